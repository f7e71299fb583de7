"""Which rows of a table differ."""

from __future__ import annotations

from math import log2
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from detente.ensemble.counting.tables import I64


def distinct(rows: NDArray[np.integer[Any]]) -> tuple[I64, I64]:
    """The first row of each kind, in increasing order of the rows, and per row which kind it is.

    Example:
        >>> distinct(np.array([[2, 1], [0, 3], [2, 1]]))
        (array([1, 0]), array([1, 0, 1]))
    """
    key = _in_one_number(rows)
    found = np.unique(rows if key is None else key, axis=0, return_index=True, return_inverse=True)
    return cast("I64", found[1]), cast("I64", found[2].reshape(-1))


def _in_one_number(rows: NDArray[np.integer[Any]]) -> I64 | None:
    """Each row as digits of one number, which is sorted much quicker; None where that would be too large."""
    if not rows.size:
        return None
    least = rows.min(axis=0).astype(np.int64)
    spans = rows.max(axis=0).astype(np.int64) - least + 1
    if sum(map(log2, spans.tolist())) >= 62:
        return None
    key = np.zeros(len(rows), dtype=np.int64)
    for column, span, low in zip(rows.T, spans.tolist(), least.tolist(), strict=True):
        key *= span
        key += column - low
    return key
