"""What somebody fills in: how a value of the file is shown in a form, and read back from what was sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Literal, Protocol

from detente.model.edit import Plain
from detente.printable import printable
from detente.web.editing.world import Kind, World
from detente.web.screens import Choice

Sent = Mapping[str, list[str]]
"""What a form sends: the values of each of its fields."""

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to fill in.

    Attributes:
        kind: how it looks.
        name: of the field; what it is within follows a slash.
        value: what is said now; all that is ticked, where one can tick.
        choices: what one can choose from.
        inner: the entries that it consists of.
        label: what it is called; the `language` of what is said, where there is one.
    """

    kind: Literal["line", "area", "number", "day", "tick", "pick", "ticks", "statement", "statements", "group"]
    name: str
    value: str | tuple[str, ...] = ""
    choices: tuple[Choice, ...] = ()
    inner: tuple[Entry, ...] = ()
    label: str = ""
    language: str = ""

    @property
    def sent(self) -> dict[str, list[str]]:
        """What the form sends if nobody touches it."""
        if self.kind == "group":
            return {name: values for one in self.inner for name, values in one.sent.items()}
        return {self.name: [self.value] if isinstance(self.value, str) else list(self.value)}

    @property
    def is_said(self) -> bool:
        """Whether anything is said."""
        return any(value for values in self.sent.values() for value in values)


class Control(Protocol):
    """Shows values of one shape, and reads them."""

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """The value as something to fill in; None is nothing said."""

    def read(self, name: str, sent: Sent) -> Plain:
        """What was sent as a value; None where nothing is said."""


def first(name: str, sent: Sent) -> str:
    """The text of a field, its ends cut."""
    return next(iter(sent.get(name, [])), "").replace("\r\n", "\n").strip()


def label(key: str, world: World) -> str:
    """What a key of the file is called."""
    return world.voice.say(f"edit-{re.sub(r'[^a-z]+', '-', key)}")


def number(text: str) -> Plain:
    """The number that a text is, with a point or a comma; else the text, which the checker then speaks about."""
    if not _NUMBER.fullmatch(text):
        return text
    exact = Decimal(text.replace(",", "."))
    return int(exact) if exact == int(exact) and len(text) < 16 else exact


def plainly(value: Plain) -> str:
    """A single value as a text on one line, as a page shows it: what comes back from there is then the same."""
    return "" if value is None else printable(_BLANK.sub(" ", str(value)).strip())


@dataclass(frozen=True, slots=True)
class Line:
    """A text on one line or several, or a number; where it may be either, what is a number is read as one."""

    kind: Literal["line", "area", "number", "statement"] = "line"
    numeric: bool = False

    def entry(self, name: str, value: Plain, world: World) -> Entry:  # noqa: ARG002 – as every control
        """A field with the text."""
        return Entry(self.kind, name, plainly(value))

    def read(self, name: str, sent: Sent) -> Plain:
        """The text or number."""
        text = first(name, sent)
        said = " ".join(text.split()) if self.kind != "area" else text
        return number(said) if self.numeric and said else said or None


@dataclass(frozen=True, slots=True)
class Texts:
    """A text for people: once, or in each language that the conflict is written in."""

    kind: Literal["line", "area"] = "line"

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """A field, or one per language; a text given once is in English where there are several."""
        languages = tuple(value) if isinstance(value, dict) else world.languages
        languages = tuple(dict.fromkeys((*languages, *world.languages)))
        if not languages:
            return Entry(self.kind, name, plainly(value))
        if len(languages) == 1 and (value is None or isinstance(value, dict)):
            only = languages[0]
            return Entry(self.kind, f"{name}/{only}", plainly((value or {}).get(only)), language=only)
        said = value if isinstance(value, dict) else {"en": value}
        inner = (
            Entry(
                self.kind,
                f"{name}/{one}",
                plainly(said.get(one)),
                language=one,
                label=world.voice.say(f"language-{one}") if one in {"en", "de"} else one,
            )
            for one in dict.fromkeys((*languages, *(said if value else ())))
        )
        return Entry("group", name, inner=tuple(inner))

    def read(self, name: str, sent: Sent) -> Plain:
        """The text, or the texts by language."""
        if name in sent:
            return first(name, sent) or None
        texts = {key.removeprefix(f"{name}/"): first(key, sent) for key in sent if key.startswith(f"{name}/")}
        said: dict[str, Any] = {language: text for language, text in texts.items() if text}
        return said["en"] if list(said) == ["en"] else said or None


