"""Which outcomes hold, told: the tableau of the field, and the counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from detente.answers.holds import Holds
from detente.graph import Graph
from detente.tell.blocks import Blocks, Column, Row, Sentence, Table, items, section, sentences
from detente.tell.labels import labels_of
from detente.tell.outcome_names import Names, OutcomeNames, party_tag, shorts_of
from detente.tell.voice import Voice

MOST_SHOWN = 24
"""Columns of the tableau: so many can be compared with one another."""


MOST_PARTIES = 16
"""Parties with rows of their own, per concept; what holds for everyone is always there."""


def blocks(found: Holds, voice: Voice) -> Blocks:
    """The tableau: options by states, below them who is content with each by each concept; then how many hold."""
    graph, shown = found.graph, found.telling(MOST_SHOWN)
    numbers = (Column(str(graph.number(s)), "right") for s in shown)
    today = graph.status_quo
    names = OutcomeNames(graph, voice).tagged((*shown, *(() if today is None else (today,))))
    barred = (
        voice.say("not-applicable", concept=concept, why=voice.phrase(f"obstacle-{obstacle}"))
        for concept, obstacle in found.barred.items()
    )
    hidden = graph.size - len(shown)
    return (
        Sentence(graph.conflict.title.said(voice.language), "strong"),
        Table((Column(), *numbers), tuple(_rows(found, shown, voice)), _notes(graph, voice)),
        Sentence(voice.say("today-is", name=names[today]) if today is not None else voice.say("no-status-quo")),
        *section(voice.say("holding-outcomes"), items(_holding(found, shown, names, voice))),
        *sentences(
            voice.say("held-by", concept=concept, count=count, total=graph.size)
            for concept, count in found.counts.items()
        ),
        *sentences(barred),
        *sentences([voice.say("states-hidden", shown=len(shown), total=graph.size, hidden=hidden)] if hidden else []),
    )


def values(found: Holds, voice: Voice) -> dict[str, Any]:
    """The whole solution by the numbers of the states; lists are cut where that was asked for."""
    graph, solution, limit = found.graph, found.solution, found.limit
    numbers = np.array([graph.number(s) for s in range(graph.size)], dtype=np.int64)
    return {
        "decision_makers": list(graph.decision_makers),
        "options": [option.id for option in graph.conflict.options],
        "concepts": list(found.concepts),
        "not_applicable": {concept: voice.say(f"obstacle-{obstacle}") for concept, obstacle in found.barred.items()},
        "counts": {"states": graph.size} | found.counts,
        "cut": limit is not None and limit < graph.size,
        "states": _states(found, np.argsort(numbers)[:limit].tolist(), voice),
        "stable": {
            concept: {
                dm: np.sort(numbers[solution.stable(concept, dm)])[:limit].tolist() for dm in graph.decision_makers
            }
            for concept in found.concepts
        },
        "equilibria": {
            concept: np.sort(numbers[solution.equilibria(concept)])[:limit].tolist() for concept in found.concepts
        },
    }


def records(found: Holds, voice: Voice) -> list[dict[str, Any]]:
    """One row per state: whether each option is taken, and by each concept whether it holds for everyone."""
    graph, label = found.graph, labels_of(found.graph, voice)
    holding = {concept: found.solution.equilibria(concept).tolist() for concept in found.concepts}
    return [
        {
            "state": graph.number(s),
            "label": label(s),
            **{option.id: option.id in taken for option in graph.conflict.options},
            **{concept: flags[s] for concept, flags in holding.items()},
        }
        for s in range(graph.size)
        for taken in [graph.taken(s)]
    ]


def _states(found: Holds, states: Sequence[int], voice: Voice) -> list[dict[str, Any]]:
    graph, label = found.graph, labels_of(found.graph, voice)
    labels = ({"label": label(s)} if found.labels else {} for s in states)
    return [
        {"number": graph.number(s), "options": graph.letters(s), **named}
        for s, named in zip(states, labels, strict=True)
    ]


def _holding(found: Holds, shown: Sequence[int], names: Names, voice: Voice) -> Iterator[str]:
    """What the outcomes are called that hold for everyone, and by which concepts."""
    for s in shown:
        if concepts := [concept for concept in found.concepts if found.solution.equilibria(concept)[s]]:
            yield voice.say("holding-outcome", name=names[s], concepts=voice.listed(concepts))


def _rows(found: Holds, shown: Sequence[int], voice: Voice) -> Iterator[Row]:
    graph, solution = found.graph, found.solution
    yield from _options(graph, shown, voice)
    for concept in found.concepts:
        yield Row(("",), heading=True)
        for dm in graph.decision_makers[:MOST_PARTIES]:
            party = party_tag(graph.conflict, dm, voice)
            yield _row(f"{concept} {party}", solution.stable(concept, dm)[shown], "*")
        yield _row(f"{concept} {voice.phrase('everyone')}", solution.equilibria(concept)[shown], "E")


def _notes(graph: Graph, voice: Voice) -> tuple[str, ...]:
    left = len(graph.decision_makers) - MOST_PARTIES
    return (voice.say("tableau-signs"), *([voice.say("parties-hidden", count=left)] if left > 0 else []))


def _options(graph: Graph, shown: Sequence[int], voice: Voice) -> Iterator[Row]:
    letters = [graph.letters(s) or "" for s in shown]
    for k, name in enumerate(shorts_of(graph.conflict, voice).values()):
        yield Row((name, *(state[k] for state in letters)))


def _row(name: str, flags: Iterable[np.bool_], sign: str) -> Row:
    return Row((name, *(sign if flag else "·" for flag in flags)))
