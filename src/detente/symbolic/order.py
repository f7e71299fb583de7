"""In which order the options stand in the diagrams: those that statements name together, together.

The order decides how large the diagrams are. FORCE (Aloul, Markov & Sakallah 2003, GLSVLSI, 116-119) moves every
option to the middle of the statements that name it, again and again; of several starts, the one is taken that ends with
the shortest statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from statistics import fmean

from detente.model.conflict import ByRanking, ByStatements, Conflict, Preferences
from detente.model.statement import OptionTaken, Statement, names_in
from detente.names import ConditionId, OptionId

_STARTS = 10
_ROUNDS = 60

Groups = list[frozenset[OptionId]]


def ordered(conflicts: Sequence[Conflict]) -> list[OptionId]:
    """The options, close to those that a statement of anybody or a constraint names with them; always the same."""
    groups = [group for conflict in conflicts for group in _groups(conflict)]
    options, rng = list(dict.fromkeys(option.id for conflict in conflicts for option in conflict.options)), Random(0)
    starts = [options, *(rng.sample(options, len(options)) for _ in range(_STARTS - 1))]
    return min((_settled(start, groups) for start in starts), key=lambda order: _span(order, groups))


def options_in(statement: Statement, conditions: dict[ConditionId, Statement]) -> Iterator[OptionId]:
    """The options that the statement is about, its conditions expanded; with repetitions."""
    for name in names_in(statement):
        if isinstance(name, OptionTaken):
            yield name.option
        else:
            yield from options_in(conditions[name.condition], conditions)


def _groups(conflict: Conflict) -> Groups:
    conditions = {condition.id: condition.statement for condition in conflict.conditions}
    wanted = (part for dm in conflict.movers for part in _parts(dm.preferences))
    groups = (frozenset(options_in(part, conditions)) for part in (*wanted, *conflict.rules()))
    return [group for group in groups if len(group) > 1]


def _parts(preferences: Preferences) -> Iterable[Statement]:
    match preferences:
        case ByStatements(levels):
            return [level.statement for level in levels]
        case ByRanking(groups):
            return [item for group in groups for item in group if isinstance(item, Statement)]
    return []


def _settled(order: Sequence[OptionId], groups: Groups) -> list[OptionId]:
    best = list(order)
    for _ in range(_ROUNDS):
        order = _moved(order, groups)
        best = min(best, list(order), key=lambda one: _span(one, groups))
    return best


def _moved(order: Sequence[OptionId], groups: Groups) -> list[OptionId]:
    at = {option: k for k, option in enumerate(order)}
    pulls: dict[OptionId, list[float]] = {option: [] for option in order}
    for group in groups:
        middle = fmean(at[option] for option in group)
        for option in group:
            pulls[option].append(middle)
    return sorted(order, key=lambda option: (fmean(pulls[option] or [at[option]]), at[option]))


def _span(order: Sequence[OptionId], groups: Groups) -> int:
    at = {option: k for k, option in enumerate(order)}
    return sum(max(places) - min(places) for group in groups for places in [[at[option] for option in group]])
