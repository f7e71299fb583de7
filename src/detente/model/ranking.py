"""Whether a ranking places every state exactly once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from detente.errors import Place
from detente.model.conflict import ByRanking, DecisionMaker, RankItem, Rest
from detente.model.diagram import Diagram
from detente.model.findings import Findings
from detente.model.statement import Statement, str_of

MAX_NUMBERED = 65_536
"""States beyond this many are not numbered one by one: a ranking then uses statements."""


class Space(Protocol):
    """The states that a ranking is about, as something to take sets of states away from."""

    def number(self, number: int) -> int | None:
        """The state of that number as a set; None where there is none."""

    def of(self, statement: Statement) -> int:
        """The states in which the statement is true."""

    def without(self, states: int, others: int) -> int:
        """The states that are not among the others."""

    def first(self, states: int) -> list[int]:
        """The first few of the states by number; empty where states are not numbered."""

    @property
    def everything(self) -> int:
        """All states."""

    @property
    def numbers(self) -> str:
        """Which numbers there are, in words."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Numbered states as sets of bits: bit k is state number ``known[k]``."""

    known: Sequence[int]
    codes: Sequence[int] = ()
    diagram: Diagram | None = None
    feasible: int = 0

    @property
    def everything(self) -> int:
        """All states."""
        return (1 << len(self.known)) - 1

    @property
    def numbers(self) -> str:
        """Which numbers there are."""
        return f"the states are {self.known[0]} to {self.known[-1]}"

    def number(self, number: int) -> int | None:
        """The state of that number."""
        return 1 << self.known.index(number) if number in self.known else None

    def of(self, statement: Statement) -> int:
        """The states in which the statement is true."""
        if self.diagram is None:
            return 0
        true = set(self.diagram.codes(self.diagram.both(self.feasible, self.diagram.of(statement))))
        return int("".join("1" if code in true else "0" for code in reversed(self.codes)) or "0", 2)

    def without(self, states: int, others: int) -> int:
        """The states that are not among the others."""
        return states & ~others

    def first(self, states: int) -> list[int]:
        """The first few of the states."""
        return list(islice((number for k, number in enumerate(self.known) if states >> k & 1), 5))


@dataclass(frozen=True, slots=True)
class Unlisted:
    """States too many to be numbered, as nodes of a diagram."""

    diagram: Diagram
    everything: int

    @property
    def numbers(self) -> str:
        """Why there are none."""
        return f"with more than {MAX_NUMBERED} states, rank by statements instead of numbers"

    def number(self, number: int) -> int | None:  # noqa: ARG002 - there are none
        """No state has a number."""
        return None

    def of(self, statement: Statement) -> int:
        """The states in which the statement is true."""
        return self.diagram.both(self.everything, self.diagram.of(statement))

    def without(self, states: int, others: int) -> int:
        """The states that are not among the others."""
        return self.diagram.both(states, self.diagram.negation(others))

    def first(self, states: int) -> list[int]:  # noqa: ARG002 - there are none
        """No state has a number."""
        return []


def space(diagram: Diagram, feasible: int) -> Space:
    """The feasible states, numbered if they are not too many."""
    if diagram.count(feasible) > MAX_NUMBERED:
        return Unlisted(diagram, feasible)
    codes = list(diagram.codes(feasible))
    return Listed(range(1, len(codes) + 1), codes, diagram, feasible)


def check_ranking(dm: DecisionMaker, ranking: ByRanking, states: Space, findings: Findings) -> None:
    """Report what is ranked twice, not at all, or does not exist."""
    check = _Check(dm, states, findings, states.everything)
    for group, places in zip(ranking.groups, ranking.places, strict=True):
        for item, place in zip(group, places, strict=True):
            check.place(item, place)
    first = next((places[0] for places in ranking.places if places), None)
    check.finish(first or dm.place)


@dataclass(slots=True)
class _Check:
    """Walks through a ranking and keeps what is not placed yet."""

    dm: DecisionMaker
    states: Space
    findings: Findings
    left: int
    rest: Place | None = None
    faulty: bool = False

    def place(self, item: RankItem, place: Place | None) -> None:
        match item:
            case int():
                self.place_number(item, place)
            case Rest():
                if self.rest:
                    message = f"{self.what} has * a second time; the first is in line {self.rest.line}"
                    self.error("ranked-twice", message, place, "keep one of the two")
                self.rest = self.rest or place
            case _:
                self.place_statement(item, place)

    def error(self, code: str, message: str, place: Place | None, hint: str) -> None:
        """Note a fault; which states are not placed says nothing then."""
        self.faulty = True
        self.findings.error(code, message, place, hint)

    @property
    def what(self) -> str:
        return f"the ranking of {self.dm.id}"

    def place_number(self, number: int, place: Place | None) -> None:
        state = self.states.number(number)
        if state is None:
            message = f"{self.what} names state {number}, which does not exist"
            self.error("unknown-state", message, place, self.states.numbers)
        elif self.states.without(state, self.left):
            message = f"{self.what} has placed state {number} already, by number or by an earlier statement"
            self.error("ranked-twice", message, place, "name each state once")
        else:
            self.left = self.states.without(self.left, state)

    def place_statement(self, statement: Statement, place: Place | None) -> None:
        rest = self.states.without(self.left, self.states.of(statement))
        if rest == self.left:
            message = f"{self.what}: {str_of(statement)!r} places no state, all that it is true of are placed before it"
            self.findings.warning("idle-ranking", message, place, "move it up, or delete it")
        self.left = rest

    def finish(self, place: Place | None) -> None:
        if not self.left or self.rest or self.faulty:
            return
        some = self.states.first(self.left)
        named = f" (the first: {', '.join(map(str, some))})" if some else ""
        message = f"{self.what} does not place every state{named}"
        self.findings.error("not-ranked", message, place, 'add "*" where the rest belongs')
