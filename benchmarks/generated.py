"""Conflicts of any size, the same for the same size: five decision makers with preferences by ten statements each."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from detente.model.conflict import ByStatements, Conflict, Constraint, DecisionMaker, Direction, Level, Option
from detente.model.statement import And, If, Iff, Not, OptionTaken, Or, Statement
from detente.model.text import Text
from detente.names import DmId, OptionId

DECISION_MAKERS = 5
STATEMENTS = 10
ONE_WAY = 0.2


def generated(options: int, *, one_way: bool, statements: int = STATEMENTS, part: str = "") -> Conflict:
    """A conflict with 2^options states; with `one_way`, about a fifth of the options allow one direction only.

    Names begin with `part`.
    """
    rng = Random(options)
    owners = [DmId(f"{part}d{k * DECISION_MAKERS // options}") for k in range(options)]
    every = [_option(rng, OptionId(f"{dm}.o{k}"), dm, one_way) for k, dm in enumerate(owners)]
    names = [OptionTaken(option.id) for option in every]
    return Conflict(
        Text.plain("generated"),
        tuple(
            DecisionMaker(dm, Text.plain(dm), _wants(rng, names, statements), tuple(o for o in every if o.owner == dm))
            for dm in dict.fromkeys(owners)
        ),
    )


def together(parts: int, options: int) -> Conflict:
    """Conflicts that have nothing to do with each other as one: what holds in each, in any combination, holds in it.

    Every other one is partly one-way.
    """
    apart = [generated(options, one_way=k % 2 == 1, part=f"p{k}") for k in range(parts)]
    return replace(apart[0], decision_makers=tuple(dm for one in apart for dm in one.decision_makers))


def constrained(options: int, statements: int = STATEMENTS) -> Conflict:
    """The same with two options more, and two constraints on options of several: each leaves half of the states."""
    conflict = generated(options + 2, one_way=False, statements=statements)
    taken = [OptionTaken(option.id) for option in conflict.options]
    middle = len(taken) // 2
    threes = [(taken[k], taken[middle + k], taken[-1 - k]) for k in range(2)]
    return replace(conflict, constraints=tuple(Constraint("at most one", three) for three in threes))


def _option(rng: Random, option: OptionId, dm: DmId, one_way: bool) -> Option:
    directions: tuple[Direction, ...] = ("take", "drop")
    is_one_way, direction = rng.random() < ONE_WAY, rng.choice(directions)
    return Option(option, dm, Text.plain(option), only=direction if one_way and is_one_way else None)


def _wants(rng: Random, names: list[OptionTaken], statements: int) -> ByStatements:
    return ByStatements(tuple(Level(_statement(rng, names, 2)) for _ in range(statements)))


def _statement(rng: Random, names: list[OptionTaken], depth: int) -> Statement:
    if depth == 0 or rng.random() < 0.3:
        return rng.choice(names)
    one, other = (_statement(rng, names, depth - 1) for _ in range(2))
    return rng.choice((Not(one), And((one, other)), Or((one, other)), If(one, other), Iff(one, other)))
