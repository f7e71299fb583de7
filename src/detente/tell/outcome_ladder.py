"""The outcomes as somebody likes them, told."""

from __future__ import annotations

from typing import Any

from detente.answers.deciding import deciding_line
from detente.answers.outcome_ladder import OutcomeLadder, Rung
from detente.graph import Graph
from detente.model.conflict import Conflict
from detente.scenario import Line
from detente.tell.blocks import (
    Block,
    Blocks,
    Cell,
    Column,
    Dots,
    Link,
    Links,
    Row,
    Section,
    Sentence,
    Table,
    Tagged,
    sentences,
)
from detente.tell.outcome_names import Names, OutcomeNames, shorts_of
from detente.tell.outcomes import is_plural, name_of
from detente.tell.statements import in_words
from detente.tell.voice import Voice

MEANT, LINE = "meant-", "line-"
"""What the anchors of the next question and of the line that says so begin with; a number follows, from 0."""


def blocks(found: OutcomeLadder, voice: Voice) -> Blocks:
    """The question whether it is meant so, and the rungs, the best first."""
    named = OutcomeNames(found.graph, voice).tagged([rung.states[0] for rung in found.shown])
    in_states = found.graph.conflict.is_graph_form
    rungs = tuple(
        Row(
            (
                str(rung.place),
                *([] if in_states else [_dots(found, rung, voice)]),
                _rung(found.graph, rung, named, voice),
            )
        )
        for rung in found.shown
    )
    said = voice.say("ladder-of", a=name_of(found.graph.conflict, found.dm, voice), rungs=found.rungs)
    asked = () if not found.pairs else (_checked(found, voice),)
    columns = (Column(align="right"), *([] if in_states else [Column()]), Column(wraps=True))
    notes = () if in_states else (voice.say("ladder-dots"),)
    return (Sentence(said), *asked, Table(columns, rungs, notes))


def values(found: OutcomeLadder, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – numbers and names only
    """The rungs by the numbers of the outcomes, and the pair."""
    number = found.graph.number
    return {
        "dm": found.dm,
        "rungs": found.rungs,
        "shown": [
            {"place": rung.place, "states": [number(s) for s in rung.states], "count": rung.count}
            for rung in found.shown
        ],
        "check": None if found.pair is None else [number(s) for s in found.pair],
        "checked": found.checked,
        "pairs": len(found.pairs),
    }


def _dots(found: OutcomeLadder, rung: Rung, voice: Voice) -> Dots:
    """What is taken in the first outcome of a rung, party by party."""
    taken, conflict = found.graph.taken(rung.states[0]), found.graph.conflict
    named = [short for option, short in shorts_of(conflict, voice).items() if option in taken]
    groups = (tuple(option.id in taken for option in dm.options) for dm in conflict.decision_makers)
    return Dots(tuple(groups), voice.whole_list(named) or voice.phrase("nothing-taken"))


def _rung(graph: Graph, rung: Rung, named: Names, voice: Voice) -> Cell:
    """The first outcome by its name, the others by their numbers."""
    first, *others = rung.states
    more = rung.count - len(rung.states)
    tags = [*(str(graph.number(s)) for s in others), *([voice.phrase("ladder-more", count=more)] if more else [])]
    return Tagged(named[first], tuple(tags))


def _checked(found: OutcomeLadder, voice: Voice) -> Block:
    """The question about the next pair; that all were asked, where none is left."""
    title = voice.say("ladder-check")
    if found.pair is None:
        again = Link(voice.say("ladder-again"), f"{MEANT}0")
        return Section(title, (Sentence(voice.say("ladder-checked", count=len(found.pairs))), Links("", (again,))))
    better, worse = OutcomeNames(found.graph, voice).quoted(found.pair).values()
    conflict, line = found.graph.conflict, deciding_line(found.graph, found.dm, *found.pair)
    who, plural = name_of(conflict, found.dm, voice), is_plural(conflict, [found.dm], voice)
    answers = (
        Link(voice.say("ladder-yes", count=len(found.pairs) - found.checked - 1), f"{MEANT}{found.checked + 1}"),
        Link(voice.say("ladder-no"), f"{LINE}{line.place if line else ''}"),
    )
    return Section(
        title,
        (
            Sentence(voice.say("ladder-meant", a=who, better=better, worse=worse, plural=plural)),
            *sentences([_because(line, conflict, voice)] if line else []),
            Links("", answers),
        ),
    )


def _because(line: Line, conflict: Conflict, voice: Voice) -> str:
    words = in_words(line.level.statement, conflict, voice.language)
    return voice.say("ladder-because", place=str(line.place + 1), words=words)
