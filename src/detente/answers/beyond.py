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
from detente.symbolic import MEMORY, Symbolic
from detente.symbolic.cover import common_to, statement_of
from detente.symbolic.space import States

EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Held:
    """What holds by a concept.

    Attributes:
        count: how many outcomes hold for everyone.
        by: for how many outcomes that is so for each decision maker alone.
        examples: the options taken in some of those that hold for everyone.
        when: what is true of just those among the feasible ones; None where that would be long.
        common: the options that are taken in all of them, and in none.
        conditions: in how many of them each named condition is true.
        reached: to how many of them wanted moves lead from today; None where that is not known.
    """

    count: int
    by: Mapping[DmId, int]
    examples: tuple[frozenset[OptionId], ...]
    when: Statement | None
    common: Statement
    conditions: Mapping[ConditionId, int]
    reached: int | None


@dataclass(frozen=True, slots=True)
class Beyond:
    """What holds by the concepts that were asked for; the symbolic engine knows nothing of those `unknown`.

    `size` is how many feasible outcomes there are, `conditions` in how many of them each named condition is true.
    """

    conflict: Conflict
    reason: Reason
    size: int
    held: Mapping[ConceptName, Held]
    unknown: tuple[ConceptName, ...]
    conditions: Mapping[ConditionId, int]


def beyond(
    conflict: Conflict,
    concepts: Sequence[ConceptName] = (),
    *,
    reason: Reason,
    memory: int = MEMORY,
    examples: int = EXAMPLES,
) -> Beyond:
    """What holds by the concepts asked for, by the usual five where none is.

    Raises:
        UsageError: if the engine cannot read the conflict, or is not installed.
        LimitExceeded: if its diagrams outgrow so many bytes of memory.
    """
    asked = tuple(concept for concept in CATALOGUE if concept in concepts) if concepts else CONCEPTS
    found = Symbolic(conflict, memory=memory)
    held = {concept: _held(found, concept, examples) for concept in asked if concept in CONCEPTS}
    unknown = tuple(concept for concept in asked if concept not in CONCEPTS)
    return Beyond(conflict, reason, found.size, held, unknown, found.true_in(found.space.feasible))


def _held(found: Symbolic, concept: ConceptName, examples: int) -> Held:
    space, states = found.space, found.equilibria(concept)
    with found.bounded(concept):
        return Held(
            space.count(states),
            {dm: space.count(found.stable(concept, dm)) for dm in found.movers},
            tuple(space.examples(states, examples)),
            statement_of(states, space),
            common_to(states, space),
            found.true_in(states),
            _reached(found, states),
        )


def _reached(found: Symbolic, states: States) -> int | None:
    try:
        return None if found.reached is None else found.space.count(states & found.reached)
    except LimitExceeded:
        return None
