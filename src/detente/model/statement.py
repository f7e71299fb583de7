"""The statement language: Boolean statements about options, parsed, evaluated and printed.

Grammar, loosest first (``if`` and ``iff`` do not chain; use parentheses)::

    statement   = "if" disjunction "then" (disjunction | "if" …)
                | disjunction [("if" | "iff" | "->" | "<->") disjunction]
    disjunction = conjunction {("or" | "|") conjunction}
    conjunction = negation {("and" | "&") negation}
    negation    = ("not" | "!") negation | "(" statement ")" | "true" | "false" | name

``A if B`` is true where B is false. A name is an option (``us.mediate``, or ``mediate`` where that is unique)
or a condition. Length and depth are bounded; nothing is ever executed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from detente.model.instead import TAKEN, instead_of, is_either, keyword_for, says_equal, says_taken, without_words
from detente.model.patterns import spelt
from detente.names import ConditionId, OptionId

MAX_LENGTH = 10_000
MAX_DEPTH = 64


@dataclass(frozen=True, slots=True)
class OptionTaken:
    """The option is taken."""

    option: OptionId


@dataclass(frozen=True, slots=True)
class Holds:
    """The named condition is true."""

    condition: ConditionId


@dataclass(frozen=True, slots=True)
class Always:
    """``true`` or ``false``."""

    value: bool


@dataclass(frozen=True, slots=True)
class Not:
    """The part is false."""

    part: Statement


@dataclass(frozen=True, slots=True)
class And:
    """All parts are true."""

    parts: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part is true."""

    parts: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class If:
    """`then` is true wherever `condition` is true (the material conditional)."""

    condition: Statement
    then: Statement


@dataclass(frozen=True, slots=True)
class Iff:
    """Both parts are true or both are false."""

    left: Statement
    right: Statement


Statement = OptionTaken | Holds | Always | Not | And | Or | If | Iff


def all_of(parts: Iterable[Statement]) -> Statement:
    """What is true where all parts are: everywhere, if there are none."""
    found = tuple(parts)
    return And(found) if found else Always(True)


class StatementError(ValueError):
    """A statement that cannot be read. `start` and `end` are offsets into its text."""

    def __init__(self, message: str, start: int, end: int, hint: str | None = None, code: str = "statement") -> None:
        super().__init__(message)
        self.start = start
        self.end = end
        self.hint = hint
        self.code = code


Resolve = Callable[[str], "OptionTaken | Holds"]
"""From a name in a statement to what it means; raises `UnknownName`."""


class UnknownName(ValueError):
    """A name that is neither an option nor a condition, with a hint what was perhaps meant."""

    def __init__(self, message: str, hint: str | None = None, code: str = "unknown-name") -> None:
        super().__init__(message)
        self.hint = hint
        self.code = code


