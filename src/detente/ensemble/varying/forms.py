"""From uniform numbers to readings: which lines each decision maker has, in which order, and what is available."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from detente.ensemble.varying.design import Plan, meaning_of
from detente.ensemble.varying.draws import Floats
from detente.ensemble.varying.vary import (
    Alternative,
    Available,
    Group,
    Order,
    Presence,
    Swap,
    Varied,
    boundaries,
    relative,
)
from detente.model.conflict import ByStatements, DecisionMaker, Preferences

I16 = NDArray[np.int16]
I64 = NDArray[np.int64]


class Forms(NamedTuple):
    """What some draws make of a conflict.

    Attributes:
        lines: per draw and decision maker its lines in order, the most important first: twice the place in the file,
            and 1 more where it is negated; -1 for nothing.
        rows: per draw and decision maker the row of the fixed rankings that it has instead of lines; -1 for none.
        missing: per draw a bit for each option that may be available (in order), 1 where it is not.
    """

    lines: I16
    rows: I64
    missing: I64

    def of(self, draws: I64) -> Forms:
        """Those of some draws, by number."""
        return Forms(self.lines[draws], self.rows[draws], self.missing[draws])


def forms_of(plan: Plan, uniforms: Floats) -> Forms:
    """The readings that rows of uniform numbers stand for, in the order of the rows."""
    movers = plan.conflict.movers
    named = list(zip(plan.varied, (uniforms[:, columns] for columns in plan.columns), strict=True))
    longest = max((len(_levels(dm)) for dm in movers), default=0)
    lines = np.full((len(uniforms), len(movers), longest), -1, dtype=np.int16)
    for i, dm in enumerate(movers):
        own = [(one, u) for one, u in named if not isinstance(one, Alternative | Available) and one.dm == dm.id]
        lines[:, i, : len(_levels(dm))] = _lines(len(_levels(dm)), own, len(uniforms))
    missing = np.zeros(len(uniforms), dtype=np.int64)
    options = [(one, u) for one, u in named if isinstance(one, Available)]
    for bit, (option, u) in enumerate(options):
        missing |= _chosen(option, u) << bit
    return Forms(lines, _rows(plan, named, len(uniforms)), missing)


def _levels(dm: DecisionMaker) -> Sequence[object]:
    return dm.preferences.levels if isinstance(dm.preferences, ByStatements) else ()


def _lines(count: int, varied: Sequence[tuple[Varied, Floats]], draws: int) -> I16:
    """The lines of one decision maker in order: moved as the file says, one after the other, then some left out."""
    order = np.tile(np.arange(count, dtype=np.int16), (draws, 1))
    said = 2 * order
    for one, u in varied:
        match one:
            case Presence():
                chosen = _chosen(one, u)
                said[:, one.place] = np.choose(chosen, (2 * one.place, -1, 2 * one.place + 1))
            case Swap():
                swapped = np.flatnonzero(_chosen(one, u) == 0)[:, None]
                order[swapped, [one.place, one.place + 1]] = order[swapped, [one.place + 1, one.place]]
            case Group() | Order():
                places = list(one.places)
                new = np.argsort(-np.log(u) / relative(one.weights), axis=1, kind="stable")
                order[:, places] = np.take_along_axis(order[:, places], new, axis=1)
    return cast("I16", np.take_along_axis(said, order.astype(np.int64), axis=1))


def _chosen(varied: Presence | Swap | Alternative | Available, uniforms: Floats) -> I64:
    """Which of the things that may come about does, by number, in each draw."""
    return np.searchsorted(boundaries(varied.shares), uniforms[:, 0], side="right").astype(np.int64)


def _rows(plan: Plan, named: Sequence[tuple[Varied, Floats]], draws: int) -> I64:
    """Rows of fixed rankings: first everybody's own, then those of the alternatives in the order of `given`."""
    movers = plan.conflict.movers
    own = [-1 if isinstance(dm.preferences, ByStatements) else i for i, dm in enumerate(movers)]
    rows = np.tile(np.array(own, dtype=np.int64), (draws, 1))
    index = {dm.id: i for i, dm in enumerate(movers)}
    wanted = [_wanted(dm.preferences) for dm in movers]
    row = len(movers)
    for one, u in named:
        if isinstance(one, Alternative):
            chosen = _chosen(one, u)
            for k, reading in enumerate(one.readings):
                for dm, preferences in reading:
                    i = index[dm]
                    rows[chosen == k, i] = own[i] if _wanted(preferences) == wanted[i] else row
                    row += 1
    return rows


def _wanted(preferences: Preferences) -> str:
    """What is wanted, however firmly."""
    if isinstance(preferences, ByStatements):
        return meaning_of(tuple(level.statement for level in preferences.levels))
    return meaning_of(preferences)
