"""A conflict beside changed ones, or beside another file's, where there are too many outcomes to list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from detente.answers.beyond import EXAMPLES, Held, held_in
from detente.answers.engine import Reason
from detente.answers.feasible import nothing_left
from detente.model.conflict import Conflict, Scenario
from detente.names import ConceptName, DmId
from detente.scenario import changed
from detente.symbolic import MEMORY, Symbolic, known, side_by_side
from detente.symbolic.courses import Taken
from detente.symbolic.space import States
from detente.symbolic.unnumbered import unnumbered
from detente.symbolic.witness import Reply, reply


@dataclass(frozen=True, slots=True)
class Example:
    """An outcome that holds in one conflict only, and the wanted moves that keep it from holding in the other.

    Those are of the decision makers for whom it does not hold there; of nobody where it is not possible there.
    """

    state: Taken
    against: Mapping[DmId, Reply]


@dataclass(frozen=True, slots=True)
class Difference:
    """The outcomes that hold in one conflict only: how many, how many are not possible in the other, and some."""

    count: int
    impossible: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class BeyondVariant:
    """One conflict beside the base; `change` made it of the base, None where it is another file, called `name`."""

    conflict: Conflict
    change: Scenario | None
    name: str
    held: Held
    kept: int
    gained: Difference
    lost: Difference


@dataclass(frozen=True, slots=True)
class BeyondCompare:
    """What one concept says of a conflict and of others beside it, in their order."""

    conflict: Conflict
    reason: Reason
    concept: ConceptName
    base: Held
    variants: tuple[BeyondVariant, ...]


def beyond_compare(
    conflict: Conflict, changes: Sequence[Scenario], concept: ConceptName, *, reason: Reason, memory: int = MEMORY
) -> BeyondCompare:
    """A conflict beside what each of some changes makes of it.

    Raises:
        DetenteError: if a changed conflict has no feasible state.
        UsageError: if a change cannot be made, the concept is not one of the five, or the engine cannot be had.
        LimitExceeded: if the diagrams outgrow so many bytes of memory.
    """
    base = unnumbered(conflict, memory=memory)
    return _compared(base, [(changed(base, change), change, change.id) for change in changes], concept, reason, memory)


def beyond_beside(
    conflict: Conflict,
    other: Conflict,
    concept: ConceptName,
    name: str,
    change: Scenario | None = None,
    *,
    reason: Reason,
    memory: int = MEMORY,
) -> BeyondCompare:
    """A conflict beside another one: outcomes are the same where the same options are taken. Raises as the others."""
    return _compared(conflict, [(other, change, name)], concept, reason, memory)


_Other = tuple[Conflict, Scenario | None, str]


def _compared(
    conflict: Conflict, others: Sequence[_Other], concept: ConceptName, reason: Reason, memory: int
) -> BeyondCompare:
    known((concept,))
    solutions = side_by_side((conflict, *(other for other, _, _ in others)), memory=memory)
    base = next(solutions)
    variants = (variant_of(base, one, *other[1:], concept) for one, other in zip(solutions, others, strict=True))
    return BeyondCompare(conflict, reason, concept, held_in(base, concept), tuple(variants))


def variant_of(
    base: Symbolic, one: Symbolic, change: Scenario | None, name: str, concept: ConceptName
) -> BeyondVariant:
    """One conflict beside the base, both in the same diagrams. Raises as the others."""
    if not one.space.feasible.satisfiable():
        raise nothing_left(name)
    before, after = base.equilibria(concept), one.equilibria(concept)
    with one.bounded(concept):
        kept = one.space.count(before & after)
        gained, lost = _difference(base, after & ~before, concept), _difference(one, before & ~after, concept)
    return BeyondVariant(one.conflict, change, name, held_in(one, concept), kept, gained, lost)


def _difference(failing: Symbolic, states: States, concept: ConceptName) -> Difference:
    """The states that hold in the other conflict, and not in the `failing` one."""
    space, possible = failing.space, states & failing.space.feasible
    shown = space.examples(possible, EXAMPLES) if possible.satisfiable() else space.examples(states, 1)
    examples = (Example(state, dict(_against(failing, state, concept))) for state in shown)
    return Difference(space.count(states), space.count(states & ~space.feasible), tuple(examples))


def _against(failing: Symbolic, state: Taken, concept: ConceptName) -> Iterator[tuple[DmId, Reply]]:
    here = failing.space.at(state)
    if not (here & failing.space.feasible).satisfiable():
        return
    for dm in failing.movers:
        if not (here & failing.stable(concept, dm)).satisfiable():
            yield dm, reply(failing, concept, dm, state)
