"""The likeliest courses: chains of wanted moves from the start to where they end, whenever that is."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count

import numpy as np

from detente.errors import LimitExceeded, UsageError
from detente.evolution.chain.chain import Chain, Rows
from detente.evolution.chain.ends import recurrent_classes
from detente.evolution.chain.matrix import Floats
from detente.graph.truth import Mask

MAX_LOOKED_AT = 200_000

_Open = tuple[float, int, float, tuple[int, ...]]
"""The beginning of a course: what the whole costs at least, when it was met, what it has cost, and its rows."""


@dataclass(frozen=True, slots=True)
class Course:
    """One outcome after another, up to the first from which there is no way out; `share` of the courses go so.

    `states` are indexes of the graph, the start first; one state where the conflict is at an end already.
    """

    states: tuple[int, ...]
    share: float


def courses(chain: Chain, start: int, most: int) -> tuple[Course, ...]:
    """The `most` likeliest courses from a state, the likeliest first; fewer where there are not so many.

    A search, best first, with what a course can still come to at best as its bound: each one that is taken up is a
    part of one that is given.

    Raises:
        UsageError: if the start is not in the chain, or `most` is negative.
        LimitExceeded: if so many moves are about equally likely that the search finds no end.
    """
    if most < 0:
        raise UsageError(f"{most} courses cannot be given; expected 0 or more")
    ends = chain.rows([state for states in recurrent_classes(chain) for state in states])
    ended = np.zeros(chain.states.size, dtype=np.bool_)
    ended[ends] = True
    jumps, steps = chain.by_row, _surprises(chain)
    bound = _least(jumps, steps, ended)
    found: list[Course] = []
    order, begin = count(), int(chain.rows([start])[0])
    queue: list[_Open] = [(float(bound[begin]), next(order), 0.0, (begin,))]
    while queue and len(found) < most:
        _, _, spent, rows = heappop(queue)
        if ended[rows[-1]]:
            found.append(Course(tuple(chain.states[list(rows)].tolist()), float(np.exp(-spent))))
            continue
        here = slice(jumps.starts[rows[-1]], jumps.starts[rows[-1] + 1])
        for row, step in zip(jumps.targets[here].tolist(), steps[here].tolist(), strict=True):
            heappush(queue, (spent + step + float(bound[row]), next(order), spent + step, (*rows, row)))
        if len(queue) > MAX_LOOKED_AT:
            raise LimitExceeded(f"more than {MAX_LOOKED_AT:,} courses are about equally likely; ask for fewer")
    return tuple(found)


def _surprises(chain: Chain) -> Floats:
    """Per jump minus the logarithm of its probability, so that the likeliest course is the shortest."""
    per_day = np.repeat(1 / np.where(chain.leaving > 0, chain.leaving, 1.0), np.diff(chain.by_row.starts))
    return np.maximum(-np.log(per_day * chain.by_row.rates), 0.0)  # a sure jump costs nothing, whatever the rounding


def _least(jumps: Rows, steps: Floats, ended: Mask) -> Floats:
    """Per row what the shortest way from it to an end costs: of one jump, of up to two, and so on."""
    bound, nearer = np.full(ended.size, np.inf), np.where(ended, 0.0, np.inf)
    left = np.flatnonzero(np.diff(jumps.starts))
    while (nearer < bound).any():
        bound = nearer.copy()
        ways = np.minimum.reduceat(steps + bound[jumps.targets], jumps.starts[left])
        nearer[left] = np.minimum(bound[left], ways)
    return bound
