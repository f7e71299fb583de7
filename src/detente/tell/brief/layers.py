"""The brief's first page and its cards as blocks: what a reader is handed who wants a document and no appendix."""

from __future__ import annotations

from collections.abc import Iterator

from detente.tell.blocks import Block, Blocks, Column, Row, Section, Table, fold, items, section, sentences
from detente.tell.brief.front.blocks import under_title
from detente.tell.brief.front.page import Glance
from detente.tell.brief.view import AnswerView, View, WithdrawnView
from detente.tell.voice import Voice


def layers(view: View) -> Blocks:
    """What stands under the title: what was withdrawn, the first page, a section per question, and of which file."""
    voice = Voice(view.language)
    cards = (
        Section(f"{row.place}. {row.question}", tuple(_card(row, answer, voice)))
        for row, answer in zip(view.front.glance, view.answers, strict=True)
    )
    made = f"{voice.phrase('made-by', version=view.version)} · {voice.phrase('file-digest')}: {view.sha256}"
    return (
        *section(voice.say("section-withdrawn"), _withdrawn(view.withdrawn, voice) if view.withdrawn else ()),
        *under_title(view.front, voice),
        *sentences([voice.say("untranslated", count=view.untranslated)] if view.untranslated else (), "faint"),
        *section(voice.say("section-answers"), cards),
        *sentences([made], "faint"),
    )


def _card(row: Glance, answer: AnswerView, voice: Voice) -> Iterator[Block]:
    yield from sentences([row.answer], "strong")
    yield from sentences([row.reason])
    sure = f"{row.sure.marks} {row.sure.word}" if row.sure else ""
    ground = f"{voice.say('front-ground')}: {row.stands_on}" if row.ground else ""
    yield from sentences([" · ".join(filter(None, (sure, ground)))], "faint")
    yield from fold(voice.say("more"), sentences((answer.answer, *answer.details, *answer.folded)))


def _withdrawn(withdrawn: WithdrawnView, voice: Voice) -> Iterator[Block]:
    yield from sentences(withdrawn.told)
    yield from fold(voice.say("withdrawn-fallen"), items(withdrawn.fallen))
    if withdrawn.changes:
        heads = ("withdrawn-question", "withdrawn-before", "withdrawn-after")
        columns = tuple(Column(voice.say(head), wraps=True) for head in heads)
        yield Table(columns, tuple(Row((one.question, one.before, one.after)) for one in withdrawn.changes))
