"""Where most courses of a reading end, in plain Python: what courses.c does, sum by sum.

States are left out one by one, and what led into them leads on to where they led: in the end only those are left
that nobody leaves. Nothing is ever subtracted, so that no digits are lost however far apart the rates are.

Source: Grassmann, Taksar & Heyman (1985), Operations Research 33:1107–1116.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from detente.kernels.classes import I32, I64, Floats, Mask

NONE, ROUND, MANY = -1, -2, -3
"""Instead of a state: no end has most courses, they go round for ever, more states are reached than are followed."""
MOST = 0.5 + 1e-9
"""More than half of the courses; what is nearer to one half than rounding may move it is a tie, and not most."""


class Routes(NamedTuple):
    """Everybody's moves, wanted or not: `first` has per decision maker and state where its part of `targets` begins."""

    first: I64
    targets: I32


class Wanted(NamedTuple):
    """The wanted moves from the states reached, filled anew for every reading.

    Attributes:
        order: the states reached, each before those that it leads to, but for ways back.
        place: per state where it stands in the order; -1 where it is not reached.
        first, last: per state its part of `to` and `rate`.
        to: where a move leads.
        rate: how often a day it is made.
    """

    order: I64
    place: I64
    first: I64
    last: I64
    to: I64
    rate: Floats


def most_courses(
    routes: Routes, start: int, ranks: I32, which: I64, rates: Floats, asked: Mask, limit: int
) -> tuple[I64, Mask]:
    """Where most courses end in each reading.

    Args:
        routes: who can move where.
        start: from where.
        ranks: rankings, one row each.
        which: per reading and decision maker which of these it has.
        rates: per reading and decision maker how often a day it acts.
        asked: per answer and state whether it is meant.
        limit: how many states may be reached for a reading to be followed.

    Returns:
        Per reading the state in which most courses end, or `NONE`, `ROUND` or `MANY`; per reading and answer whether
        most courses end where it is true, in a cycle all the time.
    """
    n = routes.first.shape[1] - 1
    order, place, first, last = np.empty((4, n), np.int64)
    wanted = Wanted(order, place, first, last, np.empty(routes.targets.size, np.int64), np.empty(routes.targets.size))
    ends = np.empty(which.shape[0], np.int64)
    met = np.zeros((which.shape[0], asked.shape[0]), np.bool_)
    for d in range(which.shape[0]):
        count = _reach(routes, start, ranks, which[d], rates[d], wanted)
        ends[d] = _end(wanted, _shares(wanted, count), asked, met[d]) if count <= limit else MANY
    return ends, met


def _reach(routes: Routes, start: int, ranks: I32, which: I64, rates: Floats, wanted: Wanted) -> int:
    """Find what wanted moves lead to, depth first, and put it in order; how many states that is."""
    order, place, first, last, to, _ = wanted
    n = place.size
    place[:] = -1
    stack, following = np.empty((2, n), np.int64)
    depth, at, used = 0, n, 0
    new = start
    while new >= 0 or depth:
        if new >= 0:
            place[new] = 0
            first[new] = used
            used = _want(routes, new, ranks, which, rates, wanted, used)
            last[new] = used
            following[new] = first[new]
            stack[depth] = new
            depth += 1
            new = -1
        s = stack[depth - 1]
        if following[s] < last[s]:
            t = to[following[s]]
            following[s] += 1
            if place[t] < 0:
                new = t
        else:
            depth -= 1
            at -= 1
            order[at] = s
    for k in range(n - at):
        order[k] = order[at + k]
        place[order[k]] = k
    return n - at


def _want(routes: Routes, s: int, ranks: I32, which: I64, rates: Floats, wanted: Wanted, used: int) -> int:
    """List everybody's improvements from `s`: a mover chooses evenly; how many moves are listed by then."""
    for i in range(which.size):
        before = used
        for at in range(routes.first[i, s], routes.first[i, s + 1]):
            t = routes.targets[at]
            if ranks[which[i], t] > ranks[which[i], s]:
                wanted.to[used] = t
                used += 1
        for at in range(before, used):
            wanted.rate[at] = rates[i] / (used - before)
    return used


def _shares(wanted: Wanted, count: int) -> Floats:
    """Which share of the courses ends at each place of the order; a cycle has it all at one of its states."""
    jumps = _jumps(wanted, count)
    shares = np.zeros(count)
    shares[0] = 1.0
    left = np.ones(count, np.bool_)
    to = np.empty(count, np.int64)
    for k in range(count):
        led = _led_to(jumps[k], left, k, to)
        if led > 0:
            left[k] = False
            for j in to[:led]:
                shares[j] += shares[k] * jumps[k, j]
            shares[k] = 0.0
            for i in range(k + 1, count):
                if jumps[i, k] > 0:
                    for j in to[:led]:
                        jumps[i, j] += jumps[i, k] * jumps[k, j]
    return shares


def _jumps(wanted: Wanted, count: int) -> Floats:
    """How often a day it goes from one place of the order to another."""
    jumps = np.zeros((count, count))
    for k in range(count):
        s = wanted.order[k]
        for at in range(wanted.first[s], wanted.last[s]):
            jumps[k, wanted.place[wanted.to[at]]] += wanted.rate[at]
    return jumps


def _led_to(jumps: Floats, left: Mask, k: int, to: I64) -> int:
    """Make of the jumps from `k` shares of those to other places that are left, which are listed; how many they are."""
    led, rate = 0, 0.0
    for j in range(jumps.size):
        if jumps[j] > 0 and left[j] and j != k:
            to[led] = j
            led += 1
            rate += jumps[j]
    for j in to[:led]:
        jumps[j] /= rate
    return led


def _end(wanted: Wanted, shares: Floats, asked: Mask, met: Mask) -> int:
    """The state in which most courses end, if any, or `ROUND`; flag the answers that are true where most end."""
    end, around = NONE, 0.0
    meant = np.zeros(met.size)
    for k in range(shares.size):
        if shares[k] > 0:
            s = wanted.order[k]
            members = _cycle(wanted, s)
            if members.size > 1:
                around += shares[k]
            elif shares[k] > MOST:
                end = s
            for a in range(met.size):
                if _all(asked[a], members):
                    meant[a] += shares[k]
    for a in range(met.size):
        met[a] = meant[a] > MOST
    return ROUND if around > MOST else end


def _cycle(wanted: Wanted, s: int) -> I64:
    """All states that a state leads to from which nobody gets away; where nobody leaves it, itself alone."""
    members = np.empty(wanted.place.size, np.int64)
    members[0] = s
    seen = np.zeros(wanted.place.size, np.bool_)
    seen[s] = True
    count, done = 1, 0
    while done < count:
        for at in range(wanted.first[members[done]], wanted.last[members[done]]):
            t = wanted.to[at]
            if not seen[t]:
                seen[t] = True
                members[count] = t
                count += 1
        done += 1
    return members[:count]


def _all(flags: Mask, states: I64) -> bool:
    return bool(flags[states].all())
