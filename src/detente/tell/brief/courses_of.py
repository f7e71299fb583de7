"""Where the courses stand from day to day, for the picture of a question about time."""

from __future__ import annotations

from detente.answers.case import Case
from detente.answers.evolve import Evolved
from detente.errors import DetenteError
from detente.evolution.rates import rates_of
from detente.model.conflict import Question
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.evolve_picture import picture_of
from detente.tell.pictures import CoursesView
from detente.tell.voice import Voice


def courses_told(brief: Briefing, told: Told) -> CoursesView | None:
    """The courses that an answer about time tells of."""
    return courses_of(brief.case, told.found.question, brief.voice) if told.kind == "when" else None


def courses_of(case: Case, question: Question, voice: Voice) -> CoursesView | None:
    """The courses up to the last day asked about, with the events of the model and without them.

    None where nobody asks for days, where there is no status quo, or where the courses cannot be followed.
    """
    graph, conflict = case.graph, case.conflict
    if not any(question.on) or graph.status_quo is None:
        return None
    days = tuple(sorted(set(question.on)))
    rates, events = rates_of(conflict), conflict.events
    found = Evolved(graph, graph.status_quo, rates, events=events, about=question.about, days=days)
    try:
        return picture_of(found, voice)
    except DetenteError:
        return None
