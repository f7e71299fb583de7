"""The rankings that occur in some readings, by the lines that each has."""

from __future__ import annotations

from typing import cast

import numpy as np

from detente.ensemble.counting.distinct import distinct
from detente.ensemble.counting.tables import I32, I64, Bytes
from detente.ensemble.varying.forms import I16, Forms

_LINES_AT_ONCE = 30


def rankings(truth: Bytes, fixed: I32, forms: Forms, i: int) -> tuple[I32, I64]:
    """The rankings of `i` that occur in some readings, and which of these each has; see `Tables`."""
    first, which = kinds(forms, i)
    rows = forms.rows[first, i]
    ranks = ranked(truth[i], forms.lines[first, i])
    ranks[rows >= 0] = fixed[rows[rows >= 0]]
    return ranks, which


def kinds(forms: Forms, i: int) -> tuple[I64, I64]:
    """The first of the readings for each kind of what `i` wants in them, and per reading which kind it is."""
    said: I64 = np.concatenate((forms.lines[:, i], forms.rows[:, i, None]), axis=1, dtype=np.int64)
    return distinct(said)


def ranked(truth: Bytes, lines: I16) -> I32:
    """Ranks from 0 without gaps: the most important line on which two states differ decides between them.

    Args:
        truth: per line and state whether it is true, 0 or 1.
        lines: as in `Forms`, a row for each ranking.
    """
    truth = np.concatenate((truth, np.zeros((1, truth.shape[1]), dtype=np.uint8)))  # -1 is a line that is true nowhere
    ranks = np.zeros((len(lines), truth.shape[1]), dtype=np.int64)
    for first in range(0, lines.shape[1], _LINES_AT_ONCE):
        for said in lines[:, first : first + _LINES_AT_ONCE].T:
            ranks = 2 * ranks + (truth[said >> 1] ^ (said & 1)[:, None])
        ranks = _dense(ranks)
    return cast("I32", ranks.astype(np.int32))


def _dense(rows: I64) -> I64:
    """Each row in the same order without gaps, from 0."""
    order = np.argsort(rows, axis=1)
    ordered = np.take_along_axis(rows, order, axis=1)
    steps = np.zeros_like(rows)
    steps[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    dense = np.empty_like(rows)
    np.put_along_axis(dense, order, np.cumsum(steps, axis=1), axis=1)
    return dense
