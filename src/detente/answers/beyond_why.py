"""Why an outcome holds, or for whom it does not, where there are too many outcomes to list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from detente.answers.asking.in_sets import explained_by
from detente.answers.engine import Reason
from detente.errors import LimitExceeded
from detente.model.conflict import Conflict
from detente.model.statement import Statement
from detente.names import ConceptName, DmId
from detente.stability import CONCEPTS
from detente.symbolic import Symbolic, known
from detente.symbolic.courses import Taken
from detente.symbolic.witness import Reply, reply


@dataclass(frozen=True, slots=True)
class Meant:
    """In how many outcomes a statement is true, and how many of them hold for everyone."""

    statement: Statement
    count: int
    holding: int


@dataclass(frozen=True, slots=True)
class BeyondWhy:
    """What each decision maker asked about can do from an outcome, and how the others answer, by each concept.

    `reached` says whether wanted moves lead to it from today; None where the model does not say what is today, or the
    diagrams would outgrow the memory. The sentences are about `concept`. `among` are the outcomes asked about, of which
    this is one; None where it was asked about itself.
    """

    conflict: Conflict
    reason: Reason
    state: Taken
    concept: ConceptName
    replies: Mapping[ConceptName, Mapping[DmId, Reply]]
    reached: bool | None
    among: Meant | None = None


def beyond_why(
    found: Symbolic,
    asked: str,
    concepts: Sequence[ConceptName],
    dms: Sequence[DmId],
    *,
    usual: ConceptName,
    reason: Reason,
) -> BeyondWhy:
    """Why an outcome holds, which is named by its number, its letters or its options.

    Of a statement, one outcome is explained in which it is true: one that holds for everyone, else for the most. By the
    concepts asked for, else the five; the sentences are about the first of them, else the `usual` one.

    Raises:
        UsageError: if there is no such outcome, or the concept is not one of the five.
        LimitExceeded: if the diagrams outgrow their memory.
    """
    known(concepts)
    by, who = concepts[0] if concepts else usual, tuple(dms) or tuple(found.movers)
    meant = explained_by(found, asked)
    state, among = (meant, None) if isinstance(meant, frozenset) else _of(found, meant, by)
    replies = {name: {dm: reply(found, name, dm, state) for dm in who} for name in concepts or CONCEPTS}
    return BeyondWhy(found.conflict, reason, state, by, replies, _is_reached(found, state), among)


def _of(found: Symbolic, statement: Statement, concept: ConceptName) -> tuple[Taken, Meant]:
    """The outcome to explain, and those of which it is one."""
    space = found.space
    where = space.feasible & space.of(statement)
    nearest, holding = found.nearest(concept, where), where & found.equilibria(concept)
    return next(space.examples(nearest, 1)), Meant(statement, space.count(where), space.count(holding))


def _is_reached(found: Symbolic, state: Taken) -> bool | None:
    try:
        return None if found.reached is None else (found.reached & found.space.at(state)).satisfiable()
    except LimitExceeded:
        return None
