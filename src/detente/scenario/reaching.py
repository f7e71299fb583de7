"""What wanted moves newly lead to in a changed conflict, what they no longer lead to, and because of whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detente.evolution import Reach
from detente.graph import Graph, Step
from detente.graph.truth import Mask
from detente.scenario.compare import Comparison, matches, most_reasons
from detente.stability import Solution

ReachKind = Literal[
    "feasible", "infeasible", "left", "no-move", "no-wish", "new-move", "new-wish", "elsewhere", "unexplored"
]


@dataclass(frozen=True, slots=True)
class ReachChange:
    """An outcome that wanted moves from the status quo lead to in one of two conflicts only, and why.

    Newly, because: it was not possible before (`feasible`), or the mover of `step` has a `new-move` or newly likes it
    (`new-wish`). No longer, because: it is not possible (`infeasible`), or the mover of `step` has `left`, cannot
    make that move any more (`no-move`), or no longer likes it (`no-wish`). Or the same moves would still lead there,
    and the conflict starts `elsewhere`. Of very many outcomes the last ones are `unexplored`.

    `step` is the first move on a shortest way, in the conflict where there is one, that is not a wanted move in the
    other; `base` and `variant` are the outcome's indexes, None where it is not possible.
    """

    base: int | None
    variant: int | None
    kind: ReachKind
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class Reaching:
    """The difference in what wanted moves lead to, each conflict from its own status quo.

    Attributes:
        gained: the states of the variant that are reached there only.
        lost: the states of the base that are reached there only.
        newly: of those gained, the outcomes that hold in one of the two conflicts at least, with the reason.
        no_longer: the same of those lost.
    """

    gained: tuple[int, ...]
    lost: tuple[int, ...]
    newly: tuple[ReachChange, ...]
    no_longer: tuple[ReachChange, ...]


@dataclass(frozen=True, slots=True)
class _Kinds:
    """What it is called that a step has no mover in the other conflict, is no move there, or is not wanted there."""

    mover: ReachKind
    move: ReachKind
    wish: ReachKind


_GAINED = _Kinds("new-move", "new-move", "new-wish")
_LOST = _Kinds("left", "no-move", "no-wish")


@dataclass(frozen=True, slots=True)
class _Side:
    """One of two conflicts: what holds, what is reached, and per state its match in the other one."""

    holding: Mask
    reach: Reach
    there: NDArray[np.int64]

    @property
    def reached(self) -> Mask:
        """Which states wanted moves lead to."""
        return self.reach.by_improvements >= 0

    def also(self, flags: Mask) -> Mask:
        """Which states have a match that is flagged in the other conflict."""
        matched: Mask = (self.there >= 0) & flags[self.there]
        return matched

    def only(self, other: _Side) -> list[int]:
        """The states reached here and not there."""
        return [int(s) for s in np.flatnonzero(self.reached & ~self.also(other.reached))]

    def holds_in_either(self, other: _Side) -> Mask:
        """The states that hold here or there."""
        return self.holding | self.also(other.holding)

    def match(self, s: int) -> int | None:
        """The state in the other conflict; None where it is not possible there."""
        return int(self.there[s]) if self.there[s] >= 0 else None


def reaching(comparison: Comparison) -> Reaching | None:
    """What a change makes reachable or unreachable by wanted moves; reasons only for outcomes that hold in either.

    Args:
        comparison: of two conflicts; each is left from its own status quo, which a scenario may move.

    Returns:
        The differences; None where one of the conflicts has no status quo, or none that is possible.
    """
    base, variant = (_reach(solution) for solution in (comparison.base, comparison.variant))
    if base is None or variant is None:
        return None
    before = _side(comparison, comparison.base, base, variant)
    after = _side(comparison, comparison.variant, variant, base)
    gained, lost = after.only(before), before.only(after)
    most = most_reasons(base.graph)
    matter, mattered = after.holds_in_either(before), before.holds_in_either(after)
    return Reaching(
        tuple(gained),
        tuple(lost),
        tuple(_gain(after, before, s, why=k < most) for k, s in enumerate(s for s in gained if matter[s])),
        tuple(_loss(before, after, s, why=k < most) for k, s in enumerate(s for s in lost if mattered[s])),
    )


def _reach(solution: Solution) -> Reach | None:
    start = solution.graph.status_quo
    return None if start is None else Reach(solution.graph, start)


def _side(comparison: Comparison, solution: Solution, here: Reach, there: Reach) -> _Side:
    return _Side(solution.equilibria(comparison.concept), here, matches(here.graph, there.graph))


def _gain(after: _Side, before: _Side, v: int, *, why: bool) -> ReachChange:
    b = after.match(v)
    if not why:
        return ReachChange(b, v, "unexplored")
    if b is None:
        return ReachChange(None, v, "feasible")
    return ReachChange(b, v, *_first_missing(after, before.reach.graph, v, _GAINED))


def _loss(before: _Side, after: _Side, b: int, *, why: bool) -> ReachChange:
    v = before.match(b)
    if not why:
        return ReachChange(b, v, "unexplored")
    if v is None:
        return ReachChange(b, None, "infeasible")
    return ReachChange(b, v, *_first_missing(before, after.reach.graph, b, _LOST))


def _first_missing(here: _Side, other: Graph, s: int, kinds: _Kinds) -> tuple[ReachKind, Step | None]:
    """On a shortest way the first step that is no wanted move in the other conflict, and what it lacks there."""
    for step in here.reach.path(s) or ():
        if kind := _missing(step, other, here.there, kinds):
            return kind, step
    return "elsewhere", None


def _missing(step: Step, other: Graph, there: NDArray[np.int64], kinds: _Kinds) -> ReachKind | None:
    if step.mover not in other.decision_makers:
        return kinds.mover
    i, source, target = other.decision_makers.index(step.mover), int(there[step.source]), int(there[step.target])
    if source < 0 or target not in other.moves(i, source):
        return kinds.move
    return None if other.ranks[i][target] > other.ranks[i][source] else kinds.wish
