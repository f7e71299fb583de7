"""What questions and scenarios are called."""

from __future__ import annotations

from datetime import date

from detente.model.conflict import Conflict, Question
from detente.names import ScenarioId
from detente.tell.formats import long_date
from detente.tell.outcomes import called
from detente.tell.voice import Voice


def as_of(conflict: Conflict, voice: Voice) -> str:
    """As known on which day; empty where the model does not say."""
    day = conflict.as_of
    return voice.say("as-of", date=long_date(date.fromisoformat(day), voice.language)) if day else ""


def question_title(conflict: Conflict, question: Question, voice: Voice) -> str:
    """The question in words: its title, else what its kind asks."""
    if question.title is not None:
        return question.title.said(voice.language)
    about = voice.listed([called(conflict, statement, voice) for statement in question.about])
    if question.scenario is not None:
        return voice.say("question-scenario", what=scenario_title(conflict, question.scenario, voice))
    with_about = about and question.kind not in {"weakest-word", "sure"}
    return voice.say(f"question-{question.kind}-about" if with_about else f"question-{question.kind}", what=about)


def scenario_title(conflict: Conflict, scenario: ScenarioId, voice: Voice) -> str:
    """What a scenario is called."""
    return voice.title(conflict.scenario(scenario))
