"""On whose word a result rests: the evidence of the lines, options and constraints that its witness uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from detente.answers.deciding import deciding_line
from detente.graph import Graph, OptionGraph, Step
from detente.graph.truth import Truth
from detente.model.conflict import Conflict, Scenario
from detente.names import DmId
from detente.scenario import Comparison
from detente.stability import ConceptName, Solution

MOST_REFUSED = 16
"""Of the moves that somebody does not want, how many are asked for the line that speaks against them."""

MOST_CHANGES = 6

MOST_STATES = 3
"""Of the outcomes that hold in a changed conflict, how many are asked for their witness."""


def state_grounds(
    solution: Solution, concept: ConceptName, state: int, dms: Iterable[DmId] | None = None
) -> tuple[str, ...]:
    """What it rests on that a state holds, or does not, for some decision makers; for everyone unless they are given.

    Of whoever would rather move: the line that says so, the options that change, and the same of every answer. Of
    whoever would not: the lines that speak against moving, and the constraints that forbid a move.
    """
    asked = solution.graph.decision_makers if dms is None else dms
    return _once(name for dm in asked for name in _verdict(solution, concept, dm, state))


def path_grounds(graph: Graph, path: Iterable[Step]) -> tuple[str, ...]:
    """What a path rests on: the options that change on it, and why each mover wants to."""
    return _once(name for step in path for name in _move(graph, step.mover, step.source, step.target))


def change_grounds(comparison: Comparison) -> tuple[str, ...]:
    """What it rests on that outcomes hold in one of two conflicts only: why whoever decides it would have moved."""
    found: list[str] = []
    for change in [*comparison.gained, *comparison.lost][:MOST_CHANGES]:
        newly = change.base is None or change in comparison.gained
        graph, state = (comparison.base.graph, change.base) if newly else (comparison.variant.graph, change.variant)
        reason = change.reason
        if reason.dm is not None and reason.improvement is not None and state is not None:
            found.extend(_move(graph, reason.dm, state, reason.improvement))
    return _once(found)


def scenario_grounds(scenario: Scenario, comparison: Comparison) -> tuple[str, ...]:
    """What it rests on what a scenario changes.

    The options that it concerns or adds; why outcomes newly hold or no longer do; and why outcomes hold in the changed
    conflict.
    """
    return _once(_scenario(scenario, comparison))


def _scenario(scenario: Scenario, comparison: Comparison) -> Iterator[str]:
    concerned = {*scenario.without_options, *(option for option, _ in scenario.fix)}
    for option in (*comparison.base.graph.conflict.options, *scenario.add):
        if option.id in concerned or option.owner in scenario.without or option in scenario.add:
            yield from option.evidence
    yield from change_grounds(comparison)
    variant = comparison.variant
    for state in np.flatnonzero(variant.equilibria(comparison.concept))[:MOST_STATES].tolist():
        yield from state_grounds(variant, comparison.concept, state)


def _verdict(solution: Solution, concept: ConceptName, dm: DmId, s: int) -> Iterator[str]:
    graph, verdict = solution.graph, solution.verdict(concept, dm, s)
    if verdict.unanswered is not None:
        yield from _move(graph, dm, s, verdict.unanswered)
        return
    for answered in verdict.answered:
        yield from _move(graph, dm, s, answered.improvement)
        yield from path_grounds(graph, answered.steps)
        yield from _preference(graph, dm, s, answered.sanction)
    if not verdict.answered:
        for s1 in graph.moves(graph.decision_makers.index(dm), s)[:MOST_REFUSED].tolist():
            yield from _preference(graph, dm, s, s1)
        yield from _forbidden(graph, dm, s)


def _move(graph: Graph, mover: DmId, source: int, target: int) -> Iterator[str]:
    if isinstance(graph, OptionGraph):
        for option in sorted(graph.taken(source) ^ graph.taken(target)):
            yield from graph.conflict.option(option).evidence
    yield from _preference(graph, mover, target, source)


def _preference(graph: Graph, dm: DmId, better: int, worse: int) -> Iterator[str]:
    line = deciding_line(graph, dm, better, worse)
    yield from line.level.evidence if line else ()


def _forbidden(graph: Graph, dm: DmId, s: int) -> Iterator[str]:
    """The evidence of the constraints that changing one option of a decision maker would break."""
    if not isinstance(graph, OptionGraph):
        return
    conflict: Conflict = graph.conflict
    own = [k for k, option in enumerate(conflict.options) if option.owner == dm]
    turned = np.array([int(graph.codes[s]) ^ (1 << k) for k in own], dtype=graph.codes.dtype)
    truth = Truth(conflict, turned)
    for constraint in conflict.constraints:
        if constraint.evidence and own and not truth.of(constraint.statement).all():
            yield from constraint.evidence


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
