"""Stability in option form as a fixpoint of class-wise minima.

For focal decision maker i with ranks p, and v = p (GMR, SEQ) or v(s) = the best rank that i can still get to from s
(SMR, SSEQ): let M be the greatest function with M(s) = min(v(s), M(t) for every move s -> t of an opponent), for
SEQ and SSEQ only improvements of the opponents. A state s holds iff M(s1) <= p(s) for every improvement s1 of i.

M(s1) is the least v among s1 and all that the opponents can reach from it. Counting s1 itself is harmless, since
v(s1) >= p(s1) > p(s); and since moves in option form compose, forbidding two moves in a row changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

import numpy as np

from detente.graph.graph import OptionGraph
from detente.graph.truth import Mask
from detente.names import ConceptName
from detente.stability._kernels import I32, Classes, highest, judge, lower_by_improvements, lower_by_moves
from detente.stability.classes import classes_of, reranked
from detente.stability.threads import for_each

BY_ANY_MOVES: tuple[ConceptName, ...] = ("Nash", "GMR", "SMR")
"""The concepts that take no account of what others want."""


def partitions(graph: OptionGraph, like: tuple[Classes, ...] = ()) -> tuple[Classes, ...]:
    """The classes of every decision maker, of those `like` of the same states what does not hang on ranks."""

    def classes(i: int) -> Classes:
        if not like:
            return classes_of(graph, i)
        ranks = graph.ranks[i]
        return like[i] if like[i].ranks is ranks else reranked(like[i], graph, i, ranks)

    return for_each(classes, len(graph.decision_makers), states=graph.size)


def stable_by_sweeps(
    classes: tuple[Classes, ...], i: int, opponents: tuple[int, ...], like: dict[ConceptName, Mask] | None = None
) -> dict[ConceptName, Mask]:
    """Which states hold for `i` by each concept.

    `like` is what holds where the ranks of others differ.
    """
    by_any = stable_by_any_moves(classes, i, opponents) if like is None else like
    _, seq, sseq = _judged(classes, i, opponents, lower_by_improvements)
    return {name: by_any[name] for name in BY_ANY_MOVES} | {"SEQ": seq, "SSEQ": sseq}


def stable_by_any_moves(classes: tuple[Classes, ...], i: int, opponents: tuple[int, ...]) -> dict[ConceptName, Mask]:
    """Which states hold for `i` by the concepts that take no account of what others want."""
    return dict(zip(BY_ANY_MOVES, _judged(classes, i, opponents, lower_by_moves), strict=True))


def _judged(
    classes: tuple[Classes, ...], i: int, opponents: tuple[int, ...], lower: Callable[[Classes, I32], bool]
) -> tuple[Mask, Mask, Mask]:
    values = np.stack((classes[i].ranks, highest(classes[i])), axis=1)
    return judge(classes[i], worst_ends(values, [classes[j] for j in opponents], lower))


def worst_ends(ends: I32, opponents: list[Classes], lower: Callable[[Classes, I32], bool]) -> I32:
    """M for each column v of `ends`, in place: what the opponents can bring about, at worst for the focal one."""
    unchanged = 0
    for classes in cycle(opponents):
        unchanged = 1 if lower(classes, ends) else unchanged + 1
        if unchanged >= len(opponents):
            break
    return ends
