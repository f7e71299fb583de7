"""The map: the outcomes that matter from today, and the wanted moves between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from detente.tell.blocks import Block, Column, Figure, Row, Sentence, Table, Tagged, sentences
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.map_of import map_of
from detente.tell.pictures import MapArrow, MapNode, MapView, Picture
from detente.tell.voice import Voice, capital


def blocks(brief: Briefing) -> Iterator[Block]:
    """The picture, and as tables what it shows."""
    return map_blocks(brief, brief.once(map_of))


def map_blocks(brief: Briefing, found: MapView) -> Iterator[Block]:
    """A map of a brief, told."""
    voice = brief.voice
    if not found.nodes:
        yield from sentences([voice.phrase("map-empty"), found.note])
        return
    yield Sentence(voice.phrase("map-lead"), "lead")
    picture = Picture("map", found, voice.language, brief.parties)
    arrows = [_arrows(found, brief.parties, voice)] if found.arrows else []
    tables, folded = (_nodes(found, voice), *arrows), voice.phrase("map-as-tables")
    yield Figure(picture, found.note, tables, folded, voice.phrase("map-title"))


def values(brief: Briefing) -> dict[str, Any]:
    """The outcomes and the moves of the map."""
    found = brief.once(map_of)
    arrows = [_value(arrow, brief.movers) for arrow in found.arrows]
    return {"map": {"nodes": [asdict(node) for node in found.nodes], "arrows": arrows, "note": found.note}}


def _value(arrow: MapArrow, movers: tuple[str, ...]) -> dict[str, Any]:
    about = {"source": arrow.source, "target": arrow.target, "action": arrow.action}
    return {"decision_maker": movers[arrow.mover], **about}


def _nodes(found: MapView, voice: Voice) -> Table:
    columns = (
        Column(voice.phrase("number"), "right"),
        Column(voice.phrase("outcome"), wraps=True),
        Column(voice.phrase("legend-holds")),
    )
    rows = tuple(_node(node, voice) for node in found.nodes)
    return Table(columns, rows, caption=voice.phrase("map-nodes-caption"))


def _node(node: MapNode, voice: Voice) -> Row:
    label = Tagged(node.label, (voice.phrase("status-quo"),) if node.is_status_quo else ())
    return Row((str(node.number), label, voice.phrase("yes" if node.holds else "no")))


def _arrows(found: MapView, movers: tuple[str, ...], voice: Voice) -> Table:
    columns = (
        Column(voice.phrase("from"), "right"),
        Column(voice.phrase("who"), wraps=True),
        Column(voice.phrase("what"), wraps=True),
        Column(voice.phrase("to"), "right"),
    )
    rows = (Row((str(a.source), capital(movers[a.mover]), a.action, str(a.target))) for a in found.arrows)
    return Table(columns, tuple(rows), caption=voice.phrase("map-arrows-caption"))
