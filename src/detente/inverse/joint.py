"""The smallest coalition that by one joint move opens the way to a target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce
from itertools import combinations, product
from math import comb
from typing import Literal

import numpy as np

from detente.evolution import Path, Reach
from detente.evolution.spread import Spread, spreads_of
from detente.graph import ArcGraph, Graph, OptionGraph
from detente.graph.truth import Mask
from detente.inverse.found import Answer, Found, Watch, unwatched
from detente.inverse.reached import start_of
from detente.names import DmId

BUDGET = 100_000
"""Pairs of a coalition and a state from which it may move that are looked at before the search gives up."""


Fate = Literal["better", "same", "worse"]


@dataclass(frozen=True, slots=True)
class JointMove:
    """An agreement carried out at once, and the wanted moves around it.

    Attributes:
        members: the coalition H.
        before: the improvements that lead from the status quo to s, where the agreement is made; often none.
        steps: what the members do, as a legal sequence of their moves from s to t; single steps need not be wanted.
        after: the improvements that lead from t to a target; none where t is one.
        at_end: how each member then fares at the target, against s; at t all of them are better off.
    """

    members: tuple[DmId, ...]
    before: Path
    steps: Path
    after: Path
    at_end: tuple[Fate, ...]

    @property
    def lasts(self) -> bool:
        """Whether every member is still better off at the end."""
        return set(self.at_end) == {"better"}

    @property
    def end(self) -> int:
        """The target that is reached."""
        return (*self.steps, *self.after)[-1].target


def joint_moves(
    graph: Graph,
    where: Mask,
    *,
    most: int | None = None,
    every: bool = False,
    budget: int = BUDGET,
    watch: Watch = unwatched,
) -> Found[JointMove]:
    """The smallest coalitions that by one joint move make wanted moves lead from the status quo to a target.

    A joint move of H is a coalition improvement: from a state s that improvements reach from the status quo to a
    state t of R_H(s) that every member of H prefers to s. R_H(s) is what legal sequences of moves of H reach, so all
    states between are feasible; nobody stops half-way, because the agreement is carried out at once. From t on
    improvements of anybody may follow. All coalitions of two are tried, then all of three, and so on.

    Args:
        graph: the conflict's graph, of either form.
        where: one flag per state: whether it is a target.
        most: how many members are tried at most; everybody unless said.
        every: whether one answer for each smallest coalition is wanted, or the first one.
        budget: how many pairs (coalition, s) may be looked at.
        watch: told what is proven so far, after each pair.

    Returns:
        What was found, counted in members; those first after which all members are better off at the target as well,
        and of each coalition one such if there is any. Among these, and else, one with the fewest improvements before
        it, and of these one that leads to a target directly if there is any. No members where improvements lead there
        already. With no answer and `stopped` false, no such coalition exists, or none of `most` members.

    Raises:
        UsageError: if there is no status quo.

    Source: coalition improvements after Kilgour, Hipel, Fang & Peng (2001); the use of one as a way is Détente's own.
    """
    now = Reach(graph, start_of(graph))
    if (there := np.flatnonzero(where & (now.by_improvements >= 0))).size:
        return Found((Answer((), graph.conflict, tuple(map(graph.number, there.tolist()))),), 0, 0)
    search = _Search(graph, where, now)
    makers = range(len(graph.decision_makers))
    last = min(len(makers), len(makers) if most is None else most)
    left = budget
    for size in range(2, last + 1):
        best: dict[tuple[int, ...], JointMove] = {}
        of = comb(len(makers), size) * len(search.sources)
        for tried, (members, s) in enumerate(product(combinations(makers, size), search.sources)):
            answers = _answers(graph, best.values(), every=every)
            so_far = Found(answers, size if answers else None, size, True, tried, of)
            if tried == left:
                return so_far if every or not answers else Found(answers, size, size)
            watch(so_far)
            search.keep_better(best, members, s)
            if not every and any(joint.lasts for joint in best.values()):
                break
        if best:
            return Found(_answers(graph, best.values(), every=every), size, size)
        left -= of
    return Found((), None, last + 1)


def _answers(graph: Graph, joints: Iterable[JointMove], *, every: bool) -> tuple[Answer[JointMove], ...]:
    """Those after which all members are better off at the end first; one, unless every coalition's is wanted."""
    ordered = sorted(joints, key=lambda joint: not joint.lasts)
    return tuple(
        Answer((joint,), graph.conflict, (graph.number(joint.end),)) for joint in (ordered if every else ordered[:1])
    )


