"""Who would leave what is asked about, and what each would rather do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.brief.reply import Reply, Value, places, which
from detente.answers.deciding import deciding_line
from detente.graph import OptionGraph
from detente.graph.truth import Mask
from detente.names import DmId

MOST_LOOKED_AT = 100
MOST_WORK = 1 << 19
"""How many states may be swept, over all those looked at."""


@dataclass(frozen=True, slots=True)
class Deed:
    """The commonest move by which somebody leaves, by its first instance: from where to where, and in how many.

    `whole` says that these are all, or that no other is so common.
    """

    dm: DmId
    source: int
    target: int
    count: int
    whole: bool


@dataclass(frozen=True, eq=False)
class Blocked(Reply):
    """Who stands in the way of what is asked about."""

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        graph = self.case.graph
        return which(graph, self.where), *((dm, which(graph, self.left_by(dm))) for dm, _ in self.blockers)

    @property
    def states(self) -> tuple[int, ...]:
        """Those that hold."""
        return places(self.where & self.case.holding)

    @cached_property
    def blockers(self) -> tuple[tuple[DmId, int], ...]:
        """Who would leave how many of the states, the one who leaves most first, without those who leave none."""
        counts = [(dm, int(self.left_by(dm).sum())) for dm in self.case.graph.decision_makers]
        return tuple(sorted((pair for pair in counts if pair[1]), key=lambda pair: -pair[1]))

    def left_by(self, dm: DmId) -> Mask:
        """The states asked about that a decision maker would leave."""
        return self.where & ~self.case.solution.stable(self.case.concept, dm)

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """What each of them would rather do, as far as was looked."""
        return tuple(self._deed(dm, count) for dm, count in self.blockers)

    @cached_property
    def most_common(self) -> Deed:
        """What the one who leaves most would rather do; only where somebody leaves."""
        return self._deed(*self.blockers[0])

    def _deed(self, dm: DmId, total: int) -> Deed:
        looked_at = np.flatnonzero(self.left_by(dm))[: max(1, min(MOST_LOOKED_AT, MOST_WORK // self.case.graph.size))]
        moves = [(s, self._leaves(dm, s)) for s in looked_at.tolist()]
        kinds = [self._kind(dm, s, s1) for s, s1 in moves]
        kind, count = Counter(kinds).most_common(1)[0]
        s, s1 = moves[kinds.index(kind)]
        return Deed(dm, s, s1, count, count == total or (2 * count > len(moves) == total))

    def _leaves(self, dm: DmId, s: int) -> int:
        s1 = self.case.solution.verdict(self.case.concept, dm, s).unanswered
        assert s1 is not None, "it leaves the state"
        return s1

    def _kind(self, dm: DmId, s: int, s1: int) -> Hashable:
        """What is done, and why."""
        graph = self.case.graph
        line = deciding_line(graph, dm, s1, s)
        if not isinstance(graph, OptionGraph):
            return s1, line
        before, after = graph.taken(s), graph.taken(s1)
        return after - before, before - after, line
