"""How many moves of the opponents away a sanction is, for all states at once, and the way there.

For focal decision maker i, d(s) is the least number of moves of a legal sequence of the opponents (of improvements, for
SEQ and SSEQ) from s to a sanction. One backward search from all sanctions finds d for every improvement together.

In option form moves compose, so a shortest sequence never has two by the same one in a row. In graph form d is known
per last mover: d_j(s) is the least number of moves after j has moved, as m_j in `arcs`.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from detente.graph.graph import ArcGraph, Graph, OptionGraph, States
from detente.graph.legal import Step
from detente.graph.truth import Mask
from detente.kernels import KERNELS, Classes, Sweep
from detente.stability.opponents import opponents_of

Away = NDArray[np.int32]
FAR = np.int32(2**31 - 2)
"""One more must still fit."""


def moves_away(graph: Graph, i: int, starts: States, ends: Mask, classes: tuple[Classes, ...], *, wanted: bool) -> Away:
    """d_j(s): one row per last mover j, one column per state; `FAR` where the opponents of `i` do not get there.

    Args:
        graph: the conflict's graph.
        i: the focal decision maker.
        starts: from where it is asked; the search ends when it knows of all of them.
        ends: one flag per state: whether a sequence may end there. They are 0 moves away.
        classes: the moves of option form as the kernels sweep them; of no use in graph form.
        wanted: whether each move has to be an improvement for its mover.
    """
    if isinstance(graph, OptionGraph):
        away = _by_classes(graph, i, starts, ends, classes, wanted=wanted)
        return np.broadcast_to(away, (len(graph.decision_makers), graph.size))
    assert isinstance(graph, ArcGraph)
    return _by_arcs(graph, i, ends, wanted=wanted)


def way_to_end(graph: Graph, i: int, start: int, away: Away, *, wanted: bool) -> tuple[Step, ...]:
    """A shortest sequence of the opponents from `start`, by the first mover and the first state that are on one."""
    steps: list[Step] = []
    s, last = start, i
    while away[last, s]:
        last, t = next(_nearer(graph, i, s, last, away, wanted=wanted))
        steps.append(Step(graph.decision_makers[last], s, t))
        s = t
    return tuple(steps)


def _nearer(graph: Graph, i: int, s: int, last: int, away: Away, *, wanted: bool) -> Iterator[tuple[int, int]]:
    moves = graph.improvements if wanted else graph.moves
    for j in opponents_of(graph, i):
        if j != last:
            targets = moves(j, s)
            yield from ((j, t) for t in targets[away[j, targets] == away[last, s] - 1].tolist())


def _by_classes(
    graph: OptionGraph, i: int, starts: States, ends: Mask, classes: tuple[Classes, ...], *, wanted: bool
) -> Away:
    """Move by move backwards: a state is one further away where somebody can move from it to those found so far."""
    lower = KERNELS.lower_by_improvements if wanted else KERNELS.lower_by_moves
    opponents = [classes[j] for j in opponents_of(graph, i)]
    away = np.where(ends, np.int32(0), FAR)
    step, grew = 0, bool(ends.any())
    while grew and (away[starts] == FAR).any():
        unknown = (away == FAR).astype(np.int16).reshape(-1, 1)
        found = np.zeros(graph.size, dtype=np.bool_)
        for one in opponents:
            lower(one, unknown.copy(), Sweep((0, 0), np.ones(one.starts.size - 1, dtype=np.uint8), found))
        step, grew = step + 1, bool(found.any())
        away[found] = step
    return away


def _by_arcs(graph: ArcGraph, i: int, ends: Mask, *, wanted: bool) -> Away:
    opponents = opponents_of(graph, i)
    away = np.full((len(graph.decision_makers), graph.size), FAR, dtype=np.int32)
    away[:, ends] = 0
    arcs = graph.improving_arcs if wanted else graph.all_arcs
    while True:
        before = away.copy()
        for k in opponents:
            sources, targets = arcs[k]
            longer = np.minimum(before[k, targets], FAR - 1) + 1
            for j in (*opponents, i):
                if j != k:
                    np.minimum.at(away[j], sources, longer)
        if np.array_equal(away, before):
            return away
