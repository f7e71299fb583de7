"""What another analyst wrote of the same conflict, in a file of its own, as one more reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from detente.errors import UsageError
from detente.model.conflict import ByRanking, ByStatements, Conflict, Level, Preferences, RankItem, Reading, Rest
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.model.text import Text
from detente.names import ConditionId, ReadingId
from detente.scenario.outcomes import by_outcomes

_Meanings = Mapping[ConditionId, Statement]


def with_reading(conflict: Conflict, other: Conflict, name: str, weight: Fraction = Fraction(1)) -> Conflict:
    """The conflict with what another file says that the decision makers want, as one more reading.

    Both are about the same decision makers and options, or states; of anything else in the other file, as its
    constraints and its evidence, nothing is taken. What its conditions mean goes with its statements, and states that
    it ranks by number with their options.

    Args:
        conflict: the file's own reading, which counts 1.
        other: the other file's.
        name: of the reading.
        weight: how much it counts.

    Raises:
        UsageError: if the other file is about other decision makers, options or states, or the name is taken.

    Example:
        >>> from detente import load
        >>> from detente.ensemble import with_reading
        >>> town = load("two-towns").conflict
        >>> [reading.id for reading in with_reading(town, town, "mayor").readings]
        ['mayor']
    """
    _refuse_other_conflict(conflict, other, name)
    meanings = {condition.id: condition.statement for condition in other.conditions}
    wants = tuple((dm.id, _spelled_out(by_outcomes(other, dm.preferences), meanings)) for dm in other.movers)
    if name in {reading.id for reading in conflict.readings}:
        raise UsageError(f"there is a reading {name} already; give the file another name")
    return replace(conflict, readings=(*conflict.readings, Reading(ReadingId(name), wants, weight, Text.plain(name))))


def _refuse_other_conflict(conflict: Conflict, other: Conflict, name: str) -> None:
    for what, ours, theirs in (
        ("decision makers", {dm.id for dm in conflict.movers}, {dm.id for dm in other.movers}),
        ("options", {option.id for option in conflict.options}, {option.id for option in other.options}),
        ("states", {number for number, _ in conflict.states}, {number for number, _ in other.states}),
    ):
        unlike = sorted(map(str, ours ^ theirs))
        if unlike:
            raise UsageError(
                f"{name} is about another conflict: {what} {', '.join(unlike)} are in one of the files only; a reading "
                "says what the same decision makers want of the same options"
            )


def _spelled_out(wants: Preferences, meanings: _Meanings) -> Preferences:
    """The preferences without names of conditions."""
    match wants:
        case ByStatements(levels):
            return ByStatements(tuple(Level(_meaning(level.statement, meanings), note=level.note) for level in levels))
        case ByRanking(groups):
            return ByRanking(tuple(tuple(_item(item, meanings) for item in group) for group in groups))
    return wants


def _item(item: RankItem, meanings: _Meanings) -> RankItem:
    return item if isinstance(item, int | Rest) else _meaning(item, meanings)


def _meaning(statement: Statement, meanings: _Meanings) -> Statement:
    match statement:
        case Holds(condition):
            return _meaning(meanings[condition], meanings)
        case Not(part):
            return Not(_meaning(part, meanings))
        case And(parts):
            return And(tuple(_meaning(part, meanings) for part in parts))
        case Or(parts):
            return Or(tuple(_meaning(part, meanings) for part in parts))
        case If(condition, then):
            return If(_meaning(condition, meanings), _meaning(then, meanings))
        case Iff(left, right):
            return Iff(_meaning(left, meanings), _meaning(right, meanings))
        case OptionTaken() | Always():
            return statement
