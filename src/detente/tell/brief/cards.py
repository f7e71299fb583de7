"""The card of a question: what is seen of its answer, and all that stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.answers.brief.grounds import answer_quotes
from detente.answers.brief.rereading import ABOUT_OTHERS
from detente.scenario import Line, lines_of
from detente.tell.blocks import Block, Blocks, Item, Items, Link, Links, Section, Sentence, fold, sentences
from detente.tell.brief.answers import MOST_LISTED
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.brief.front.page import Glance
from detente.tell.brief.rests import LineTold, line_told
from detente.tell.brief.shown import link_to
from detente.tell.brief.summary import Summary, summary_of
from detente.tell.voice import Voice

MOST_NUMBERS = 24
"""Outcomes listed by number under an answer."""

MOST_TOLD = 2
"""Of the lines that an answer rests on, how many are told in words."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is seen of the answer to a question (`summary`); `more` is what is told on demand."""

    summary: Summary
    more: Blocks


def card_of(brief: Briefing, row: Glance, told: Told) -> Card:
    """The card of an answer; what there was no room for comes first of what is told on demand."""
    summary = summary_of(brief, told, row)
    texts = (
        text for text in (told.answer, *told.details, *told.folded) if text not in {summary.reason, summary.answer}
    )
    return Card(summary, (*summary.rest, *sentences(texts), *_facts(brief, told)))


def opened(card: Card) -> Section:
    """The card with all that stands behind it in sight."""
    return _placed(card, card.more)


def folded(card: Card, voice: Voice) -> Section:
    """The card with what stands behind it to be unfolded."""
    return _placed(card, fold(voice.say("more"), card.more))


def _placed(card: Card, more: Blocks) -> Section:
    return Section(f"{card.summary.place}. {card.summary.question}", (*card.summary.blocks, *more))


def _facts(brief: Briefing, told: Told) -> Iterator[Block]:
    yield from _outcomes(brief, told)
    yield from _rests_on(brief, told.rests_on or ())
    if note := _no_lines(brief, told):
        yield Sentence(f"{brief.voice.phrase('rests-on')}: {note}", "faint")
    if quotes := answer_quotes(brief.brief, told.found):
        yield Sentence(f"{brief.voice.phrase('on-whose-word')}:", "faint", quotes)


def _outcomes(brief: Briefing, told: Told) -> Iterator[Block]:
    """By number the outcomes that an answer is about; of many the first, and where to read all."""
    voice, total = brief.voice, len(told.states)
    if total:
        links = tuple(link_to(brief, s) for s in told.states[:MOST_NUMBERS])
        cut = MOST_LISTED if total > MOST_LISTED else 0
        more = voice.phrase("outcomes-more", count=total - len(links), cut=cut) if total > len(links) else ""
        yield Links(voice.phrase("outcomes-meant", count=total), links, more)


def _rests_on(brief: Briefing, lines: tuple[Line, ...]) -> Iterator[Block]:
    """The lines by name, and the least firm of them in words."""
    if not lines:
        return
    voice, told = brief.voice, [line_told(brief.conflict, line, brief.voice) for line in lines]
    graded = "rests-on-least" if len({line.firm for line in told}) > 1 else "rests-on-lines"
    lead = f"{voice.phrase('rests-on')} {voice.phrase(graded, count=len(told))}"
    yield Links(lead, tuple(Link(line.name, line.anchor) for line in told))
    yield Items(tuple(map(_item, told[:MOST_TOLD])))


def _item(line: LineTold) -> Item:
    return Item(line.said, cites=line.quotes)


def _no_lines(brief: Briefing, told: Told) -> str:
    """What is said where no line can be named that an answer rests on; nothing where the model has no lines."""
    if told.rests_on or not lines_of(brief.conflict):
        return ""
    if told.rests_on is None:
        return brief.voice.phrase("rests-untried")
    return "" if told.kind in ABOUT_OTHERS else brief.voice.phrase("rests-nothing")
