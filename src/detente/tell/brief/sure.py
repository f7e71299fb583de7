"""How sure the answers are, in words: in how many readings each is the same, what that hangs on, and on whose word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from detente.answers.brief.sure import Surety
from detente.answers.brief.surety import MOST_STATES, Sure
from detente.model.conflict import Conflict, Question
from detente.tell.attribution import explain_voices, sayers_of
from detente.tell.blocks import Bar, Bars, Blocks, Sentence
from detente.tell.boxes import BoxOf, explain_box
from detente.tell.formats import decimal
from detente.tell.readings import explain_drawn, explain_share, share_word, sure_word
from detente.tell.short import party
from detente.tell.state import Explanation
from detente.tell.titles import question_title
from detente.tell.voice import Voice
from detente.tell.wishes import shortly

MOST_TOLD = 3


def wordings(found: Surety, voice: Voice) -> Iterator[str]:
    """Which answer is the least sure, and how sure it is: of what it names, as at a glance."""
    if found.too_many or not found.varied:
        yield voice.phrase("short-sure-not")
        return
    conflict = found.case.conflict
    least = min(found.found, key=lambda one: (one.compared != "answer", one.at_a_glance.value))
    word = sure_word(least.at_a_glance, voice)
    yield voice.phrase(
        "short-sure", question=voice.inner(question_title(conflict, least.questions[0], voice)), word=word
    )
    yield voice.phrase("short-sure-place", place=conflict.questions.index(least.questions[0]) + 1, word=word)


def reason(found: Surety, voice: Voice) -> Iterable[str]:  # noqa: ARG001 – as all kinds have it
    """None: what it hangs on stands beneath the bars."""
    return ()


def shown(found: Surety, voice: Voice) -> Blocks:
    """A bar for every answer, the least sure first; of that one, what it hangs on and on whose word."""
    if found.too_many or not found.varied:
        return ()
    first, *others = (_bar(found.case.conflict, one, voice) for one in _least_sure_first(found))
    bars = (first, *(replace(bar, note="") for bar in others))
    return (Sentence(voice.say("card-by-question"), "faint"), Bars(bars))


def _least_sure_first(found: Surety) -> list[Sure]:
    return sorted(found.found, key=lambda one: one.at_a_glance.value)


def _bar(conflict: Conflict, one: Sure, voice: Voice) -> Bar:
    share = one.at_a_glance
    value, error = float(share.value), share.error if share.bound is None else share.bound
    label = ", ".join(str(conflict.questions.index(question) + 1) for question in one.questions)
    said = sure_word(share, voice)
    return Bar(label, max(0.0, value - error), value, min(1.0, value + error), said, _hangs_on(conflict, one, voice))


def _hangs_on(conflict: Conflict, one: Sure, voice: Voice) -> str:
    """The line that decides most, and whose word it is; empty where nothing decides by more than chance."""
    for line in one.lines[:1]:
        wanted = shortly(conflict, line, voice)
        by = voice.whole_list(sayers_of(conflict, line.level.evidence, voice)[:1])
        about = voice.phrase("card-wish", a=party(conflict, line.dm, voice), words=wanted or "none")
        return voice.say("card-hangs-on", about=about, by=by or "none")
    return ""


def clauses(found: Surety, voice: Voice) -> Sequence[str]:
    """How many answers are the same in how many readings, which is the least sure, and on whose word."""
    if found.too_many:
        most = decimal(MOST_STATES, voice.language)
        return [voice.phrase("sure-too-many", most=most, total=found.case.graph.size)]
    if not found.varied:
        return [voice.phrase("sure-fixed" if found.found else "sure-nothing")]
    return *_in_short(found.found, voice), *explain_voices(found.case.conflict, found.found[0].lines, voice)


def behind(found: Surety, voice: Voice) -> Explanation:
    """The same of every answer, how many readings there were, and of which nothing is said."""
    if not found.varied:
        return Explanation(())
    told = [explain_sure(one, voice) for one in found.found]
    left = [voice.say("sure-left", questions=_titles(found.left, found.case.conflict, voice))] if found.left else []
    drawn = explain_drawn(found.found[0].plan, voice, rule=any(one.box for one in found.found))
    return Explanation((*told[:MOST_TOLD], drawn), (*told[MOST_TOLD:], *left))


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


def _same(one: Sure, voice: Voice) -> dict[str, str | int]:
    return {
        "questions": _titles(one.questions, one.plan.conflict, voice),
        "count": len(one.questions),
        "share": explain_share(one.share, voice),
        "named": explain_share(one.named, voice) if one.named else "none",
        "reached": explain_share(one.reached, voice) if one.reached else "none",
        "scenario": decimal(one.share.draws, voice.language) if one.questions[0].scenario else "no",
    }


def _titles(questions: Sequence[Question], conflict: Conflict, voice: Voice) -> str:
    return voice.listed(
        [voice.phrase("quoted", what=voice.inner(question_title(conflict, one, voice))) for one in questions]
    )
