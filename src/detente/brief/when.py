"""Where the courses stand on given days, with and without the events of the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from detente.answers.case import Case
from detente.brief.told import Told
from detente.errors import DetenteError
from detente.evolution.rates import rates_of
from detente.graph.truth import Mask
from detente.model.conflict import Question
from detente.tell.courses import day_of, explain_event, explain_rates, share_of, span_of
from detente.tell.outcomes import called, label_of
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.evolution.chain import Absorption, End, Evolution

MOST_ENDS = 2
MOST_OUTCOMES = 2

Standing = list[tuple[tuple[int, ...], float]]
"""Where which share of the courses stands: in one state, or within a cycle of several."""


def when(case: Case, question: Question, voice: Voice) -> Told:
    """Which share of the courses has what is asked about on each day; where they end; what that supposes.

    Without days it is about the ends; without anything asked about, about the commonest outcomes.
    """
    if case.graph.status_quo is None:
        return Told((voice.phrase("reach-unknown"),))
    try:
        clauses = _clauses(case, question, case.courses, voice)
        ends = case.courses[0].settled()
    except DetenteError as fault:
        return Told((voice.phrase("when-not", fault=str(fault)),))
    rates = rates_of(case.conflict)
    supposed = voice.phrase("when-supposed", equal="yes" if len(set(rates.values())) == 1 else "no")
    happening = [explain_event(case.conflict, event, voice) for event in case.conflict.events]
    return Told(
        (supposed, *clauses),
        (*happening, _ends(case, ends, voice), *_again(case, voice), explain_rates(case.conflict, rates, voice)),
        states=tuple(end.states[0] for end in ends.ends[:MOST_ENDS] if not end.is_cycle),
    )


def _clauses(case: Case, question: Question, courses: tuple[Evolution, Evolution], voice: Voice) -> list[str]:
    """One clause for each day, and one together for days on which it reads the same."""
    days: dict[str, list[str]] = {}
    for day in question.on or (None,):
        name = voice.phrase("in-the-end") if day is None else day_of(case.conflict, day, voice)
        days.setdefault(_stands(case, question, day, courses, voice), []).append(name)
    return [voice.phrase("on-day", when=voice.listed(names), stands=stands) for stands, names in days.items()]


def _stands(
    case: Case, question: Question, day: float | None, courses: tuple[Evolution, Evolution], voice: Voice
) -> str:
    """What stands in how many courses on a day, else in the end; without the events only where it reads otherwise."""
    shares: dict[tuple[str, str], list[str]] = {}
    standing, found = standing_on(case, question, courses, day)
    for name, (_, with_events, without) in zip(_names(case, question, standing, voice), found, strict=True):
        both = share_of(with_events, voice), share_of(without, voice)
        shares.setdefault(both, []).append(name)
    stands, count = [], len(case.conflict.events)
    for (share, other), names in shares.items():
        message = "stands" if share == other else "stands-otherwise"
        each = "yes" if len(names) > 1 else "no"
        stands.append(voice.phrase(message, what=voice.listed(names), share=share, other=other, count=count, each=each))
    return "; ".join(stands)


def standing_on(
    case: Case, question: Question, courses: tuple[Evolution, Evolution], day: float | None
) -> tuple[Standing, list[tuple[Mask, float, float]]]:
    """Where the courses stand on a day; per thing asked about, else commonest outcome, its share, and without events.

    `day` is None for the end. Raises DetenteError where the courses cannot be followed.
    """
    with_events, without = (_standing(one, day) for one in courses)
    wheres = _wheres(case, question, with_events)
    return with_events, [(where, _share(with_events, where), _share(without, where)) for where in wheres]


def _standing(courses: Evolution, day: float | None) -> Standing:
    if day is None:
        return [(end.states, end.share) for end in courses.settled().ends]
    return [((s,), share) for s, share in courses.on(day).shares.items()]


def _share(standing: Standing, where: Mask) -> float:
    """The share of the courses that are in these states, in a cycle all the time."""
    return sum(share for states, share in standing if where[list(states)].all())


def _names(case: Case, question: Question, standing: Standing, voice: Voice) -> list[str]:
    """What is asked about, else the commonest outcomes, by name."""
    if question.about:
        return [voice.phrase("quoted", what=called(case.conflict, one, voice)) for one in question.about]
    return [_place(case, states, voice) for states in _commonest(standing)]


def _wheres(case: Case, question: Question, standing: Standing) -> list[Mask]:
    """In which states it is so, in the same order."""
    if question.about:
        return [case.where(statement) for statement in question.about]
    return [_only(case, states) for states in _commonest(standing)]


def _commonest(standing: Standing) -> list[tuple[int, ...]]:
    return [states for states, _ in sorted(standing, key=lambda one: (-one[1], one[0]))[:MOST_OUTCOMES]]


def _only(case: Case, states: Sequence[int]) -> Mask:
    where = np.zeros(case.graph.size, dtype=np.bool_)
    where[list(states)] = True
    return where


def _ends(case: Case, ends: Absorption, voice: Voice) -> str:
    """Where the courses end, and when."""
    told = [_end(case, end, voice) for end in ends.ends[:MOST_ENDS]]
    more = len(ends.ends) - MOST_ENDS
    etc = voice.phrase("ends-more", more=more) if more > 0 else ""
    return voice.say("ends", ends="; ".join(told), etc=etc, count=len(case.conflict.events))


def _again(case: Case, voice: Voice) -> list[str]:
    """That courses also lead where reaching, which asks who moved last, does not."""
    return [voice.say("courses-again")] if case.arriving_again.any() else []


def _end(case: Case, end: End, voice: Voice) -> str:
    place, share = _place(case, end.states, voice), share_of(end.share, voice)
    return voice.phrase("end", share=share, place=place, span=span_of(end.days, voice))


def _place(case: Case, states: Sequence[int], voice: Voice) -> str:
    """An outcome by its number and in words; a cycle by the numbers of its outcomes."""
    numbers = sorted(map(case.graph.number, states))
    if len(numbers) > 1:
        return voice.phrase("in-cycle", numbers=", ".join(voice.first_of([*map(str, numbers)])))
    return voice.phrase("in-outcome", number=str(numbers[0]), label=label_of(case.graph, states[0], voice))
