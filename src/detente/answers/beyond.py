"""Which outcomes hold where there are too many to list: how many, some of them, and what they have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from detente.answers.engine import Reason
from detente.errors import LimitExceeded
from detente.model.conflict import Conflict
from detente.model.statement import Statement
from detente.names import ConceptName, ConditionId, DmId, OptionId
from detente.stability import CATALOGUE, CONCEPTS
from detente.symbolic import Symbolic
from detente.symbolic.cover import common_to, statement_of
from detente.symbolic.space import States

EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Held:
    """What holds by a concept.

    Attributes:
        size: how many feasible outcomes there are.
        count: how many of them hold for everyone.
        conditions: in how many of those each named condition is true.
        reached: to how many of those wanted moves lead from today; None where that is not known.
    """

    size: int
    count: int
    conditions: Mapping[ConditionId, int]
    reached: int | None


@dataclass(frozen=True, slots=True)
class Described:
    """What holds by a concept, and for whom, and what it is.

    Attributes:
        held: what holds for everyone.
        by: how many outcomes hold for each decision maker alone.
        examples: the options taken in some of those that hold for everyone.
        when: what is true of just those among the feasible ones; None where that would be long.
        common: the options that are taken in all of them, and in none.
    """

    held: Held
    by: Mapping[DmId, int]
    examples: tuple[frozenset[OptionId], ...]
    when: Statement | None
    common: Statement


@dataclass(frozen=True, slots=True)
class Beyond:
    """What holds by the concepts that were asked for; the symbolic engine knows nothing of those `unknown`.

    `size` is how many feasible outcomes there are, `conditions` in how many of them each named condition is true.
    """

    conflict: Conflict
    reason: Reason
    size: int
    held: Mapping[ConceptName, Described]
    unknown: tuple[ConceptName, ...]
    conditions: Mapping[ConditionId, int]


def beyond(
    found: Symbolic, concepts: Sequence[ConceptName] = (), *, reason: Reason, examples: int = EXAMPLES
) -> Beyond:
    """What holds in a conflict by the concepts asked for, by the usual five where none is.

    Raises:
        LimitExceeded: if the diagrams outgrow their memory.
    """
    asked = tuple(concept for concept in CATALOGUE if concept in concepts) if concepts else CONCEPTS
    held = {concept: _described(found, concept, examples) for concept in asked if concept in CONCEPTS}
    unknown = tuple(concept for concept in asked if concept not in CONCEPTS)
    return Beyond(found.conflict, reason, found.size, held, unknown, found.true_in(found.space.feasible))


def held_in(found: Symbolic, concept: ConceptName) -> Held:
    """What holds in a conflict by a concept. Raises LimitExceeded."""
    states = found.equilibria(concept)
    return Held(found.size, found.space.count(states), found.true_in(states), _reached(found, states))


def _described(found: Symbolic, concept: ConceptName, examples: int) -> Described:
    space, states = found.space, found.equilibria(concept)
    with found.bounded(concept):
        return Described(
            held_in(found, concept),
            {dm: space.count(found.stable(concept, dm)) for dm in found.movers},
            tuple(space.examples(states, examples)),
            statement_of(states, space),
            common_to(states, space),
        )


def _reached(found: Symbolic, states: States) -> int | None:
    try:
        return None if found.reached is None else found.space.count(states & found.reached)
    except LimitExceeded:
        return None
