"""Messages of a catalogue (Project Fluent), each parsed when it is first said: of hundreds a command says a few."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from fluent.syntax import FluentParser, ast

from detente.names import Language
from detente.tell.formats import decimal

# Only the name of a message stands at the beginning of a line.
_NAME = re.compile(r"^(?=([A-Za-z][\w-]*) *=)", re.MULTILINE)
_PARSER = FluentParser(with_spans=False)


class Messages:
    """The messages of one language; none refers to another.

    What stands in `SHELL(…)`, as how to see more by a flag, is said to those who sit at a shell only.

    Example:
        >>> Messages("en", "gone = { $who } left")("gone", {"who": "Egypt"})
        'Egypt left'
    """

    def __init__(self, language: Language, text: str, *, at_shell: bool = True) -> None:
        _, *rest = _NAME.split(text)
        self._sources = dict(zip(rest[::2], rest[1::2], strict=True))
        self._patterns: dict[str, ast.Pattern] = {}
        self._language, self._at_shell = language, at_shell

    def __call__(self, name: str, values: dict[str, Any]) -> str:
        """What a message says with its values filled in.

        Raises:
            KeyError: if there is no such message, or it has no text.
            ValueError: if a value is missing, or can be no part of a sentence.
        """
        if name not in self._patterns:
            self._patterns[name] = _parsed(self._sources[name])
        return _Saying(self._language, self._at_shell, values).pattern(self._patterns[name])


def _parsed(source: str) -> ast.Pattern:
    message = _PARSER.parse_entry(source)
    if not isinstance(message, ast.Message) or message.value is None:
        raise KeyError(source)
    return message.value


@dataclass(frozen=True, slots=True)
class _Saying:
    """A message being said: what its parts are with these values."""

    language: Language
    at_shell: bool
    values: dict[str, Any]

    def pattern(self, pattern: ast.Pattern) -> str:
        return "".join(map(self._part, pattern.elements))

    def _part(self, part: ast.TextElement | ast.Placeable) -> str:
        if isinstance(part, ast.TextElement):
            return part.value
        found = self._value(part.expression)
        return found if isinstance(found, str) else decimal(found, self.language, 3)

    def _value(self, expression: object) -> str | float:
        match expression:
            case ast.VariableReference(id=ast.Identifier(name=name)):
                return self._given(name)
            case ast.StringLiteral():
                return str(expression.parse()["value"])
            case ast.SelectExpression(selector=selector, variants=variants):
                return self.pattern(_chosen(self._value(selector), variants))
            case ast.FunctionReference(id=ast.Identifier(name="SHELL"), arguments=given):
                said = [str(self._value(one)) for one in given.positional]
                return "".join(said) if self.at_shell else ""
        raise ValueError(f"no use is made here of {type(expression).__name__}")

    def _given(self, name: str) -> str | float:
        value = self.values.get(name)
        if isinstance(value, str | int | float):
            return value
        raise ValueError(f"${name} is {value!r}, which is neither words nor a number")


def _chosen(value: str | float, variants: list[ast.Variant]) -> ast.Pattern:
    """What is said of the value: the first that fits it, else what is said of all others."""
    others = next(one for one in variants if one.default)
    return next((one for one in variants if _fits(one.key, value)), others).value


def _fits(key: ast.Identifier | ast.NumberLiteral, value: str | float) -> bool:
    if isinstance(key, ast.NumberLiteral):
        return not isinstance(value, str) and float(key.value) == value
    # In English and German alike: one is singular, everything else is plural.
    return key.name == (value if isinstance(value, str) else "one" if abs(value) == 1 else "other")
