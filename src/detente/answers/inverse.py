"""The least change of one kind that makes a target hold, or be reached: each answer, and what it goes against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from detente.answers.asking.goal import Asked
from detente.answers.deciding import deciding_line
from detente.errors import UsageError
from detente.graph import Graph, OptionGraph, graph_of
from detente.inverse import (
    Answer,
    Edit,
    Found,
    Lever,
    Swap,
    Watch,
    conditions_on,
    fewest_edits,
    fewest_levers,
    fewest_swaps,
)
from detente.inverse.conditions import Requirement
from detente.inverse.found import unwatched
from detente.inverse.levels import MAX_RANKED, Level, has_lines, instead
from detente.inverse.levers import BUDGET as LEVERS_TRIED
from detente.inverse.statements import BUDGET as MOST_TRIED
from detente.names import DmId
from detente.scenario import Line

Change = Swap | Edit | Lever

Run = Callable[[str, Callable[[Watch], Found[Any]]], tuple[Found[Any], bool]]
"""Makes a search of a kind – a level, or ``joint`` – and says whether it was interrupted: then its find is partial."""


def to_the_end(_: str, search: Callable[[Watch], Found[Any]]) -> tuple[Found[Any], bool]:
    """A search that nobody watches or interrupts."""
    return search(unwatched), False


@dataclass
class Listening:
    """Listens to a search: passes on what it has found, and remembers that should the search be interrupted.

    Attributes:
        tell: hears of what is found so far; it may raise KeyboardInterrupt to end the search.
        so_far: what was heard last.
    """

    tell: Watch
    so_far: Found[Any] | None = None

    def __call__(self, found: Found[Any]) -> None:
        """Take note of what is found so far."""
        self.so_far = found
        self.tell(found)

    def result(self, search: Callable[[Watch], Found[Any]]) -> tuple[Found[Any], bool]:
        """What a search finds, and whether it was interrupted; then it is what was found and proven until then.

        Raises:
            KeyboardInterrupt: where nothing was proven yet.
        """
        try:
            return search(self), False
        except KeyboardInterrupt:
            if self.so_far is None:
                raise
            return self.so_far, True


@dataclass(frozen=True)
class Then:
    """An answer, and what it leads to."""

    answer: Answer[Change]

    @cached_property
    def graph(self) -> Graph:
        """The graph of the conflict that the changes make; changes from outside number its states anew."""
        return graph_of(self.answer.conflict)

    @property
    def states(self) -> list[int]:
        """The states of that graph that are then as wanted."""
        return list(map(self.graph.index, self.answer.states))


@dataclass(frozen=True)
class Inverse:
    """The least changes of one level.

    Attributes:
        asked: what was asked.
        level: what may change.
        found: the answers, and what is proven about the number of changes.
        interrupted: whether whoever asked ended the search.
    """

    asked: Asked
    level: Level
    found: Found[Change]
    interrupted: bool = False

    @cached_property
    def answers(self) -> tuple[Then, ...]:
        """The answers in the order found."""
        return tuple(map(Then, self.found.answers))

    @property
    def is_exact(self) -> bool:
        """Whether the least number is proven, or that no change is enough."""
        return self.found.least is not None or (self.level == "rankings" and not self.found.stopped)

    @cached_property
    def conditions(self) -> dict[DmId, tuple[Requirement, ...]]:
        """What those who may change must want, where rankings may change and one state is meant."""
        graph, target, s = self.asked.graph, self.asked.target, self.asked.state
        if s is None or self.level != "rankings":
            return {}
        who = [dm for dm in target.held_by(graph) if dm in self.asked.vary]
        return {dm: conditions_on(graph, target.concept, graph.decision_makers.index(dm), s) for dm in who}

    def against(self, change: Change) -> tuple[Line, ...]:
        """The lines that a change goes against; of a swapped pair the one that has decided it the other way."""
        match change:
            case Swap():
                line = self._decider(change)
                return (line,) if line else ()
            case Edit(lines=lines) | Lever(against=lines):
                return lines

    def _decider(self, swap: Swap) -> Line | None:
        graph = self.asked.graph
        if graph.conflict.is_graph_form:
            return None
        return deciding_line(graph, swap.dm, graph.index(swap.over), graph.index(swap.prefer))


def inverse(asked: Asked, level: Level, *, budget: int | None = None, run: Run = to_the_end) -> Inverse:
    """The least changes of one level that meet the goal.

    Args:
        asked: what is asked.
        level: what may change.
        budget: how much work is spent; as much as is usual at the level unless said.
        run: makes the search.

    Raises:
        LimitExceeded: if there are too many states for the level.
        UsageError: if no state is meant, or the model has nothing of the level.
    """
    found, interrupted = run(level, lambda watch: _least(asked, level, budget, watch))
    return Inverse(asked, level, found, interrupted)


def usual_level(asked: Asked) -> Level:
    """Rankings; where there are too many states to search these, statements, and levers where there are none."""
    graph = asked.graph
    if graph.size <= MAX_RANKED:
        return "rankings"
    return "statements" if has_lines(graph, asked.vary) else "levers"


def limit(budget: int | None) -> dict[str, int]:
    """The budget as searches take it; none where it is left to them."""
    return {} if budget is None else {"budget": budget}


def _least(asked: Asked, level: Level, budget: int | None, watch: Watch) -> Found[Any]:
    graph, vary, every = asked.graph, asked.vary, asked.every
    match level:
        case "rankings":
            return fewest_swaps(graph, asked.target, vary, every=every, watch=watch, **limit(budget))
        case "levers":
            tried = LEVERS_TRIED if budget is None else budget
            return fewest_levers(graph.conflict, asked.goal, vary, every=every, watch=watch, budget=tried)
    if not isinstance(graph, OptionGraph):
        other = instead(graph, vary, "statements")
        raise UsageError(f"a model in graph form ranks its states and has no statements to edit; use {other}")
    tried = MOST_TRIED if budget is None else budget
    return fewest_edits(graph, asked.goal, vary, every=every, watch=watch, budget=tried)
