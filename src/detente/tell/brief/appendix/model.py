"""The model in full: everything that the results follow from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from detente.tell.blocks import (
    Block,
    Column,
    Item,
    Items,
    Link,
    Links,
    Row,
    Section,
    Sentence,
    Table,
    section,
    sentences,
)
from detente.tell.brief.appendix import named
from detente.tell.brief.appendix.named import NamedTold
from detente.tell.brief.appendix.parties import PartyTold, party_told
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.notes import numbered
from detente.tell.outcomes import names_true_in, phrase_of
from detente.tell.voice import Voice, capital


def blocks(brief: Briefing) -> Iterator[Block]:
    """Decision makers, where it stands, limits, conditions, events, readings, sources, and quotes without a note."""
    voice = brief.voice
    for party in _parties(brief):
        yield Section(capital(party.name), tuple(_party(party, voice)), tag=party.id, name="party")
    terms = (
        Item(_status_quo(brief), term=voice.phrase("status-quo")),
        Item(_counts(brief), term=voice.phrase("full-counts")),
    )
    yield Items(terms)
    for kind, listed in _named(brief).items():
        yield from section(voice.phrase(f"full-{kind}"), _list(listed))
    if brief.conflict.quotes:
        yield Section(voice.phrase("full-quotes"), tuple(_quotes(brief)))


def values(brief: Briefing) -> dict[str, Any]:
    """All of it, statements in words and as written."""
    listed = {kind: [asdict(one) for one in found] for kind, found in _named(brief).items()}
    quotes = [asdict(named.quote_told(quote, brief.voice)) for quote in brief.conflict.quotes]
    parties = [asdict(party) for party in _parties(brief)]
    about = {"status_quo": _status_quo(brief), "counts": _counts(brief)}
    return {"model_in_full": {"parties": parties, **about, **listed, "quotes": quotes}}


def _parties(brief: Briefing) -> Iterator[PartyTold]:
    return (party_told(brief.conflict, dm, brief.voice) for dm in brief.conflict.decision_makers)


def _named(brief: Briefing) -> dict[str, list[NamedTold]]:
    """By kind what has a name and a text."""
    conflict, voice = brief.conflict, brief.voice
    readings = [named.reading_told(conflict, one, voice) for one in conflict.readings]
    return {
        "constraints": [named.constraint_told(conflict, one, voice) for one in conflict.constraints],
        "conditions": [named.condition_told(conflict, one, voice) for one in conflict.conditions],
        "events": [named.event_told(conflict, one, voice) for one in conflict.events],
        "readings": [*readings, *named.ensemble_told(conflict, voice)],
        "sources": [named.citation_told(one, voice) for one in conflict.sources],
    }


def _list(listed: Sequence[NamedTold], anchor: str = "") -> Iterator[Items]:
    if listed:
        yield Items(tuple(_item(one, f"{anchor}{one.name}" if anchor else "") for one in listed))


def _item(one: NamedTold, anchor: str) -> Item:
    return Item(one.text, sentences([one.note], "faint"), one.quotes, one.name, anchor)


def _quotes(brief: Briefing) -> Iterator[Block]:
    """The quotes that no result rests on; where the others are."""
    notes, voice = brief.once(numbered), brief.voice
    if notes:
        yield Links(voice.phrase("quotes-noted").removesuffix(":"), (Link(voice.phrase("section-notes"), "notes"),))
    yield from _list([named.quote_told(one, voice) for one in brief.conflict.quotes if one.id not in notes], "quote-")


def _party(party: PartyTold, voice: Voice) -> Iterator[Block]:
    yield from sentences([party.note], "lead")
    yield _options(party, voice) if party.options else Sentence(voice.phrase("no-options"))
    yield from sentences([party.scale])
    yield _preferences(party, voice) if party.preferences else Sentence(voice.phrase("no-preferences"))
    if party.rate:
        yield Sentence(party.rate, cites=party.rate_quotes)


def _options(party: PartyTold, voice: Voice) -> Table:
    heads = ("full-do", "full-undo", "full-note")
    columns = (
        Column(voice.phrase("full-id"), verbatim=True),
        *(Column(voice.phrase(head), wraps=True) for head in heads),
    )
    rows = (Row((one.id, one.do, one.undo, one.note), cites=one.quotes) for one in party.options)
    return Table(columns, tuple(rows), caption=voice.phrase("full-options", name=party.name))


def _preferences(party: PartyTold, voice: Voice) -> Table:
    heads = ("full-wants", "full-statement", "full-confidence", "full-ground")
    columns = (
        Column(voice.phrase("full-rank"), "right"),
        *(Column(voice.phrase(head), wraps=True, verbatim=head == "full-statement") for head in heads),
    )
    rows = (
        Row(
            (one.rank, one.words, one.statement, one.confidence, one.ground),
            cites=one.quotes,
            anchor=f"line-{party.id}-{place}",
        )
        for place, one in enumerate(party.preferences, start=1)
    )
    return Table(columns, tuple(rows), caption=voice.phrase("full-preferences", name=party.name))


def _status_quo(brief: Briefing) -> str:
    conflict, voice = brief.conflict, brief.voice
    if conflict.status_quo is None:
        return voice.say("today-unknown")
    if isinstance(conflict.status_quo, int):
        return voice.say("today", what=dict(conflict.states)[conflict.status_quo].said(voice.language))
    done = [
        f"{dm.name.said(voice.language)}: {voice.whole_list(deeds)}"
        for dm in conflict.decision_makers
        if (deeds := [phrase_of(o, True, voice) for o in dm.options if o.id in conflict.status_quo])
    ]
    if not done:
        return voice.say("today-nothing")
    start = brief.case.graph.status_quo
    names = names_true_in(brief.case.graph, start, voice) if start is not None else ()
    return voice.say("today", what="; ".join(done)) + (f" ({', '.join(names)})" if names else "")


def _counts(brief: Briefing) -> str:
    states, options = brief.case.graph.size, len(brief.conflict.options)
    if brief.conflict.is_graph_form:
        return brief.voice.say("counts-graph", states=states)
    return brief.voice.say("counts", options=options, combinations=2**options, states=states)