@dataclass(frozen=True, slots=True)
class Pick:
    """One of a few words."""

    words: tuple[str, ...]
    flags: bool = False

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """A list to choose from."""
        word = {True: "true", False: "false"}.get(value, "") if isinstance(value, bool) else plainly(value)
        choices = (Choice("", "–"), *(Choice(one, label(f"word-{one}", world)) for one in self.words))
        return Entry("pick", name, word, choices)

    def read(self, name: str, sent: Sent) -> Plain:
        """The word."""
        word = first(name, sent)
        return word == "true" if self.flags and word else word or None


FLAG = Pick(("true", "false"), flags=True)


@dataclass(frozen=True, slots=True)
class Plural:
    """In which languages a name takes a plural verb."""

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """A box to tick per language."""
        said = value if isinstance(value, dict) else dict.fromkeys(("en", "de"), value)
        known = dict.fromkeys(("en", "de", *said))
        choices = tuple(
            Choice(one, world.voice.say(f"language-{one}") if one in {"en", "de"} else one) for one in known
        )
        return Entry("ticks", name, tuple(one for one, flag in said.items() if flag), choices)

    def read(self, name: str, sent: Sent) -> Plain:
        """True for all languages, or those that are ticked."""
        ticked = [one for one in sent.get(name, []) if one]
        return True if {"en", "de"} <= set(ticked) else dict.fromkeys(ticked, True) or None


@dataclass(frozen=True, slots=True)
class Ticks:
    """Several of what there is; where nothing may be meant too (`empty`), nothing ticked is an empty list."""

    of: Kind
    empty: bool = False

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """A box to tick for each."""
        given = [value] if isinstance(value, str) else value
        chosen = tuple(map(str, given)) if isinstance(given, list) else ()
        choices = tuple(Choice(one, words) for one, words in world.among(self.of, chosen).items())
        return Entry("ticks", name, chosen, choices)

    def read(self, name: str, sent: Sent) -> Plain:
        """The list of what is ticked."""
        return [one for one in sent.get(name, []) if one] or ([] if self.empty else None)


@dataclass(frozen=True, slots=True)
class Several:
    """Statements, or days: each on a line of its own; a single one may stand alone (`alone`)."""

    kind: Literal["statements", "area"] = "statements"
    alone: bool = False
    numeric: bool = False

    def entry(self, name: str, value: Plain, world: World) -> Entry:  # noqa: ARG002 – as every control
        """A field of several lines."""
        given = value if isinstance(value, list) else [] if value is None else [value]
        return Entry(self.kind, name, "\n".join(map(plainly, given)))

    def read(self, name: str, sent: Sent) -> Plain:
        """The list of the lines that say something."""
        lines = [line.strip() for line in first(name, sent).splitlines() if line.strip()]
        said = [number(line) for line in lines] if self.numeric else list(lines)
        return (said[0] if len(said) == 1 and self.alone else said) or None


@dataclass(frozen=True, slots=True)
class Rungs:
    """A ranking: a line per rung, the best first, ties joined by an equals sign."""

    def entry(self, name: str, value: Plain, world: World) -> Entry:  # noqa: ARG002 – as every control
        """A field of several lines."""
        rungs = value if isinstance(value, list) else []
        return Entry(
            "area", name, "\n".join(" = ".join(map(plainly, one if isinstance(one, list) else [one])) for one in rungs)
        )

    def read(self, name: str, sent: Sent) -> Plain:
        """The rungs; ties are a list."""
        rungs = [
            [number(one.strip()) for one in line.split("=")] for line in first(name, sent).splitlines() if line.strip()
        ]
        return [rung[0] if len(rung) == 1 else rung for rung in rungs] or None


@dataclass(frozen=True, slots=True)
class Pairs:
    """Moves between states: a line per move, as 1 > 2."""

    def entry(self, name: str, value: Plain, world: World) -> Entry:  # noqa: ARG002 – as every control
        """A field of several lines."""
        pairs = value if isinstance(value, list) else []
        return Entry("area", name, "\n".join(" > ".join(map(plainly, pair)) for pair in pairs))

    def read(self, name: str, sent: Sent) -> Plain:
        """The pairs."""
        lines = [line for line in first(name, sent).splitlines() if line.strip()]
        return [[number(one) for one in re.split(r"\s*(?:->|[→>,;]|\s)\s*", line.strip())] for line in lines]


