"""Why one state holds for somebody, or does not: the improvement, and how the others answer it.

For a single state the threshold is known, so that one least fixpoint decides: of the states from which the others can
bring about something that is no better for the focal one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.names import ConceptName, DmId
from detente.symbolic.courses import Taken
from detente.symbolic.moves import Kind, Mover
from detente.symbolic.solution import ANSWERED, Symbolic, known
from detente.symbolic.space import Space, States


@dataclass(frozen=True, slots=True)
class Reply:
    """Whether a state holds for somebody.

    Attributes:
        holds: whether it does.
        improvements: how many there are, and how many of them remain `unanswered`.
        improvement: one of those unanswered, else one of those answered; None where there is none.
        way: how the others answer that one: who moves, and where to; empty where they do not.
    """

    holds: bool
    improvements: int
    unanswered: int
    improvement: Taken | None
    way: tuple[tuple[DmId, Taken], ...] = ()


@dataclass(frozen=True, slots=True)
class _Layer:
    """From where `mover` brings about the layer before, and all before that; the first are the ends themselves."""

    states: States
    mover: Mover | None


def reply(found: Symbolic, concept: ConceptName, dm: DmId, state: Taken) -> Reply:
    """Whether the feasible state holds for the decision maker by the concept, and why.

    Raises:
        UsageError: if it is none of the five concepts.
        LimitExceeded: if the diagrams outgrow the memory.
    """
    known((concept,))
    with found.bounded(f"{concept} for {dm} in one state"):
        space, focal = found.space, found.movers[dm]
        better = focal.after_wanted(space.at(state))
        kind: Kind = ANSWERED[concept].kind if concept in ANSWERED else "any"
        layers = [*_layers(found, concept, focal, state)]
        unanswered = better & ~layers[-1].states if layers else better
        first = next(space.examples(unanswered if unanswered.satisfiable() else better, 1), None)
        counts = space.count(better), space.count(unanswered)
        if unanswered.satisfiable() or first is None:
            return Reply(not counts[1], *counts, first)
        return Reply(True, *counts, first, tuple(_way(space, layers, kind, first)))


def _layers(found: Symbolic, concept: ConceptName, focal: Mover, state: Taken) -> Iterator[_Layer]:
    """The ends that are no better for the focal one, then what leads there, move by move; none by Nash."""
    if concept not in ANSWERED:
        return
    how, space = ANSWERED[concept], found.space
    better = space.feasible & _better_than(space, focal, state)
    reached = space.feasible & ~(focal.before_any(better) if how.counters else better)
    yield _Layer(reached, None)
    others = [mover for mover in found.movers.values() if mover is not focal]
    unchanged = turn = 0
    while unchanged < len(others):
        mover = others[turn % len(others)]
        wider, turn = reached | mover.before(how.kind, reached), turn + 1
        unchanged = unchanged + 1 if wider == reached else 1
        if wider != reached:
            reached = wider
            yield _Layer(reached, mover)


def _better_than(space: Space, focal: Mover, state: Taken) -> States:
    """The states that the focal one likes better than this one."""
    here, better = space.at(state), space.none
    for digit in reversed(focal.digits):
        better = digit & better if (digit & here).satisfiable() else digit | better
    return better


def _way(space: Space, layers: list[_Layer], kind: Kind, state: Taken) -> Iterator[tuple[DmId, Taken]]:
    """The moves of the others from the state to one of the ends: always into an earlier layer."""
    k = _depth(space, layers, state)
    while (mover := layers[k].mover) is not None:
        onward = mover.after(kind, space.at(state)) & layers[k - 1].states
        state = next(space.examples(onward, 1))
        yield mover.id, state
        k = _depth(space, layers, state)


def _depth(space: Space, layers: list[_Layer], state: Taken) -> int:
    here = space.at(state)
    return next(k for k, layer in enumerate(layers) if (layer.states & here).satisfiable())
