"""How many readings of a conflict are counted in a second: prints one JSON object.

python benchmarks/ensemble.py [READINGS]    a million unless said, of 256 states and five decision makers
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

from detente.ensemble import CHUNK, Plan, plan_of, reading_of, run, run_chunk
from detente.ensemble.varying.forms import forms_of
from detente.evolution import Reach
from detente.graph import graph_of
from detente.stability import CONCEPTS, solve

SECONDS, READINGS = 40.0, 1_000_000
"""The target on two cores."""
GIGABYTES, EFFICIENCY = 0.3, 0.9
PART = 10
"""Of so many readings one is made again in other ways."""
OPTIONS = 8
LOOP = 100
"""Readings that are solved in the ordinary way, one by one, for comparison."""

TRIES = 5


def measured(readings: int) -> dict[str, Any]:
    """Seconds for that many readings, per design, with what a loop over the ordinary solver takes for one."""
    conflict = replace(generated(OPTIONS, one_way=True), status_quo=frozenset())
    part = max(CHUNK, readings // PART)

    def plan(draws: int = readings, **how: Any) -> Plan:
        return plan_of(conflict, **{"design": "monte-carlo", "draws": draws, **how})

    run(plan(1000))
    load, before = os.getloadavg()[0], process_time()
    seconds, _ = timed(lambda: run(plan()))
    cores = process_time() - before
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e9
    alone, together = sides(lambda: run(plan(part)))
    hypercube, _ = timed(lambda: run(plan(part, design="latin-hypercube")))
    courses, _ = timed(lambda: run(plan(part, courses=True)))
    loop, counts = timed(lambda: one_by_one(plan()))
    if (run_chunk(plan(), 0, LOOP).counts[: len(counts), :, 0] != counts).any():
        raise SystemExit("the kernels and the ordinary solver disagree")
    efficiency = alone / together / (os.cpu_count() or 1)
    return {
        "readings": readings,
        "states": 1 << OPTIONS,
        "load": load,
        "cores": os.cpu_count(),
        "seconds": seconds,
        "seconds of all cores": cores,
        "latin hypercube": hypercube / part,
        "courses": courses / part,
        "steps": steps(plan()),
        "least": least(plan()),
        "per second on one core": part / alone,
        "per second on all cores": readings / seconds,
        "efficiency": efficiency,
        "ratio": loop / LOOP / (seconds / readings),
        "peak": memory,
        "met": seconds / readings <= SECONDS / READINGS and memory <= GIGABYTES and efficiency >= EFFICIENCY,
    }


def sides(task: Callable[[], object]) -> tuple[float, float]:
    """How long a task takes on one core, and on all: the least of a few tries by turns, since others may be at work."""
    tries = [(timed(lambda: on_one_core(task))[0], timed(task)[0]) for _ in range(TRIES)]
    return min(one for one, _ in tries), min(all_cores for _, all_cores in tries)


def steps(plan: Plan) -> dict[str, float]:
    """Readings per processor second: drawn; solved and added up, without what is reached; and searched for that."""
    drawing = _used(lambda: forms_of(plan, plan.uniforms(0, CHUNK)))
    whole = _used(lambda: run_chunk(plan, 0, CHUNK))
    nowhere = replace(plan, conflict=replace(plan.conflict, status_quo=None))
    unreached = _used(lambda: run_chunk(nowhere, 0, CHUNK))
    return {"drawn": CHUNK / drawing, "tallied": CHUNK / (unreached - drawing), "reached": CHUNK / (whole - unreached)}


def least(plan: Plan) -> float:
    """Processor seconds per reading for as many random numbers as it takes, by numpy, and nothing else."""
    return _used(lambda: np.random.default_rng(1).random((CHUNK, plan.dimensions))) / CHUNK


def _used(task: Callable[[], object]) -> float:
    """Processor seconds, the least of a few tries."""

    def once() -> float:
        before = process_time()
        task()
        return process_time() - before

    return min(once() for _ in range(TRIES))


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


def main() -> None:
    """Measure as many readings as the command line names."""
    print(json.dumps(measured(int(sys.argv[1]) if len(sys.argv) > 1 else READINGS)))


if __name__ == "__main__":
    main()
