"""What one decision maker's ranking must be like for a state to hold for it, with everybody else's as they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from detente.extras import extra
from detente.graph import Graph, legal_walk
from detente.inverse.target import refuse_unless_by_sequences
from detente.stability import CATALOGUE, ConceptName
from detente.stability.opponents import opponents_of

Requirement = tuple[frozenset[int], ...]
"""Alternatives; each is a set of states none of which may be better than the state in question."""


def conditions_on(graph: Graph, concept: ConceptName, i: int, s: int) -> tuple[Requirement, ...]:
    """The conditions on pairs of states that make `s` stable for `i`: every one must be met, by one alternative.

    An alternative is met if `i` likes none of its states better than `s`. For each move to s1 that is: s1 itself;
    or a sanction, with all that `i` could still move to from it where the concept asks for that. Everybody else's
    preferences stay as they are, and so do the answers that they want to give.

    Raises:
        UsageError: if answers by the concept are no sequences of moves.

    Returns:
        Minimal and complete: no alternative contains another, no requirement follows from the others, and any ranking
        of `i` makes `s` stable for it just where it meets all. Empty where every ranking does.

    Source: after Kinsara (2014), PhD thesis, University of Waterloo, definitions 5.2.6 and 5.2.7.
    """
    refuse_unless_by_sequences(graph, concept)
    requirements = {_least(_alternatives(graph, concept, i, s, s1)) for s1 in graph.moves(i, s).tolist()}
    needed = sorted((tuple(sorted(one, key=_order)) for one in requirements), key=lambda r: [_order(a) for a in r])
    for one in reversed(needed):
        rest = [other for other in needed if other != one]
        if _follows(one, rest):
            needed = rest
    return tuple(needed)


def _alternatives(graph: Graph, concept: ConceptName, i: int, s: int, s1: int) -> set[frozenset[int]]:
    rule = CATALOGUE[concept]
    found = {frozenset({s1})}
    if rule.sanctions is not None:
        for end, _ in legal_walk(graph, opponents_of(graph, i), s1, wanted=bool(rule.answers_wanted)):
            after = graph.moves(i, end).tolist() if rule.leaves_no_way_out else []
            found.add(frozenset({end, *after}) - {s})
    return found


def _least(alternatives: set[frozenset[int]]) -> frozenset[frozenset[int]]:
    return frozenset(a for a in alternatives if not any(b < a for b in alternatives))


def _follows(one: Requirement, rest: Sequence[Requirement]) -> bool:
    """Whether every ranking that meets the rest meets `one`: there is none that meets the rest and not `one`.

    Any set of states can be those better than the state in question, so they are free variables of a SAT problem.
    """
    with extra("inverse"):
        from pysat.solvers import Solver  # noqa: PLC0415 – no other question needs a solver

    fresh = count(1)
    better = {x: next(fresh) for requirement in (one, *rest) for states in requirement for x in sorted(states)}
    with Solver() as solver:
        for states in one:
            solver.add_clause([better[x] for x in states])
        for requirement in rest:
            met = [next(fresh) for _ in requirement]
            solver.add_clause(met)
            for literal, states in zip(met, requirement, strict=True):
                solver.append_formula([[-literal, -better[x]] for x in states])
        return not solver.solve()


def _order(states: frozenset[int]) -> tuple[int, list[int]]:
    return len(states), sorted(states)
