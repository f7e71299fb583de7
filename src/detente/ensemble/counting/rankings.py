"""The rankings that occur in some readings, by the lines that each has."""

from __future__ import annotations

import numpy as np

from detente.ensemble.counting.distinct import distinct
from detente.ensemble.counting.tables import I32, I64, Bytes
from detente.ensemble.varying.forms import Forms
from detente.graph.ranks import ranked


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
