"""Why an outcome holds, or for whom it does not, where there are too many outcomes to list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from detente.answers.asking.states import taken_in
from detente.answers.beyond import Reason
from detente.errors import LimitExceeded
from detente.model.conflict import Conflict
from detente.names import ConceptName, DmId
from detente.stability import CONCEPTS
from detente.symbolic import Symbolic
from detente.symbolic.witness import Reply, Taken, reply


@dataclass(frozen=True, slots=True)
class BeyondWhy:
    """What each decision maker asked about can do from an outcome, and how the others answer, by each concept.

    `reached` says whether wanted moves lead to it from today; None where the model does not say what is today, or the
    diagrams would outgrow the memory. The sentences are about `concept`.
    """

    conflict: Conflict
    reason: Reason
    state: Taken
    concept: ConceptName
    replies: Mapping[ConceptName, Mapping[DmId, Reply]]
    reached: bool | None


def beyond_why(
    conflict: Conflict,
    asked: str,
    concepts: Sequence[ConceptName],
    dms: Sequence[DmId],
    *,
    usual: ConceptName,
    reason: Reason,
    memory: int,
) -> BeyondWhy:
    """Why an outcome holds that is named by its letters or its options.

    By the concepts asked for, else the five; the sentences are about the first of them, else the `usual` one.

    Raises:
        UsageError: if there is no such outcome, the concept is not one of the five, or the engine cannot be had.
        LimitExceeded: if the diagrams outgrow so many bytes of memory.
    """
    state = taken_in(conflict, asked)
    found = Symbolic(conflict, memory=memory)
    who = tuple(dms) or tuple(found.movers)
    replies = {name: {dm: reply(found, name, dm, state) for dm in who} for name in concepts or CONCEPTS}
    return BeyondWhy(conflict, reason, state, concepts[0] if concepts else usual, replies, _is_reached(found, state))


def _is_reached(found: Symbolic, state: Taken) -> bool | None:
    try:
        return None if found.reached is None else (found.reached & found.space.at(state)).satisfiable()
    except LimitExceeded:
        return None
