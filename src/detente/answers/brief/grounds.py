"""On whose word an answer rests: the quotes behind the lines it hangs on, and behind its witness."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.brief.brief import Answer, Brief
from detente.answers.grounds import path_grounds, scenario_grounds, state_grounds
from detente.model.conflict import Conflict
from detente.model.ties import quotes_behind
from detente.names import ScenarioId

MOST_STATES = 3
"""Of the outcomes that an answer is about, how many are asked for their witness."""


def answer_quotes(brief: Brief, answer: Answer) -> tuple[str, ...]:
    """The ids of the quotes that an answer rests on, in the order of the file.

    Those of the lines without which it would read differently; of the witness of the outcomes that it is about; of
    the way to the first of them; of what a scenario or a supposed change concerns; of rates and events where it
    speaks of days.
    """
    if answer.question not in brief.quotes:
        brief.quotes[answer.question] = _quotes(brief.conflict, _evidence(brief, answer))
    return brief.quotes[answer.question]


def state_quotes(brief: Brief, state: int) -> tuple[str, ...]:
    """The ids of the quotes that it rests on that a state holds, or does not."""
    if state not in brief.quotes:
        brief.quotes[state] = _quotes(brief.conflict, _state(brief, state))
    return brief.quotes[state]


def path_quotes(brief: Brief, state: int) -> tuple[str, ...]:
    """The ids of the quotes that the way to a state rests on; none where none leads there."""
    return _quotes(brief.conflict, _way(brief, state))


def scenario_quotes(brief: Brief, scenario: ScenarioId) -> tuple[str, ...]:
    """The ids of the quotes that it rests on what a scenario changes."""
    return _quotes(brief.conflict, _scenario(brief, scenario))


def _quotes(conflict: Conflict, evidence: Iterator[str]) -> tuple[str, ...]:
    return tuple(quote.id for quote in quotes_behind(conflict, evidence))


def _evidence(brief: Brief, answer: Answer) -> Iterator[str]:
    question, edited = answer.question, answer.reply.edited
    for line in answer.rests_on or ():
        yield from line.level.evidence
    for edit in edited.changes if edited else ():
        for line in edit.lines:
            yield from line.level.evidence
    if question.scenario is not None:
        yield from _scenario(brief, question.scenario)
    elif question.kind == "when":
        yield from _timing(brief.conflict)
    elif question.kind not in {"weakest-word", "sure"}:
        for state in answer.reply.states[:MOST_STATES]:
            yield from _state(brief, state)
    if question.kind in {"reachable", "who-decides"} and answer.reply.states:
        yield from _way(brief, answer.reply.states[0])


def _state(brief: Brief, state: int) -> Iterator[str]:
    yield from state_grounds(brief.case.solution, brief.concept, state)


def _way(brief: Brief, state: int) -> Iterator[str]:
    reach = brief.case.reach
    path = reach.path(state) if reach else None
    yield from path_grounds(brief.case.graph, path) if path else ()


def _scenario(brief: Brief, name: ScenarioId) -> Iterator[str]:
    yield from scenario_grounds(brief.conflict.scenario(name), brief.case.comparison(name))


def _timing(conflict: Conflict) -> Iterator[str]:
    for dm in conflict.decision_makers:
        yield from dm.rate.evidence if dm.rate else ()
    for event in conflict.events:
        yield from event.evidence
