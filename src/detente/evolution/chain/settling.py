"""Where the courses end, and when they have got there for good, events that are still to come included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from detente.evolution.chain.branches import Branch, Rules, Stretch, struck
from detente.evolution.chain.ends import Absorption, Arrivals, End, arrivals, recurrent_classes

_Class = tuple[int, ...]
_Settled = set[tuple[Rules, _Class]]
"""The recurrent classes of a stretch that no later event takes a course out of, each with the rules in force."""


def settled(stretches: Sequence[Stretch]) -> Absorption:
    """Where the courses end, and the mean day on which they are settled.

    A course is settled in a recurrent class from when on it stays there: as soon as it has come in, if no event to
    come leads out of it, be it that the event spares it, changes nothing of it, or lets nobody want to move who did
    not before; else on the day of the last event that did.
    """
    shares: dict[_Class, float] = {}
    moments: dict[_Class, float] = {}
    residual = 0.0
    for stretch, days, kept in zip(stretches, _lengths(stretches), _settled(stretches), strict=True):
        for_good: dict[_Class, float] = {}
        for branch in stretch.branches:
            found = _arrivals(branch, days)
            residual = max(residual, found.residual)
            for one in found.classes:
                if (branch.rules, one.states) not in kept:
                    continue
                for_good[one.states] = for_good.get(one.states, 0.0) + branch.share * one.share
                arrived = one.share - one.began
                moment = branch.share * (stretch.day * arrived + one.moment)
                moments[one.states] = moments.get(one.states, 0.0) + moment
                shares.setdefault(one.states, 0.0)
                began = branch.share * one.began
                moments[one.states] += stretch.day * began
                for_good.setdefault(one.states, 0.0)
        for states, share in shares.items():
            moments[states] -= stretch.day * share
        shares.update(for_good)
    rows = max(branch.chain.row_sums for branch in stretches[-1].branches)
    ends = (End(states, share, moments[states] / share) for states, share in shares.items() if share > 0)
    return Absorption(tuple(sorted(ends, key=lambda end: (-end.share, end.states))), residual, rows)


def _lengths(stretches: Sequence[Stretch]) -> list[float | None]:
    """How long each stretch lasts; None for the last."""
    return [*(after.day - before.day for before, after in pairwise(stretches)), None]


def _arrivals(branch: Branch, days: float | None) -> Arrivals:
    if days is None:
        return arrivals(branch.chain, branch.start)
    return arrivals(branch.chain, branch.start, (days, branch.after(days).shares))


def _settled(stretches: Sequence[Stretch]) -> list[_Settled]:
    """Per stretch the classes that are for good, found from the last stretch to the first."""
    found: list[_Settled] = []
    for k in reversed(range(len(stretches))):
        after = (stretches[k + 1], found[0]) if found else None
        found.insert(0, set(_for_good(stretches[k], after)))
    return found


def _for_good(stretch: Stretch, after: tuple[Stretch, _Settled] | None) -> Iterator[tuple[Rules, _Class]]:
    lasts = after is None or after[0].day > stretch.day
    for branch in stretch.branches:
        for states in recurrent_classes(branch.chain):
            is_met = lasts or not branch.start.keys().isdisjoint(states)
            if is_met and (after is None or _stays(branch, states, *after)):
                yield branch.rules, states


def _stays(branch: Branch, states: _Class, after: Stretch, kept: _Settled) -> bool:
    """Whether the event leaves every course of the class within it, and it is for good there as well."""
    assert after.event is not None, "only the first stretch begins without an event"
    graph = branch.chain.graph
    hit, targets = struck(graph, after.event, np.array(states, dtype=np.int64))
    rules = {branch.rules.after(after.event, graph) if one else branch.rules for one in hit.tolist()}
    return set(targets.tolist()) <= set(states) and all((rule, states) in kept for rule in rules)
