"""In which outcomes something is true, told: how many of them hold, which one is explained, which are the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from detente.answers.among import Among
from detente.graph import Graph
from detente.model.statement import And, Holds, str_of
from detente.stability import ConceptName
from detente.tell.outcome_names import BETWEEN, Names, OutcomeNames
from detente.tell.outcomes import called
from detente.tell.voice import Voice, capital

MOST_BY_NAME = 4
"""So many outcomes are listed by name in a sentence."""


def sentences(found: Among, graph: Graph, concept: ConceptName, voice: Voice) -> Iterator[str]:
    """How many of the outcomes hold, which one is explained, and the others by number."""
    holding = set(found.holding)
    others = [state for state in found.states if state != found.explained]
    names = _names(found, graph, voice)
    yield voice.say(
        "among-states",
        what=_asked(found, graph, voice),
        count=len(found.states),
        held=len(found.holding),
        concept=concept,
    )
    if others:
        yield voice.say("among-explained", name=names[found.explained], held=len(found.holding))
    for message, chosen in (
        ("among-others-hold", [state for state in others if state in holding]),
        ("among-others-fail", [state for state in others if state not in holding]),
    ):
        if chosen:
            yield voice.say(message, count=len(chosen), names=_listed(chosen, names, graph, voice))


def values(found: Among, graph: Graph) -> dict[str, Any]:
    """The statement and the numbers of the outcomes."""
    return {
        "statement": str_of(found.statement),
        "states": [graph.number(state) for state in found.states],
        "holding": [graph.number(state) for state in found.holding],
    }


def _asked(found: Among, graph: Graph, voice: Voice) -> str:
    """What was asked for: conditions by their titles, as they are in the name of an outcome; else in words."""
    match found.statement:
        case And(parts) if all(isinstance(part, Holds) for part in parts):
            return voice.inner(BETWEEN.join(capital(called(graph.conflict, part, voice)) for part in parts))
    return called(graph.conflict, found.statement, voice)


def _listed(states: Sequence[int], names: Names, graph: Graph, voice: Voice) -> str:
    """A few outcomes by name; of many the numbers, which a command takes, or on a page how many."""
    if len(states) <= MOST_BY_NAME:
        return voice.listed([names[s] for s in states])
    if not voice.at_shell:
        return voice.phrase("outcomes-others", count=len(states))
    return voice.phrase("outcomes-numbered", numbers=voice.listed([str(graph.number(s)) for s in states]))


def _names(found: Among, graph: Graph, voice: Voice) -> Names:
    held = set(found.holding)
    others = islice((s for s in found.states if s not in held), 1 + MOST_BY_NAME)
    return OutcomeNames(graph, voice).quoted((found.explained, *found.holding[: 1 + MOST_BY_NAME], *others))
