"""The kernels in C, by the names and with the arguments of the plain ones.

Importing this fails where none were built.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from ctypes import POINTER, Structure, byref, c_int32, c_int64, c_void_p
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from detente.kernels.classes import I32, I64, Classes, Ends, Flags, Mover, Sweep
from detente.kernels.compiled_readings import add_up, most_courses, solve_readings
from detente.kernels.loading import BOOL, BYTE, INT16, INT32, INT64, address, at, function, least_and_most, within

__all__ = [
    "add_up",
    "by_class",
    "by_rank",
    "distances",
    "judge",
    "lower_by_improvements",
    "lower_by_moves",
    "most_courses",
    "solve_readings",
    "values",
]


class _Moves(Structure):
    """`Moves` of kernels.h."""

    _fields_ = [
        ("first_class", c_int64),
        ("last_class", c_int64),
        ("patterns", c_int64),
        *((name, c_void_p) for name in ("order", "starts", "ranks", "pattern", "first", "below")),
    ]


class _Mover(Structure):
    """`Mover` of spread.c."""

    _fields_ = [
        *((name, c_int64) for name in ("classes", "wanted")),
        *((name, c_void_p) for name in ("class_of", "ranks", "least")),
    ]


ByWidth = dict[np.dtype[Any], Callable[..., Any]]


def _by_width(name: str, *given: Any, result: Any = None) -> ByWidth:
    return {
        INT16: function(f"{name}_16", *given, result=result),
        INT32: function(f"{name}_32", *given, result=result),
    }


_A = c_void_p
_N = c_int64
_by_class = function("by_class", _N, _N, _A, _A, _A, _A)
_by_rank = function("by_rank", _N, _A, _A, _A, _A)
_distances = function("distances", _N, _N, POINTER(_Mover), _A, result=c_int32)
_SWEEP = (POINTER(_Moves), _A, _A, _A, _A, _N, _A)
_moves = _by_width("lower_by_moves", *_SWEEP, result=c_int32)
_improvements = _by_width("lower_by_improvements", *_SWEEP, result=c_int32)
_values = _by_width("values", POINTER(_Moves), _A, _A, _N, _N)
_judge = _by_width("judge", POINTER(_Moves), _A, _A, _N, _N, _A)
_WHOLE = 8
"""What is offered to a row takes a multiple of so many values."""
_NOTHING = {kind: np.iinfo(kind).max for kind in _moves}


def by_class(class_of: I32, count: int) -> tuple[I32, I64]:
    """See `plain.by_class`."""
    within(range(count), *least_and_most(class_of))
    members, starts = np.empty(class_of.size, dtype=np.int32), np.zeros(count + 1, dtype=np.int64)
    fill, given = np.empty(count, dtype=np.int64), at(class_of, INT32, class_of.size)
    _by_class(class_of.size, count, given, address(members), address(starts), address(fill))
    return members, starts


def by_rank(members: I32, starts: I64, ranks: I32) -> I32:
    """See `plain.by_rank`."""
    order, scratch = members.copy(), np.empty(np.diff(starts).max(initial=0), dtype=np.int32)
    given = at(starts, INT64, starts.size), at(ranks, INT32, members.size), at(order, INT32, int(starts[-1]))
    _by_rank(starts.size - 1, *given, address(scratch))
    return order


def values(classes: Classes, ends: Ends, column: int) -> None:
    """See `plain.values`."""
    best = np.empty(classes.first.size - 1, dtype=ends.dtype)
    _values[ends.dtype](byref(_given(classes)), _table(classes, ends, column), address(best), ends.shape[1], column)


def lower_by_moves(classes: Classes, ends: Ends, sweep: Sweep) -> bool:
    """See `plain.lower_by_moves`."""
    return _lowered(_moves, classes, ends, sweep)


def lower_by_improvements(classes: Classes, ends: Ends, sweep: Sweep) -> bool:
    """See `plain.lower_by_improvements`."""
    return _lowered(_improvements, classes, ends, sweep)


def judge(classes: Classes, ends: Ends, column: int) -> Flags:
    """See `plain.judge`."""
    worst = np.empty((classes.first.size - 1, 2), dtype=ends.dtype)
    flags = np.empty(classes.ranks.size, dtype=np.uint8)
    arrays = _table(classes, ends, column), address(worst)
    _judge[ends.dtype](byref(_given(classes)), *arrays, ends.shape[1], column, address(flags))
    return flags


def distances(movers: Sequence[Mover], starts: I64) -> I32:
    """See `plain.distances`."""
    states = movers[0].ranks.size
    within(range(states), *least_and_most(starts))
    found, least = np.full(states, -1, dtype=np.int32), [np.empty(one.above, dtype=np.int32) for one in movers]
    found[starts] = 0
    given = [_mover(one, states, address(room)) for one, room in zip(movers, least, strict=True)]
    if not _distances(states, len(given), (_Mover * len(given))(*given), address(found)):
        raise ValueError("a kernel was given a class that is not there; they are numbered from 0")
    return found


def _mover(one: Mover, states: int, least: int) -> _Mover:
    return _Mover(one.above, one.wanted, at(one.classes, INT32, states), at(one.ranks, INT32, states), least)


def _lowered(by: ByWidth, classes: Classes, ends: Ends, sweep: Sweep) -> bool:
    width, (spare, spared) = ends.shape[1], sweep.spare
    best = np.empty((classes.first.size, -(-width // _WHOLE) * _WHOLE), dtype=ends.dtype)
    barred = np.zeros(width, dtype=ends.dtype)
    barred[spare:spared] = _NOTHING[ends.dtype]
    stale, touched = at(sweep.stale, BYTE, classes.starts.size - 1), at(sweep.touched, BOOL, classes.ranks.size)
    arrays = stale, at(ends, ends.dtype, classes.ranks.size, width), address(best), address(barred)
    return bool(by[ends.dtype](byref(_given(classes)), *arrays, width, touched))


def _table(classes: Classes, ends: Ends, column: int) -> int:
    """Where the table begins of which a column and the next are meant."""
    within(range(ends.shape[1] - 1), column)
    return at(ends, ends.dtype, classes.ranks.size, ends.shape[1])


_GIVEN: WeakKeyDictionary[Classes, _Moves] = WeakKeyDictionary()
"""The same classes are swept again and again."""


def _given(classes: Classes) -> _Moves:
    if (given := _GIVEN.get(classes)) is None:
        given = _GIVEN[classes] = _moves_of(classes)
    return given


def _moves_of(of: Classes) -> _Moves:
    states, count, patterns = of.ranks.size, of.starts.size - 1, of.first.size - 1
    where = (
        at(of.order, INT32, states),
        at(of.starts, INT64, count + 1),
        at(of.ranks, INT32, int(of.starts[-1])),
        None if patterns == 1 else at(of.patterns, INT16, states),
        at(of.first, INT64, patterns + 1),
        at(of.below, INT32, int(of.first[-1])),
    )
    return _Moves(0, count, patterns, *where)
