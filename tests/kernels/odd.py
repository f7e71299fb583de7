"""Random conflicts that are odd on purpose.

Decision makers without options or alone, a single state, ties, options that are one-way or missing in some readings.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

from detente.ensemble import Available, Plan, plan_of
from detente.ensemble.varying.default import varied_of
from detente.graph import OptionGraph, graph_of
from detente.model.conflict import ByStatements, Conflict, Constraint, DecisionMaker, Direction, Level, Option
from detente.model.diagram import feasible
from detente.model.statement import OptionTaken, Statement
from detente.model.text import Text
from detente.names import DmId, OptionId
from detente.testing.strategies import _decoded

OPTIONS = (1, 3, 5, 6, 7, 9)
FOLLOWED = 5
READINGS = 40


def conflict_of(rng: Random) -> Conflict:
    """One to five decision makers with up to 512 states, started in any of them."""
    makers, left = rng.randint(1, 5), rng.choice(OPTIONS)
    counts = [0] * makers
    for _ in range(left):
        counts[rng.randrange(makers)] += 1
    bare = Conflict(Text.plain("odd"), tuple(_maker(rng, f"d{i}", count) for i, count in enumerate(counts)))
    conflict = _constrained(rng, bare)
    names = [OptionTaken(option.id) for option in conflict.options]
    wanting = (replace(dm, preferences=_wants(rng, names)) for dm in conflict.decision_makers)
    return _started(rng, replace(conflict, decision_makers=tuple(wanting)))


def plan_for(rng: Random, conflict: Conflict) -> Plan:
    """Readings of it in which lines or options are missing."""
    missing = (Available(option.id, Fraction(rng.randint(1, 9), 10)) for option in conflict.options)
    varied = (*varied_of(conflict), *(one for one in missing if rng.random() < 0.2))
    answers = [_statement(rng, [OptionTaken(option.id) for option in conflict.options]) for _ in range(2)]
    has_courses = len(conflict.options) <= FOLLOWED  # beyond, those in Python take minutes
    return plan_of(conflict, varied, answers=answers, design="monte-carlo", draws=READINGS, courses=has_courses)


def _maker(rng: Random, name: str, count: int) -> DecisionMaker:
    directions: tuple[Direction | None, ...] = (None, None, None, "take", "drop")
    dm, is_one_way = DmId(name), rng.random() < 0.6
    options = (
        Option(OptionId(f"{dm}.o{k}"), dm, Text.plain("act"), only=rng.choice(directions) if is_one_way else None)
        for k in range(count)
    )
    return DecisionMaker(dm, Text.plain(name), ByStatements(()), tuple(options))


def _constrained(rng: Random, conflict: Conflict) -> Conflict:
    """With constraints that leave something possible; one in ten leaves a single state."""
    names = [OptionTaken(option.id) for option in conflict.options]
    if rng.random() < 0.1:
        return replace(conflict, constraints=tuple(Constraint("always", (name,)) for name in names))
    for _ in range(rng.choice((0, 0, 1, 3))):
        constraint = Constraint(rng.choice(("never", "always")), (_statement(rng, names),))
        narrower = replace(conflict, constraints=(*conflict.constraints, constraint))
        diagram, node = feasible(narrower)
        conflict = conflict if node == diagram.false else narrower
    return conflict


def _wants(rng: Random, names: list[OptionTaken]) -> ByStatements:
    return ByStatements(tuple(Level(_statement(rng, names)) for _ in range(rng.choice((0, 1, 3, 6, 20)))))


def _statement(rng: Random, names: list[OptionTaken]) -> Statement:
    return _decoded(rng.randbytes(rng.randint(1, 6)), names)


def _started(rng: Random, conflict: Conflict) -> Conflict:
    graph = graph_of(conflict)
    assert isinstance(graph, OptionGraph)
    code = int(rng.choice(graph.codes.tolist()))
    taken = (option.id for k, option in enumerate(conflict.options) if code >> k & 1)
    return replace(conflict, status_quo=frozenset(taken))
