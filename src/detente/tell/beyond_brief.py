"""A brief where there are too many outcomes to list: what holds by counts, then each question with its answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.beyond_brief import About, Answer, BeyondBrief
from detente.answers.beyond_paths import BeyondPaths
from detente.errors import UsageError
from detente.tell.beyond import condition_title
from detente.tell.beyond_answers import in_full, in_parts, in_short, value_of
from detente.tell.blocks import Block, Blocks, Column, Fold, Row, Section, Sentence, Table, items, section, sentences
from detente.tell.brief.front.headline import asked_first
from detente.tell.formats import decimal, percent
from detente.tell.negation import no_such
from detente.tell.short import noun, party
from detente.tell.titles import as_of, question_title
from detente.tell.voice import Voice


def blocks(found: BeyondBrief, voice: Voice) -> Blocks:
    """The first page: which engine answered, what holds, and every question with its short answer."""
    return (Sentence(found.conflict.title.said(voice.language), "strong"), *page(found, voice))


def page(found: BeyondBrief, voice: Voice) -> Iterator[Block]:
    """The same without the title."""
    yield Sentence(" · ".join(filter(None, (voice.say("front-notice"), as_of(found.conflict, voice)))), "faint")
    yield Sentence(headline(found, voice), "strong")
    yield Sentence(voice.say(f"beyond-{found.reason}", count=found.held.size))
    yield from section(voice.say("front-glance"), _glance(found, voice))
    yield from section(voice.say("beyond-brief-what-holds"), _what_holds(found, voice))


def cards(found: BeyondBrief, voice: Voice, *, folded: bool = False) -> Iterator[Block]:
    """Every question that is answered with what stands behind its answer; the first page names the others."""
    for place, answer in enumerate(found.answers, start=1):
        if answer.needs_list:
            continue
        yield card(found, place, voice, folded=folded and answer.found is not None)


def card(found: BeyondBrief, place: int, voice: Voice, *, folded: bool = False) -> Section:
    """The question at a place, counted from 1. Raises UsageError where there is none."""
    if place > (many := len(found.answers)):
        raise UsageError(f"--question {place}: there are only {many} questions")
    answer = found.answers[place - 1]
    behind = tuple(in_full(found.conflict, answer, voice))
    more = (Fold(voice.say("more"), behind),) if folded and behind else behind
    told = in_parts(found.conflict, answer, voice)
    short = items(told) if len(told) > 1 else sentences(told)
    return Section(f"{place}. {_title(found, answer, voice)}", (*short, *more), f"answer-{place}")


def headline(found: BeyondBrief, voice: Voice) -> str:
    """Whether what is asked about most tellingly holds and is reached, then how many outcomes hold."""
    counted = voice.say("beyond-brief-headline", count=found.held.count, total=found.held.size, concept=found.concept)
    return " ".join(filter(None, (_asked(found, voice), counted)))


def _asked(found: BeyondBrief, voice: Voice) -> str:
    """Empty where nothing is asked about, or the answers do not tell of it."""
    asked = asked_first([answer.question for answer in found.answers])
    parts = [part for answer in found.answers if isinstance(answer.found, tuple) for part in answer.found]
    ways = [part.holding for part in parts if isinstance(part, BeyondPaths) and part.meant == asked]
    held = [part.holding for part in parts if isinstance(part, About) and part.statement == asked]
    held += [way.all for way in ways]
    if asked is None or not held:
        return ""
    what = noun(found.conflict, asked, voice, begins=True)
    if not held[0]:
        none = no_such(what, voice.language) or "none"
        return voice.say("headline-not", denied=voice.phrase("headline-denied", what=what, none=none))
    if ways and not ways[0].wanted:
        return voice.say("headline-unreached", what=what)
    return voice.say("beyond-brief-would-hold", what=what, reached="yes" if ways else "no")


def values(found: BeyondBrief, voice: Voice) -> dict[str, Any]:
    """The keys of every brief; what needs a list of outcomes is empty."""
    told = [_told(found, answer, voice) for answer in found.answers]
    return {
        "engine": "symbolic",
        "chosen": found.reason,
        "headline": headline(found, voice),
        "glance": [{**one, "sure": None, "ground": None} for one in told],
        "changes": [],
        "watch": [],
        "outcomes": [],
        "language": voice.language,
        "bottom_line": [headline(found, voice), *(one["answer"] for one in told)],
        "concept": found.concept,
        "counts": {"states": found.held.size, found.concept: found.held.count},
        "stable": {found.concept: dict(found.by)},
        "conditions": {
            name: {"states": count, found.concept: found.held.conditions[name]}
            for name, count in found.conditions.items()
        },
        "reached": found.held.reached,
        "answers": [
            {**one, "states": [], "rests_on": None, "found": value_of(found.conflict, answer, voice)}
            for one, answer in zip(told, found.answers, strict=True)
        ],
    }


def _told(found: BeyondBrief, answer: Answer, voice: Voice) -> dict[str, Any]:
    return {
        "question": _title(found, answer, voice),
        "kind": answer.question.kind,
        "answer": in_short(found.conflict, answer, voice),
    }


def _title(found: BeyondBrief, answer: Answer, voice: Voice) -> str:
    return question_title(found.conflict, answer.question, voice)


def _what_holds(found: BeyondBrief, voice: Voice) -> Iterator[Block]:
    """For everyone and for each; then by what is true."""
    held = [(voice.phrase("everyone"), found.held.count)]
    held += [(party(found.conflict, dm, voice), count) for dm, count in found.by.items()]
    if found.held.reached is not None:
        held.append((voice.phrase("beyond-brief-reached-too"), found.held.reached))
    head = (Column(), Column(voice.say("beyond-reach-count"), "right"), Column("", "right"))
    yield Table(head, tuple(Row((name, *_share(n, found.held.size, voice))) for name, n in held), name="worded")
    yield from _conditions(found, voice)


def _conditions(found: BeyondBrief, voice: Voice) -> Iterator[Block]:
    if not found.conditions:
        return
    heads = ("beyond-reach-count", "beyond-brief-that-hold")
    columns = (Column(wraps=True), *(Column(voice.say(head), "right") for head in heads), Column("", "right"))
    rows = (
        Row(
            (
                condition_title(found.conflict, name, voice),
                decimal(count, voice.language, 0),
                *_share(found.held.conditions[name], count, voice),
            )
        )
        for name, count in found.conditions.items()
    )
    yield Table(columns, tuple(rows), caption=voice.say("beyond-brief-conditions"), name="worded")


def _share(count: int, total: int, voice: Voice) -> tuple[str, str]:
    return decimal(count, voice.language, 0), percent(count / total, voice.language) if total else ""


def _glance(found: BeyondBrief, voice: Voice) -> Iterator[Block]:
    """The answers, then together the questions that only a list of outcomes answers."""
    untold = [answer for answer in found.answers if answer.needs_list]
    told = [answer for answer in found.answers if not answer.needs_list]
    rows = (Row((_title(found, answer, voice), in_short(found.conflict, answer, voice))) for answer in told)
    heads = (Column(voice.say("front-question"), wraps=True), Column(voice.say("front-answer"), wraps=True))
    if told:
        yield Table(heads, tuple(rows), name="worded")
    if untold:
        questions = " · ".join(_title(found, answer, voice) for answer in untold)
        cure = voice.say("beyond-brief-cure")
        yield from sentences([f"{voice.say('beyond-brief-not-told', questions=questions)} {cure}"], "faint")
