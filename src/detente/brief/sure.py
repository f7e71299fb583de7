"""How sure the answers are, in words: in how many readings each is the same, what that hangs on, and on whose word."""

from __future__ import annotations

from collections.abc import Sequence

from detente.answers.case import Case
from detente.brief.surety import MOST_STATES, Sure, surety
from detente.brief.titles import question_title
from detente.brief.told import Told, Value
from detente.model.conflict import Conflict, Question
from detente.scenario import FIRMNESS, Line
from detente.tell.ensemble import (
    BoxOf,
    explain_box,
    explain_drawn,
    explain_share,
    explain_voices,
    number,
    share_word,
)
from detente.tell.voice import Voice

MOST_TOLD = 3


def sure(case: Case, question: Question, voice: Voice) -> tuple[Told, tuple[Line, ...] | None]:
    """How sure the answers to the other questions are; and the lines that decide (None: not looked for)."""
    if case.graph.size > MOST_STATES:
        return Told(
            (voice.phrase("sure-too-many", most=number(MOST_STATES, voice.language), total=case.graph.size),),
            value=(case.graph.size,),
        ), None
    others = [one for one in case.conflict.questions if one != question]
    found = surety(case, others)
    if not found:
        return Told((voice.phrase("sure-nothing"),), value=("nothing",)), ()
    if not any(one.plan.varied for one in found):
        return Told((voice.phrase("sure-fixed"),), value=("fixed",)), ()
    ordered = sorted(found, key=lambda one: (one.compared != "answer", one.share.value))
    told = [explain_sure(one, voice) for one in ordered]
    lines = tuple(dict.fromkeys(line for one in ordered for line in one.lines))
    clauses = (*_in_short(ordered, voice), *explain_voices(case.conflict, ordered[0].lines, voice))
    drawn = explain_drawn(found[0].plan, voice)
    folded = (*told[MOST_TOLD:], *_left(others, found, case.conflict, voice))
    return (
        Told(clauses, (*told[:MOST_TOLD], drawn), folded, value=tuple(map(_value, ordered))),
        tuple(sorted(lines, key=lambda line: FIRMNESS[line.level.confidence])),
    )


def explain_sure(one: Sure, voice: Voice) -> str:
    """In how many readings an answer is the same, or what it supposes is so; and what that hangs on."""
    of: BoxOf = "answer" if one.compared == "answer" else "supposed"
    box = [explain_box(one.plan.conflict, one.box, voice, of)] if one.box else []
    return " ".join([explain_same(one, voice), *box])


def explain_same(one: Sure, voice: Voice) -> str:
    """In how many readings an answer is the same, or what it supposes is so."""
    return voice.say(f"sure-{one.compared}", **_same(one, voice))


def _in_short(ordered: Sequence[Sure], voice: Voice) -> tuple[str, ...]:
    """How many of the answers are the same in nearly all readings, in most, and so on; which is the least sure."""
    answers = [one for one in ordered if one.compared == "answer"]
    total = sum(len(one.questions) for one in answers)
    if total < 2:
        return tuple(explain_same(one, voice) for one in answers or ordered[:1])
    counts: dict[str, int] = {}
    for one in reversed(answers):
        word = share_word(one.share)
        counts[word] = counts.get(word, 0) + len(one.questions)
    parts = voice.listed([voice.phrase(f"same-{word}", count=count) for word, count in counts.items()])
    return voice.phrase("sure-counts", total=total, parts=parts), voice.phrase("sure-least", **_same(answers[0], voice))


def _value(one: Sure) -> Value:
    named, reached = (None if share is None else share.value for share in (one.named, one.reached))
    return one.questions, one.compared, one.share.value, named, reached


def _left(questions: Sequence[Question], found: Sequence[Sure], conflict: Conflict, voice: Voice) -> list[str]:
    """Of which questions nothing is said."""
    left = [question for question in questions if not any(question in one.questions for one in found)]
    return [voice.say("sure-left", questions=_titles(left, conflict, voice))] if left else []


def _same(one: Sure, voice: Voice) -> dict[str, str | int]:
    return {
        "questions": _titles(one.questions, one.plan.conflict, voice),
        "count": len(one.questions),
        "share": explain_share(one.share, voice),
        "named": explain_share(one.named, voice) if one.named else "none",
        "reached": explain_share(one.reached, voice) if one.reached else "none",
        "scenario": number(one.share.draws, voice.language) if one.questions[0].scenario else "no",
    }


def _titles(questions: Sequence[Question], conflict: Conflict, voice: Voice) -> str:
    return voice.listed(
        [voice.phrase("quoted", what=voice.inner(question_title(conflict, one, voice))) for one in questions]
    )
