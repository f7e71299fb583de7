"""One measurement in a process of its own, so that peak memory is its own: prints one JSON object.

python benchmarks/measure.py size 20 [one-way]    graph and all stabilities of 2^20 states
python benchmarks/measure.py ratio 8              readable definitions against kernels on 2^8 states
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time
from typing import TypeVar

from generated import generated

from detente.graph import graph_of
from detente.stability import CATALOGUE, CONCEPTS, solve

Result = TypeVar("Result")


def timed(task: Callable[[], Result]) -> tuple[float, Result]:
    """How long a task takes, in seconds, and its result."""
    start = perf_counter()
    result = task()
    return perf_counter() - start, result


def size(options: int, *, one_way: bool) -> dict[str, float]:
    """Seconds for graph and stabilities, seconds of all cores together, and the peak memory of this process in GB."""
    conflict = generated(options, one_way=one_way)
    before = process_time()
    graph_seconds, graph = timed(lambda: graph_of(conflict))
    solve_seconds, _ = timed(lambda: solve(graph))
    return {"graph": graph_seconds, "solve": solve_seconds, "cores": process_time() - before, "peak": _peak()}


def ratio(options: int) -> dict[str, float]:
    """Seconds by the readable definitions and by the kernels, which must agree."""
    graph = graph_of(generated(options, one_way=True))
    movers = range(len(graph.decision_makers))
    slow, defined = timed(
        lambda: [
            {name: [CATALOGUE[name].holds(graph, i, s) for s in range(graph.size)] for name in CONCEPTS} for i in movers
        ]
    )
    fast = median(timed(lambda: solve(graph))[0] for _ in range(5))
    found = [{name: stable[name].tolist() for name in CONCEPTS} for stable in solve(graph).by_dm]
    if found != defined:
        raise SystemExit("the kernels and the definitions disagree")
    return {"definitions": slow, "kernels": fast}


def _peak() -> float:
    unit = 1 if sys.platform == "darwin" else 1024  # Linux counts in KiB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


def main() -> None:
    """Measure what the command line names."""
    what, options, *rest = sys.argv[1:]
    solve(graph_of(generated(5, one_way=True)))  # loads the compiled kernels, which is measured elsewhere
    result = ratio(int(options)) if what == "ratio" else size(int(options), one_way="one-way" in rest)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
