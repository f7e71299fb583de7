"""What an answer hangs on: every line and every pace, changed one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from detente.answers.asking.meant import meant_by
from detente.graph import Graph
from detente.sensitivity import BUDGET, Sensitivity
from detente.sensitivity import sensitivity as found_out
from detente.stability import ConceptName

MOST = 12
"""So many changes are told of unless more are asked for."""


@dataclass(frozen=True)
class OneAtATime:
    """What each change makes of an answer.

    Attributes:
        found: the answer as it stands, and every change with what becomes of it.
        about: what was asked about as it was named; None: all outcomes that hold.
        most: so many changes are told of; the values have all.
    """

    found: Sensitivity
    about: str | None = None
    most: int = MOST


def sensitivity(  # noqa: PLR0913 – one question, asked in many ways
    graph: Graph,
    about: str | None,
    concept: ConceptName,
    *,
    courses: bool | None = None,
    most: int = MOST,
    budget: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    keep_if_stopped: bool = False,
) -> OneAtATime:
    """What each line of the preferences, and each rate, does to an answer.

    Args:
        graph: the conflict's graph, of either form.
        about: a state, a condition or a statement as people name it; None: all outcomes that hold.
        concept: by which outcomes hold.
        courses: whether to follow the courses; None: where there are some, and it takes no long time.
        most: of how many changes is told.
        budget: how many states are looked at, over all changes together; None: as many as take no long time.
        progress: is told how many changes have been tried, and how many there are.
        keep_if_stopped: whether Ctrl-C ends the search with what was tried until then.

    Raises:
        UsageError: if `about` names nothing feasible, or courses are asked for and there is no status quo.
    """
    meant = None if about is None else meant_by(graph, about)
    budget = BUDGET if budget is None else budget
    found = found_out(
        graph, meant, concept, courses=courses, budget=budget, progress=progress, keep_if_stopped=keep_if_stopped
    )
    return OneAtATime(found, about, most)
