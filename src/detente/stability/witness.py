"""The witness of a verdict: the answer to every improvement, or the improvement that nobody answers."""

from __future__ import annotations

from detente.graph.graph import Graph
from detente.graph.legal import legal_walk
from detente.stability.catalogue import CATALOGUE
from detente.stability.opponents import opponents_of
from detente.stability.verdict import Answered, ConceptName, Verdict


def verdict_of(graph: Graph, concept: ConceptName, i: int, s: int) -> Verdict:
    """Whether `s` holds for decision maker `i` by `concept`, with the shortest answers as its witness.

    Improvements are tried from the most preferred to the least, so that an unanswered one is the strongest
    temptation.
    """
    answered = []
    for s1 in by_preference(graph, i, s):
        answer = answer_to(graph, concept, i, s, s1)
        if answer is None:
            return Verdict(concept, graph.decision_makers[i], s, unanswered=s1)
        answered.append(answer)
    return Verdict(concept, graph.decision_makers[i], s, tuple(answered))


def by_preference(graph: Graph, i: int, s: int) -> list[int]:
    """The improvements of `i` from `s`, the most preferred first, equals by number."""
    improvements = graph.improvements(i, s).tolist()
    return sorted(improvements, key=lambda s1: (-int(graph.ranks[i][s1]), s1))


def answer_to(graph: Graph, concept: ConceptName, i: int, s: int, s1: int) -> Answered | None:
    """A shortest sanction of the improvement from `s` to `s1`; None where there is none."""
    rule = CATALOGUE[concept]
    if rule.answer is not None:
        return rule.answer(graph, i, s, s1)
    if rule.sanctions is None:
        return None
    for end, steps in legal_walk(graph, opponents_of(graph, i), s1, wanted=bool(rule.answers_wanted)):
        if rule.sanctions(graph, i, s, end):
            return Answered(s1, steps)
    return None
