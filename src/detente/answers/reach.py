"""What would make wanted moves lead to a target: the ways with fewest unwanted moves, joint moves, least changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.answers.asking.goal import Asked
from detente.answers.inverse import Inverse, Run, inverse, limit, to_the_end
from detente.graph import OptionGraph
from detente.inverse import Found, JointMove, Level, Way, fewest_unwanted, joint_moves, target_states
from detente.scenario import lines_of


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways in which a target could be reached.

    Attributes:
        asked: what was asked.
        some_end: whether anything that is meant is worth reaching: it holds, where that is asked for.
        way: the legal way with the fewest unwanted moves; None where none leads there.
        joint: the smallest joint moves that open the way.
        cut: whether the search for joint moves was interrupted.
        levels: the least changes, level by level; after an interruption no further one is searched.
    """

    asked: Asked
    some_end: bool
    way: Way | None
    joint: Found[JointMove]
    cut: bool = False
    levels: tuple[Inverse, ...] = ()

    @property
    def is_reached(self) -> bool:
        """Whether wanted moves lead there as it is."""
        return self.way is not None and not self.way.unwanted

    @property
    def interrupted(self) -> bool:
        """Whether one of the searches was."""
        return self.cut or any(found.interrupted for found in self.levels)

    def at(self, level: Level) -> Inverse | None:
        """The least changes of a level; None where there is nothing of the kind, or it was not searched."""
        return next((found for found in self.levels if found.level == level), None)


def reach(asked: Asked, *, budget: int | None = None, run: Run = to_the_end) -> Ways:
    """The ways to the target, one search after the other.

    Args:
        asked: what is to be reached.
        budget: how much work is spent on each search; as much as is usual unless said.
        run: makes the searches.

    Raises:
        UsageError: if there is no status quo, or no state is meant.
    """
    target_states(asked.graph, asked.goal)
    ends = asked.reached.ends(asked.graph)
    way = fewest_unwanted(asked.graph, ends)
    joint, cut = run(
        "joint", lambda watch: joint_moves(asked.graph, ends, every=asked.every, watch=watch, **limit(budget))
    )
    levels = () if cut else tuple(_levels(asked, budget, run))
    return Ways(asked, bool(ends.any()), way, joint, cut, levels)


def _levels(asked: Asked, budget: int | None, run: Run) -> Iterator[Inverse]:
    levels: tuple[Level, ...] = ("statements", "levers") if _has_lines(asked) else ("levers",)
    for level in levels:
        found = inverse(asked, level, budget=budget, run=run)
        yield found
        if found.interrupted:
            return


def _has_lines(asked: Asked) -> bool:
    """Whether those who may change want anything line by line."""
    graph = asked.graph
    return isinstance(graph, OptionGraph) and any(line.dm in asked.vary for line in lines_of(graph.conflict))
