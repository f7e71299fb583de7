"""The tableau: options by states, and below them which states are stable for whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from rich.table import Table

from detente.cli.output import put, put_paragraph, put_rows, width
from detente.cli.words import words
from detente.graph import Graph
from detente.names import Language
from detente.stability import ConceptName, Obstacle, Solution
from detente.tell.voice import Voice


def put_tableau(
    solution: Solution,
    concepts: Sequence[ConceptName],
    barred: Mapping[ConceptName, Obstacle],
    *,
    limit: int | None,
    language: Language,
) -> None:
    """Print the tableau, or as much of it as fits, and say how much that is."""
    graph, said, voice = solution.graph, words(language), Voice(language)
    put(graph.conflict.title.said(language))
    shown = _columns(solution, concepts, limit)
    put_rows(_columned(len(shown)), _rows(solution, concepts, shown, said["everyone"]))
    today = graph.status_quo
    put(said["today"].format(number=graph.number(today)) if today is not None else said["no-today"])
    for concept in concepts:
        put(said["counted"].format(concept=concept, count=int(solution.equilibria(concept).sum()), total=graph.size))
    for concept, obstacle in barred.items():
        put_paragraph(voice.say("not-applicable", concept=concept, why=voice.phrase(f"obstacle-{obstacle}")))
    if len(shown) < graph.size:
        put_paragraph(said["hidden"].format(shown=len(shown), total=graph.size, hidden=graph.size - len(shown)))


def _columned(columns: int) -> Table:
    """A column of names, and so many of signs."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column()
    for _ in range(columns):
        table.add_column(justify="right")
    return table


def _columns(solution: Solution, concepts: Sequence[ConceptName], limit: int | None) -> list[int]:
    """The states to show: those that fit; the status quo and what holds by most concepts come first."""
    graph = solution.graph
    room = max(1, (min(width(), 200) - _heading(solution) - 1) // (len(str(graph.size)) + 1))
    votes = sum((solution.equilibria(concept).astype(np.int64) for concept in concepts), np.zeros(graph.size, np.int64))
    if graph.status_quo is not None:
        votes[graph.status_quo] = len(concepts) + 1
    best = np.argsort(-votes, kind="stable")[: room if limit is None else min(limit, room)]
    return sorted(best.tolist())


def _heading(solution: Solution) -> int:
    names = [option.id for option in solution.graph.conflict.options]
    stable = [f"SSEQ {dm}" for dm in solution.graph.decision_makers]
    return max((len(name) for name in [*names, *stable, "SSEQ everyone"]), default=0)


def _rows(
    solution: Solution, concepts: Sequence[ConceptName], shown: list[int], everyone: str
) -> Iterable[tuple[str, ...]]:
    graph = solution.graph
    yield ("", *(str(graph.number(s)) for s in shown))
    yield from _option_rows(graph, shown)
    for concept in concepts:
        yield ("",)
        for dm in graph.decision_makers:
            yield _row(f"{concept} {dm}", solution.stable(concept, dm)[shown], "*")
        yield _row(f"{concept} {everyone}", solution.equilibria(concept)[shown], "E")


def _option_rows(graph: Graph, shown: list[int]) -> Iterable[tuple[str, ...]]:
    if graph.conflict.options:
        yield ("",)
    letters = [graph.letters(s) or "" for s in shown]
    for k, option in enumerate(graph.conflict.options):
        yield (option.id, *(states[k] for states in letters))


def _row(name: str, flags: Iterable[np.bool_], mark: str) -> tuple[str, ...]:
    return (name, *(mark if flag else "·" for flag in flags))
