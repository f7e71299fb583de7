"""What several outcomes that hold have in common, and what sets them apart: named conditions first, then options."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from detente.answers.case import Case
from detente.graph.truth import Mask
from detente.model.conflict import Conflict
from detente.model.statement import Holds
from detente.names import ConditionId, OptionId

MOST_OPTIONS = 3
"""Groups of options that are told."""

MOST_CONDITIONS = 12
"""Conditions that are told, the first of the file: nobody keeps more of them apart."""

Where = bytes
"""In which of the outcomes that hold something is so: a 1 for each in which it is, else a 0."""


@dataclass(frozen=True, slots=True)
class Group:
    """What is so in `count` of the outcomes that hold, the same ones: conditions, and what is done in just these.

    Beside the groups before, these are all the others (`rest`), or one of which nothing was said by itself.
    `where` has a 1 for each of the outcomes that hold.
    """

    where: Where
    which: Literal["some", "another", "rest"]
    conditions: tuple[ConditionId, ...] = ()
    done: Mapping[OptionId, bool] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """In how many of the outcomes that hold it is so."""
        return self.where.count(1)


@dataclass(frozen=True, slots=True)
class Apart:
    """What sets the outcomes that hold apart, and how many conditions and options more would."""

    groups: tuple[Group, ...]
    conditions: int
    options: int


def conditions_in(case: Case) -> Iterator[tuple[ConditionId, Where]]:
    """Every condition, with the outcomes that hold in which it is true."""
    for condition in case.conflict.conditions:
        yield condition.id, case.where(Holds(condition.id))[case.holding].tobytes()


def sets_apart(case: Case) -> Apart:
    """What is so in some outcomes that hold and not in all of them."""
    named: dict[Where, list[ConditionId]] = {}
    differing = [(condition, where) for condition, where in conditions_in(case) if 0 in where and 1 in where]
    for condition, where in differing[:MOST_CONDITIONS]:
        named.setdefault(where, []).append(condition)
    options = _options_by_where(case)
    others = [where for where in options if where not in named and _opposite(where) not in named]
    told = [*named, *others[:MOST_OPTIONS]]
    groups = (
        Group(
            where,
            _which(where, told),
            tuple(named.get(where, ())),
            {} if _is_titled(case, named.get(where, ())) else options.get(where, {}),
        )
        for where in told
    )
    more = sum(len(options[where]) for where in others[MOST_OPTIONS:])
    return Apart(tuple(groups), len(differing[MOST_CONDITIONS:]), more)


def done_in_all(case: Case, states: Mask, today: Conflict) -> dict[OptionId, bool]:
    """The options that are taken, or given up as `today` has them, in all these states."""
    indexes = np.flatnonzero(states)
    if case.conflict.is_graph_form or not indexes.size:
        return {}
    together = np.bitwise_and.reduce(case.graph.codes[indexes])  # type: ignore[attr-defined]
    anywhere = np.bitwise_or.reduce(case.graph.codes[indexes])  # type: ignore[attr-defined]
    before = today.status_quo
    done = {}
    for bit, option in enumerate(case.conflict.options):
        always, never = bool(together >> bit & 1), not anywhere >> bit & 1
        dropped = never and isinstance(before, frozenset) and option.id in before
        if (always or dropped) and option.owner not in today.absent:
            done[option.id] = always
    return done


def _options_by_where(case: Case) -> dict[Where, dict[OptionId, bool]]:
    """Where options are otherwise than today (than not taken, where nothing is known of today), not always or never.

    Nothing where everything that is possible holds: then no option sets it apart.
    """
    if case.conflict.is_graph_form or case.holding.all():
        return {}
    before = case.conflict.status_quo
    now = before if isinstance(before, frozenset) else frozenset[OptionId]()
    codes = case.graph.codes[case.holding]  # type: ignore[attr-defined]
    found: dict[Where, dict[OptionId, bool]] = {}
    for bit, option in enumerate(case.conflict.options):
        where = ((codes >> bit & 1) != (option.id in now)).tobytes()
        if 0 in where and 1 in where:
            found.setdefault(where, {})[option.id] = option.id not in now
    return found


def _is_titled(case: Case, conditions: tuple[ConditionId, ...] | list[ConditionId]) -> bool:
    """Whether one of these has a title: a condition without says little to a reader."""
    return any(case.conflict.condition(condition).title for condition in conditions)


def _opposite(where: Where) -> Where:
    return where.translate(bytes([1, 0, *range(2, 256)]))


def _which(where: Where, told: list[Where]) -> Literal["some", "another", "rest"]:
    if where == _opposite(told[0]):
        return "rest"
    earlier = told[: told.index(where)]
    return "another" if where.count(1) == 1 and any(one.count(1) == 1 for one in earlier) else "some"
