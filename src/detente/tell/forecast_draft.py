"""Suggested forecasts told: what would be asked, what the model says beside it, and the command that asks it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

from detente.answers.forecast_draft import ForecastDraft
from detente.answers.forecast_proposal import Beside, Proposal
from detente.evolution.rates import DEFAULT_RATE
from detente.model.statement import str_of
from detente.tell.blocks import Blocks, Item, Items, Sentence, Verbatim, sentences
from detente.tell.courses import share_of, title_of_event
from detente.tell.formats import long_date
from detente.tell.outcomes import called
from detente.tell.readings import explain_share
from detente.tell.titles import question_title, scenario_title
from detente.tell.voice import Voice, capital


def blocks(found: ForecastDraft, voice: Voice) -> Blocks:
    """First what shares are not; then each forecast, with its command."""
    if not found.proposals:
        return ()
    items = tuple(_item(one, found, voice) for one in found.proposals)
    return (Sentence(voice.say("drafted-no-probability")), Items(items, ordered=True))


def _item(one: Proposal, found: ForecastDraft, voice: Voice) -> Item:
    command = Verbatim(_command(one, found, voice))
    return Item(_title(one, found, voice), (*sentences(lines_of(one, found, voice)), command))


def lines_of(one: Proposal, found: ForecastDraft, voice: Voice) -> Iterator[str]:
    """What suggests it, how it is decided, and what follows from the model."""
    yield _origin(one, found, voice)
    yield voice.say("drafted-criteria", words=_criteria(one, found, voice))
    for answer in one.answers:
        yield from _shares(answer, one, found, voice)
    if not one.answers:
        yield voice.say("drafted-nothing-said")
    if one.only_if:
        yield voice.say("drafted-only-if", id=one.only_if)
    if found.is_past(one):
        yield voice.say("drafted-past")


def _title(one: Proposal, found: ForecastDraft, voice: Voice) -> str:
    what = _what(one, found, voice)
    message = "drafted-which" if len(one.answers) > 1 else "drafted-title"
    return voice.say(message, what=what, day=_day(one, voice) or "none")


def _what(one: Proposal, found: ForecastDraft, voice: Voice) -> str:
    if one.sort == "scenario" and one.scenario is not None:
        return voice.inner(scenario_title(found.conflict, one.scenario, voice))
    return voice.whole_list([_called(answer, found, voice) for answer in one.answers], "or")


def _called(answer: Beside, found: ForecastDraft, voice: Voice) -> str:
    return called(found.conflict, answer.statement, voice)


def _day(one: Proposal, voice: Voice) -> str:
    return long_date(one.date, voice.language) if one.date else ""


def _origin(one: Proposal, found: ForecastDraft, voice: Voice) -> str:
    """What suggests it."""
    title = ""
    if one.event:
        title = title_of_event(one.event, voice)
    elif one.question:
        title = question_title(found.conflict, found.conflict.questions[one.question - 1], voice)
    elif one.scenario:
        title = scenario_title(found.conflict, one.scenario, voice)
    return voice.say(f"drafted-by-{one.sort}", title=voice.inner(title), number=one.question or 0)


def _criteria(one: Proposal, found: ForecastDraft, voice: Voice) -> str:
    message = "drafted-rule-which" if len(one.answers) > 1 else "drafted-rule"
    return voice.say(message, what=_what(one, found, voice), day=_day(one, voice) or "none")


def _shares(answer: Beside, one: Proposal, found: ForecastDraft, voice: Voice) -> Iterator[str]:
    what = _called(answer, found, voice) if len(one.answers) > 1 else "none"
    if answer.courses is not None:
        pace = "equal" if set(found.rates.values()) == {DEFAULT_RATE} or len(set(found.rates.values())) == 1 else "own"
        without = share_of(answer.eventless, voice) if answer.eventless is not None else "none"
        yield voice.say("drafted-courses", what=what, share=share_of(answer.courses, voice), pace=pace, without=without)
    if answer.readings is not None:
        share, reached = explain_share(answer.readings, voice), "yes" if found.conflict.status_quo else "no"
        yield voice.say("drafted-readings", what=what, share=share, reached=reached, seed=str(found.seed))


def _command(one: Proposal, found: ForecastDraft, voice: Voice) -> str:
    """The command that asks it, for a shell; what a person has still to say is refused as it stands here."""
    undecided = voice.phrase("drafted-undecided")
    words = ["detente", "forecast", "add", one.id, _title(one, found, voice)]
    words += ["--criteria", _criteria(one, found, voice), "--source", undecided]
    words += ["--closes", one.date.isoformat() if one.date else "DAY"]
    if found.is_past(one):
        words += ["--opens", found.conflict.as_of or "DAY", "--at", "DAY"]
    several = [_called(answer, found, voice) for answer in one.answers] if len(one.answers) > 1 else []
    words += [part for name in several for part in ("--option", name)]
    words += ["--author", undecided]
    words += [part for name in several or [""] for part in ("--probability", f"{name}=P%" if name else "P%")]
    words += ["--only-if", f"{one.only_if}=yes"] if one.only_if else []
    return shlex.join(words + (_links(one, found) if found.study else []))


def _links(one: Proposal, found: ForecastDraft) -> list[str]:
    """What of the study's model it rests on."""
    words = ["--about", str(one.question)] if one.question else []
    words += [part for quote in one.evidence for part in ("--evidence", quote)]
    has_readings = any(answer.readings for answer in one.answers)
    words += ["--seed", str(found.seed)] if has_readings else []
    return words + (["--in", found.study] if found.study and found.study != "." else [])


def beside(found: ForecastDraft, voice: Voice) -> Iterator[str]:
    """That nothing is suggested, how to take one, or that there is no study to take it in."""
    if not found.proposals:
        yield voice.phrase("talk-nothing-drafted")
    elif found.study:
        yield voice.phrase("talk-complete-command")
    else:
        yield voice.phrase("talk-draft-needs-study")


def values(found: ForecastDraft, voice: Voice) -> dict[str, Any]:
    """The same as plain values; `probability` is not among them, since no model knows it."""
    return {
        "seed": found.seed,
        "rates": dict(found.rates),
        "proposals": [_value(number, one, found, voice) for number, one in enumerate(found.proposals, start=1)],
    }


def _value(number: int, one: Proposal, found: ForecastDraft, voice: Voice) -> dict[str, Any]:
    day = one.date.isoformat() if one.date else None
    return {
        "n": number,
        "id": one.id,
        "title": capital(_title(one, found, voice)),
        "type": "multiple_choice" if len(one.answers) > 1 else "binary",
        "suggested_by": one.sort,
        "resolution_criteria": _criteria(one, found, voice),
        "close": day,
        "resolve": day,
        "day": one.day,
        "question": one.question,
        "event": one.event.id if one.event else None,
        "scenario": one.scenario,
        "conditional_on": one.only_if,
        "evidence": list(one.evidence),
        "answers": [_answer_value(answer, found, voice) for answer in one.answers],
        "command": _command(one, found, voice),
    }


def _answer_value(answer: Beside, found: ForecastDraft, voice: Voice) -> dict[str, Any]:
    share = answer.readings
    readings = {"share": float(share.value), "error": share.error, "draws": share.draws} if share else None
    return {
        "statement": str_of(answer.statement),
        "words": _called(answer, found, voice),
        "courses": answer.courses,
        "courses_without_events": answer.eventless,
        "readings": readings,
    }
