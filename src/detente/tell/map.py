"""The map, told: the picture, and as tables what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Any

import numpy as np

from detente.answers.case import Case
from detente.answers.map import MOST_WHOLE, Collapsed, Map, Ways
from detente.evolution.chain.basins import Basin, Basins
from detente.graph import Graph, OptionGraph
from detente.names import OptionId
from detente.tell.blocks import Blocks, Cell, Column, Figure, Link, Row, Sentence, Table, Tagged, sentences
from detente.tell.brought import brought_about, layers, table_of
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import action_between
from detente.tell.pictures import MapArrow, MapNode, MapView, Picture, letter_of
from detente.tell.short import parties_of
from detente.tell.voice import Voice, capital

ANCHOR = "outcome-"
"""What a link to what tells more of an outcome begins with; its number follows."""

MOST_ENDS, MOST_BASINS = 18, 36
"""Boxes of the collapsed map: the first of the ends, and of all with the largest basins."""


def blocks(found: Map | Collapsed | Ways, voice: Voice) -> Blocks:
    """What is decisive of it in a sentence, the picture, and as tables what it shows."""
    if isinstance(found, Ways):
        return _ways(found, voice)
    view = _basins(found, voice) if isinstance(found, Collapsed) else _outcomes(found, voice)
    said = _ends(found, voice) if isinstance(found, Collapsed) else _around(found, voice)
    return (*said, *figure(view, parties_of(found.case.conflict, voice), voice))


def values(found: Map | Collapsed | Ways, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – numbers and names only
    """The outcomes by their numbers, and the moves; the ends and their basins; or who can bring what about."""
    number = found.case.graph.number
    if isinstance(found, Ways):
        reached = {s: found.table.by(s) for s in range(found.case.graph.size)}
        rows = [{"state": number(s), "brought_about": by} for s, by in reached.items() if by]
        return {"from": number(found.table.start), "outcomes": rows}
    if isinstance(found, Collapsed):
        basins = found.basins
        return {
            "ends": [list(map(number, states)) for states in basins.ends],
            "basins": [
                {"states": list(map(number, one.states)), "ends": list(one.ends), "moves": one.moves}
                for one in basins.basins
            ],
            "crossings": [
                {"dm": one.dm, "from": one.source, "to": one.target, "moves": one.count} for one in basins.crossings()
            ],
        }
    return {
        "around": None if found.centre is None else number(found.centre),
        "states": list(map(number, found.states)),
        "total": found.total,
        "moves": [{"dm": step.mover, "from": number(step.source), "to": number(step.target)} for step in found.moves],
        "best_only": found.best,
    }


def figure(view: MapView, parties: Sequence[str], voice: Voice) -> Blocks:
    """A map with its tables; why there is none, where nothing is on it."""
    if not view.nodes:
        return sentences([voice.phrase("map-empty"), view.note])
    arrows = [_arrows(view, parties, voice)] if view.arrows else []
    picture = Picture("map", view, voice.language, tuple(parties))
    shown = Figure(
        picture, view.note, (_nodes(view, voice), *arrows), voice.phrase("map-as-tables"), voice.phrase("map-title")
    )
    return (Sentence(voice.phrase("map-lead"), "lead"), shown)


def _ways(found: Ways, voice: Voice) -> Blocks:
    view = brought_about(found.table, found.case.holding, voice)
    if not view.arrows:
        return sentences([view.note], "strong")
    parties = parties_of(found.case.conflict, voice)
    picture = layers(view, parties, voice, (table_of(view, parties, voice),))
    return (
        *sentences([voice.say("map-ways", count=found.reached, total=found.case.graph.size)], "strong"),
        picture,
        *sentences([view.note], "faint"),
    )


def _outcomes(found: Map, voice: Voice) -> MapView:
    graph = found.case.graph
    names = OutcomeNames(graph, voice)
    apart = names.apart(found.states)
    movers = [dm.id for dm in graph.conflict.decision_makers]
    arrows = (
        MapArrow(
            movers.index(step.mover),
            graph.number(step.source),
            graph.number(step.target),
            action_between(graph, step.source, step.target, voice),
        )
        for step in found.moves
    )
    centre = None if found.centre is None else graph.number(found.centre)
    nodes = (_outcome(found.case, s, apart[s], _change(found, s, names)) for s in found.states)
    return MapView(tuple(nodes), tuple(arrows), _note(found, voice), centre)


def _change(found: Map, s: int, names: OutcomeNames) -> str:
    """What is different from the outcome that the map is around: names of neighbours are long and alike."""
    centre = found.centre
    if s == centre:
        return capital(names(s))
    return "" if centre is None else names.signed(s, names.taken(s) ^ names.taken(centre))


def _outcome(case: Case, s: int, name: str, change: str = "") -> MapNode:
    graph, number, called = case.graph, case.graph.number(s), capital(name)
    about = (_dots(graph, (s,)), bool(case.holding[s]), s == graph.status_quo)
    return MapNode(number, change or called, *about, name=called, to=f"{ANCHOR}{number}")


def _dots(graph: Graph, states: Sequence[int]) -> tuple[tuple[bool | None, ...], ...]:
    """Per decision maker, of each option whether it is taken in all of the states, in none, or in some."""
    if not isinstance(graph, OptionGraph):
        return ()
    codes, place = graph.codes[list(states)], {option.id: k for k, option in enumerate(graph.conflict.options)}
    always, ever = int(np.bitwise_and.reduce(codes)), int(np.bitwise_or.reduce(codes))

    def taken(option: OptionId) -> bool | None:
        bit = 1 << place[option]
        return None if bit & ever & ~always else bool(bit & always)

    return tuple(tuple(taken(option.id) for option in dm.options) for dm in graph.conflict.decision_makers)


def _note(found: Map, voice: Voice) -> str:
    shown = len(found.states)
    if found.centre is not None:
        return voice.say("map-around-note", count=found.within, shown=shown, total=found.total)
    return voice.say("map-whole-best" if found.best else "map-whole-note", count=shown)


def _around(found: Map, voice: Voice) -> Blocks:
    if found.centre is None:
        return ()
    name = OutcomeNames(found.case.graph, voice).quoted((found.centre,))[found.centre]
    return (Sentence(voice.say("map-around", name=name, next=found.onward, before=found.hither), "strong"),)


def _ends(found: Collapsed, voice: Voice) -> Iterator[Sentence]:
    """In how many places wanted moves end, where they lead from today, and what holds outside of the ends."""
    graph, basins = found.case.graph, found.basins
    if found.instead:
        yield Sentence(voice.say("map-too-large", count=graph.size, most=str(MOST_WHOLE)))
    (first,) = _end_names(basins, [0], voice)
    yield Sentence(voice.say("map-ends", count=len(basins.ends), name=first), "strong")
    if graph.status_quo is not None and len(basins.ends) > 1:
        now = next(one for one in basins.basins if graph.status_quo in one.states)
        told = voice.series(_end_names(basins, now.ends, voice))
        yield Sentence(voice.say("map-ends-today", names=told, count=len(now.ends)))
    at_end = {s for states in basins.ends if len(states) == 1 for s in states}
    deterred = int(found.case.holding.sum()) - len(at_end)
    if deterred > 0:
        yield Sentence(voice.say("map-deterred", count=deterred, concept=found.case.concept), "faint")


def _end_names(basins: Basins, places: Sequence[int], voice: Voice) -> list[str]:
    """What these ends are called within a sentence; of a cycle its outcomes."""
    graph, ends = basins.graph, [basins.ends[place] for place in places]
    names = OutcomeNames(graph, voice).quoted(states[0] for states in ends)
    return [names[states[0]] if len(states) == 1 else _cycle(graph, states, voice) for states in ends]


def _cycle(graph: Graph, states: Sequence[int], voice: Voice) -> str:
    return voice.phrase("map-cycle", count=len(states), names=voice.listed([str(graph.number(s)) for s in states]))


def _basins(found: Collapsed, voice: Voice) -> MapView:
    graph, basins = found.case.graph, found.basins
    ends, total = len(basins.ends), len(basins.basins)
    shown = [*range(min(ends, MOST_ENDS)), *range(ends, total)][:MOST_BASINS]
    one = {place: states[0] for place in shown if len(states := basins.basins[place].states) == 1}
    names, letters = OutcomeNames(graph, voice).apart(one.values()), map(letter_of, count())
    nodes = {
        place: _outcome(found.case, one[place], names[one[place]])
        if place in one
        else _group(basins, place, next(letters), voice)
        for place in shown
    }
    note = voice.say("map-basins-note", shown=len(shown), total=total)
    return MapView(tuple(nodes.values()), tuple(_crossings(basins, nodes, voice)), note, of="basins")


def _crossings(basins: Basins, nodes: Mapping[int, MapNode], voice: Voice) -> Iterator[MapArrow]:
    movers = [dm.id for dm in basins.graph.conflict.decision_makers]
    for one in basins.crossings():
        if {one.source, one.target} <= nodes.keys():
            ends = nodes[one.source].number, nodes[one.target].number
            yield MapArrow(movers.index(one.dm), *ends, voice.phrase("map-crossing", count=one.count))


def _group(basins: Basins, place: int, letter: str, voice: Voice) -> MapNode:
    graph, one = basins.graph, basins.basins[place]
    is_end = place < len(basins.ends)
    label = capital(_cycle(graph, one.states, voice)) if is_end else _leading(basins, one, voice)
    return MapNode(
        -(place + 1), label, _dots(graph, one.states), is_end, graph.status_quo in one.states, head=letter, many=True
    )


def _leading(basins: Basins, one: Basin, voice: Voice) -> str:
    """How many outcomes lead to which ends."""
    numbers = [str(basins.graph.number(s)) for end in one.ends for s in basins.ends[end][:1]]
    ends = voice.listed(numbers, "or")
    return voice.say("map-basin", count=len(one.states), ends=ends, next=one.moves)


def _nodes(view: MapView, voice: Voice) -> Table:
    columns = (
        Column(voice.phrase("number"), "right"),
        Column(voice.phrase("outcome"), wraps=True),
        Column(voice.phrase("map-end" if view.of == "basins" else "legend-holds")),
    )
    rows = tuple(_node(node, voice) for node in view.nodes)
    return Table(columns, rows, caption=voice.phrase("map-nodes-caption"))


def _node(node: MapNode, voice: Voice) -> Row:
    label = Tagged(node.called, (voice.phrase("status-quo"),) if node.is_status_quo else ())
    return Row((_linked(node), label, voice.phrase("yes" if node.holds else "no")))


def _linked(node: MapNode) -> Cell:
    return Link(node.named, node.to) if node.to else node.named


def _arrows(view: MapView, parties: Sequence[str], voice: Voice) -> Table:
    columns = (
        Column(voice.phrase("from"), "right"),
        Column(voice.phrase("who"), wraps=True),
        Column(voice.phrase("what"), wraps=True),
        Column(voice.phrase("to"), "right"),
    )
    heads = {node.number: _linked(node) for node in view.nodes}
    rows = (Row((heads[a.source], capital(parties[a.mover]), a.action, heads[a.target])) for a in view.arrows)
    return Table(columns, tuple(rows), caption=voice.phrase("map-arrows-caption"))
