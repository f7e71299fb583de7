"""How long the chain of a large conflict takes, and how much memory: prints one JSON object.

python benchmarks/evolution.py [OPTIONS]    2^OPTIONS states, 17 unless said: more than 100,000
"""

from __future__ import annotations

import json
import resource
import sys
from time import perf_counter

import numpy as np
from generated import generated
from measure import timed

from detente.evolution.chain import absorption, chain_of, courses, distribution, recurrent_classes
from detente.graph import graph_of

SECONDS, GIGABYTES = 20.0, 2.0
"""The targets for 100,000 states, from the conflict to the last result."""
DAYS = 30.0


def main() -> None:
    """Measure the chain on all states of a generated conflict, started evenly in all of them."""
    options = int(sys.argv[1]) if len(sys.argv) > 1 else 17
    begin = perf_counter()
    graph = graph_of(generated(options, one_way=False))
    building, chain = timed(lambda: chain_of(graph))
    start = dict.fromkeys(range(graph.size), 1 / graph.size)
    ending, ends = timed(lambda: absorption(chain, start))
    spreading, spread = timed(lambda: distribution(chain, start, DAYS))
    going, likeliest = timed(lambda: courses(chain, 0, 5))
    seconds = perf_counter() - begin
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e9
    print(
        json.dumps(
            {
                "states": int(chain.states.size),
                "moves": int(chain.jumps.nnz),
                "cycles": sum(len(states) > 1 for states in recurrent_classes(chain)),
                "seconds": {
                    "chain": building,
                    "absorption": ending,
                    "distribution": spreading,
                    "courses": going,
                    "all": seconds,
                },
                "peak": memory,
                "residual": ends.residual,
                "row sums": ends.row_sums,
                "shares": sum(end.share for end in ends.ends),
                "missing": abs(1 - float(np.sum(list(spread.shares.values())))),
                "likeliest": likeliest[0].share if likeliest else None,
                "met": seconds <= SECONDS and memory <= GIGABYTES,
            }
        )
    )


if __name__ == "__main__":
    main()
