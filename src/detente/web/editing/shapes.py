"""Which control a part of the file has, by its shape; a shape that holds parts of its own has none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from detente.model.edit import Path, Plain
from detente.model.schema import CONSTRAINT_KINDS
from detente.model.schema.file import GRAPH_FORM, OPTION_FORM
from detente.model.schema.preferences import LEVEL
from detente.model.schema.texts import FLAG as PLURAL
from detente.model.shape import AnyOf, Flag, ListOf, MapOf, Named, Number, OneOf, Record, Shape, Text
from detente.web.editing.controls import (
    FLAG,
    Control,
    Each,
    Group,
    Line,
    Pairs,
    Pick,
    Plural,
    Range,
    Rungs,
    Several,
    Texts,
    Ticks,
)

_LEFT_OUT = {"format", "status_quo", "ensemble", "ranking", "weights", "sha256", "fingerprint"}
"""What is no part of the form around it: never changed by hand, or a form of its own."""
_BY_NAME: dict[str, Control] = {
    "text": Texts(),
    "short": Texts(),
    "prose": Texts("area"),
    "statement": Line("statement"),
    "evidence": Ticks("ground"),
    "day": Line(numeric=True),
    "ranking": Rungs(),
}
_MAIN = ("want", "is", "per_day", "who", "title", "says")


@dataclass(frozen=True)
class LevelForm(Group):
    """A line of what somebody wants: a statement, or several that are equally important."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the file that it covers."""
        return ("any of", *self.parts)

    def opened(self, value: Plain) -> dict[str, Any]:
        """Several statements as those that are wanted."""
        said = super().opened(value)
        return {("want" if key == "any of" else key): one for key, one in said.items()}

    def closed(self, said: dict[str, Any]) -> Plain:
        """Several statements under a key of their own."""
        if not isinstance(said.get("want"), list):
            return super().closed(said)
        return {("any of" if key == "want" else key): one for key, one in said.items()}

    def field(self, key: str) -> str:
        """The part in which a key of the file is said."""
        return "want" if key == "any of" else key


@dataclass(frozen=True)
class RuleForm(Group):
    """A rule: of which kind, and of what."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the file that it covers."""
        return (*CONSTRAINT_KINDS, *(key for key in self.parts if key not in {"rule", "of"}))

    def opened(self, value: Plain) -> dict[str, Any]:
        """The kind and what it is about, apart."""
        said = value if isinstance(value, dict) else {}
        kind = next((key for key in CONSTRAINT_KINDS if key in said), None)
        return {"rule": kind or "never", "of": said.get(kind or "")} | {k: v for k, v in said.items() if k != kind}

    def closed(self, said: dict[str, Any]) -> Plain:
        """The kind as the key of what it is about."""
        rest = {key: one for key, one in said.items() if key not in {"rule", "of"}}
        if "of" not in said:
            return rest
        kind, of = said.get("rule", "never"), said["of"]
        return {kind: _joined(kind, of if isinstance(of, list) else [of]), **rest}

    def field(self, key: str) -> str:
        """The part in which a key of the file is said."""
        return "of" if key in CONSTRAINT_KINDS else key


def _joined(kind: str, statements: list[str]) -> Plain:
    """Statements as a rule of the kind has them: a list, or all in one."""
    if kind.endswith("one"):
        return statements
    if len(statements) == 1:
        return statements[0]
    return (" and " if kind == "always" else " or ").join(f"({one})" for one in statements)


def shape_at(path: Path, *, states: bool) -> Shape | None:
    """The shape of what stands at a path of a file; None where nothing can stand."""
    shape: Shape | None = GRAPH_FORM if states else OPTION_FORM
    for step in path:
        shape = _inner(shape, step)
    return shape


@cache
def control_at(path: Path, *, states: bool) -> Control | None:
    """The control of what stands at a path; None where that consists of parts of their own."""
    shape = shape_at(path, states=states)
    if path == ("status_quo",) and not states:
        return Ticks("option", empty=True)
    return None if shape is None else control_of(shape)


