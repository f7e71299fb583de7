"""Why an outcome holds, or for whom it does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from detente.answers.asking.known import decision_maker_of
from detente.answers.why import Why, why_of
from detente.web.asked import Asked
from detente.web.choices import outcomes_to_name, parties, said, usual_outcome
from detente.web.screens import Field
from detente.web.work import Work

WAITS = True
UNFOLDED = 1


@dataclass(frozen=True)
class Wanted:
    """Of which outcome – a number, letters, a name, a statement –, and about whom; everybody unless said."""

    state: str = ""
    dm: str = ""


def answer(asked: Asked, wanted: Wanted, work: Work) -> Why:
    """The reasons, with on whose word they rest."""
    dms = (decision_maker_of(asked.case.conflict, wanted.dm),) if wanted.dm else ()
    return replace(
        why_of(asked.case, wanted.state or usual_outcome(asked), (asked.concept,), dms), cited=True, drawn=True
    )


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """An outcome, and a party."""
    return (
        Field("state", said("web-outcome", asked), wanted.state or usual_outcome(asked), outcomes_to_name(asked)),
        Field("dm", said("web-about-whom", asked), wanted.dm, parties(asked)),
    )
