"""In which outcomes something is true, told: how many of them hold, which one is explained, which are the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from detente.answers.among import Among
from detente.graph import Graph
from detente.model.statement import str_of
from detente.stability import ConceptName
from detente.tell.outcomes import called
from detente.tell.voice import Voice


def sentences(found: Among, graph: Graph, concept: ConceptName, voice: Voice) -> Iterator[str]:
    """How many of the outcomes hold, which one is explained, and the others by number."""
    others = [state for state in found.states if state != found.explained]
    yield voice.say(
        "among-states",
        what=called(graph.conflict, found.statement, voice),
        count=len(found.states),
        held=len(found.holding),
        concept=concept,
    )
    if others:
        number = str(graph.number(found.explained))
        yield voice.say("among-explained", number=number, held=len(found.holding))
    for message, chosen in (
        ("among-others-hold", [state for state in others if state in found.holding]),
        ("among-others-fail", [state for state in others if state not in found.holding]),
    ):
        if chosen:
            yield voice.say(message, count=len(chosen), numbers=_numbers(chosen, graph, voice))


def values(found: Among, graph: Graph) -> dict[str, Any]:
    """The statement and the numbers of the outcomes."""
    return {
        "statement": str_of(found.statement),
        "states": [graph.number(state) for state in found.states],
        "holding": [graph.number(state) for state in found.holding],
    }


def _numbers(states: Iterable[int], graph: Graph, voice: Voice) -> str:
    return voice.listed([str(graph.number(state)) for state in states])
