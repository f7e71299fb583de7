"""How long the chain of a large conflict takes, and how much memory: prints one JSON object.

python benchmarks/evolution.py [OPTIONS]    2^OPTIONS states, 17 unless said: more than 100,000
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Mapping
from time import process_time

import numpy as np
from generated import generated
from measure import copied, used
from numpy.typing import NDArray
from scipy.sparse.linalg import expm_multiply

from detente.evolution.chain import (
    Branch,
    Evolution,
    absorption,
    chain_of,
    courses,
    distribution,
    evolution,
    recurrent_classes,
)
from detente.graph import graph_of
from detente.model.conflict import Event
from detente.model.statement import OptionTaken

SECONDS, GIGABYTES = 20.0, 2.0
"""The targets for 100,000 states, from the conflict to the last result of all that is measured here."""
DAYS = 30.0


def main() -> None:
    """Measure the chain on all states of a generated conflict, started evenly in all of them.

    Without an event, then with one that spares half of the courses: two chains from then on.
    """
    options = int(sys.argv[1]) if len(sys.argv) > 1 else 17
    begin = process_time()
    conflict = generated(options, one_way=False)
    graph = graph_of(conflict)
    building, chain = used(lambda: chain_of(graph))
    start = dict.fromkeys(range(graph.size), 1 / graph.size)
    ending, ends = used(lambda: absorption(chain, start))
    spreading, spread = used(lambda: distribution(chain, start, DAYS))
    going, likeliest = used(lambda: courses(chain, 0, 5))
    first, *_, last = conflict.options
    event = Event(DAYS / 2, fix=((first.id, True),), unless=OptionTaken(last.id))
    parting, parted = used(lambda: evolution(graph, start, events=[event]))
    settling, settled = used(lambda: (parted.on(DAYS), parted.settled()))
    seconds = process_time() - begin
    exponentials, beside = used(lambda: by_exponentials(parted))
    again, ours = used(lambda: [distribution(branch.chain, branch.start, DAYS / 2) for branch in _branches(parted)])
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
                    "event": parting + settling,
                    "all": seconds,
                },
                "copy": copied([chain.jumps.data, chain.jumps.indices, chain.jumps.indptr, np.zeros(graph.size)]),
                "peak": memory,
                "scipy": {
                    "seconds": exponentials,
                    "ours": again,
                    "apart": max(
                        float(np.abs(_vector(branch, one.shares) - other).max())
                        for branch, one, other in zip(_branches(parted), ours, beside, strict=True)
                    ),
                },
                "residual": max(ends.residual, settled[1].residual),
                "row sums": max(ends.row_sums, settled[1].row_sums),
                "shares": sum(end.share for end in ends.ends),
                "missing": max(abs(1 - float(np.sum(list(one.shares.values())))) for one in (spread, settled[0])),
                "likeliest": likeliest[0].share if likeliest else None,
                "met": seconds <= SECONDS and memory <= GIGABYTES,
            }
        )
    )


def by_exponentials(parted: Evolution) -> list[NDArray[np.float64]]:
    """The shares half of the days into each stretch by scipy's `expm_multiply`, a vector for each branch."""
    return [
        expm_multiply(branch.chain.generator.T.tocsr() * (DAYS / 2), _vector(branch, branch.start))
        for branch in _branches(parted)
    ]


def _branches(parted: Evolution) -> list[Branch]:
    """Those before the event, and those after it."""
    return [branch for stretch in parted.stretches for branch in stretch.branches]


def _vector(branch: Branch, shares: Mapping[int, float]) -> NDArray[np.float64]:
    vector = np.zeros(branch.chain.states.size)
    vector[np.searchsorted(branch.chain.states, list(shares))] = list(shares.values())
    return vector


if __name__ == "__main__":
    main()
