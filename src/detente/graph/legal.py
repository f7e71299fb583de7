"""Legal sequences of moves: nobody moves twice in a row, but anybody may move again later."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from detente.graph.graph import Graph, OptionGraph
from detente.names import DmId


@dataclass(frozen=True, slots=True)
class Step:
    """One move: `mover` takes the conflict from `source` to `target` (state indexes of the graph)."""

    mover: DmId
    source: int
    target: int


def legal_walk(
    graph: Graph, coalition: Iterable[int], start: int, *, wanted: bool = False
) -> Iterator[tuple[int, tuple[Step, ...]]]:
    """What a coalition can reach from a state, nearest first, each state once with a shortest legal sequence.

    R_H(s) is the smallest set with: R_j(s) for j in H; and R_j(t) for t in R_H(s) and j in H, unless j is the
    only last mover of legal sequences from s to t. A search over pairs (state, last mover) finds just this set. In
    option form two improvements by j make one, so that the first sequence of them to a state leads on to all that
    any does; two moves that are no improvements may also lead back to s.

    Args:
        graph: the conflict's graph.
        coalition: H, the decision makers who move (indexes).
        start: s.
        wanted: whether every step must be an improvement for its mover (R_H^+).

    Yields:
        Each state of R_H(s) with a shortest sequence that leads there. `start` itself comes only if the coalition
        can come back to it. Nothing, where nobody in H can move.

    Source: Fang, Hipel & Kilgour (1993), Interactive Decision Making; Xu et al. (2018), section 4.2.
    """
    members = tuple(coalition)
    moves = graph.improvements if wanted else graph.moves
    queue: deque[tuple[int, int, tuple[Step, ...]]] = deque([(start, -1, ())])
    seen: set[tuple[int, int]] = set()
    given: set[int] = set()
    compose = wanted and isinstance(graph, OptionGraph)
    while queue:
        s, last, steps = queue.popleft()
        for j in members:
            if j == last:
                continue
            for t in moves(j, s).tolist():
                if (t, j) in seen or (compose and t in given):
                    continue
                seen.add((t, j))
                longer = (*steps, Step(graph.decision_makers[j], s, t))
                if t not in given:
                    given.add(t)
                    yield t, longer
                queue.append((t, j, longer))
