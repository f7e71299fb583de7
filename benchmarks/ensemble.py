"""How many readings of a conflict are counted in a second: prints one JSON object.

python benchmarks/ensemble.py [READINGS]    100,000 unless said, of 256 states and five decision makers
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import replace
from time import process_time
from typing import Any

import numpy as np
from generated import generated
from measure import Result, timed
from numpy.typing import NDArray

from detente.ensemble import Plan, plan_of, reading_of, run, run_chunk
from detente.evolution import Reach
from detente.graph import graph_of
from detente.stability import CONCEPTS, solve

SECONDS, READINGS = 40.0, 100_000
"""The target on two cores."""
OPTIONS = 8
LOOP = 100
"""Readings that are solved in the ordinary way, one by one, for comparison."""

Row = tuple[str, ...]


def measured(readings: int) -> dict[str, Any]:
    """Seconds for that many readings, per design, with what a loop over the ordinary solver takes for one."""
    conflict = replace(generated(OPTIONS, one_way=True), status_quo=frozenset())
    plan = plan_of(conflict, design="monte-carlo", draws=readings)
    run(plan_of(conflict, design="monte-carlo", draws=1000))  # compiles
    load = os.getloadavg()[0]
    before = process_time()
    seconds, _ = timed(lambda: run(plan))
    cores = process_time() - before
    alone, _ = timed(lambda: on_one_core(lambda: run(plan_of(conflict, design="monte-carlo", draws=readings // 4))))
    hypercube, _ = timed(lambda: run(plan_of(conflict, design="latin-hypercube", draws=readings)))
    run(plan_of(conflict, design="monte-carlo", draws=1000, courses=True))  # compiles
    courses, _ = timed(lambda: run(plan_of(conflict, design="monte-carlo", draws=readings, courses=True)))
    loop, counts = timed(lambda: one_by_one(plan))
    if (run_chunk(plan, 0, LOOP).counts[: len(counts), :, 0] != counts).any():
        raise SystemExit("the compiled loop and the ordinary solver disagree")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e9
    return {
        "readings": readings,
        "states": 1 << OPTIONS,
        "load": load,
        "cores": os.cpu_count(),
        "seconds": seconds,
        "seconds of all cores": cores,
        "latin hypercube": hypercube,
        "courses": courses,
        "per second on one core": readings // 4 / alone,
        "efficiency": alone * 4 / seconds / (os.cpu_count() or 1),
        "ratio": loop / LOOP / (seconds / readings),
        "peak": memory,
        "met": max(seconds, hypercube) / readings <= SECONDS / READINGS,
    }


def on_one_core(task: Callable[[], Result]) -> Result:
    """The result of a task that all threads do on one core."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        return task()
    finally:
        os.sched_setaffinity(0, cores)


def one_by_one(plan: Plan) -> NDArray[np.int64]:
    """The first readings, each solved as conflicts: how often each state holds by each concept, and is reached."""
    counts = np.zeros((len(CONCEPTS) + 1, 1 << OPTIONS), dtype=np.int64)
    for draw in range(LOOP):
        graph = graph_of(reading_of(plan, draw))
        solution = solve(graph)
        for k, concept in enumerate(CONCEPTS):
            counts[k] += solution.equilibria(concept)
        assert graph.status_quo is not None, "the conflict was given one"
        counts[-1] += Reach(graph, graph.status_quo).by_improvements >= 0
    return counts


def rows(found: dict[str, Any]) -> list[Row]:
    """The lines of a table: what was done, how long it took, what is wanted."""
    return [
        (
            f"{found['readings']:,} readings, {found['states']} states, five concepts and reach",
            f"{found['seconds']:.1f} s",
            f"≤ {SECONDS * found['readings'] / READINGS:g} s",
        ),
        (f"efficiency on {found['cores']} cores", f"{found['efficiency']:.2f}", ""),
        ("the same, Latin hypercube", f"{found['latin hypercube']:.1f} s", ""),
        ("the same, and where most courses end", f"{found['courses']:.1f} s", ""),
        ("a loop over the ordinary solver takes", f"{found['ratio']:.0f} times as long", ""),
    ]


def main() -> None:
    """Measure as many readings as the command line names."""
    print(json.dumps(measured(int(sys.argv[1]) if len(sys.argv) > 1 else READINGS)))


if __name__ == "__main__":
    main()
