"""The least changes of one kind, told: how many, the answers and what then holds, and what a ranking must be like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.asking.goal import Asked
from detente.answers.inverse import Inverse, Then
from detente.inverse import Edit
from detente.tell import least
from detente.tell.blocks import Block, Blocks, Figure, Items, Section, Sentence, items, section, sentences
from detente.tell.brief.ladders_of import ladders_of
from detente.tell.met import explain_met
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import name_of
from detente.tell.pictures import Picture
from detente.tell.voice import MOST_LISTED, Voice

MOST = 12
"""Answers, changes of an answer, and conditions in the text; JSON has all."""


def blocks(found: Inverse, voice: Voice) -> Blocks:
    """How many changes it takes; then the answers, and the conditions on rankings; nothing where it is so as it is."""
    told = Sentence(_verdict(found, voice))
    if found.found.least == 0:
        return (told,)
    return (told, *_answers(found, voice), *_conditions(found, voice))


def values(found: Inverse, voice: Voice) -> dict[str, Any]:
    """What was asked, and what was found."""
    number = found.asked.graph.number
    conditions = {
        dm: [[list(map(number, sorted(one))) for one in alternatives] for alternatives in requirements]
        for dm, requirements in found.conditions.items()
    }
    return {**question(found.asked), "level": found.level, **least_values(found, voice), "conditions": conditions}


def question(asked: Asked) -> dict[str, Any]:
    """What was asked, for JSON."""
    return {
        "changed": list(asked.flags),
        "target": asked.text if asked.state is None else asked.graph.number(asked.state),
        "concept": asked.target.concept,
        "for": list(asked.target.held_by(asked.graph)),
        "vary": list(asked.vary),
    }


def least_values(found: Inverse, voice: Voice) -> dict[str, Any]:
    """The least changes for JSON, and what is proven about their number."""
    search = found.found
    answers = [_answer_value(found, then, voice) for then in found.answers]
    return {
        "least": search.least,
        "at_least": search.at_least,
        "exact": found.is_exact,
        "stopped": search.stopped,
        "partial": search.stopped,
        "tried": search.tried,
        "of": search.of,
        "verified": bool(answers),
        "changes": answers[0]["changes"] if answers else [],
        "answers": answers,
        "complete": found.asked.every and not search.stopped,
    }


def stopped(*, interrupted: bool, voice: Voice) -> str:
    """Why a search ended early."""
    return voice.say("stop-interrupted" if interrupted else "stop-spent")


def _verdict(found: Inverse, voice: Voice) -> str:
    search, aim, concept = found.found, found.asked.aim, found.asked.target.concept
    if search.least == 0:
        return voice.say("inverse-as-is", aim=aim, concept=concept)
    by = voice.phrase("inverse-by", aim=aim, concept=concept)
    changes = voice.phrase(f"least-{found.level}", count=search.at_least if search.least is None else search.least)
    if search.least is not None:
        return voice.say("inverse-least", by=by, changes=changes)
    if search.stopped:
        return " ".join(_proven(found, by, changes, voice))
    if found.level == "rankings":
        return voice.say("inverse-none", concept=concept)
    return voice.say("inverse-beyond", by=by, changes=changes)


def _proven(found: Inverse, by: str, changes: str, voice: Voice) -> Iterator[str]:
    """Why the search ended, and what was proven and tried until then."""
    search = found.found
    yield stopped(interrupted=found.interrupted, voice=voice)
    yield voice.say("inverse-proven", by=by, changes=changes) if search.at_least else voice.say("inverse-unproven")
    if search.of:
        yield voice.say("inverse-tried", next=search.at_least, count=search.tried, total=search.of)


def _answers(found: Inverse, voice: Voice) -> Iterator[Block]:
    answers, total = found.answers, len(found.answers)
    for k, then in enumerate(answers[:MOST], start=1):
        numbered = voice.say("inverse-answer", number=str(k), of=str(total))
        yield Section(numbered if found.asked.every else voice.say("inverse-first"), _answer(found, then, voice))
    if total > MOST:
        yield Sentence(voice.say("more-in-json", count=total - MOST))
    if answers and found.found.stopped:
        yield Sentence(f"{stopped(interrupted=found.interrupted, voice=voice)} {voice.say('change-cut')}")


def _answer(found: Inverse, then: Then, voice: Voice) -> Blocks:
    shown, left = then.answer.changes[:MOST], len(then.answer.changes) - MOST
    changes = Items(tuple(least.item(found, change, voice) for change in shown))
    more = voice.say("more-in-json", count=left) if left > 0 else ""
    states = voice.say("inverse-then", aim=found.asked.aim, states=_states(found, then, voice))
    asked, edited = found.asked, found.level == "statements"
    why = explain_met(asked.graph, asked.goal, then.answer, voice) if edited else ""  # type: ignore[arg-type]
    ladders = _ladders(found, then, voice) if edited else ()
    return (changes, *ladders, *sentences((more, states, why)))


def _ladders(found: Inverse, then: Then, voice: Voice) -> Iterator[Figure]:
    """What everybody whose lines are changed would want before and after, as pictures; the changes say the same."""
    changes = [change for change in then.answer.changes if isinstance(change, Edit)]
    first = then is found.answers[0]
    for view in ladders_of(found.asked.graph.conflict, changes, then.answer.conflict, voice):
        title = voice.say("ladder-title", who=view.who)
        yield Figure(Picture("", view, voice.language), title, on_demand=not first)


def _states(found: Inverse, then: Then, voice: Voice) -> str:
    """The states by name, with their letters where the change numbers them anew."""
    by_letters = found.level == "levers" or bool(found.asked.flags)
    names = OutcomeNames(then.graph, voice, base=found.asked.graph.conflict)
    quoted = names.quoted(then.states[:MOST_LISTED], by_letters=by_letters)
    return voice.listed([quoted.get(s, "") for s in then.states])


def _conditions(found: Inverse, voice: Voice) -> Blocks:
    graph, s = found.asked.graph, found.asked.state
    names = OutcomeNames(graph, voice)
    told = []
    for dm, requirements in found.conditions.items():
        for alternatives in requirements:
            told_of = (s or 0, *(t for one in alternatives for t in sorted(one)[:MOST_LISTED]))
            shown = names.quoted(told_of, by_letters=bool(found.asked.flags))
            sets = (voice.listed([shown.get(t, "") for t in sorted(one)]) for one in alternatives)
            others, name = voice.phrase("condition-or").join(sets), name_of(graph.conflict, dm, voice)
            told.append(voice.say("condition", a=name, state=shown[s or 0], others=others))
    more = [voice.say("more-in-json", count=len(told) - MOST)] if len(told) > MOST else []
    return section(voice.say("conditions"), (*items(told[:MOST]), *sentences(more)))


def _answer_value(found: Inverse, then: Then, voice: Voice) -> dict[str, Any]:
    """Its changes, and what then holds: by number, and by letters, since changes from outside renumber the states."""
    return {
        "changes": [least.value(found, change, voice) for change in then.answer.changes],
        "states": list(then.answer.states),
        "options": [then.graph.letters(s) for s in then.states],
    }