def control_of(shape: Shape) -> Control | None:  # noqa: PLR0911 – a case for each kind of shape
    """The control of a shape; None for what consists of parts of their own."""
    if shape is PLURAL:
        return Plural()
    if shape is LEVEL:
        return _level()
    match shape:
        case Named(name=name) if name in _BY_NAME:
            return _BY_NAME[name]
        case Named(shape=inner):
            return control_of(inner)
        case OneOf(words=words):
            return Pick(tuple(map(str, words)))
        case Flag():
            return FLAG
        case Number():
            return Line("number", numeric=True)
        case Text(longest=longest):
            return Line("area" if longest and longest > 300 else "line")
        case ListOf():
            return _list(shape)
        case MapOf():
            return _map(shape)
        case Record():
            return _record(shape)
        case AnyOf():
            return _either(shape)
    return None


def _list(shape: ListOf) -> Control | None:
    match shape.item:
        case Named(name="statement"):
            return Several()
        case Named(name="day"):
            return Several("area", numeric=True)
        case Text(what=what):
            return Ticks("option" if "option" in what else "party" if "decision maker" in what else "ground")
        case ListOf():
            return Pairs()
    return None


def _map(shape: MapOf) -> Control | None:
    match shape.value:
        case Flag():
            return Each("option", FLAG)
        case Number(sign="positive"):
            return Each("party", Line("number", numeric=True))
        case Number():
            return Each("option", Line("number", numeric=True))
        case Named(name="ranking"):
            return Each("party", Rungs())
    return None


def _either(shape: AnyOf) -> Control | None:
    records = [one for one in shape.shapes if isinstance(one, Record)]
    if any(record.what == "a range of rates" for record in records):
        return Range()
    if records:
        group = _record(records[0])
        return replace(group, main=next(key for key in _MAIN if key in group.parts))
    if any(isinstance(one, ListOf) for one in shape.shapes):
        statements = any(isinstance(one, Named) for one in shape.shapes)
        return Several("statements" if statements else "area", alone=True)
    if any(isinstance(one, Named) and one.name == "prose" for one in shape.shapes):
        return Texts("area")
    return Line("line", numeric=any(isinstance(one, Number) for one in shape.shapes))


def _record(shape: Record) -> Group:
    """The keys that have a control of their own."""
    made = {
        key: control
        for key, field in shape.fields.items()
        if key not in _LEFT_OUT and (control := control_of(field.shape)) is not None
    }
    if set(CONSTRAINT_KINDS) <= set(made):
        rest = {key: part for key, part in made.items() if key not in CONSTRAINT_KINDS}
        rule: dict[str, Control] = {"rule": Pick(CONSTRAINT_KINDS), "of": Several(alone=True)}
        return RuleForm({**rule, **rest}, needed=(("of",),))
    needed = [(key,) for key in made if shape.fields[key].required]
    some = (shape.some,) if shape.some and set(shape.some) <= set(made) else ()
    return Group(made, needed=(*needed, *some))


def _level() -> LevelForm:
    record = next(one for one in LEVEL.shape.shapes if isinstance(one, Record))  # type: ignore[attr-defined]
    parts = dict(_record(record).parts)
    return LevelForm({**parts, "want": Several(alone=True)}, "want", (("want",),))


def _inner(shape: Shape | None, step: str | int) -> Shape | None:
    match shape:
        case Named(shape=within):
            return _inner(within, step)
        case Record(fields=fields):
            return fields[step].shape if isinstance(step, str) and step in fields else None
        case MapOf(value=value):
            return value
        case ListOf(item=item):
            return item if isinstance(step, int) else None
        case AnyOf(shapes=shapes):
            found = (_inner(one, step) for one in shapes)
            return next((one for one in found if one is not None), None)
    return None


def records_at(path: Path, *, states: bool) -> list[Record]:
    """The records that may stand at a path."""
    return list(_records(shape_at(path, states=states)))


def _records(shape: Shape | None) -> Iterator[Record]:
    match shape:
        case Named(shape=within):
            yield from _records(within)
        case Record():
            yield shape
        case AnyOf(shapes=shapes):
            for one in shapes:
                yield from _records(one)
