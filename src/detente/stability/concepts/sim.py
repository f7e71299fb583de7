"""Simultaneous sanctioning (SIM): the others make moves that they want at the same time as the one they answer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from math import prod

import numpy as np

from detente.errors import LimitExceeded
from detente.graph.graph import Graph, OptionGraph, States
from detente.graph.legal import Step
from detente.graph.truth import Mask
from detente.stability.concept import Concept, Obstacle
from detente.stability.concepts.gmr import sanctions
from detente.stability.opponents import opponents_of
from detente.stability.verdict import Answered, Verdict

MOST = 1_000_000
"""Combinations of the others' moves that are looked at in one state."""


def applies_to(graph: Graph) -> Obstacle | None:
    """Moves can be added up where they change options, not where they are listed."""
    return None if isinstance(graph, OptionGraph) else "needs-options"


def holds(graph: Graph, i: int, s: int) -> bool:
    """Whether `s` is SIM stable for `i`.

    For all s1 in R_i^+(s) there are moves of opponents from s, each to a state of its R_j^+(s) and at least one of
    them, such that adding to s all that i and they change gives a feasible state c with s >=_i c.

    Source: Fraser & Hipel (1979); Fraser & Hipel (1984), Conflict Analysis.
    """
    return all(answer(graph, i, s, s1) is not None for s1 in graph.improvements(i, s).tolist())


def answer(graph: Graph, i: int, s: int, s1: int) -> Answered | None:
    """What the fewest opponents can do from `s`, together with the move to `s1`, that is a sanction; else None."""
    for movers in _groups(graph, i, s):
        for targets in product(*(graph.improvements(j, s).tolist() for j in movers)):
            end = _added(graph, s, (s1, *targets))
            if end is not None and sanctions(graph, i, s, end):
                steps = (Step(graph.decision_makers[j], s, t) for j, t in zip(movers, targets, strict=True))
                return Answered(s1, tuple(steps), together=end)
    return None


def stable(graph: Graph, i: int) -> Mask:
    """One flag per state: whether it is SIM stable for `i`, all combinations of a state at once."""
    return np.array([_is_stable(graph, i, s) for s in range(graph.size)], dtype=np.bool_)


def check(graph: Graph, verdict: Verdict) -> Iterator[str]:
    """What is wrong with a verdict, from the options that are taken in the states."""
    assert isinstance(graph, OptionGraph), "the concept applies to no other"
    i, s = graph.decision_makers.index(verdict.dm), verdict.state
    for answered in verdict.answered:
        yield from _misplaced(graph, i, s, answered)
        targets = (answered.improvement, *(step.target for step in answered.steps))
        if _by_options(graph, s, targets) != answered.sanction:
            yield f"all moves together do not lead to {answered.sanction}"
        if graph.ranks[i][answered.sanction] > graph.ranks[i][s]:
            yield f"{answered.sanction} is no sanction of the move from {s} to {answered.improvement}"
    if verdict.unanswered is not None:
        others = [[s, *_wanted(graph, j, s)] for j in opponents_of(graph, i)]
        ends = (_by_options(graph, s, (verdict.unanswered, *targets)) for targets in product(*others))
        if any(end is not None and graph.ranks[i][end] <= graph.ranks[i][s] for end in ends):
            yield f"the improvement to {verdict.unanswered} is answered after all"


def _misplaced(graph: Graph, i: int, s: int, answered: Answered) -> Iterator[str]:
    movers = [graph.decision_makers.index(step.mover) for step in answered.steps]
    if not movers or i in movers or len(set(movers)) < len(movers):
        yield f"the improvement to {answered.improvement} is not answered by a move of each of some opponents"
    for j, step in zip(movers, answered.steps, strict=True):
        if step.source != s or step.target not in _wanted(graph, j, s):
            yield f"{step.mover} does not want to move from {s} to {step.target}, or cannot"


def _wanted(graph: Graph, j: int, s: int) -> list[int]:
    return [t for t in graph.moves(j, s).tolist() if graph.ranks[j][t] > graph.ranks[j][s]]


def _by_options(graph: OptionGraph, s: int, targets: tuple[int, ...]) -> int | None:
    """The state in which every option is turned that one of the moves from `s` to the targets turns."""
    taken = graph.taken(s)
    for t in targets:
        taken ^= graph.taken(s) ^ graph.taken(t)
    return graph.state_of(taken)


def _groups(graph: Graph, i: int, s: int) -> Iterator[tuple[int, ...]]:
    """Which opponents may move at the same time, fewer first; who has nothing to gain in `s` stays."""
    able = [j for j in opponents_of(graph, i) if graph.improvements(j, s).size]
    _refuse_too_many(prod(1 + graph.improvements(j, s).size for j in able))
    for size in range(1, len(able) + 1):
        yield from combinations(able, size)


def _added(graph: Graph, s: int, targets: tuple[int, ...]) -> int | None:
    """The state in which all is changed that leads from `s` to each of the targets; None where it is not feasible."""
    assert isinstance(graph, OptionGraph), "the concept applies to no other"
    here = int(graph.codes[s])
    code = here
    for t in targets:
        code ^= here ^ int(graph.codes[t])
    at = int(np.searchsorted(graph.codes, code))
    return at if at < graph.size and graph.codes[at] == code else None


def _is_stable(graph: Graph, i: int, s: int) -> bool:
    assert isinstance(graph, OptionGraph), "the concept applies to no other"
    improvements = graph.improvements(i, s)
    if not improvements.size:
        return True
    changed = _changes(graph, i, s)[1:]
    codes = graph.codes[improvements][:, None] ^ changed
    at = np.minimum(np.searchsorted(graph.codes, codes), graph.size - 1)
    sanctioned = (graph.codes[at] == codes) & (graph.ranks[i][at] <= graph.ranks[i][s])
    return bool(sanctioned.any(axis=1).all())


def _changes(graph: OptionGraph, i: int, s: int) -> States:
    """What the opponents can change together by moves that they want, as bits; that nobody moves comes first."""
    moves = [graph.codes[graph.improvements(j, s)] ^ graph.codes[s] for j in opponents_of(graph, i)]
    _refuse_too_many(prod(1 + own.size for own in moves))
    together = np.zeros(1, dtype=np.int64)
    for own in moves:
        together = (np.append(0, own)[:, None] ^ together).ravel()
    return together


def _refuse_too_many(count: int) -> None:
    if count > MOST:
        raise LimitExceeded(
            f"SIM would look at {count:,} combinations of moves in one state; the limit is {MOST:,}. "
            "Fix options, or use another concept"
        )


CONCEPT = Concept(
    name="SIM",
    source="Fraser & Hipel (1979); Fraser & Hipel (1984), Conflict Analysis",
    holds=holds,
    applies_to=applies_to,
    answers_wanted=True,
    sanctions=sanctions,
    within="GMR",
    stable=stable,
    answer=answer,
    check=check,
)
