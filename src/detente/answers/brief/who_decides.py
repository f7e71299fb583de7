"""Who can bring something about from today, and without whose moves it is not reached."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.brief.reply import Reply, Value, places
from detente.evolution import StatusQuoTable, pivotal, status_quo_table
from detente.graph.truth import Mask
from detente.names import DmId

NEVER = np.iinfo(np.int32).max


@dataclass(frozen=True, slots=True)
class Decided:
    """Who brings something about: by `wanted` moves or only by any, after how many, with whom last, by whom at all.

    `today` it may be so already; no `last` where no moves lead to it.
    """

    today: bool
    wanted: bool = False
    least: int = 0
    last: tuple[DmId, ...] = ()
    needed: tuple[DmId, ...] = ()


@dataclass(frozen=True, eq=False)
class Deciding(Reply):
    """Who brings about what is asked about; where nothing is, what holds and is reached."""

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        found = self.decided
        if found is None:
            return () if self.case.graph.status_quo is None else ("nowhere", int(self.case.holding.sum()))
        return found.today, found.wanted, found.least, found.last, found.needed

    @property
    def is_of_moves(self) -> bool:
        """It is, unless it has to do with what holds."""
        return bool(self.question.about) and self.decided is not None

    @property
    def states(self) -> tuple[int, ...]:
        """Today's where it is so already, else those that wanted moves lead to."""
        if self.decided is None or not (self.decided.today or self.decided.last):
            return ()
        return places(self._today if self.decided.today else self.where & self.case.arriving)

    @cached_property
    def where(self) -> Mask:
        """The states that are asked about."""
        asked = super().where if self.question.about else self.case.holding & self.case.arriving
        return np.asarray(asked)

    @cached_property
    def decided(self) -> Decided | None:
        """Who brings it about; None where no outcome is like that, or there is no status quo."""
        case, start = self.case, self.case.graph.status_quo
        if start is None or not self.where.any():
            return None
        if self.where[start]:
            return Decided(today=True)
        wanted = bool((self.where & case.arriving).any())
        least, last = _quickest(status_quo_table(case.graph, start, wanted=wanted), self.where)
        needed = pivotal(case.graph, start, self.where, wanted=wanted) if last else ()
        return Decided(False, wanted, least, tuple(last), tuple(needed))

    @property
    def _today(self) -> Mask:
        mask = np.zeros(self.case.graph.size, dtype=np.bool_)
        mask[self.case.graph.status_quo] = True
        return mask


def _quickest(table: StatusQuoTable, where: Mask) -> tuple[int, list[DmId]]:
    """After how many moves one of these states is first brought about, and who can make the last of them."""
    moves = [np.where(row >= 1, row, NEVER)[where].min() for row in table.least]
    least = int(min(moves))
    movers = zip(table.graph.decision_makers, moves, strict=True)
    return least, [dm for dm, count in movers if count == least < NEVER]
