"""What holds for everyone, and what is reached, in many conflicts that differ in rankings only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from detente.graph.graph import Graph, OptionGraph
from detente.graph.ranks import Ranks
from detente.graph.truth import Mask
from detente.kernels import TOGETHER
from detente.kernels.classes import I64
from detente.kernels.plain_readings import unpacked
from detente.names import ConceptName
from detente.stability.side_by_side import Stack, by_any_moves, is_for_lanes
from detente.stability.solve import Solution, masked
from detente.stability.sweeps import BY_ANY_MOVES, KEPT

_AT_ONCE = 1 << 18
"""States of all conflicts that are solved together."""


def is_quicker_together(graph: Graph, concept: ConceptName) -> bool:
    """Whether many conflicts of such states and moves are solved quicker together than one by one."""
    return concept in KEPT and isinstance(graph, OptionGraph) and is_for_lanes(graph)


def solved_together(
    like: Solution, each: Sequence[tuple[Ranks, ...]], concept: ConceptName
) -> Iterator[tuple[Mask, Mask]]:
    """Which states hold for everyone, and which are reached by wanted moves from the status quo.

    Args:
        like: the solution of a conflict of option form with the same states and moves.
        each: per conflict everybody's ranks.
        concept: one of those that the kernels know.
    """
    most = TOGETHER * max(1, _AT_ONCE // TOGETHER // like.graph.size)
    for first in range(0, len(each), most):
        yield from _solved(like, each[first : first + most], concept)


def stable_by_any_moves(solution: Solution, i: int, each: Sequence[Ranks]) -> Iterator[dict[ConceptName, Mask]]:
    """What would hold for a decision maker of option form that ranked the states so, for each of these rankings.

    By the concepts that take no account of what the others want: Nash, GMR, SMR.
    """
    for flags in by_any_moves(solution.classes, i, np.stack([*each])) if each else ():
        yield {concept: masked(flags, concept) for concept in BY_ANY_MOVES}


def _solved(like: Solution, each: Sequence[tuple[Ranks, ...]], concept: ConceptName) -> Iterator[tuple[Mask, Mask]]:
    graph = like.graph
    assert isinstance(graph, OptionGraph), "only option form moves in classes"
    start = -1 if graph.status_quo is None else graph.status_quo
    stack = Stack(graph, start, like.classes, [_different(own) for own in zip(*each, strict=True)])
    asked = stack.bits(stack.which)[:, [KEPT.index(concept), len(KEPT)]]
    flags = unpacked(asked.reshape(len(asked), 2 * graph.size)).reshape(-1, 2, graph.size)
    return ((holding, reached) for holding, reached in flags[: len(each)])


def _different(each: Sequence[Ranks]) -> tuple[Ranks, I64]:
    """The different ones of some rankings, and which of these each is; what is not changed is one and the same."""
    once = {id(ranks): ranks for ranks in each}
    places = {name: place for place, name in enumerate(once)}
    return np.stack([*once.values()]), np.array([places[id(ranks)] for ranks in each])
