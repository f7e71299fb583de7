"""The single lines that a model's preferences consist of, and the conflict without one of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from detente.graph.graph import Graph, OptionGraph
from detente.graph.ranks import option_form_ranks
from detente.model.conflict import ByStatements, Confidence, Conflict, Level
from detente.model.ties import line_id
from detente.names import DmId

FIRMNESS: dict[Confidence | None, int] = {"unknown": 0, "low": 1, "medium": 2, None: 3, "high": 4}
"""How firm a line is by its confidence, the least firm first; a line without a word on it was written without doubt."""

WEAK: tuple[Confidence, ...] = ("low", "unknown")
"""Of what is marked so nobody is sure."""


@dataclass(frozen=True, slots=True)
class Line:
    """A level of a decision maker's preference: `place` counts from 0, the most important."""

    dm: DmId
    place: int
    level: Level

    def __hash__(self) -> int:
        """By where it stands: what it says takes long to hash, and lines of one conflict do not share a place."""
        return hash((self.dm, self.place))

    @property
    def id(self) -> str:
        """How the line is cited: ``us 3: not us.fund (low)``."""
        return line_id(self.dm, self.place, self.level)

    @property
    def is_weak(self) -> bool:
        """Whether it is marked as one that nobody is sure of."""
        return self.level.confidence in WEAK


def lines_of(conflict: Conflict) -> list[Line]:
    """Every level of every preference by statements of those who have not left."""
    return [
        Line(dm.id, place, level)
        for dm in conflict.movers
        if isinstance(dm.preferences, ByStatements)
        for place, level in enumerate(dm.preferences.levels)
    ]


def without_line(conflict: Conflict, line: Line) -> Conflict:
    """The conflict in which that one line was never written."""
    return replace(
        conflict,
        decision_makers=tuple(
            replace(dm, preferences=_dropped(dm.preferences, line.place))
            if dm.id == line.dm and isinstance(dm.preferences, ByStatements)
            else dm
            for dm in conflict.decision_makers
        ),
    )


def _dropped(preferences: ByStatements, place: int) -> ByStatements:
    return ByStatements(preferences.levels[:place] + preferences.levels[place + 1 :])


def reread(graph: Graph, conflict: Conflict) -> Graph:
    """The graph of a conflict that differs from the graph's own in preferences only: the states are kept."""
    if not isinstance(graph, OptionGraph):
        return graph
    ranks = tuple(
        old if new.preferences == was.preferences else option_form_ranks(conflict, new.preferences, graph.space)
        for old, new, was in zip(graph.ranks, conflict.movers, graph.conflict.movers, strict=True)
    )
    return replace(graph, conflict=conflict, ranks=ranks)