@dataclass(frozen=True, slots=True)
class Each:
    """A value for some of the options or parties."""

    of: Kind
    control: Control

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """An entry for each of them, those first of whom something is said."""
        said = value if isinstance(value, dict) else {}
        inner = (
            _called(self.control.entry(f"{name}/{one}", said.get(one), world), words)
            for one, words in world.among(self.of, said).items()
        )
        return Entry("group", name, inner=tuple(inner))

    def read(self, name: str, sent: Sent) -> Plain:
        """What is said, by name."""
        names = dict.fromkeys(key.removeprefix(f"{name}/") for key in sent if key.startswith(f"{name}/"))
        read = {one: self.control.read(f"{name}/{one}", sent) for one in names}
        return {one: value for one, value in read.items() if value is not None} or None


@dataclass(frozen=True, slots=True)
class Range:
    """A number, or two between which it lies."""

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """Two fields; the second is empty for a single number."""
        low, high = (value["from"], value["to"]) if isinstance(value, dict) else (value, None)
        fields = (("from", low), ("to", high))
        inner = (_called(Entry("number", f"{name}/{key}", plainly(one)), label(key, world)) for key, one in fields)
        return Entry("group", name, inner=tuple(inner))

    def read(self, name: str, sent: Sent) -> Plain:
        """The number, or both."""
        low, high = (first(f"{name}/{key}", sent) for key in ("from", "to"))
        if not high:
            return number(low) if low else None
        return {"from": number(low), "to": number(high)}


def _called(entry: Entry, words: str) -> Entry:
    return replace(entry, label=words)


@dataclass(frozen=True, slots=True)
class Group:
    """Keys of a mapping; where it may be a single value, that stands for its `main` key.

    Of each of `needed`, at least one part has to be said.
    """

    parts: Mapping[str, Control] = field(default_factory=dict)
    main: str = ""
    needed: tuple[tuple[str, ...], ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the file that it covers."""
        return tuple(self.parts)

    def opened(self, value: Plain) -> dict[str, Any]:
        """The value by the names of the parts."""
        if value is None or (isinstance(value, dict) and set(value) <= set(self.keys)):
            return value or {}
        return {self.main: value}

    def closed(self, said: dict[str, Any]) -> Plain:
        """What is said by the names of the parts, as the file has it."""
        return said[self.main] if list(said) == [self.main] else said

    def field(self, key: str) -> str:
        """The part in which a key of the file is said."""
        return key

    def entry(self, name: str, value: Plain, world: World) -> Entry:
        """The entries of all parts."""
        said = self.opened(value)
        return Entry("group", name, inner=tuple(self._entry(name, key, said.get(key), world) for key in self.parts))

    def _entry(self, name: str, key: str, value: Plain, world: World) -> Entry:
        return _called(self.parts[key].entry(within(name, key), value, world), label(key, world))

    def read(self, name: str, sent: Sent) -> Plain:
        """What is said, as the file has it; None where nothing is."""
        read = {key: part.read(within(name, key), sent) for key, part in self.parts.items()}
        said = {key: value for key, value in read.items() if value is not None}
        return self.closed(said) if said else None

    def lacking(self, sent: Sent) -> list[tuple[str, ...]]:
        """Of what is needed and not said the parts, of which one has to be."""
        return [keys for keys in self.needed if all(self.parts[key].read(key, sent) is None for key in keys)]

    def kept(self, name: str, before: Plain, sent: Sent, world: World) -> Plain:
        """The same, with every part as the file writes it that nobody has touched."""
        was, untouched = self.opened(before), self.entry(name, before, world).sent
        said: dict[str, Any] = {}
        for key, part in self.parts.items():
            field_name = within(name, key)
            value = part.read(field_name, sent)
            if value == part.read(field_name, untouched):
                value = was.get(key)
            elif isinstance(part, Group):
                value = part.kept(field_name, was.get(key), sent, world) or None
            if value is not None:
                said[key] = value
        return before if said == was else self.closed(said)


def within(name: str, key: str) -> str:
    """The name of a field within another."""
    return f"{name}/{key}" if name else key
