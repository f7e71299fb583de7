"""The comparisons of one decision maker's states as variables of a SAT solver."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, count

import numpy as np

from detente.graph.ranks import Ranks
from detente.graph.truth import Mask

Clause = list[int]


class Pairs:
    """Which of two states a decision maker prefers, for every pair, each a literal.

    A pair that is strict stays strict, so one variable is enough for it; a pair that is tied can be ordered either
    way, so it has two. Literals are true where the comparison is as it was, so that every change costs the same.
    """

    def __init__(self, ranks: Ranks, fresh: count[int]) -> None:
        self.size = ranks.size
        self._literal: dict[tuple[int, int], int] = {}
        self.soft: list[int] = []
        self.hard: list[Clause] = []
        for s, t in combinations(range(self.size), 2):
            a, b = (s, t) if ranks[s] >= ranks[t] else (t, s)
            forth = next(fresh)
            tied = ranks[s] == ranks[t]
            back = next(fresh) if tied else -forth
            self._literal[a, b], self._literal[b, a] = forth, back
            self.soft += [-forth, -back] if tied else [forth]
            if tied:
                self.hard.append([-forth, -back])
        self._before = ranks[:, None] > ranks[None, :]

    def prefers(self, s: int, t: int) -> int:
        """The literal of: s is preferred to t."""
        return self._literal[s, t]

    def relation(self, true: frozenset[int]) -> Mask:
        """Entry (s, t): whether s is preferred to t, where just these literals are true."""
        relation = np.zeros((self.size, self.size), dtype=np.bool_)
        for (s, t), literal in self._literal.items():
            relation[s, t] = literal in true
        return relation

    def swaps(self, relation: Mask) -> list[tuple[int, int]]:
        """The pairs (s, t) of which s is preferred to t, and was not."""
        return [(s, t) for s, t in np.argwhere(relation & ~self._before).tolist()]

    def not_an_order(self, relation: Mask) -> Iterator[Clause]:
        """The rules that the relation breaks: whoever prefers s to t prefers s to u or u to t, whatever u is."""
        neither = (~relation).astype(np.float32)
        for s, t in np.argwhere(relation & (neither @ neither > 0)).tolist():
            for u in np.flatnonzero(~relation[s] & ~relation[:, t]).tolist():
                yield [-self.prefers(s, t), self.prefers(s, u), self.prefers(u, t)]


def ranks_of(relation: Mask) -> Ranks:
    """The ranks that an order gives: equal where neither state is preferred."""
    beaten: list[int] = relation.sum(axis=1).tolist()
    places = {number: rank for rank, number in enumerate(sorted(set(beaten)))}
    return np.array([places[number] for number in beaten], dtype=np.int32)


def groups_of(ranks: Ranks, numbers: Iterable[int]) -> tuple[tuple[int, ...], ...]:
    """The states by their numbers as a ranking: the best first, ties in one group."""
    by_rank: dict[int, list[int]] = {}
    for rank, number in zip(ranks.tolist(), numbers, strict=True):
        by_rank.setdefault(rank, []).append(number)
    return tuple(tuple(by_rank[rank]) for rank in sorted(by_rank, reverse=True))
