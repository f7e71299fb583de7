"""How the conflict gets from where it stands to outcomes of which there are too many to list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detente.answers.asking.in_sets import meant_by, start_in
from detente.answers.engine import Reason
from detente.model.conflict import Conflict
from detente.model.statement import Statement
from detente.names import ConceptName
from detente.symbolic import Symbolic, known
from detente.symbolic.courses import Step, Taken, shortest
from detente.symbolic.moves import Kind
from detente.symbolic.space import States
from detente.symbolic.witness import reply


@dataclass(frozen=True, slots=True)
class Course:
    """A shortest way to an outcome, and whether the outcome holds for everyone."""

    target: Taken
    holds: bool
    steps: tuple[Step, ...]

    @property
    def is_wanted(self) -> bool:
        """Whether whoever moves wants to."""
        return all(step.wanted for step in self.steps)


@dataclass(frozen=True, slots=True)
class Counts:
    """Of some outcomes: how many there are, to how many wanted moves lead, and to how many any moves at all."""

    all: int
    wanted: int
    legal: int


@dataclass(frozen=True, slots=True)
class BeyondPaths:
    """What moves lead to from `start`, how much of what was `meant` is among it, and ways to some of that.

    Attributes:
        conflict: whose outcomes they are.
        reason: why the symbolic engine was taken.
        concept: by which outcomes are said to hold.
        start: the outcome where one starts from.
        meant: what was asked for; None: whatever holds for everyone.
        outcomes: all feasible ones.
        targets: those that were meant.
        holding: those of them that hold for everyone.
        ways: to the nearest of the targets, and to the nearest that holds; by wanted moves where there are such.
    """

    conflict: Conflict
    reason: Reason
    concept: ConceptName
    start: Taken
    meant: Taken | Statement | None
    outcomes: Counts
    targets: Counts
    holding: Counts
    ways: tuple[Course, ...]

    @property
    def starts_there(self) -> bool:
        """Whether the outcome where one starts from is one of those that were meant."""
        return any(not way.steps for way in self.ways)


def beyond_paths(
    found: Symbolic, start: str | None, target: str | None, concept: ConceptName, *, reason: Reason
) -> BeyondPaths:
    """How the conflict gets from an outcome (today's, unless said) to what is meant (what holds, unless said).

    Raises:
        UsageError: if there is no such outcome, or the concept is not one of the five.
        LimitExceeded: if the diagrams outgrow their memory.
    """
    known((concept,))
    begin = start_in(found, start)
    meant = None if target is None else meant_by(found, target)
    return paths_in(found, begin, meant, concept, reason)


def paths_in(
    found: Symbolic, start: Taken, meant: Taken | Statement | None, concept: ConceptName, reason: Reason
) -> BeyondPaths:
    """The same of a conflict that is read already."""
    space, holding = found.space, _holding(found, meant, concept)
    where = space.feasible & _where(found, meant, holding)
    wanted, legal = found.reached_from(start, "wanted"), found.reached_from(start, "any")
    sets = (space.feasible, where, where & holding)
    outcomes, targets, held = (
        Counts(*(space.count(some & those) for those in (space.all, wanted, legal))) for some in sets
    )
    kinds: tuple[tuple[Kind, States], ...] = (("wanted", wanted), ("any", legal))
    ways = tuple(dict.fromkeys(_ways(found, start, (where, where & holding), kinds)))
    return BeyondPaths(found.conflict, reason, concept, start, meant, outcomes, targets, held, ways)


def _holding(found: Symbolic, meant: Taken | Statement | None, concept: ConceptName) -> States:
    """What holds for everyone; of one outcome only itself, for which the others need not be looked into."""
    if not isinstance(meant, frozenset):
        return found.equilibria(concept)
    holds = all(reply(found, concept, dm, meant).holds for dm in found.movers)
    return found.space.at(meant) if holds else found.space.none


def _where(found: Symbolic, meant: Taken | Statement | None, holding: States) -> States:
    if meant is None:
        return holding
    return found.space.at(meant) if isinstance(meant, frozenset) else found.space.of(meant)


def _ways(
    found: Symbolic, start: Taken, targets: Sequence[States], kinds: Sequence[tuple[Kind, States]]
) -> Iterator[Course]:
    """To each of the targets a way of the first kind by which one of them is reached."""
    for where in targets:
        kind = next((kind for kind, reached in kinds if (where & reached).satisfiable()), None)
        steps = None if kind is None else shortest(found, start, where, kind)
        if steps is not None:
            yield _course(found, start, steps, targets[-1])


def _course(found: Symbolic, start: Taken, steps: tuple[Step, ...], holding: States) -> Course:
    end = steps[-1].after if steps else start
    return Course(end, (found.space.at(end) & holding).satisfiable(), steps)
