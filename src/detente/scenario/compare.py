"""Two conflicts side by side: which outcomes newly hold, which no longer do, and because of whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detente.graph.graph import Graph, OptionGraph
from detente.graph.truth import Mask
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
    "unexplored",
]

MOST_REASONS = 200
"""For so many outcomes that newly hold, and as many that no longer do, the reason is looked for: for more it would take
minutes, and nobody reads them."""

_FEWEST_REASONS = 8
_MOST_SWEPT = 1 << 21
"""States swept to find reasons: of large conflicts there are fewer."""


Matches = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Per state its match in the other conflict: from the first to the second, and back."""


@dataclass(frozen=True, slots=True)
class _Kinds:
    """What the reasons are called, from the side of the outcomes that newly hold or of those that no longer do."""

    mover: ReasonKind
    move: ReasonKind
    wish: ReasonKind
    answer: ReasonKind
    known_answer: ReasonKind


_GAINED = _Kinds("left", "no-move", "no-wish", "answered", "deterred")
_LOST = _Kinds("new-move", "new-move", "new-wish", "unanswered", "undeterred")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an outcome newly holds or no longer does.

    Newly, because: it was not possible before (`feasible`); `dm`, who would have moved to `improvement`, has `left`,
    cannot make that move any more (`no-move`), no longer likes it (`no-wish`), or is now `answered` by `by`; where
    that answer was there before, but did not take the advantage away, it is `deterred`.
    No longer, because: it is not possible (`infeasible`); `dm` has a `new-move` to `improvement`, or newly likes it
    (`new-wish`); or the move was answered by `by` and is now `unanswered`; where that
    answer is still there, but no longer takes the advantage away, it is `undeterred`.
    Of very many outcomes the last ones are `unexplored`: nobody looked for their reason.

    `improvement` is a state of the base for newly, of the variant for no longer; `by` are those who answer. `others`
    are those besides `dm` for whom the outcome does not hold where it fails, each for a reason of its own.
    """

    kind: ReasonKind
    dm: DmId | None = None
    improvement: int | None = None
    by: tuple[DmId, ...] = ()
    others: tuple[DmId, ...] = ()


UNEXPLORED = Reason("unexplored")


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
    to_variant, to_base = there = matches(base.graph, variant.graph), matches(variant.graph, base.graph)
    most = most_reasons(base.graph)
    more_gained, more_lost = gained[most:], lost[most:]
    newly = [_gain(base, variant, there, concept, v) for v in gained[:most]]
    newly += [Change(b, v, UNEXPLORED) for b, v in zip(_known(to_base[more_gained]), more_gained, strict=True)]
    no_longer = [_loss(base, variant, there, concept, b) for b in lost[:most]]
    no_longer += [Change(b, v, UNEXPLORED) for b, v in zip(more_lost, _known(to_variant[more_lost]), strict=True)]
    return Comparison(concept, base, variant, tuple(newly), tuple(no_longer), tuple(kept))


def _known(states: NDArray[np.int64]) -> Iterator[int | None]:
    return (s if s >= 0 else None for s in states.tolist())


def most_reasons(graph: Graph) -> int:
    """For so many outcomes that newly hold, and as many that no longer do, the reason is looked for."""
    return max(_FEWEST_REASONS, min(MOST_REASONS, _MOST_SWEPT // max(1, graph.size)))


def difference(base: Solution, variant: Solution, concept: ConceptName) -> tuple[list[int], list[int], list[int]]:
    """The states of the variant that newly hold, those of the base that no longer do, those of the variant kept."""
    return told_apart(base.graph, base.equilibria(concept), variant.graph, variant.equilibria(concept))


def told_apart(base: Graph, before: Mask, variant: Graph, after: Mask) -> tuple[list[int], list[int], list[int]]:
    """The states of the variant that are newly marked, those of the base that no longer are, the variant's kept."""
    to_base, to_variant = matches(variant, base), matches(base, variant)
    held = (to_base >= 0) & before[to_base] if before.size else np.zeros_like(after)
    still = (to_variant >= 0) & after[to_variant] if after.size else np.zeros_like(before)
    return (
        np.flatnonzero(after & ~held).tolist(),
        np.flatnonzero(before & ~still).tolist(),
        np.flatnonzero(after & held).tolist(),
    )


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


def _gain(base: Solution, variant: Solution, there: Matches, concept: ConceptName, v: int) -> Change:
    b = int(there[1][v])
    if b < 0:
        return Change(None, v, Reason("feasible"))
    return Change(b, v, _why(base, variant, there, concept, b, v, _GAINED))


def _loss(base: Solution, variant: Solution, there: Matches, concept: ConceptName, b: int) -> Change:
    v = int(there[0][b])
    if v < 0:
        return Change(b, None, Reason("infeasible"))
    return Change(b, v, _why(variant, base, there[::-1], concept, v, b, _LOST))


def _why(
    fails: Solution, holds: Solution, there: Matches, concept: ConceptName, f: int, h: int, kinds: _Kinds
) -> Reason:
    """Why an outcome holds as `h` and not as `f`: the first one for whom it fails, and who else."""
    first, *others = [dm for dm in fails.graph.decision_makers if not fails.stable(concept, dm)[f]]
    reason = _why_for(fails.verdict(concept, first, f), fails, holds, there, h, kinds)
    return replace(reason, others=tuple(others))


def _why_for(verdict: Verdict, fails: Solution, holds: Solution, there: Matches, h: int, kinds: _Kinds) -> Reason:
    """Why what does not hold for somebody holds as `h`, from the improvement that nobody answers where it fails."""
    concept, (to_holding, to_failing) = verdict.concept, there
    s1 = verdict.unanswered
    assert s1 is not None, "a verdict that does not hold names its improvement"
    if verdict.dm not in holds.graph.decision_makers:
        return Reason(kinds.mover, verdict.dm, s1)
    i = holds.graph.decision_makers.index(verdict.dm)
    same = int(to_holding[s1])
    if same not in holds.graph.moves(i, h).tolist():
        return Reason(kinds.move, verdict.dm, s1)
    if same not in holds.graph.improvements(i, h).tolist():
        return Reason(kinds.wish, verdict.dm, s1)
    answer = answer_to(holds.graph, concept, i, h, same, holds.classes)
    assert answer is not None, "the outcome holds there"
    known = _is_open(fails.graph, concept, to_failing, answer)
    return Reason(kinds.known_answer if known else kinds.answer, verdict.dm, s1, _answering(answer))


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
