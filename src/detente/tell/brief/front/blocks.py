"""The first page as blocks, for a terminal or a notebook."""

from __future__ import annotations

from collections.abc import Iterator

from detente.tell.blocks import Block, Blocks, Column, Item, Items, Row, Sentence, Table, items, section, sentences
from detente.tell.brief.front.page import End, FrontPage, Leads
from detente.tell.voice import Voice


def front_blocks(page: FrontPage, voice: Voice) -> Blocks:
    """The first page with its title."""
    return (*sentences([page.title]), *under_title(page, voice))


def under_title(page: FrontPage, voice: Voice) -> Blocks:
    """The headline, then the parts that have anything to say."""
    return (
        *_head(page, voice),
        *section(voice.say("front-leads"), _leads(page.leads, voice) if page.leads else ()),
        *section(voice.say("front-glance"), _glance(page, voice)),
        *section(voice.say("front-changes"), _changes(page)),
        *section(voice.say("front-watch"), items(page.watch)),
        *section(voice.say("front-supposed"), sentences([" ".join(page.supposed)])),
        *section(voice.say("front-left-out"), sentences([page.left_out])),
    )


def card_blocks(page: FrontPage, voice: Voice) -> Blocks:
    """The first lines of the cards that have no row on the first page, by the numbers of their questions."""
    told = tuple(Item(f"{row.place}. {row.question} {row.answer}") for row in page.glance if not row.shown)
    return section(voice.say("section-answers"), (Items(told),)) if told else ()


def _head(page: FrontPage, voice: Voice) -> Iterator[Block]:
    yield from sentences([" · ".join(filter(None, (page.notice, page.dated)))], "faint")
    yield from sentences([page.headline], "strong")
    yield from sentences([page.judged], "faint")
    if page.marks:
        told = " · ".join(f"{mark.title} ({mark.where})" if mark.where else mark.title for mark in page.marks)
        yield Sentence(voice.say("front-also", what=told))


def _leads(leads: Leads, voice: Voice) -> Iterator[Block]:
    if leads.ends:
        yield Items(tuple(_end(leads.today, end) for end in leads.ends))
    notes = list(leads.notes)
    if leads.missing:
        step = " ".join(filter(None, (leads.missing.by, leads.missing.step)))
        notes.append(voice.say("front-not-reached", what=leads.missing.noun, step=step))
    yield from sentences([" ".join(notes)], "faint")


def _end(today: str, end: End) -> Item:
    way = " → ".join([today, *(f"{move.by}: {move.does}" for move in end.moves)])
    return Item(f"{way} → ▣ {' · '.join(end.chips)}" if end.moves else f"{today} = ▣ {' · '.join(end.chips)}")


def _glance(page: FrontPage, voice: Voice) -> Iterator[Block]:
    heads = ("front-question", "front-answer", "front-sure", "front-ground")
    columns = [Column(voice.say(head), wraps=True) for head in heads]
    rows = [(row.question, row.answer, row.sureness, row.stands_on) for row in page.shown]
    if rows:
        yield Table(tuple(columns), tuple(Row(cells) for cells in rows), tuple(filter(None, [page.unsure])))


def _changes(page: FrontPage) -> Iterator[Block]:
    if page.changes:
        yield Items(tuple(Item(" ".join(filter(None, (one.text, one.ground)))) for one in page.changes))
