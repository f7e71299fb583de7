"""What rankings must obey for a state to hold: for every improvement that nobody answers, one rule.

Let t be an improvement of i from s that is not answered, and T what the others reach from t by the moves that count
for the concept, as pairs (state, last mover). In all rankings by which s holds, t is no improvement; or a state of T
is a sanction; or a move out of T is wanted that was not. So the rule is true of every solution, and broken here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from detente.graph import Graph
from detente.inverse.pairs import Clause, Pairs
from detente.inverse.target import Target
from detente.stability import CATALOGUE
from detente.stability.opponents import opponents_of


@dataclass(frozen=True, slots=True)
class _Walk:
    """What a coalition reaches: the states, and the moves (mover, source, target) that would lead further."""

    ends: frozenset[int]
    exits: frozenset[tuple[int, int, int]]


class Cuts:
    """The rules that candidates break, over the literals of `pairs` (those of the decision makers that vary)."""

    def __init__(self, target: Target, pairs: Mapping[int, Pairs], fresh: count[int]) -> None:
        self._target, self._pairs, self._fresh = target, pairs, fresh
        self._concept = CATALOGUE[target.concept]
        self._blocks: dict[tuple[int, int, int], int] = {}

    def broken(self, candidate: Graph, s: int, chosen: int) -> Iterator[Clause]:
        """The rules for `s` that a candidate breaks; each applies where the literal `chosen` is true."""
        for dm in self._target.held_by(candidate):
            i = candidate.decision_makers.index(dm)
            for t in candidate.improvements(i, s).tolist():
                walk = self._walk(candidate, i, t)
                if not self._is_answered(candidate, i, s, walk):
                    yield from self._rule(candidate, i, s, t, walk, chosen)

    def _walk(self, candidate: Graph, i: int, start: int) -> _Walk:
        """What the others reach from `start` by legal sequences, and which unwanted moves would lead further."""
        if self._concept.sanctions is None:
            return _Walk(frozenset(), frozenset())
        nodes: list[tuple[int, int]] = [(start, i)]
        exits: set[tuple[int, int, int]] = set()
        for s, last in nodes:
            for j in opponents_of(candidate, i):
                if j == last:
                    continue
                for t in candidate.moves(j, s).tolist():
                    if self._concept.answers_wanted and candidate.ranks[j][t] <= candidate.ranks[j][s]:
                        exits.add((j, s, t))
                    elif (t, j) not in nodes:
                        nodes.append((t, j))
        return _Walk(frozenset(t for t, _ in nodes[1:]), frozenset(exits))

    def _is_answered(self, candidate: Graph, i: int, s: int, walk: _Walk) -> bool:
        sanctions = self._concept.sanctions
        return sanctions is not None and any(sanctions(candidate, i, s, end) for end in walk.ends)

    def _rule(self, candidate: Graph, i: int, s: int, t: int, walk: _Walk, chosen: int) -> Iterator[Clause]:
        rule = [-chosen]
        if i in self._pairs:
            rule.append(-self._pairs[i].prefers(t, s))
            for end in sorted(walk.ends):
                yield from self._defined(candidate, i, s, end)
                rule.append(self._blocks[i, s, end])
        rule += [self._pairs[j].prefers(v, u) for j, u, v in sorted(walk.exits) if j in self._pairs]
        yield rule

    def _defined(self, candidate: Graph, i: int, s: int, end: int) -> Iterator[Clause]:
        """Make a literal that can be true only where ending in `end` is a sanction for `i` in `s`."""
        if (i, s, end) not in self._blocks:
            ends = [end]
            if self._concept.leaves_no_way_out:
                ends += candidate.moves(i, end).tolist()
            block = self._blocks[i, s, end] = next(self._fresh)
            yield from ([-block, -self._pairs[i].prefers(x, s)] for x in ends if x != s)
