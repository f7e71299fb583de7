"""Which states hold for whom, by each of the five concepts: exact sets, however many states there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from detente.errors import LimitExceeded, OutOfReach
from detente.model.conflict import Conflict
from detente.names import ConceptName, ConditionId, DmId, OptionId
from detente.symbolic.judge import Judge
from detente.symbolic.moves import Kind, Mover
from detente.symbolic.space import Space, States, Variables

MEMORY = 2_000_000_000
"""Bytes that the diagrams may take where nothing else is said."""


@dataclass(frozen=True, slots=True)
class Answered:
    """How the others answer, and whether the focal one may respond; what holds by it holds by all of `within`."""

    kind: Kind
    counters: bool
    within: tuple[ConceptName, ...]


ANSWERED: dict[ConceptName, Answered] = {
    "GMR": Answered("any", counters=False, within=()),
    "SMR": Answered("any", counters=True, within=("GMR",)),
    "SEQ": Answered("wanted", counters=False, within=("GMR",)),
    "SSEQ": Answered("wanted", counters=True, within=("SMR", "SEQ")),
}

CONCEPTS: tuple[ConceptName, ...] = ("Nash", *ANSWERED)
"""The concepts that are known here; each needs only those before it."""


def known(concepts: Iterable[ConceptName]) -> None:
    """Lets concepts pass that are known here. Raises OutOfReach for another one."""
    for concept in concepts:
        if concept not in CONCEPTS:
            raise OutOfReach(f"the symbolic engine knows {', '.join(CONCEPTS)}, and not {concept}")


class Symbolic:
    """The solution of a conflict in option form; what is asked for is computed once.

    Args:
        conflict: in option form.
        memory: how many bytes the diagrams may take, about.
        variables: those of the diagrams; its own, unless said.

    Raises:
        OutOfReach: if the conflict is in graph form.
        LimitExceeded: if its options, moves and wishes alone do not fit into the memory.
    """

    def __init__(self, conflict: Conflict, *, memory: int = MEMORY, variables: Variables | None = None) -> None:
        if conflict.is_graph_form:
            raise OutOfReach("the symbolic engine works on options, and the model is in graph form; leave --engine out")
        self.conflict = conflict
        self._memory = memory
        self._known: dict[tuple[ConceptName, DmId], States] = {}
        self._for_everyone: dict[ConceptName, States] = {}
        with self.bounded("reading the model"):
            self.space = Space(conflict, variables or Variables((conflict,), memory=memory))
            self.movers = {dm.id: Mover(dm, self.space) for dm in conflict.movers}

    @cached_property
    def size(self) -> int:
        """How many feasible states there are."""
        return self.space.count(self.space.feasible)

    def stable(self, concept: ConceptName, dm: DmId) -> States:
        """The states that hold for the decision maker.

        Raises:
            LimitExceeded: if the diagrams outgrow the memory; it says what was known by then.
        """
        if (concept, dm) not in self._known:
            with self.bounded(f"{concept} for {dm}"):
                self._known[concept, dm] = self._found(concept, dm)
        return self._known[concept, dm]

    def equilibria(self, concept: ConceptName) -> States:
        """The states that hold for everyone who can still move. Raises as `stable`."""
        if concept not in self._for_everyone:
            found = [self.stable(concept, dm) for dm in self.movers]
            with self.bounded(concept):
                self._for_everyone[concept] = self.space.both((self.space.feasible, *found))
        return self._for_everyone[concept]

    @cached_property
    def reached(self) -> States | None:
        """Where wanted moves lead from today's state, itself included; None where the model names no feasible one.

        Raises:
            LimitExceeded: as `stable`.
        """
        today = self.conflict.status_quo
        if not isinstance(today, frozenset):
            return None
        found = self.reached_from(today, "wanted")
        return found if found.satisfiable() else None

    def reached_from(self, start: frozenset[OptionId], kind: Kind) -> States:
        """Where moves of the kind lead from a state, itself included.

        Raises:
            LimitExceeded: as `stable`.
        """
        with self.bounded("what is reached"):
            found, movers = self.space.feasible & self.space.at(start), tuple(self.movers.values())
            unchanged = turn = 0
            while unchanged < len(movers):
                wider = found | movers[turn % len(movers)].after(kind, found)
                unchanged, turn = unchanged + 1 if wider == found else 1, turn + 1
                found = wider
            return found

    def nearest(self, concept: ConceptName, asked: States) -> States:
        """Those of the feasible states asked about that hold for the most; for everyone, where that can be.

        Raises:
            LimitExceeded: as `stable`.
        """
        found = [self.stable(concept, dm) for dm in self.movers]
        with self.bounded(concept):
            least = [asked & self.space.feasible]
            for stable in found:
                fewer = [*least, self.space.none]
                least = [fewer[0], *(here | (one & stable) for one, here in pairwise(fewer))]
        return next((states for states in reversed(least) if states.satisfiable()), self.space.none)

    def true_in(self, states: States) -> dict[ConditionId, int]:
        """In how many of the states each named condition is true."""
        named = {condition.id: self.space.of(condition.statement) for condition in self.conflict.conditions}
        return {condition: self.space.count(states & where) for condition, where in named.items()}

    @contextmanager
    def bounded(self, what: str) -> Iterator[None]:
        """Turns the end of the memory, while `what` is found, into a refusal that says what was known by then."""
        try:
            yield
        except MemoryError as fault:
            known = "; ".join(self._counts()) or "nothing"
            raise LimitExceeded(
                f"the decision diagrams outgrew {self._memory / 1e6:,.0f} MB ({what}). Known by then: {known}. "
                "Give more memory with --max-memory, ask for fewer concepts by --concept, or fix options in a scenario"
            ) from fault

    def _found(self, concept: ConceptName, dm: DmId) -> States:
        focal, feasible = self.movers[dm], self.space.feasible
        if concept not in ANSWERED:
            return feasible & ~focal.before_wanted(feasible)
        how = ANSWERED[concept]
        calm = self.stable("Nash", dm)
        asked = self.space.both(self.stable(wider, dm) for wider in how.within) & feasible & ~calm
        others = [mover for mover in self.movers.values() if mover is not focal]
        return calm | Judge(self.space, focal, others, how.kind, how.counters).holding(asked)

    def _counts(self) -> Iterator[str]:
        """How many states hold, as far as that is known; counting needs no more memory."""
        for concept in CONCEPTS:
            if concept in self._for_everyone:
                count = self.space.count(self._for_everyone[concept])
                yield f"{count:,} outcomes hold for everyone by {concept}"
                continue
            found = {dm: states for (name, dm), states in self._known.items() if name == concept}
            yield from (f"{self.space.count(states):,} for {dm} by {concept}" for dm, states in found.items())


def side_by_side(conflicts: Sequence[Conflict], *, memory: int = MEMORY) -> Iterator[Symbolic]:
    """The solutions of some conflicts, whose sets of states can be compared, in one memory. Raises as `Symbolic`."""
    variables = Variables(conflicts, memory=memory)
    return (Symbolic(conflict, memory=memory, variables=variables) for conflict in conflicts)
