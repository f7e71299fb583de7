"""The outcomes as somebody likes them, told."""

from __future__ import annotations

from typing import Any

from detente.answers.deciding import deciding_line
from detente.answers.outcome_ladder import OutcomeLadder, Rung
from detente.model.words import in_words
from detente.tell.blocks import Block, Blocks, Column, Row, Section, Sentence, Table
from detente.tell.outcome_names import Names, OutcomeNames
from detente.tell.outcomes import is_plural, name_of
from detente.tell.voice import Voice


def blocks(found: OutcomeLadder, voice: Voice) -> Blocks:
    """The question whether it is meant so, and the rungs, the best first."""
    named = OutcomeNames(found.graph, voice).tagged([s for rung in found.shown for s in rung.states])
    rungs = tuple(Row((str(rung.place), _rung(rung, named, voice))) for rung in found.shown)
    said = voice.say("ladder-of", a=name_of(found.graph.conflict, found.dm, voice), rungs=found.rungs)
    asked = () if found.pair is None else (_asked(found, found.pair, voice),)
    return (Sentence(said), *asked, Table((Column(align="right"), Column(wraps=True)), rungs))


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
    }


def _rung(rung: Rung, named: Names, voice: Voice) -> str:
    more = rung.count - len(rung.states)
    names = "; ".join(named[s] for s in rung.states)
    return voice.phrase("ladder-more", names=names, count=more) if more else names


def _asked(found: OutcomeLadder, pair: tuple[int, int], voice: Voice) -> Block:
    conflict = found.graph.conflict
    line = deciding_line(found.graph, found.dm, *pair)
    why = (
        ()
        if line is None
        else (
            Sentence(
                voice.say(
                    "ladder-because",
                    place=str(line.place + 1),
                    words=in_words(line.level.statement, conflict, voice.language),
                )
            ),
        )
    )
    plural = is_plural(conflict, [found.dm], voice)
    better, worse = OutcomeNames(found.graph, voice).quoted(pair).values()
    asked = voice.say("ladder-meant", a=name_of(conflict, found.dm, voice), better=better, worse=worse, plural=plural)
    return Section(voice.say("ladder-check"), (Sentence(asked), *why))
