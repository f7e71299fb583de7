"""One measurement in a process of its own, so that peak memory is its own: prints one JSON object.

python benchmarks/measure.py size 20 [KIND]    graph and all stabilities of 2^20 states; KIND: one-way, constrained
python benchmarks/measure.py ratio 8           readable definitions against kernels on 2^8 states
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time
from typing import Any, TypeVar

import numpy as np
from generated import constrained, generated
from numpy.typing import NDArray

from detente.graph import graph_of
from detente.stability import CATALOGUE, CONCEPTS, Solution, solve

Result = TypeVar("Result")


def used(task: Callable[[], Result]) -> tuple[float, Result]:
    """How many processor seconds a task takes, and its result."""
    start = process_time()
    result = task()
    return process_time() - start, result


def timed(task: Callable[[], Result]) -> tuple[float, Result]:
    """How long a task takes, in seconds, and its result."""
    start = perf_counter()
    result = task()
    return perf_counter() - start, result


def size(options: int, kind: str) -> dict[str, float]:
    """Seconds for graph and stabilities, seconds of all cores together, and the peak memory of this process in GB.

    And processor seconds for a copy of the arrays that are read and written, into memory that is there: no way to find
    what holds could be quicker.
    """
    conflict = constrained(options) if kind == "constrained" else generated(options, one_way=kind == "one-way")
    before = process_time()
    graph_seconds, graph = timed(lambda: graph_of(conflict))
    solve_seconds, solution = timed(lambda: solve(graph))
    found = {"graph": graph_seconds, "solve": solve_seconds, "cores": process_time() - before, "peak": peak()}
    return {**found, "states": graph.size, "copy": copy_seconds(solution)}


def copy_seconds(solution: Solution) -> float:
    """Processor seconds for a copy: who moves where and wants what, two columns for each, and what was found."""
    owns = [array for one in solution.classes for array in (one.order, one.ranks, one.starts)]
    columns = np.ones((solution.graph.size, 2 * len(solution.classes)), dtype=np.int16)
    flags = [held.flags for held in solution.by_dm if held.flags is not None]
    return copied([columns, *owns, *flags])


def copied(arrays: list[NDArray[Any]]) -> float:
    """Processor seconds for a copy of these arrays, the least of five tries."""
    copies = [np.ones_like(array) for array in arrays]
    return min(_copied(arrays, copies) for _ in range(5))


def _copied(arrays: list[NDArray[Any]], copies: list[NDArray[Any]]) -> float:
    before = process_time()
    for array, copy in zip(arrays, copies, strict=True):
        np.copyto(copy, array)
    return process_time() - before


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


def peak() -> float:
    """The most memory that this process has taken, in GB."""
    unit = 1 if sys.platform == "darwin" else 1024  # Linux counts in KiB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


def main() -> None:
    """Measure what the command line names."""
    what, options, *rest = sys.argv[1:]
    solve(graph_of(generated(5, one_way=True)))  # loads the compiled kernels, which is measured elsewhere
    result = ratio(int(options)) if what == "ratio" else size(int(options), "".join(rest))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
