"""What a solution concept is: a definition, and what everything else needs to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from detente.graph.graph import Graph
from detente.graph.truth import Mask
from detente.names import ConceptName
from detente.stability.verdict import Answered, Verdict

Obstacle = Literal["needs-options", "needs-two-decision-makers"]
"""Why a concept says nothing of a conflict."""


def always(_: Graph) -> None:
    """Nothing stands in the way: the concept is defined for every conflict."""
    return


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """A solution concept: whether a state is stable for a decision maker.

    Most concepts are of one kind: a state is stable if every improvement is answered by a legal sequence of the
    opponents' moves that ends in a sanction. For these `answers_wanted`, `sanctions` and `leaves_no_way_out` say all;
    witness, checker and searches follow from them. Another kind gives its own `answer`, `check` and `stable`.

    Attributes:
        name: the field's name; `gloss-NAME` and `unanswered-NAME` in the catalogues of words explain it.
        source: where it was published.
        holds: the definition, readable: is state s stable for decision maker i of the graph?
        applies_to: why the concept says nothing of a graph; None where it applies.
        answers_wanted: whether the opponents answer by improvements only; None where no answer counts.
        sanctions: whether ending in a state sanctions i's leaving s: (graph, i, s, end); None where no answer counts.
        leaves_no_way_out: whether a sanction must be one after each further move of i as well.
        within: a concept that it implies and that takes no account of what the opponents prefer, perhaps itself; None:
            none is known.
        stable: one flag per state, quicker than by the definition; None where there is no such way.
        answer: how the improvement from s to s1 is answered: (graph, i, s, s1); None: by a legal sequence.
        check: what is wrong with a verdict, by other means than `holds` and `answer`; None: as with legal sequences.
    """

    name: ConceptName
    source: str
    holds: Callable[[Graph, int, int], bool]
    applies_to: Callable[[Graph], Obstacle | None] = always
    answers_wanted: bool | None = None
    sanctions: Callable[[Graph, int, int, int], bool] | None = None
    leaves_no_way_out: bool = False
    within: ConceptName | None = None
    stable: Callable[[Graph, int], Mask] | None = None
    answer: Callable[[Graph, int, int, int], Answered | None] | None = None
    check: Callable[[Graph, Verdict], Iterator[str]] | None = None

    @property
    def by_sequences(self) -> bool:
        """Whether answers are legal sequences of the opponents' moves, or none at all."""
        return self.answer is None
