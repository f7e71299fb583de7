"""Two conflicts side by side: which outcomes newly hold, which no longer do, and because of whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detente.graph.graph import Graph, OptionGraph
from detente.names import DmId
from detente.stability import CATALOGUE, Answered, ConceptName, Solution, Verdict, answer_to

ReasonKind = Literal[
    "feasible",
    "infeasible",
    "left",
    "no-move",
    "no-wish",
    "answered",
    "deterred",
    "new-move",
    "new-wish",
    "unanswered",
    "undeterred",
]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an outcome newly holds or no longer does.

    Newly, because: it was not possible before (`feasible`); `dm`, who would have moved to `improvement`, has `left`,
    cannot make that move any more (`no-move`), no longer likes it (`no-wish`), or is now `answered` by `by`; where
    that answer was there before, but did not take the advantage away, it is `deterred`.
    No longer, because: it is not possible (`infeasible`); `dm` has a `new-move` to `improvement`, or newly likes it
    (`new-wish`); or the move was answered by `by` and is now `unanswered`; where that
    answer is still there, but no longer takes the advantage away, it is `undeterred`.

    `improvement` is a state of the base for newly, of the variant for no longer; `by` are those who answer.
    """

    kind: ReasonKind
    dm: DmId | None = None
    improvement: int | None = None
    by: tuple[DmId, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """An outcome that holds for everyone in one of two conflicts only; None where it is not feasible in one."""

    base: int | None
    variant: int | None
    reason: Reason


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """What one concept says of two conflicts. `kept` are the states of the variant that hold in both."""

    concept: ConceptName
    base: Solution
    variant: Solution
    gained: tuple[Change, ...]
    lost: tuple[Change, ...]
    kept: tuple[int, ...]


def compare(base: Solution, variant: Solution, concept: ConceptName) -> Comparison:
    """Which outcomes hold for everyone in only one of two conflicts, by one concept, and because of whom.

    Outcomes are matched by the options taken in them (graph form: by number), since state numbers differ.
    """
    gained, lost, kept = difference(base, variant, concept)
    to_base = matches(variant.graph, base.graph)
    to_variant = matches(base.graph, variant.graph)
    return Comparison(
        concept,
        base,
        variant,
        tuple(Change(_known(to_base[v]), v, _why_gained(base, variant, concept, int(to_base[v]), v)) for v in gained),
        tuple(Change(b, _known(to_variant[b]), _why_lost(base, variant, concept, b, int(to_variant[b]))) for b in lost),
        tuple(kept),
    )


def difference(base: Solution, variant: Solution, concept: ConceptName) -> tuple[list[int], list[int], list[int]]:
    """The states of the variant that newly hold, those of the base that no longer do, those of the variant kept."""
    before, after = base.equilibria(concept), variant.equilibria(concept)
    to_base = matches(variant.graph, base.graph)
    to_variant = matches(base.graph, variant.graph)
    held = (to_base >= 0) & before[to_base] if before.size else np.zeros_like(after)
    still = (to_variant >= 0) & after[to_variant] if after.size else np.zeros_like(before)
    return (
        np.flatnonzero(after & ~held).tolist(),
        np.flatnonzero(before & ~still).tolist(),
        np.flatnonzero(after & held).tolist(),
    )


def _known(state: np.int64) -> int | None:
    return int(state) if state >= 0 else None


def matches(source: Graph, target: Graph) -> NDArray[np.int64]:
    """Per state of `source` the state of `target` with the same options taken; -1 where there is none."""
    if isinstance(source, OptionGraph) and isinstance(target, OptionGraph):
        place = {option.id: k for k, option in enumerate(target.conflict.options)}
        codes = np.zeros_like(source.codes)
        known = np.ones(source.size, dtype=np.bool_)
        for k, option in enumerate(source.conflict.options):
            taken = source.codes >> k & 1
            if option.id in place:
                codes |= taken << place[option.id]
            else:
                known &= taken == 0
        at = np.minimum(np.searchsorted(target.codes, codes), max(target.size - 1, 0))
        found = known & (target.codes[at] == codes) if target.size else np.zeros(source.size, dtype=np.bool_)
        return np.where(found, at, -1)
    numbers = {target.number(s): s for s in range(target.size)}
    return np.array([numbers.get(source.number(s), -1) for s in range(source.size)], dtype=np.int64)


def _why_gained(base: Solution, variant: Solution, concept: ConceptName, b: int, v: int) -> Reason:
    if b < 0:
        return Reason("feasible")
    verdict = next(x for x in _verdicts(base, concept, b) if not x.holds)
    s1 = verdict.unanswered
    assert s1 is not None, "a verdict that does not hold names its improvement"
    if verdict.dm not in variant.graph.decision_makers:
        return Reason("left", verdict.dm, s1)
    i = variant.graph.decision_makers.index(verdict.dm)
    there = int(matches(base.graph, variant.graph)[s1])
    if there not in variant.graph.moves(i, v).tolist():
        return Reason("no-move", verdict.dm, s1)
    if there not in variant.graph.improvements(i, v).tolist():
        return Reason("no-wish", verdict.dm, s1)
    answer = answer_to(variant.graph, concept, i, v, there)
    assert answer is not None, "the outcome holds in the variant"
    known = _is_open(base.graph, concept, matches(variant.graph, base.graph), answer)
    return Reason("deterred" if known else "answered", verdict.dm, s1, _answering(answer))


def _why_lost(base: Solution, variant: Solution, concept: ConceptName, b: int, v: int) -> Reason:
    if v < 0:
        return Reason("infeasible")
    verdict = next(x for x in _verdicts(variant, concept, v) if not x.holds)
    s1 = verdict.unanswered
    assert s1 is not None, "a verdict that does not hold names its improvement"
    i = base.graph.decision_makers.index(verdict.dm)
    here = int(matches(variant.graph, base.graph)[s1])
    if here not in base.graph.moves(i, b).tolist():
        return Reason("new-move", verdict.dm, s1)
    if here not in base.graph.improvements(i, b).tolist():
        return Reason("new-wish", verdict.dm, s1)
    answer = answer_to(base.graph, concept, i, b, here)
    assert answer is not None, "the outcome holds in the base"
    known = _is_open(variant.graph, concept, matches(base.graph, variant.graph), answer)
    return Reason("undeterred" if known else "unanswered", verdict.dm, s1, _answering(answer))


def _answering(answer: Answered) -> tuple[DmId, ...]:
    return tuple(dict.fromkeys(step.mover for step in answer.steps))


def _is_open(graph: Graph, concept: ConceptName, there: NDArray[np.int64], answer: Answered) -> bool:
    """Whether an answer known from the other conflict can be given in this one too, and is wanted if it must be."""
    moves = graph.improvements if CATALOGUE[concept].answers_wanted else graph.moves
    return all(
        step.mover in graph.decision_makers
        and there[step.source] >= 0
        and there[step.target] in moves(graph.decision_makers.index(step.mover), int(there[step.source]))
        for step in answer.steps
    )


def _verdicts(solution: Solution, concept: ConceptName, state: int) -> list[Verdict]:
    return [solution.verdict(concept, dm, state) for dm in solution.graph.decision_makers]
