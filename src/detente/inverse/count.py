"""How many rankings make a target hold, by trying all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import permutations, product
from math import factorial, lgamma, log

import numpy as np

from detente.errors import LimitExceeded
from detente.graph import Graph
from detente.inverse.target import Target, target_states
from detente.names import DmId

MAX_RANKINGS = 200_000
"""Combinations of rankings that are tried: more would take minutes."""

_MOST_DIGITS = 20


@dataclass(frozen=True, slots=True)
class Count:
    """In how many combinations of strict rankings, `of` how many, the target holds."""

    holding: int
    of: int


def count_rankings(graph: Graph, target: Target, vary: Sequence[DmId], *, limit: int = MAX_RANKINGS) -> Count:
    """In how many combinations of strict rankings of those in `vary` the target holds; the others' stay as they are.

    Source: Kinsara (2014), PhD thesis, University of Waterloo, chapter 5.

    Args:
        graph: the conflict's graph, of either form.
        target: what is to hold; of several states meant, one is enough.
        vary: whose rankings are tried, all orders without ties.
        limit: refuse more combinations.

    Raises:
        LimitExceeded: with the number of combinations.
        UsageError: if no feasible state is meant.

    Example:
        >>> from detente.library import path_of
        >>> from detente.model import read
        >>> from detente.graph import graph_of
        >>> from detente.inverse import exactly
        >>> graph = graph_of(read(path_of("syria-iraq-1975")).conflict)
        >>> target = Target(exactly(graph, graph.index(2)), "Nash")
        >>> count_rankings(graph, target, [DmId("syria")])
        Count(holding=240, of=720)
    """
    target_states(graph, target)
    of = _combinations(graph.size, vary, limit)
    varied = [graph.decision_makers.index(dm) for dm in vary]
    orders = product(permutations(range(graph.size)), repeat=len(varied))
    holding = 0
    for chosen in orders:
        ranks = list(graph.ranks)
        for i, order in zip(varied, chosen, strict=True):
            ranks[i] = np.array(order, dtype=np.int32)
        holding += bool(target.met(replace(graph, ranks=tuple(ranks))).any())
    return Count(holding, of)


def _combinations(states: int, vary: Sequence[DmId], limit: int) -> int:
    """How many there are; a number of more digits than anybody reads is never worked out."""
    magnitude = len(vary) * lgamma(states + 1) / log(10)
    of: int | None = factorial(states) ** len(vary) if magnitude < _MOST_DIGITS else None
    if of is None or of > limit:
        many = f"about 10^{magnitude:,.0f}" if of is None else f"{of:,}"
        raise LimitExceeded(
            f"{states:,} states have {many} combinations of strict rankings of {', '.join(vary)}; the limit is "
            f"{limit:,}. Vary fewer decision makers, raise --budget, or ask without --count for the least change"
        )
    return of
