"""How outcomes are reached, told: first how far the conflict gets at all, then a way to each, or the table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from detente.answers.paths import Paths, Way
from detente.evolution import StatusQuoTable
from detente.evolution.spread import Distances
from detente.graph import Graph
from detente.tell.blocks import Block, Blocks, Column, Row, Sentence, Stop, Strip, Table, section, sentences
from detente.tell.cited import cited
from detente.tell.outcome_names import Names, OutcomeNames, party_tag
from detente.tell.voice import MOST_LISTED, Voice, capital
from detente.tell.ways import explain_way, move_told, steps_of

MOST = 12
"""Ways in the text; JSON has more."""

MOST_ROWS = 40
"""Rows of the table in the text; JSON has all."""

MOST_PATHS = 1_000
"""To so many targets JSON has a way; whoever wants another one asks for it."""


def blocks(found: Paths, voice: Voice) -> Blocks:
    """How far it gets; then a way to each target, or the table if it was asked for."""
    most = MOST_ROWS if found.table else MOST
    names = OutcomeNames(found.graph, voice).tagged(
        (found.start, *found.most_telling[:most], *found.only_in_a_row[:MOST_LISTED])
    )
    begin = voice.say("from-outcome", name=names[found.start])
    missing = "" if found.targets else _missing(found, voice)
    shown = _table(found, found.table, names, voice) if found.table else _ways(found, names, voice)
    return (*sentences((begin, _reached(found, voice), _again(found, names, voice), missing)), *shown)


def values(found: Paths, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – numbers and names only
    """The distances from where it starts, a way to each target, and the table where it was asked for."""
    graph, targets = found.graph, found.targets
    return {
        "from": graph.number(found.start),
        "by_improvements": _distances(graph, found.reach.by_improvements),
        "by_moves": _distances(graph, found.reach.by_moves),
        "paths": [_value(found, way) for way in found.ways(targets[:MOST_PATHS])],
        "targets": len(targets),
        "cut": len(targets) > MOST_PATHS,
        "status_quo_table": _table_value(found, found.table) if found.table else None,
    }


def _reached(found: Paths, voice: Voice) -> str:
    wanted, legal = (int((distances >= 0).sum()) for distances in (found.reach.by_improvements, found.reach.by_moves))
    return voice.say("reached-of", shown=wanted, count=legal, total=found.graph.size)


def _again(found: Paths, names: Names, voice: Voice) -> str:
    again = [names.get(s, "") for s in found.only_in_a_row]
    return voice.say("reached-in-a-row", names=voice.series(again)) if again else ""


def _missing(found: Paths, voice: Voice) -> str:
    return voice.say("nothing-meant") if found.meant is not None else voice.say("nothing-holds", concept=found.concept)


def _ways(found: Paths, names: Names, voice: Voice) -> Iterator[Block]:
    for way in found.ways(found.most_telling[:MOST]):
        yield from _way(found, way, names, voice)
    yield from _hidden(len(found.targets) - MOST, voice)


def _way(found: Paths, way: Way, names: Names, voice: Voice) -> Blocks:
    holds = Sentence(voice.say("does-hold" if way.holds else "does-not-hold", concept=found.concept))
    quotes = found.quotes(way)
    told = Sentence(explain_way(found.reach, way.path, voice), cites=quotes)
    sayers = cited(found.graph.conflict, quotes, voice) if found.evidence else ()
    return section(capital(names[way.target]), (holds, *_strip(found, way, names, voice), told, *sayers))


def _strip(found: Paths, way: Way, names: Names, voice: Voice) -> Iterator[Strip]:
    """The way move by move; nothing where there is none, or it is here already."""
    if way.path:
        graph = found.graph
        moves = (move_told(graph, step, voice, unwanted=step in way.unwanted) for step in way.path)
        start, end = Stop((capital(names[found.start]),)), Stop((capital(names[way.target]),), ends=way.holds)
        yield Strip(start, tuple(moves), end, gone=not way.unwanted)


def _hidden(count: int, voice: Voice) -> Blocks:
    return sentences([voice.say("ways-hidden", count=count)] if count > 0 else [])


def _table(found: Paths, table: StatusQuoTable, names: Names, voice: Voice) -> Blocks:
    """One row per state, one column per number of moves; an entry is who can make the last of just so many."""
    states = found.most_telling
    columns = (Column(wraps=True), *(Column(str(h)) for h in range(1, max(table.moves, 1) + 1)))
    rows = tuple(Row((capital(names[s]), *_cells(found, table, s, voice))) for s in states[:MOST_ROWS])
    title = voice.say("table-wanted" if table.wanted else "table-any")
    return section(title, (Table(columns, rows), *_hidden(len(states) - MOST_ROWS, voice)) if rows else ())


def _cells(found: Paths, table: StatusQuoTable, s: int, voice: Voice) -> list[str]:
    """Per number of moves those for whom it is the least; whoever needs fewer can do it in more as well."""
    least = table.by(s)
    if not least:
        return [voice.phrase("table-here" if s == table.start else "table-nobody")]
    short = {dm: party_tag(found.graph.conflict, dm, voice) for dm in least}
    return [", ".join(short[dm] for dm, moves in least.items() if moves == h) for h in range(1, table.moves + 1)]


def _distances(graph: Graph, found: Distances) -> dict[str, int]:
    """State number to least number of moves, for the states that are reached."""
    reached = sorted((graph.number(s), int(found[s])) for s in np.flatnonzero(found >= 0).tolist())
    return {str(number): length for number, length in reached}


def _value(found: Paths, way: Way) -> dict[str, Any]:
    steps = None if way.path is None else steps_of(found.graph, way.path, way.unwanted)
    quotes = list(found.quotes(way))
    return {"to": found.graph.number(way.target), "kind": way.kind, "steps": steps, "quotes": quotes}


def _table_value(found: Paths, table: StatusQuoTable) -> dict[str, Any]:
    rows = [{"state": found.graph.number(s), "brought_about": table.by(s)} for s in found.targets]
    return {"wanted": table.wanted, "columns": table.moves, "rows": rows}
