"""Who likes what, told: outcomes by parties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.liked import Liked
from detente.tell.blocks import Blocks, Cell, Column, Link, Row, Sentence, Sign, Table, Tagged
from detente.tell.outcome_names import OutcomeNames
from detente.tell.short import party
from detente.tell.tableau import ANCHOR
from detente.tell.voice import Voice, capital


def blocks(found: Liked, voice: Voice) -> Blocks:
    """A row per outcome, with its place with each party."""
    graph = found.case.graph
    names = OutcomeNames(graph, voice).apart(found.states)
    parties = (Column(party(graph.conflict, dm, voice), "centre") for dm in found.places)
    columns = (Column(voice.phrase("number"), "right"), Column(voice.phrase("outcome"), wraps=True), *parties)
    rows = (
        Row((_link(found, s), Tagged(capital(names[s]), tuple(_tags(found, s, voice))), *_places(found, s, voice)))
        for s in found.states
    )
    return (Sentence(voice.say("liked-lead")), Table(columns, tuple(rows), caption=voice.say("liked-caption")))


def values(found: Liked, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – numbers and names only
    """The outcomes by their numbers, each with its place with everybody."""
    number = found.case.graph.number
    return {
        "rungs": {dm: found.rungs(dm) for dm in found.places},
        "outcomes": [
            {"state": number(s), "places": {dm: int(places[s]) for dm, places in found.places.items()}}
            for s in found.states
        ],
    }


def _link(found: Liked, s: int) -> Cell:
    number = found.case.graph.number(s)
    return Link(str(number), f"{ANCHOR}{number}")


def _tags(found: Liked, s: int, voice: Voice) -> Iterator[str]:
    """Why it is among those that are compared."""
    graph = found.case.graph
    if s == graph.status_quo:
        yield voice.phrase("status-quo")
    if found.case.holding[s]:
        yield voice.phrase("liked-holds")
    liking = [party(graph.conflict, dm, voice) for dm, best in found.best.items() if best == s]
    if liking:
        yield voice.phrase("liked-best", who=voice.listed(liking))


def _places(found: Liked, s: int, voice: Voice) -> Iterator[Cell]:
    for dm, places in found.places.items():
        said = f"{places[s]} {voice.phrase('liked-rungs', count=found.rungs(dm))}"
        yield Sign(said, said, yes=bool(places[s] == 1))