KEYWORDS = frozenset({"not", "and", "or", "if", "then", "iff", "true", "false"})
_SYMBOLS = {"&": "and", "|": "or", "!": "not", "->": "->", "<->": "iff", "(": "(", ")": ")"}
_TOKEN = re.compile(
    spelt(r"\s*(?:(?P<name>[^\W\d]\w*(?:-\w+)*(?:\.[^\W\d]\w*(?:-\w+)*)?)|")
    + r"(?P<bad>&&|//|\|\||[!=]=|<?=>|<>|=)|(?P<symbol><->|->|[&|!()])|(?P<other>\S))"
)
_JOINING = frozenset({"and", "or", "if", "then", "iff", "->"})
_ARTICLES = frozenset({"the", "a", "an", "der", "die", "das"})
_PROSE = "a statement is no sentence: write names of options and conditions, with not, and, or between them"
_REMARK = "a remark is no part of a statement: write it after # at the end of the line, or leave it out"
_BEFORE_REMARKS = frozenset("([<–—;")
_AT_THE_END = {"then": "write then and what follows, or leave the if out", ")": "close what ( opens: write )"}
_WORDS = "use names, not, and, or, if, then, iff, ( and )"
_LONGEST_SHOWN = 200
_NUMBERED = re.compile(r"\s*(\(?[0-9]+[.):])\s+(?=\S)")
_KEYED = re.compile(r"\s*(want|any of)\s*:\s*([,;])")
_UNKEYED = re.compile(r"\s*(any of)\s+(?=[\[\w])")
NAME = re.compile(spelt(r"[^\W\d]\w*(?:-\w+)*"))
"""What an id may look like: a letter or underscore, then letters, digits, underscores, inner hyphens."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def parse(text: str, resolve: Resolve) -> Statement:
    """The statement that `text` writes down, its names resolved by `resolve`.

    Args:
        text: the statement as written.
        resolve: turns a name into the option or condition it means.

    Raises:
        StatementError: with the place in `text` and what was expected there.

    Example:
        >>> str_of(parse("a.x if not b.y", lambda name: OptionTaken(OptionId(name))))
        'if not b.y then a.x'
    """
    if len(text) > MAX_LENGTH:
        raise StatementError(f"the statement is longer than {MAX_LENGTH} characters", 0, 20)
    if number := _NUMBERED.match(text):
        hint = f"leave it out: {text[number.end() :][:60]}"
        raise StatementError("a number stands before the statement", number.start(1), number.end(1), hint)
    if keyed := _KEYED.match(text):
        rest = text[keyed.end() :].strip() or "[…]"
        hint = f"delete it: {keyed.group(1)}: {rest[:60]}"
        raise StatementError(f"a comma stands after {keyed.group(1)}:", keyed.start(2), keyed.end(2), hint)
    if unkeyed := _UNKEYED.match(text):
        rest = text[unkeyed.end() :].strip()
        hint = f"write a colon and a blank: any of: {rest if rest.startswith('[') else f'[{rest}]'}"
        raise StatementError("there is no colon after any of", unkeyed.start(1), unkeyed.end(1), hint)
    try:
        return _Parser(list(_tokens(text)), resolve).whole()
    except StatementError as fault:
        fault.hint = _reworded(text, resolve) or _retold(text, resolve) or _tried(text, fault, resolve)
        raise


def _reworded(text: str, resolve: Resolve) -> str | None:
    """What to write for a statement with words before or after it that say how it is meant, if it can be read then."""
    new = next((new for new in without_words(text) if _reads(new, resolve)), None)
    both = f"({new}) and not ({new.replace(' or ', ' and ')})" if new and is_either(text) else ""
    return f"write {new}{f'; if not both, {both}' if both and _reads(both, resolve) else ''}" if new else None


def _tried(text: str, fault: StatementError, resolve: Resolve) -> str | None:
    """The cure of a fault; where it is a word to write in place of another, only if more can be read then."""
    word = (fault.hint or "").removeprefix("write ")
    if word != fault.hint and {*word.split()} <= KEYWORDS:
        try:
            _Parser(list(_tokens(f"{text[: fault.start]} {word} {text[fault.end :]}")), resolve).whole()
        except StatementError as next_:
            return fault.hint if next_.start > fault.start + len(word) + 1 else _WORDS
    return fault.hint


def _reads(text: str, resolve: Resolve) -> bool:
    """Whether it is a statement."""
    try:
        _Parser(list(_tokens(text)), resolve).whole()
    except StatementError:
        return False
    return True


def _retold(text: str, resolve: Resolve) -> str | None:
    """What to write where several words say what others mean in statements: all of it, if it can be read then."""
    parser, new, changed = _Parser(list(_tokens(text)), resolve), text, 0
    for token, after in reversed([*pairwise(parser.tokens)]):
        named = token.kind == "name" and parser.known(token.text)
        word = None if named else keyword_for(token.text, before_a_name=after.kind == "name")
        if word and token.kind in {"name", "odd"}:
            new, changed = f"{new[: token.start]}{word}{new[token.end :]}", changed + 1
    if changed < 2 or len(new) > _LONGEST_SHOWN:
        return None
    return f"write it all as {new}" if _reads(new, resolve) else None


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        start, end = match.span(match.lastgroup or 0)
        word = text[start:end]
        if match.lastgroup in {"bad", "other"}:
            yield _Token("odd", word, start, end)
            continue
        lower = word.lower()
        kind = _SYMBOLS.get(word) or (lower if lower in KEYWORDS else "name")
        yield _Token(kind, word, start, end)
    yield _Token("end", "", len(text), len(text))


class _Parser:
    """Recursive descent over the tokens, with a bounded depth."""

    def __init__(self, tokens: list[_Token], resolve: Resolve) -> None:
        self.tokens = tokens
        self.resolve = resolve
        self.position = 0
        self.depth = 0

    @property
    def next(self) -> _Token:
        return self.tokens[self.position]

    def take(self, *kinds: str) -> _Token | None:
        token = self.next
        if token.kind not in kinds:
            return None
        self.position += 1
        return token

    def fail(self, expected: str) -> StatementError:
        token = self.next
        found = "the statement ends" if token.kind == "end" else f"found {token.text[:40]!r}"
        message = f"{found} where {expected} was expected"
        hint = self.meant(expected)
        if token.kind == "odd":
            what = "character" if len(token.text) == 1 else "characters"
            message = f"unexpected {what} {token.text!r}"
        hint = hint or (_WORDS if token.kind in {"odd", "name"} else None)
        return StatementError(message, token.start, max(token.end, token.start + 1), hint)

    def meant(self, expected: str) -> str | None:
        """What to write where the next word or sign cannot stand, judged by it and its neighbours."""
        before, token = self.tokens[self.position - 1] if self.position else None, self.next
        after = self.tokens[min(self.position + 1, len(self.tokens) - 1)]
        if token.text in {",", ";", ".", "…"} and after.kind in _JOINING | {"end"}:
            return "delete it"
        if before and {before.kind, token.kind} <= {"and", "or"}:
            return "delete it" if before.kind == token.kind else f"keep one of the two: {before.text} or {token.text}"
        if expected == "then" and token.text == ",":
            return "write then"
        if expected == "then" and token.kind in {"name", "not"}:
            return "write then before it"
        if token.text == "is" and (order := instead_of(after.text)) and order.startswith("write two lines"):
            return order
        if token.kind == ")":
            return "delete it, or write a ( where it has to open"
        if token.kind == "end":
            left = before.text if before and before.kind in _JOINING | {"not"} else None
            if left == "then":
                return "go on after then"
            return f"go on after {left}, or delete it" if left else _AT_THE_END.get(expected)
        if before and before.kind == "name" and token.kind == "name":
            names = (f"{before.text}{sign}{token.text}" for sign in ".-_")
            if near := next(filter(self.known, names), None):
                return f"write {near} in place of {before.text} {token.text}"
        if before and before.kind == "name" and (taken := says_taken(token.text, after.text)) is not None:
            return f"write {before.text if taken else f'not {before.text}'}; {TAKEN}"
        if self.is_remark(expected):
            return _REMARK
        return self.compared(before, token, after) or instead_of(token.text)

    def is_remark(self, expected: str) -> bool:
        """Whether words stand after what could be the whole statement that no statement is made of."""
        rest = self.tokens[self.position :]
        names = [token.text for token in rest if token.kind == "name" or token.text.isdigit()]
        many = len(names) > 1 or rest[0].text in _BEFORE_REMARKS or rest[0].text.isdigit()
        if not names or not many or rest[0].text == "//" or not expected.endswith("the end"):
            return False
        return not any(keyword_for(name) or self.known(name) for name in names)

    def compared(self, before: _Token | None, token: _Token, after: _Token) -> str | None:
        """What to write where two names are called equal or unequal."""
        equal = says_equal(token.text)
        if equal is None or not before or before.kind != "name" or after.kind != "name" or not self.known(after.text):
            return None
        return f"write {'' if equal else 'not '}({before.text} iff {after.text})"

    def known(self, name: str) -> bool:
        """Whether there is an option or condition of that name."""
        try:
            self.resolve(name)
        except UnknownName:
            return False
        return True

    def unknown(self, name: _Token, fault: UnknownName) -> StatementError:
        """The fault of a name that is none; a word that denies, or one with *not* in it, is told what to be."""
        follows = self.next.kind in {"name", "(", "not"}
        glued = re.match(r"(?:not|no|non|nicht)[-_.]?(?=\w)", name.text, re.IGNORECASE)
        rest = name.text[glued.end() :] if glued else ""
        hint = f"write not {rest}" if rest and self.known(rest) else self.parted(name) or self.denied_within(name)
        if name.text.lower() in _ARTICLES and self.next.kind == "name" and self.known(self.next.text):
            hint = "leave it out"
        hint = hint or instead_of(name.text, before_a_name=follows) or (self.meant("") if follows else None)
        if not hint and (self.next.text in {"'", "’"} or self.next.kind == "name"):
            hint = _PROSE
        return StatementError(str(fault), name.start, name.end, hint or fault.hint, fault.code)

    def denied_within(self, name: _Token) -> str | None:
        """The option whose name has a word that denies between its owner and itself."""
        owner, dot, word = name.text.rpartition(".")
        meant = f"{owner}.{self.next.text}"
        denies = bool(dot) and "not" in (word.lower(), keyword_for(word))
        return f"write not {meant}" if denies and self.known(meant) else None

    def parted(self, name: _Token) -> str | None:
        """The name without the blank beside its dot, or with a dot in place of another sign."""
        after = self.tokens[min(self.position + 1, len(self.tokens) - 1)]
        joined = f"{name.text}.{after.text}"
        if self.next.text not in {".", "/", ":", ",", "->"} or not self.known(joined):
            return None
        return f"leave the blank out: {joined}" if self.next.text == "." else f"write {joined}"

    def whole(self) -> Statement:
        statement = self.statement()
        if self.next.kind != "end":
            joined = self.next.kind in {"if", "iff", "->"}
            raise self.fail("parentheses (if and iff do not chain)" if joined else "and, or, if, iff or the end")
        return statement

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            token = self.next
            raise StatementError(
                f"the statement is nested more than {MAX_DEPTH} deep",
                token.start,
                token.end,
                "name its parts under conditions:",
            )

    def statement(self) -> Statement:
        self.deeper()
        try:
            if self.take("if"):
                condition = self.disjunction()
                if not self.take("then"):
                    raise self.fail("then")
                return If(condition, self.statement() if self.next.kind == "if" else self.disjunction())
            left = self.disjunction()
            if joint := self.take("if", "iff", "->"):
                right = self.disjunction()
                joined: dict[str, Statement] = {"if": If(right, left), "->": If(left, right), "iff": Iff(left, right)}
                return joined[joint.kind]
            return left
        finally:
            self.depth -= 1

    def disjunction(self) -> Statement:
        parts = [self.conjunction()]
        while self.take("or"):
            parts.append(self.conjunction())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def conjunction(self) -> Statement:
        parts = [self.negation()]
        while self.take("and"):
            parts.append(self.negation())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def negation(self) -> Statement:
        if self.take("not"):
            self.deeper()
            part = Not(self.negation())
            self.depth -= 1
            return part
        if self.take("("):
            inside = self.statement()
            if not self.take(")"):
                raise self.fail(")")
            return inside
        if truth := self.take("true", "false"):
            return Always(truth.kind == "true")
        if name := self.take("name"):
            try:
                return self.resolve(name.text)
            except UnknownName as fault:
                raise self.unknown(name, fault) from None
        raise self.fail("an option, a condition, not or (")


def str_of(statement: Statement) -> str:
    """The statement in the language itself, with no more parentheses than it needs.

    Parsing the result gives the statement back.
    """
    return _printed(statement, 0)


_BINDS = {If: 1, Iff: 1, Or: 2, And: 3, Not: 4}


def _printed(statement: Statement, outer: int) -> str:
    match statement:
        case OptionTaken(option):
            return option
        case Holds(condition):
            return condition
        case Always(value):
            return "true" if value else "false"
        case Not(part):
            text = f"not {_printed(part, 4)}"
        case And(parts):
            text = " and ".join(_printed(part, 4) for part in parts)
        case Or(parts):
            text = " or ".join(_printed(part, 3) for part in parts)
        case If(condition, then):
            text = f"if {_printed(condition, 2)} then {_printed(then, 2)}"
        case Iff(left, right):
            text = f"{_printed(left, 2)} iff {_printed(right, 2)}"
    return f"({text})" if _BINDS[type(statement)] < outer else text


def names_in(statement: Statement) -> Iterator[OptionTaken | Holds]:
    """Every option and condition that the statement names itself, in order, with repetitions."""
    match statement:
        case OptionTaken() | Holds():
            yield statement
        case Not(part):
            yield from names_in(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from names_in(part)
        case If(first, second) | Iff(first, second):
            yield from names_in(first)
            yield from names_in(second)
        case Always():
            return


def depth_of(statement: Statement) -> int:
    """How deeply the statement is nested; a name alone has depth 1. Named conditions are not entered."""
    match statement:
        case Not(part):
            return 1 + depth_of(part)
        case And(parts) | Or(parts):
            return 1 + max(depth_of(part) for part in parts)
        case If(first, second) | Iff(first, second):
            return 1 + max(depth_of(first), depth_of(second))
        case _:
            return 1
