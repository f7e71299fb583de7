"""What changed between two versions of a conflict: in the model, part by part, and in what it answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property
from typing import Any, Literal

from detente.answers.case import Case
from detente.answers.compare import Compare, beside
from detente.model.conflict import ByStatements, Conflict, DecisionMaker, Level
from detente.model.statement import Statement
from detente.names import DmId

Kind = Literal[
    "text",
    "status-quo",
    "party",
    "option",
    "wish",
    "wishes",
    "pace",
    "constraint",
    "condition",
    "scenario",
    "event",
    "question",
    "reading",
    "source",
    "quote",
    "state",
    "order",
    "ensemble",
]
"""What a part of a model is; the text is one of title, summary and date, the order that of options."""


@dataclass(frozen=True, slots=True)
class Altered:
    """A part that is not what it was.

    Attributes:
        kind: what it is.
        before: as it was; None: it is new.
        after: as it is; None: it is gone.
        owner: the decision maker it belongs to, if any.
        moved: the place in the order of wishes, counted from 1, where it was and where it is; None: it did not move.
    """

    kind: Kind
    before: Any
    after: Any
    owner: DmId | None = None
    moved: tuple[int, int] | None = None


@dataclass(frozen=True)
class Versions:
    """Two versions of a model, the earlier one first."""

    before: Conflict
    after: Conflict

    @cached_property
    def altered(self) -> tuple[Altered, ...]:
        """The parts of the model that are not what they were, in the order of the file."""
        return tuple(_altered(self.before, self.after))


@dataclass(frozen=True)
class Diff:
    """Two versions of a conflict, the earlier one first; `name` is what the later one is called."""

    before: Case
    after: Case
    name: str

    @cached_property
    def models(self) -> Versions:
        """What was written in each of them."""
        return Versions(self.before.conflict, self.after.conflict)

    @cached_property
    def compared(self) -> Compare:
        """What holds and is reached in each of them."""
        return beside(self.before.solution, self.after.solution, self.before.concept, self.name)


def _altered(before: Conflict, after: Conflict) -> Iterator[Altered]:
    for name in ("title", "as_of", "summary"):
        yield from _one("text", getattr(before, name), getattr(after, name))
    yield from _one("status-quo", before.status_quo, after.status_quo)
    yield from _by("state", before.states, after.states, lambda state: state[0])
    yield from _parties(before, after)
    yield from _order(before, after)
    yield from _by("constraint", before.constraints, after.constraints, lambda rule: (rule.kind, rule.parts))
    for kind, attribute in _NAMED:
        yield from _by(kind, getattr(before, attribute), getattr(after, attribute), lambda part: part.id)
    yield from _one("ensemble", before.ensemble, after.ensemble)
    yield from _by("question", before.questions, after.questions, _bare)


_NAMED: tuple[tuple[Kind, str], ...] = (
    ("condition", "conditions"),
    ("scenario", "scenarios"),
    ("event", "events"),
    ("reading", "readings"),
    ("source", "sources"),
    ("quote", "quotes"),
)


def _parties(before: Conflict, after: Conflict) -> Iterator[Altered]:
    old = {dm.id: dm for dm in before.decision_makers}
    new = {dm.id: dm for dm in after.decision_makers}
    for dm in dict.fromkeys((*old, *new)):
        was, now = old.get(dm), new.get(dm)
        if was is None or now is None:
            yield Altered("party", was, now, dm)
            continue
        yield from _one("party", _alone(was), _alone(now), dm)
        yield from _by("option", was.options, now.options, lambda option: option.id, dm)
        yield from _wishes(was.preferences, now.preferences, dm)
        yield from _one("pace", was.rate, now.rate, dm)


def _order(before: Conflict, after: Conflict) -> Iterator[Altered]:
    """The options that both have, if they come in another order: the numbers of outcomes follow it."""
    old, new = ([option.id for option in conflict.options] for conflict in (before, after))
    was, now = tuple(one for one in old if one in new), tuple(one for one in new if one in old)
    yield from _one("order", was, now)


def _alone(dm: DecisionMaker) -> DecisionMaker:
    """Somebody without what changes by itself."""
    return replace(dm, options=(), preferences=ByStatements(()), rate=None)


def _wishes(before: object, after: object, dm: DmId) -> Iterator[Altered]:
    if not (isinstance(before, ByStatements) and isinstance(after, ByStatements)):
        yield from _one("wishes", before, after, dm)
        return
    old, new = _places(before), _places(after)
    stays = _in_order(list(old), list(new))
    for key in dict.fromkeys((*old, *new)):
        (j, was), (k, now) = old.get(key, (0, None)), new.get(key, (0, None))
        moved = (j, k) if was and now and key not in stays else None
        if moved or not was or not now or _bare(was) != _bare(now):
            yield Altered("wish", was, now, dm, moved)


def _places(wanted: ByStatements) -> dict[Hashable, tuple[int, Level]]:
    """Every level by its statement and how often that came before."""
    said: Counter[Statement] = Counter()
    found: dict[Hashable, tuple[int, Level]] = {}
    for place, level in enumerate(wanted.levels, 1):
        found[level.statement, said[level.statement]] = place, level
        said[level.statement] += 1
    return found


def _in_order(old: list[Hashable], new: list[Hashable]) -> set[Hashable]:
    """As many as possible that stand in the same order in both: the others have moved."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {old[k] for block in blocks for k in range(block.a, block.a + block.size)}


def _by(kind: Kind, before: Iterable[Any], after: Iterable[Any], key: Any, dm: DmId | None = None) -> Iterator[Altered]:
    """Parts that are known by something: those that are new, gone, or otherwise than they were."""
    old: Mapping[Any, Any] = {key(part): part for part in before}
    new: Mapping[Any, Any] = {key(part): part for part in after}
    for known in dict.fromkeys((*old, *new)):
        yield from _one(kind, old.get(known), new.get(known), dm)


def _one(kind: Kind, before: Any, after: Any, dm: DmId | None = None) -> Iterator[Altered]:
    if _bare(before) != _bare(after):
        yield Altered(kind, before, after, dm)


def _bare(value: Any) -> Any:
    """A part without the lines where it stands in its file."""
    if isinstance(value, tuple):
        return tuple(map(_bare, value))
    if is_dataclass(value) and not isinstance(value, type):
        kept = (field.name for field in fields(value) if field.name not in {"place", "places"})
        return type(value), tuple((name, _bare(getattr(value, name))) for name in kept)
    return value
