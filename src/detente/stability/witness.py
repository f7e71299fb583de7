"""The witness of a verdict: the answer to every improvement, or the improvement that nobody answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from detente.graph.graph import ArcGraph, Graph, OptionGraph
from detente.graph.ranks import Ranks
from detente.graph.truth import Mask
from detente.kernels import KERNELS, Classes
from detente.names import ConceptName
from detente.stability.arcs import best_by_arcs
from detente.stability.catalogue import CATALOGUE
from detente.stability.concept import Concept
from detente.stability.nearest import FAR, moves_away, way_to_end
from detente.stability.sweeps import partitions
from detente.stability.verdict import CONCEPTS, Answered, Verdict

Answer = Callable[[int], Answered | None]


def verdict_of(graph: Graph, concept: ConceptName, i: int, s: int, classes: tuple[Classes, ...] = ()) -> Verdict:
    """Whether `s` holds for decision maker `i` by `concept`, with the shortest answers as its witness.

    Improvements are tried from the most preferred to the least, so that an unanswered one is the strongest
    temptation. `classes` are the moves of option form as the kernels sweep them, where they are known already.
    """
    improvements = by_preference(graph, i, s)
    answer = _answers(graph, concept, i, s, improvements, classes) if improvements else _none
    answered = []
    for s1 in improvements:
        found = answer(s1)
        if found is None:
            return Verdict(concept, graph.decision_makers[i], s, unanswered=s1)
        answered.append(found)
    return Verdict(concept, graph.decision_makers[i], s, tuple(answered))


def by_preference(graph: Graph, i: int, s: int) -> list[int]:
    """The improvements of `i` from `s`, the most preferred first, equals by number."""
    improvements = graph.improvements(i, s).tolist()
    return sorted(improvements, key=lambda s1: (-int(graph.ranks[i][s1]), s1))


def answer_to(
    graph: Graph, concept: ConceptName, i: int, s: int, s1: int, classes: tuple[Classes, ...] = ()
) -> Answered | None:
    """A shortest sanction of the improvement from `s` to `s1`; None where there is none."""
    return _answers(graph, concept, i, s, [s1], classes)(s1)


def _answers(
    graph: Graph, concept: ConceptName, i: int, s: int, improvements: list[int], classes: tuple[Classes, ...]
) -> Answer:
    """Finds the answers to these improvements from `s`."""
    rule = CATALOGUE[concept]
    if rule.answer is not None:
        return partial(rule.answer, graph, i, s)
    if rule.sanctions is None:
        return _none
    if isinstance(graph, OptionGraph) and not classes:
        classes = partitions(graph)
    wanted = bool(rule.answers_wanted)
    ends = _sanctions(graph, rule, i, s, classes)
    away = moves_away(graph, i, np.array(improvements), ends, classes, wanted=wanted)

    def answer(s1: int) -> Answered | None:
        return None if away[i, s1] == FAR else Answered(s1, way_to_end(graph, i, s1, away, wanted=wanted))

    return answer


def _none(_: int) -> None:
    """No answer counts."""


def _sanctions(graph: Graph, rule: Concept, i: int, s: int, classes: tuple[Classes, ...]) -> Mask:
    """One flag per state: whether ending there sanctions i's leaving `s`; other concepts than the five are asked."""
    if rule.name not in CONCEPTS:
        assert rule.sanctions is not None
        return np.array([rule.sanctions(graph, i, s, end) for end in range(graph.size)], dtype=np.bool_)
    worth = _best_from(graph, i, classes) if rule.leaves_no_way_out else graph.ranks[i]
    ends: Mask = worth <= graph.ranks[i][s]
    return ends


def _best_from(graph: Graph, i: int, classes: tuple[Classes, ...]) -> Ranks:
    """The best rank that `i` can get to from each state, staying included."""
    if isinstance(graph, ArcGraph):
        return best_by_arcs(graph, i)
    values = np.empty((graph.size, 2), dtype=np.int32)
    KERNELS.values(classes[i], values, 0)
    return values[:, 1]
