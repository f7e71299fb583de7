"""Random conflicts, solved by the kernels in C and by those in numpy, until time is up: ``make sanitize``.

The number of the conflict that is being tried stands on stderr; it makes the same conflict again. Usage::

    python -m tests.kernels.fuzzed [SECONDS [NUMBER]]
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import astuple
from random import Random
from time import monotonic
from types import ModuleType
from typing import Any
from unittest.mock import patch

import numpy as np
from tests.kernels.odd import conflict_of, plan_for
from tests.kernels.test_twins import (
    test_how_far_it_is,
    test_orders,
    test_readings_side_by_side,
    test_sweeps,
    test_weights_of_bits,
    test_what_is_best_and_what_holds,
    test_where_most_courses_end,
)

from detente.ensemble import Plan, run
from detente.ensemble.counting import courses, tally
from detente.graph import graph_of
from detente.kernels import compiled, loading, plain
from detente.model.conflict import Conflict
from detente.stability import CONCEPTS, classes, nearest, side_by_side, solve, sweeps, witness

MODULES = (courses, tally, classes, nearest, side_by_side, sweeps, witness)
"""Where kernels are called."""
SWEEPS = ("lower_by_moves", "lower_by_improvements")
VERDICTS = 3


def main() -> None:
    """Try one conflict after the other, each made from its number."""
    asked = ArgumentParser(prog="python -m tests.kernels.fuzzed")
    asked.add_argument("seconds", nargs="?", type=int, default=60)
    asked.add_argument("first", nargs="?", type=int, default=0)
    given = asked.parse_args()
    end, number = monotonic() + given.seconds, given.first
    while monotonic() < end:
        print(f"conflict {number}", end="\r", file=sys.stderr, flush=True)  # stays there if this one ends the process
        tried(Random(number))
        number += 1
    print(f"{number - given.first:,} conflicts in {given.seconds} s by {loading.FILE}: as in numpy")


def tried(rng: Random) -> None:
    """Hold the kernels against each other on one conflict, and each of them on whatever numbers."""
    conflict = conflict_of(rng)
    plan, asked = plan_for(rng, conflict), rng.getrandbits(32)
    mine, yours = (list(found(kernels, conflict, plan, Random(asked))) for kernels in (plain, compiled))
    assert len(mine) == len(yours)
    for one, other in zip(mine, yours, strict=True):
        assert np.array_equal(one, other), conflict
    any_numbers(rng)


def found(kernels: ModuleType, conflict: Conflict, plan: Plan, rng: Random) -> Iterator[Any]:
    """What holds for whom, why some of it does, and what many readings say, by these kernels."""
    with ExitStack() as patches:
        for module in MODULES:
            patches.enter_context(patch.object(module, "KERNELS", kernels))
        solution = solve(graph_of(conflict))
        makers = solution.graph.decision_makers
        yield from (solution.stable(concept, dm) for concept in CONCEPTS for dm in makers)
        for _ in range(VERDICTS):
            asked = rng.choice(CONCEPTS), rng.choice(makers), rng.randrange(solution.graph.size)
            yield repr(solution.verdict(*asked))
        yield from astuple(run(plan, bits=True))


def any_numbers(rng: Random) -> None:
    """What the twins are held against each other by, on sizes that are not chosen."""
    for test in (test_orders, test_what_is_best_and_what_holds, test_how_far_it_is):
        _inner(test)(*_sized(rng, 400))
    _inner(test_sweeps)(*_sized(rng, 400), rng.choice(SWEEPS))
    _inner(test_readings_side_by_side)(*_sized(rng, 40), rng.random() < 0.5)
    _inner(test_where_most_courses_end)(*_sized(rng, 40))
    _inner(test_weights_of_bits)(rng.getrandbits(32))


def _inner(test: Any) -> Callable[..., None]:
    """What Hypothesis calls with what it has drawn."""
    inner: Callable[..., None] = test.hypothesis.inner_test
    return inner


def _sized(rng: Random, most: int) -> tuple[int, int]:
    return rng.getrandbits(32), rng.choice((1, 2, rng.randint(1, most)))


if __name__ == "__main__":
    main()
