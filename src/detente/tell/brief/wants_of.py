"""Who wants what, as the page of a brief shows it."""

from __future__ import annotations

from detente.answers.wants import wants
from detente.tell.brief.briefing import Briefing
from detente.tell.pictures import WhoWantsWhat
from detente.tell.wants_picture import picture_of

MOST_STATES = 1 << 18


def wants_of(brief: Briefing) -> WhoWantsWhat | None:
    """What the picture shows; None where nobody can want anything, or where it would take long."""
    graph = brief.case.graph
    if graph.conflict.is_graph_form or graph.size > MOST_STATES:
        return None
    return picture_of(wants(graph), brief.voice)
