"""Preference ranks: for every decision maker one integer per state, the larger the better, ties equal."""

from __future__ import annotations

from math import lcm

import numpy as np
from numpy.typing import NDArray

from detente.errors import UsageError
from detente.graph.feasible import Codes
from detente.graph.space import Space
from detente.graph.truth import Mask
from detente.model.conflict import ByRanking, ByStatements, ByWeights, Conflict, Preferences, Rest
from detente.names import OptionId

Ranks = NDArray[np.int32]
"""One rank per state, counted from 0 (worst) without gaps; equal ranks are indifferent."""

_LEVELS_AT_ONCE = 30
_LONG = 1 << 12
"""Rows that are longer are better looked at one by one: sorting is what takes the time then."""


def option_form_ranks(conflict: Conflict, preferences: Preferences, space: Space) -> Ranks:
    """The ranks that a preference gives to the states, exactly.

    By statements, states are compared lexicographically: the first level on which two differ decides (the same
    order as scores 2^(k-j)); by weights, by the sum over the options taken; a ranking says it outright.
    """
    match preferences:
        case ByStatements():
            return _by_statements(preferences, space)
        case ByRanking():
            numbers = {k + 1: k for k in range(space.codes.size)}
            return _by_ranking(preferences, numbers, space)
        case ByWeights():
            return _by_weights(conflict, preferences, space.codes)


def graph_form_ranks(conflict: Conflict, preferences: Preferences) -> Ranks:
    """The ranks of the listed states of a conflict in graph form."""
    if not isinstance(preferences, ByRanking):
        raise UsageError("a conflict in graph form states its preferences by a ranking")
    numbers = {number: k for k, (number, _) in enumerate(conflict.states)}
    return _by_ranking(preferences, numbers, None)


def _by_statements(preferences: ByStatements, space: Space) -> Ranks:
    levels = [level.statement for level in preferences.levels]
    ranks = dense(space.scores(levels[:_LEVELS_AT_ONCE]))
    for first in range(_LEVELS_AT_ONCE, len(levels), _LEVELS_AT_ONCE):
        some = levels[first : first + _LEVELS_AT_ONCE]
        ranks = dense((ranks.astype(np.int64) << len(some)) + space.scores(some))
    return ranks


def ranked(truth: NDArray[np.uint8], lines: NDArray[np.int16]) -> Ranks:
    """By statements, many rankings at once, a row for each.

    Args:
        truth: per line and state whether it is true, 0 or 1.
        lines: per ranking its lines in order, the most important first: twice the place in `truth`, and 1 more where
            it is negated; -1 for nothing.
    """
    truth = np.concatenate((truth, np.zeros((1, truth.shape[1]), dtype=np.uint8)))  # -1 is a line that is true nowhere
    ranks = np.zeros((len(lines), truth.shape[1]), dtype=np.int64)
    for first in range(0, lines.shape[1], _LEVELS_AT_ONCE):
        for said in lines[:, first : first + _LEVELS_AT_ONCE].T:
            ranks = 2 * ranks + (truth[said >> 1] ^ (said & 1)[:, None])
        ranks = _dense_rows(ranks)
    return ranks.astype(np.int32)


def _by_ranking(preferences: ByRanking, numbers: dict[int, int], space: Space | None) -> Ranks:
    ranks = np.full(len(numbers), -1, dtype=np.int64)
    rest = -1
    for place, group in enumerate(preferences.groups):
        value = len(preferences.groups) - place
        for item in group:
            match item:
                case int():
                    ranks[numbers[item]] = value
                case Rest():
                    rest = value
                case statement:
                    assert space is not None, "graph form has no statements"
                    ranks[space.where(statement) & (ranks < 0)] = value
    ranks[ranks < 0] = rest
    return dense(ranks)


def _by_weights(conflict: Conflict, preferences: ByWeights, codes: Codes) -> Ranks:
    scale = lcm(1, *(weight.denominator for _, weight in preferences.weights))
    whole = {option: int(weight * scale) for option, weight in preferences.weights}
    if sum(map(abs, whole.values())) >= 2**62:
        return _by_huge_weights(conflict, whole, codes)
    scores = np.zeros(codes.size, dtype=np.int64)
    for bit, option in enumerate(conflict.options):
        scores += ((codes >> bit) & 1) * whole.get(option.id, 0)
    return dense(scores)


def _by_huge_weights(conflict: Conflict, whole: dict[OptionId, int], codes: Codes) -> Ranks:
    scores = [
        sum(whole.get(option.id, 0) for bit, option in enumerate(conflict.options) if code >> bit & 1)
        for code in codes.tolist()
    ]
    place = {score: rank for rank, score in enumerate(sorted(set(scores)))}
    return np.array([place[score] for score in scores], dtype=np.int32)


def dense(scores: NDArray[np.int32] | NDArray[np.int64]) -> Ranks:
    """The same order without gaps, from 0. Sorts only where a table of all scores would be too large."""
    if not scores.size:
        return scores.astype(np.int32)
    least, most = int(scores.min()), int(scores.max())
    if most - least > 8 * scores.size + 65_536:
        return np.unique(scores, return_inverse=True)[1].reshape(-1).astype(np.int32)
    present: Mask = np.zeros(most - least + 1, dtype=np.bool_)
    present[scores - least if least else scores] = True
    if present.all() and not least:
        return scores.astype(np.int32, copy=False)
    table = np.cumsum(present, dtype=np.int32) - 1
    return table[scores - least if least else scores]


def _dense_rows(rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each row in the same order without gaps, from 0."""
    if rows.shape[1] > _LONG:
        return np.array([dense(row) for row in rows], dtype=np.int64).reshape(rows.shape)
    order = np.argsort(rows, axis=1)
    ordered = np.take_along_axis(rows, order, axis=1)
    steps = np.zeros_like(rows)
    steps[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    found = np.empty_like(rows)
    np.put_along_axis(found, order, np.cumsum(steps, axis=1), axis=1)
    return found
