"""Checks a witness against the definitions, by single steps, sharing no code with solver, witness or kernels.

It uses the graph's states, ranks and moves only, and says what is wrong with a verdict (nothing: it is proven).
"""

from __future__ import annotations

from collections.abc import Iterator

from detente.graph.graph import Graph
from detente.stability.catalogue import CATALOGUE
from detente.stability.verdict import Answered, Verdict


def faults(graph: Graph, verdict: Verdict) -> Iterator[str]:
    """Everything that is wrong with a verdict. Nothing, where its witness proves it."""
    i, s = graph.decision_makers.index(verdict.dm), verdict.state
    rank = graph.ranks[i]
    better = {t for t in graph.moves(i, s).tolist() if rank[t] > rank[s]}
    if verdict.unanswered is not None and verdict.unanswered not in better:
        yield f"{verdict.unanswered} is not an improvement from {s}"
        return
    if verdict.unanswered is None and better != {answered.improvement for answered in verdict.answered}:
        yield "the witness does not name just the improvements"
    yield from (CATALOGUE[verdict.concept].check or _by_sequences)(graph, verdict)


def _by_sequences(graph: Graph, verdict: Verdict) -> Iterator[str]:
    """What is wrong where answers are legal sequences of moves."""
    if verdict.unanswered is not None:
        if any(_is_sanction(graph, verdict, end) for end in _reach(graph, verdict, verdict.unanswered)):
            yield f"the improvement to {verdict.unanswered} is answered after all"
        return
    for answered in verdict.answered:
        if not answered.steps:
            yield f"the improvement to {answered.improvement} has no answer"
            continue
        yield from _broken_steps(graph, verdict, answered)
        if not _is_sanction(graph, verdict, answered.sanction):
            yield f"{answered.sanction} is no sanction of the move from {verdict.state} to {answered.improvement}"


def _broken_steps(graph: Graph, verdict: Verdict, answered: Answered) -> Iterator[str]:
    at, last = answered.improvement, verdict.dm
    concept = CATALOGUE[verdict.concept]
    if concept.answers_wanted is None:
        yield f"by {concept.name} no answer counts"
    for step in answered.steps:
        j = graph.decision_makers.index(step.mover)
        if step.source != at or step.target not in graph.moves(j, at).tolist():
            yield f"{step.mover} cannot move from {at} to {step.target}"
        if step.mover in (last, verdict.dm):
            yield f"{step.mover} is not the one to move at {at}"
        if concept.answers_wanted and graph.ranks[j][step.target] <= graph.ranks[j][at]:
            yield f"{step.mover} does not want to move from {at} to {step.target}"
        at, last = step.target, step.mover


def _is_sanction(graph: Graph, verdict: Verdict, end: int) -> bool:
    i = graph.decision_makers.index(verdict.dm)
    further = graph.moves(i, end).tolist() if CATALOGUE[verdict.concept].leaves_no_way_out else []
    return all(graph.ranks[i][t] <= graph.ranks[i][verdict.state] for t in (end, *further))


def _reach(graph: Graph, verdict: Verdict, start: int) -> set[int]:
    """What the opponents can reach, by repeating rules 1 and 2 of the definition until nothing is added."""
    concept = CATALOGUE[verdict.concept]
    if concept.answers_wanted is None:
        return set()
    opponents = [j for j, dm in enumerate(graph.decision_makers) if dm != verdict.dm]
    last_movers: dict[int, set[int]] = {start: {-1}}
    grew = True
    while grew:
        grew = False
        for t, movers in [(t, set(movers)) for t, movers in last_movers.items()]:
            for j in (j for j in opponents if movers != {j}):
                for u in graph.moves(j, t).tolist():
                    if concept.answers_wanted and graph.ranks[j][u] <= graph.ranks[j][t]:
                        continue
                    if j not in last_movers.setdefault(u, set()):
                        last_movers[u].add(j)
                        grew = True
    return {t for t, movers in last_movers.items() if movers - {-1}}
