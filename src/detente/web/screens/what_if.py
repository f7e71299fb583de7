"""What if: the conflict as it is beside the one that is chosen here."""

from __future__ import annotations

from collections.abc import Sequence

from detente.answers.compare import Compare, beside
from detente.answers.holds import Holds, holds
from detente.web.asked import Asked
from detente.web.choices import changes_to_choose
from detente.web.screens import Field, Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> Compare | Holds:
    """What newly holds and what no longer does, and because of whom; where nothing is changed, what holds."""
    change = asked.change
    if change is None:
        return holds(asked.base.solution, (asked.concept,))
    return beside(asked.base.solution, asked.case.solution, asked.concept, change.id, change)


def fields(asked: Asked, wanted: Nothing) -> Sequence[Field]:
    """Who leaves, what is settled, and the scenarios of the file."""
    return changes_to_choose(asked)
