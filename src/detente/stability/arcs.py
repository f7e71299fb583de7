"""Stability in graph form, where moves need not compose, as a fixpoint over pairs (state, last mover).

With the v of `sweeps`: m_j(s) is the least v that the opponents can reach from s after j has moved,
m_j(s) = min over opponents k != j and moves t of k from s (improvements, for SEQ and SSEQ) of min(v(t), m_k(t)).
With j = i, the focal decision maker, nobody is barred. State s holds iff m_i(s1) <= p(s) for every improvement s1.
"""

from __future__ import annotations

import numpy as np

from detente.graph.graph import ArcGraph, Arcs
from detente.graph.ranks import Ranks
from detente.graph.truth import Mask
from detente.names import ConceptName
from detente.stability.opponents import opponents_of

_NOTHING = np.iinfo(np.int32).max


def stable_by_arcs(graph: ArcGraph, i: int) -> dict[ConceptName, Mask]:
    """Which states hold for `i` by each concept."""
    p = graph.ranks[i]
    arcs, wanted = graph.all_arcs, graph.improving_arcs
    best = best_by_arcs(graph, i)
    opponents = opponents_of(graph, i)

    def holds(v: Ranks, moves: tuple[Arcs, ...]) -> Mask:
        return _holds(wanted[i], p, _worst_ends(v, moves, opponents, i))

    nothing = np.full_like(p, _NOTHING)
    return {
        "Nash": _holds(wanted[i], p, nothing),
        "GMR": holds(p, arcs),
        "SMR": holds(best, arcs),
        "SEQ": holds(p, wanted),
        "SSEQ": holds(best, wanted),
    }


def best_by_arcs(graph: ArcGraph, i: int) -> Ranks:
    """The best rank that `i` can still get to from each state, staying included."""
    sources, targets = graph.all_arcs[i]
    best = graph.ranks[i].copy()
    np.maximum.at(best, sources, graph.ranks[i][targets])
    return best


def _worst_ends(v: Ranks, moves: tuple[Arcs, ...], opponents: tuple[int, ...], i: int) -> Ranks:
    """m_i: the least v that the opponents can reach from each state; `_NOTHING` where they cannot move."""
    m = np.full((len(moves), v.size), _NOTHING, dtype=np.int32)
    while True:
        before = m.copy()
        for k in opponents:
            sources, targets = moves[k]
            ends = np.minimum(v[targets], m[k, targets])
            for j in (*opponents, i):
                if j != k:
                    np.minimum.at(m[j], sources, ends)
        if np.array_equal(m, before):
            worst: Ranks = m[i]
            return worst


def _holds(improvements: Arcs, p: Ranks, worst: Ranks) -> Mask:
    sources, targets = improvements
    stable = np.ones(p.size, dtype=np.bool_)
    stable[sources[worst[targets] > p[sources]]] = False
    return stable
