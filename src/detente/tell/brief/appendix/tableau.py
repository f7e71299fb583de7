"""The classic tableau: options by outcomes, and below what holds for whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from detente.graph import Graph
from detente.graph.truth import Mask
from detente.stability import with_usual
from detente.tell.blocks import Block, Column, Row, Sentence, Table
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.shown import MOST_OUTCOMES, shown
from detente.tell.short import party
from detente.tell.tableau import holding_rows, taken_rows, tick
from detente.tell.voice import capital


def blocks(brief: Briefing) -> Iterator[Block]:
    """One table; else that there is nothing to show."""
    states = brief.once(_columns)
    yield _table(brief, states) if states else Sentence(brief.voice.phrase("tableau-empty"))


def values(brief: Briefing) -> dict[str, Any]:
    """The shown states; of concepts and of temptations those of them where they are so."""
    states, graph = brief.once(_columns), brief.case.graph

    def where(flags: Mask) -> list[int]:
        return [graph.number(s) for s in states if flags[s]]

    tableau = {
        "states": [graph.number(s) for s in states],
        "total": graph.size,
        "status_quo": None if graph.status_quo is None else graph.number(graph.status_quo),
        "options": list(_options(brief, states)),
        "equilibria": {concept: where(flags) for concept, flags in _equilibria(brief).items()},
        "tempted": [
            {"decision_maker": name, "states": where(flags)}
            for name, flags in zip(_names(brief), _tempted(brief), strict=True)
        ],
    }
    return {"tableau": tableau}


def _columns(brief: Briefing) -> list[int]:
    """The outcomes shown, where the ways to them lead through, and those that hold by any concept, up to a number."""
    reach = brief.case.reach
    paths = [path for s in brief.once(shown) if reach is not None and (path := reach.path(s))]
    passed = [step.target for path in paths for step in path]
    anyhow = np.logical_or.reduce([*_equilibria(brief).values()])
    chosen = dict.fromkeys([*brief.once(shown), *passed, *np.flatnonzero(anyhow)[:MOST_OUTCOMES].tolist()])
    return sorted([*chosen][:MOST_OUTCOMES])


def _equilibria(brief: Briefing) -> dict[str, Mask]:
    return {concept: brief.case.solution.equilibria(concept) for concept in with_usual(brief.case.concept)}


def _names(brief: Briefing) -> Iterator[str]:
    """What everybody who can move is called; two may be called the same."""
    return (dm.name.said(brief.voice.language) for dm in brief.conflict.movers)


def _tempted(brief: Briefing) -> Iterator[Mask]:
    """Where each of them has a wanted move."""
    case = brief.case
    return (~case.solution.stable("Nash", dm) for dm in case.graph.decision_makers)


def _options(brief: Briefing, states: Sequence[int]) -> Iterator[dict[str, Any]]:
    taken = [brief.case.graph.taken(s) for s in states]
    for dm in brief.conflict.decision_makers:
        for option in dm.options:
            yield {
                "decision_maker": dm.name.said(brief.voice.language),
                "label": option.do.said(brief.voice.language),
                "taken": [option.id in state for state in taken],
            }


def _table(brief: Briefing, states: Sequence[int]) -> Table:
    voice = brief.voice
    return Table(
        (Column(voice.phrase("option"), wraps=True), *(_column(brief.case.graph, s) for s in states)),
        (
            *taken_rows(brief.conflict, brief.case.graph, states, voice),
            *holding_rows(_equilibria(brief), states, voice),
            *_leaving(brief, states),
        ),
        (_key(brief, states),),
        voice.phrase("tableau-caption"),
        "tableau",
    )


def _column(graph: Graph, s: int) -> Column:
    """An outcome by its number; today's has a star."""
    here = s == graph.status_quo
    return Column(f"{graph.number(s)}*" if here else str(graph.number(s)), "centre", marked=here)


def _key(brief: Briefing, states: Sequence[int]) -> str:
    """What the signs mean, and how many outcomes are not shown."""
    voice, graph = brief.voice, brief.case.graph
    key = [voice.phrase("tableau-key"), *([f"* {voice.phrase('status-quo')}"] if graph.status_quo in states else [])]
    cut = "tableau-whole" if len(states) == graph.size else "tableau-cut"
    return f"{' · '.join(key)}. {voice.phrase(cut, shown=len(states), total=graph.size)}"


def _leaving(brief: Briefing, states: Sequence[int]) -> Iterator[Row]:
    voice = brief.voice
    ticks = {True: tick(True, voice.phrase("wants-to-leave"), "●"), False: tick(False, voice.phrase("wants-to-stay"))}
    yield Row((voice.phrase("wants-to-move"),), heading=True)
    short = (party(brief.conflict, dm, voice) for dm in brief.case.graph.decision_makers)
    for name, flags in zip(short, _tempted(brief), strict=True):
        yield Row((capital(name), *(ticks[bool(flags[s])] for s in states)))
