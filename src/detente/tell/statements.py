"""Statements read back in words, so that an analyst can see what was written down."""

from __future__ import annotations

from typing import Literal

from detente.model.conflict import Conflict
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import ConditionId, Language, OptionId
from detente.tell.negation import not_doing

_Order = Literal["main", "subordinate", "inverted"]
"""German word order: „A würde gehen“, „(wenn) A gehen würde“, „(dann) würde A gehen“. English has one for all."""


def in_words(statement: Statement, conflict: Conflict, language: Language) -> str:
    """The statement as a sentence without a full stop.

    Options are said by their `do` phrase and its owner, conditions by their title (or name) in quotation marks. A
    compound inside a compound stands in parentheses wherever the reading would be in doubt without them.

    Args:
        statement: any statement about the options and conditions of the conflict.
        conflict: where the phrases are found.
        language: the language to say it in.

    Example:
        >>> from detente.model import parse
        >>> conflict = parse('''
        ... format: 1
        ... title: Two towns
        ... decision_makers:
        ...   up: {name: Upstream, options: {release: {do: release water}}, preferences: []}
        ...   down: {name: Downstream, options: {sue: {do: go to court}}, preferences: []}
        ... ''').conflict
        >>> release, sue = (OptionTaken(option.id) for option in conflict.options)
        >>> in_words(If(Not(release), sue), conflict, "en")
        'if Upstream would not release water, then Downstream would go to court'
    """
    speaker = _German(conflict) if language == "de" else _English(conflict)
    return speaker.said(statement)


class _English:
    """Says statements in English; what a language says differently is a method or a name of its own."""

    language: Language = "en"
    also, negated, quotes = "and", "not", "“”"
    always, never = "this is always so", "this is never so"

    def __init__(self, conflict: Conflict) -> None:
        self.conflict = conflict

    def said(self, statement: Statement, order: _Order = "main") -> str:
        match statement:
            case OptionTaken(option):
                return self.clause(option, order, negated=False)
            case Not(OptionTaken(option)):
                return self.clause(option, order, negated=True)
            case Holds(condition):
                return self.title(condition)
            case Not(Holds(condition)):
                return f"{self.negated} {self.title(condition)}"
            case Always(value):
                return self.always if value else self.never
            case Not(part):
                return self.denied(part)
            case And(parts):
                return self.series([self.part(part, order) for part in parts])
            case Or(parts):
                return self.alternatives([self.part(part, order) for part in parts])
            case If(condition, then):
                return self.implied(condition, then)
            case Iff(left, right):
                return self.equivalent(left, right)

    def part(self, statement: Statement, order: _Order) -> str:
        """A part of a compound: in parentheses if it is a compound itself."""
        said = self.said(statement, order)
        return said if _is_simple(statement) else f"({said})"

    def side(self, statement: Statement, order: _Order) -> str:
        """One side of an if: only a further if needs parentheses."""
        said = self.said(statement, order)
        return f"({said})" if isinstance(statement, If | Iff) else said

    def series(self, parts: list[str]) -> str:
        return self.listed(parts, self.also)

    def listed(self, parts: list[str], word: str) -> str:
        return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {word} {parts[-1]}"

    def title(self, condition: ConditionId) -> str:
        title = self.conflict.condition(condition).title
        said = title.said(self.language) if title else condition
        return f"{self.quotes[0]}{said}{self.quotes[1]}"

    def deed(self, option: OptionId) -> tuple[str, str, bool]:
        """Who would do what, and whether the doer's name is plural."""
        what = self.conflict.option(option)
        who = self.conflict.decision_maker(what.owner)
        return who.name.said(self.language), what.do.said(self.language), who.is_plural(self.language)

    def clause(self, option: OptionId, order: _Order, *, negated: bool) -> str:  # noqa: ARG002 - for German
        name, do, _ = self.deed(option)
        return f"{name} would {not_doing(do, 'en') if negated else do}"

    def denied(self, part: Statement) -> str:
        return f"it is not so that ({self.said(part)})"

    def alternatives(self, parts: list[str]) -> str:
        if len(parts) == 2:
            return f"either {parts[0]} or {parts[1]} or both"
        return f"at least one of these: {'; '.join(parts)}"

    def implied(self, condition: Statement, then: Statement) -> str:
        return f"if {self.side(condition, 'main')}, then {self.side(then, 'main')}"

    def equivalent(self, left: Statement, right: Statement) -> str:
        return f"{self.part(left, 'main')} if and only if {self.part(right, 'main')}"


class _German(_English):
    """Says statements in German."""

    language = "de"
    also, negated, quotes = "und", "nicht", "„“"
    always, never = "das ist immer so", "das ist nie so"

    def clause(self, option: OptionId, order: _Order, *, negated: bool) -> str:
        name, do, plural = self.deed(option)
        would = "würden" if plural else "würde"
        deed = not_doing(do, "de") if negated else do
        match order:
            case "main":
                return f"{name} {would} {deed}"
            case "subordinate":
                return f"{name} {deed} {would}"
            case "inverted":
                return f"{would} {name} {deed}"

    def denied(self, part: Statement) -> str:
        return f"es ist nicht so, dass ({self.said(part, 'subordinate')})"

    def alternatives(self, parts: list[str]) -> str:
        if len(parts) == 2:
            return f"entweder {parts[0]} oder {parts[1]} oder beides"
        return f"mindestens eines davon: {'; '.join(parts)}"

    def implied(self, condition: Statement, then: Statement) -> str:
        option = isinstance(then, OptionTaken) or (isinstance(then, Not) and isinstance(then.part, OptionTaken))
        said = self.said(then, "inverted") if option else f"gilt: {self.side(then, 'main')}"
        return f"wenn {self.side(condition, 'subordinate')}, dann {said}"

    def equivalent(self, left: Statement, right: Statement) -> str:
        return f"{self.part(left, 'main')} genau dann, wenn {self.part(right, 'subordinate')}"


def _is_simple(statement: Statement) -> bool:
    """Whether the statement is said in one clause, so that it can stand beside others as it is."""
    return isinstance(statement.part if isinstance(statement, Not) else statement, OptionTaken | Holds | Always)
