"""The kernels in C for many readings of one conflict, by the names and with the arguments of the plain ones."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import POINTER, Structure, byref, c_int64, c_void_p

import numpy as np

from detente.kernels.classes import I32, I64, TOGETHER, Bits, Floats, Mask, Rankings
from detente.kernels.loading import (
    BOOL,
    BYTE,
    FLOAT,
    INT8,
    INT16,
    INT32,
    INT64,
    WORD,
    address,
    at,
    function,
    least_and_most,
    within,
)
from detente.kernels.plain_courses import Routes

_A = c_void_p
_N = c_int64


class _Routes(Structure):
    """`Routes` of courses.c."""

    _fields_ = [
        *((name, c_int64) for name in ("states", "makers", "start", "limit", "answers")),
        *((name, c_void_p) for name in ("first", "targets", "ranks", "asked")),
    ]


class _Room(Structure):
    """`Room` of courses.c."""

    _fields_ = [
        *((name, c_void_p) for name in ("order", "place", "first", "last", "to", "rate", "stack", "following")),
        *((name, c_void_p) for name in ("members", "led", "seen", "left", "jumps", "shares", "meant")),
    ]


_most_courses = function("most_courses", POINTER(_Routes), _N, _A, _A, POINTER(_Room), _A, _A)


def most_courses(
    routes: Routes, start: int, ranks: I32, which: I64, rates: Floats, asked: Mask, limit: int
) -> tuple[I64, Mask]:
    """See `plain_courses.most_courses`."""
    makers, states = routes.first.shape[0], routes.first.shape[1] - 1
    readings, answers, most = len(which), len(asked), min(limit, states)
    ranks, asked = np.ascontiguousarray(ranks), np.ascontiguousarray(asked)
    which, rates = np.ascontiguousarray(which, dtype=np.int64), np.ascontiguousarray(rates, dtype=np.float64)
    within(range(states), start)
    within(range(len(ranks)), *least_and_most(which))
    whole = [np.empty(states, dtype=np.int64) for _ in range(7)]
    moves = np.empty(routes.targets.size, dtype=np.int64), np.empty(routes.targets.size)
    led, seen, left = np.empty(most, np.int64), np.empty(states, np.uint8), np.empty(most, np.uint8)
    numbers = np.empty(most * most), np.empty(most), np.empty(answers)
    room = _Room(*(address(one) for one in (*whole[:4], *moves, *whole[4:], led, seen, left, *numbers)))
    ends, met = np.empty(readings, dtype=np.int64), np.zeros((readings, answers), dtype=np.bool_)
    tables = at(ranks, INT32, len(ranks), states), at(asked, BOOL, answers, states)
    of = _Routes(states, makers, start, limit, answers, *_given(routes), *tables)
    drawn = at(which, INT64, readings, makers), at(rates, FLOAT, readings, makers)
    _most_courses(byref(of), readings, *drawn, byref(room), address(ends), address(met))
    return ends, met


class _Rankings(Structure):
    """`Rankings` of lanes.c."""

    _fields_ = [(name, c_void_p) for name in ("ranks", "best", "apart")]


class _Readings(Structure):
    """`Readings` of lanes.c."""

    _fields_ = [
        *((name, c_int64) for name in ("states", "makers", "start")),
        *((name, c_void_p) for name in ("first", "targets")),
        ("tables", POINTER(_Rankings)),
    ]


_READINGS = (POINTER(_Readings), _N, _A, _A, _A)
_solve_readings = {INT8: function("solve_readings_8", *_READINGS), INT16: function("solve_readings_16", *_READINGS)}
_add_up = function("add_up", _N, _N, _N, _A, _A, _A)
_KINDS = 6


def solve_readings(routes: Routes, start: int, rankings: Sequence[Rankings], which: I64) -> Bits:
    """See `plain_readings.solve_readings`."""
    makers, states = routes.first.shape[0], routes.first.shape[1] - 1
    kind, groups = rankings[0].ranks.dtype, len(which) // TOGETHER
    which = np.ascontiguousarray(which, dtype=np.int64)
    within(range(-1, states), start)
    rows = at(which, INT64, groups * TOGETHER, makers)
    tables = [_table(own, kind, chosen) for own, chosen in zip(rankings, which.T, strict=True)]
    given = _Readings(states, makers, start, *_given(routes), (_Rankings * makers)(*tables))
    lanes = np.empty((states * (makers + 6) + 1, 16), dtype=np.uint8)
    room = address(lanes) + -address(lanes) % 16
    found = np.empty((groups, _KINDS, states), dtype=np.uint32)
    _solve_readings[kind](byref(given), groups, rows, room, address(found))
    return found


def _table(own: Rankings, kind: np.dtype[np.int8] | np.dtype[np.int16], chosen: I64) -> _Rankings:
    shape = own.ranks.shape
    within(range(shape[0]), *least_and_most(chosen))
    return _Rankings(at(own.ranks, kind, *shape), at(own.best, kind, *shape), at(own.apart, BYTE, *shape))


def _given(routes: Routes) -> tuple[int, int]:
    return at(routes.first, INT64, *routes.first.shape), at(routes.targets, INT32, int(routes.first[-1, -1]))


def add_up(bits: Bits, weights: I64) -> I64:
    """See `plain_readings.add_up`."""
    bits, weights = np.ascontiguousarray(bits), np.ascontiguousarray(weights, dtype=np.int64)
    sums = np.zeros((bits.shape[1], weights.shape[1]), dtype=np.int64)
    given = at(bits, WORD, *bits.shape), at(weights, INT64, len(bits) * TOGETHER, weights.shape[1])
    _add_up(*bits.shape, weights.shape[1], *given, address(sums))
    return sums
