"""What would have to change: the wishes of whoever is meant before and after."""

from __future__ import annotations

from collections.abc import Iterator

from detente.tell.blocks import Block, Column, Figure, Row, Section, Sentence, Table
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.brief.ladders_of import ladders_told
from detente.tell.pictures import LadderView, Picture, RungView
from detente.tell.voice import Voice, capital


def blocks(brief: Briefing) -> Iterator[Block]:
    """Per question that supposes a change the ladders of those who would want something else."""
    told = list(_questions(brief))
    if told:
        yield Sentence(brief.voice.phrase("changes-lead"), "lead")
    yield from told


def _questions(brief: Briefing) -> Iterator[Section]:
    for place, told in enumerate(brief.answers, start=1):
        ladders = ladders_told(brief, told)
        if ladders:
            yield _question(brief, told, place, ladders)


def _question(brief: Briefing, told: Told, place: int, ladders: tuple[LadderView, ...]) -> Section:
    named = enumerate(ladders, start=1)
    shown = (_ladder(ladder, f"ladder-{place}-{k}", brief.voice) for k, ladder in named)
    return Section(told.question, (Sentence(told.answer), *shown))


def _ladder(ladder: LadderView, name: str, voice: Voice) -> Section:
    title = voice.phrase("ladder-title", who=capital(ladder.who))
    read = dict.fromkeys(f"ladder-{rung.change}" for rung in ladder.rungs if rung.change)
    picture, caption = Picture(name, ladder, voice.language), " ".join(map(voice.phrase, read))
    folded = voice.phrase("ladder-as-table")
    return Section(title, (Figure(picture, caption, (_table(ladder, title, voice),), folded, title),))


def _table(ladder: LadderView, title: str, voice: Voice) -> Table:
    columns = (
        Column(voice.phrase("rank-before"), "right"),
        Column(voice.phrase("full-wants"), wraps=True),
        Column(voice.phrase("becomes"), wraps=True),
        Column(voice.phrase("rank-after"), "right"),
    )
    rows = tuple(_row(place, rung, voice) for place, rung in enumerate(ladder.rungs, start=1))
    return Table(columns, rows, caption=title)


def _row(place: int, rung: RungView, voice: Voice) -> Row:
    change = voice.phrase(rung.change) if rung.change else ""
    becomes = f"{change}: {rung.said}" if rung.reversed else change
    return Row((str(place), capital(rung.words), becomes, "–" if rung.after is None else str(rung.after + 1)))
