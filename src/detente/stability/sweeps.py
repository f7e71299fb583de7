"""Stability in option form as a fixpoint of class-wise minima.

For focal decision maker i with ranks p, and v = p (GMR, SEQ) or v(s) = the best rank that i can still get to from s
(SMR, SSEQ): let M be the least function with M(s) = min(v(s), M(t) for every move s -> t of an opponent), for
SEQ and SSEQ only improvements of the opponents. A state s holds iff M(s1) <= p(s) for every improvement s1 of i.

M(s1) is the least v among s1 and all that the opponents can reach from it. Counting s1 itself is harmless, since
v(s1) >= p(s1) > p(s); and since moves in option form compose, forbidding two moves in a row changes nothing.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from os import cpu_count

import numpy as np

from detente.graph.graph import OptionGraph
from detente.graph.truth import Mask
from detente.stability._kernels import I32, highest, judge, lower
from detente.stability.classes import Classes, classes_of
from detente.stability.verdict import ConceptName


def partitions(graph: OptionGraph) -> tuple[Classes, ...]:
    """The classes of every decision maker."""
    with ThreadPoolExecutor(max_workers=cpu_count()) as pool:
        return tuple(pool.map(lambda i: classes_of(graph, i), range(len(graph.decision_makers))))


def stable_by_sweeps(classes: tuple[Classes, ...], i: int, opponents: tuple[int, ...]) -> dict[ConceptName, Mask]:
    """Which states hold for `i` by each concept."""
    focal = classes[i]
    best = np.empty_like(focal.ranks)
    highest(*focal.arrays, best)
    others = [classes[j] for j in opponents]
    nash, gmr, smr = _judged(focal, *_worst_ends(focal.ranks, best, others, wanted=False))
    _, seq, sseq = _judged(focal, *_worst_ends(focal.ranks, best, others, wanted=True))
    return {"Nash": nash, "GMR": gmr, "SMR": smr, "SEQ": seq, "SSEQ": sseq}


def _worst_ends(ranks: I32, best: I32, opponents: list[Classes], *, wanted: bool) -> tuple[I32, I32]:
    """M for v = `ranks` and for v = `best`: what the opponents can bring about, at worst for the focal one."""
    a, b = ranks.copy(), best.copy()
    unchanged = 0
    for classes in cycle(opponents):
        unchanged = 1 if lower(*classes.arrays, wanted, a, b) else unchanged + 1
        if unchanged >= len(opponents):
            break
    return a, b


def _judged(focal: Classes, a: I32, b: I32) -> tuple[Mask, Mask, Mask]:
    nash, by_a, by_b = (np.empty(a.shape, dtype=np.bool_) for _ in range(3))
    judge(*focal.arrays, a, b, nash, by_a, by_b)
    return nash, by_a, by_b
