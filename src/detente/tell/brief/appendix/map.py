"""The map: the outcomes that matter from today, and the wanted moves between them."""

from __future__ import annotations

from typing import Any

from detente.tell.blocks import Blocks
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.map_of import map_of
from detente.tell.map import figure
from detente.tell.pictures import MapArrow, MapNode


def blocks(brief: Briefing) -> Blocks:
    """The picture, and as tables what it shows."""
    return figure(brief.once(map_of), brief.parties, brief.voice)


def values(brief: Briefing) -> dict[str, Any]:
    """The outcomes and the moves of the map."""
    found = brief.once(map_of)
    arrows = [_value(arrow, brief.movers) for arrow in found.arrows]
    return {"map": {"nodes": [_node(node) for node in found.nodes], "arrows": arrows, "note": found.note}}


def _node(node: MapNode) -> dict[str, Any]:
    about = {"number": node.number, "label": node.label, "dots": node.dots}
    return {**about, "holds": node.holds, "is_status_quo": node.is_status_quo}


def _value(arrow: MapArrow, movers: tuple[str, ...]) -> dict[str, Any]:
    about = {"source": arrow.source, "target": arrow.target, "action": arrow.action}
    return {"decision_maker": movers[arrow.mover], **about}
