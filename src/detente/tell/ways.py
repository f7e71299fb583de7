"""How an outcome is reached, in words; never mixed with whether it holds."""

from __future__ import annotations

from typing import Any

from detente.evolution import Path, Reach
from detente.graph import Graph, Step
from detente.tell.blocks import Move
from detente.tell.outcomes import action_of, is_plural, name_of
from detente.tell.short import move, party
from detente.tell.voice import Voice


def steps_of(graph: Graph, path: Path, unwanted: Path) -> list[dict[str, Any]]:
    """A path as plain values, for JSON."""
    return [
        {
            "dm": step.mover,
            "from": graph.number(step.source),
            "to": graph.number(step.target),
            "improvement": step not in unwanted,
        }
        for step in path
    ]


def move_told(graph: Graph, step: Step, voice: Voice, *, unwanted: bool = False) -> Move:
    """A move as it stands on a strip, by short names; one that is not wanted is marked."""
    does = move(graph, step.source, step.target, voice)
    return Move(
        [dm.id for dm in graph.conflict.decision_makers].index(step.mover),
        party(graph.conflict, step.mover, voice),
        voice.phrase("strip-unwanted", do=does) if unwanted else does,
    )


def explain_way(reach: Reach, path: Path | None, voice: Voice, *, briefly: bool = False) -> str:
    """How a path leads to its end: by wanted moves, or who would have to do what it does not want.

    `briefly` leaves the moves out, where they stand beside it.
    """
    if path is None:
        return voice.say("way-none")
    if not path:
        return voice.say("way-here")
    graph = reach.graph
    deeds = " → ".join(
        voice.phrase("deed", a=name_of(graph.conflict, step.mover, voice), do=action_of(graph, step, voice))
        for step in path
    )
    unwanted = reach.unwanted(path)
    if not unwanted:
        return voice.say("way-wanted-briefly" if briefly else "way-wanted", count=len(path), deeds=deeds)
    step = unwanted[0]
    return voice.say(
        "way-legal-briefly" if briefly else "way-legal",
        deeds=deeds,
        b=name_of(graph.conflict, step.mover, voice),
        do=action_of(graph, step, voice),
        plural=is_plural(graph.conflict, [step.mover], voice),
        more=len(unwanted) - 1,
    )
