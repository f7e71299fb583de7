"""A decision maker's moves in the shape that the kernels sweep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

I16 = NDArray[np.int16]
I32 = NDArray[np.int32]
I64 = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Ends = NDArray[np.int16] | NDArray[np.int32]
"""One row per state and a value in each column; wherever all values are small, of 16 bits."""


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Classes:
    """One decision maker's moves: they join the states of one *class*, those that agree on everybody else's options.

    One-way options give every state a *pattern*; a move from s to t is allowed where the pattern of s is below that of
    t.

    Attributes:
        order: the states by class and, within a class, from the most to the least liked.
        starts: where each class starts in `order`, and where the last one ends.
        ranks: per state how much the decision maker likes it.
        patterns: per state its one-way pattern; of no account where there is one only.
        first: per pattern where its part of `below` starts, and where the last one ends.
        below: per pattern the patterns from which it may be reached, itself included.
    """

    order: I32
    starts: I64
    ranks: I32
    patterns: I16
    first: I64
    below: I32


Small = NDArray[np.int8] | NDArray[np.int16]
Bits = NDArray[np.uint32]
TOGETHER = 32
"""Readings that are solved side by side, each a bit of what is found."""


class Rankings(NamedTuple):
    """The rankings of a decision maker that occur in some readings, with a row for each and a column for each state.

    Attributes:
        ranks: how much it likes each state.
        best: the best of these that it can still get to, staying included.
        apart: the sum of 1, 2 and 4 if the state holds for it by Nash, GMR and SMR, whatever the others want.
    """

    ranks: Small
    best: Small
    apart: Flags


class Mover(NamedTuple):
    """One who can undo all it does, as it goes from many states at once.

    Attributes:
        classes: per state the number of its class: it can go from each state of a class to any other.
        above: a number above all of these.
        ranks: how much it likes each state.
        wanted: whether it goes only to what it likes better.
    """

    classes: I32
    above: int
    ranks: I32
    wanted: bool


class Sweep(NamedTuple):
    """What a sweep may leave out, and what it has found.

    Attributes:
        spare: the first of the columns that are not the mover's business, and the one behind the last of them.
        stale: per class whether it has to be swept; the sweep clears it.
        touched: per state whether it was lowered; the sweep sets it.
    """

    spare: tuple[int, int]
    stale: Flags
    touched: Mask
