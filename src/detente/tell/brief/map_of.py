"""What the map shows: the reduced state graph, as far as it matters from today."""

from __future__ import annotations

from collections import deque

from detente.graph import Graph
from detente.stability import by_preference
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.shown import holding_shown
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import action_between
from detente.tell.pictures import MapArrow, MapNode, MapView
from detente.tell.voice import capital

MOST_NODES = 24


def map_of(brief: Briefing) -> MapView:
    """Today's outcome, where each party's best moves lead from it, and outcomes that hold, up to a number."""
    graph, voice, start = brief.case.graph, brief.voice, brief.case.graph.status_quo
    nodes = _followed(graph, start) if start is not None else []
    nodes += [s for s in brief.once(holding_shown) if s not in nodes][: max(0, MOST_NODES - len(nodes))]
    names = OutcomeNames(graph, voice, base=brief.conflict).apart(nodes)
    note = "map-note" if start is not None else "map-none"
    return MapView(
        tuple(_node(brief, s, capital(names[s])) for s in sorted(nodes)),
        tuple(arrow for s in sorted(nodes) for arrow in _arrows(brief, s, set(nodes))),
        voice.say(note, shown=len(nodes), total=graph.size),
    )


def _best_moves(graph: Graph, s: int) -> list[tuple[int, int]]:
    """Per decision maker who has a wanted move: its index and the state it would like best."""
    best = [(i, by_preference(graph, i, s)[:1]) for i in range(len(graph.decision_makers))]
    return [(i, targets[0]) for i, targets in best if targets]


def _followed(graph: Graph, start: int) -> list[int]:
    nodes, queue = [start], deque([start])
    while queue:
        for _, target in _best_moves(graph, queue.popleft()):
            if target not in nodes and len(nodes) < MOST_NODES:
                nodes.append(target)
                queue.append(target)
    return nodes


def _node(brief: Briefing, s: int, name: str) -> MapNode:
    case = brief.case
    taken = case.graph.taken(s)
    return MapNode(
        case.graph.number(s),
        name,
        tuple(tuple(option.id in taken for option in dm.options) for dm in brief.conflict.decision_makers),
        bool(case.holding[s]),
        s == case.graph.status_quo,
    )


def _arrows(brief: Briefing, s: int, nodes: set[int]) -> list[MapArrow]:
    graph = brief.case.graph
    movers = [dm.id for dm in brief.conflict.decision_makers]
    return [
        MapArrow(
            movers.index(graph.decision_makers[i]),
            graph.number(s),
            graph.number(target),
            action_between(graph, s, target, brief.voice),
        )
        for i, target in _best_moves(graph, s)
        if target in nodes
    ]