class _Search:
    def __init__(self, graph: Graph, where: Mask, now: Reach) -> None:
        self.graph, self.where, self.now = graph, where, now
        distances = now.by_improvements
        self.sources: list[int] = sorted(np.flatnonzero(distances >= 0).tolist(), key=distances.__getitem__)
        self.leading = _leading(graph, where)
        self.alone: dict[tuple[int, ...], Graph] = {}

    def keep_better(self, best: dict[tuple[int, ...], JointMove], members: tuple[int, ...], s: int) -> None:
        """Keep the joint move from `s` if the coalition has none yet, or none that all gain by at the end."""
        known = best.get(members)
        if known is not None and known.lasts:
            return
        joint = self.joint(members, s)
        if joint is not None and (known is None or joint.lasts):
            best[members] = joint

    def joint(self, members: tuple[int, ...], s: int) -> JointMove | None:
        """The joint move of the coalition from `s` that opens the way to a target; None where there is none."""
        gaining: Mask = np.logical_and.reduce([self.graph.ranks[i] > self.graph.ranks[i][s] for i in members])
        better = self.leading & self._apart(members, s) & gaining
        if not better.any():
            return None
        together = Reach(self._among(members), s)
        better &= together.by_moves >= 0
        if not better.any():
            return None
        targets = self.where & gaining
        lasting = better & _leading(self.graph, targets)
        better, targets = (lasting, targets) if lasting.any() else (better, self.where)
        ends = np.flatnonzero(better).tolist()
        t = min(ends, key=lambda end: (not targets[end], together.by_moves[end], end))
        before, steps, after = self.now.path(s), together.path(t), self._after(t, targets)
        assert before is not None
        assert steps is not None
        fates = tuple(self._fate(i, s, after[-1].target if after else t) for i in members)
        return JointMove(tuple(self.graph.decision_makers[i] for i in members), before, steps, after, fates)

    def _fate(self, i: int, s: int, end: int) -> Fate:
        was, is_then = self.graph.ranks[i][s], self.graph.ranks[i][end]
        return "better" if is_then > was else "worse" if is_then < was else "same"

    def _apart(self, members: tuple[int, ...], s: int) -> Mask:
        """The states that differ from `s` in options of the members only, at most: they reach no others."""
        if not isinstance(self.graph, OptionGraph):
            return np.ones(self.graph.size, dtype=np.bool_)
        own = sum(1 << k for i in members for k in self.graph.bits[i])
        apart: Mask = ((self.graph.codes ^ self.graph.codes[s]) & ~own) == 0
        return apart

    def _among(self, members: tuple[int, ...]) -> Graph:
        """The graph in which nobody but the members moves."""
        if members not in self.alone:
            self.alone[members] = among(self.graph, members)
        return self.alone[members]

    def _after(self, t: int, targets: Mask) -> Path:
        onwards = Reach(self.graph, t)
        ends = np.flatnonzero(targets & (onwards.by_improvements >= 0)).tolist()
        path = onwards.path(min(ends, key=lambda end: (onwards.by_improvements[end], end)))
        assert path is not None, "where a way leads on was looked up beforehand"
        return path


def among(graph: Graph, members: tuple[int, ...]) -> Graph:
    """The graph in which nobody but the members (indexes) moves."""
    conflict = graph.conflict
    others = {dm for i, dm in enumerate(graph.decision_makers) if i not in members}
    alone = replace(
        graph,
        conflict=replace(conflict, absent=conflict.absent | others),
        ranks=tuple(graph.ranks[i] for i in members),
    )
    return replace(alone, arcs=tuple(alone.arcs[i] for i in members)) if isinstance(alone, ArcGraph) else alone


def _leading(graph: Graph, where: Mask) -> Mask:
    """From which states improvements lead to one of the states `where`; those states themselves are among them."""
    if not isinstance(graph, OptionGraph):
        return np.array([(Reach(graph, s).by_improvements[where] >= 0).any() for s in range(graph.size)])
    backwards = [_reversed(spread) for spread in spreads_of(graph)]
    found, frontier = where.copy(), np.flatnonzero(where)
    while frontier.size:
        reached: Mask = reduce(np.logical_or, _steps(backwards, frontier)) & ~found
        found |= reached
        frontier = np.flatnonzero(reached)
    return found


def _steps(spreads: list[Spread], states: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Iterator[Mask]:
    return (spread.after(states, wanted=True) for spread in spreads)


def _reversed(spread: Spread) -> Spread:
    """The spread by which every improvement is made backwards."""
    return replace(spread, ranks=-spread.ranks, patterns=~spread.patterns)
