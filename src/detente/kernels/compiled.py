"""The kernels in C, by the names and with the arguments of the plain ones. Importing this fails where none were built.

They are functions of a shared library that knows nothing of Python: each is given where its arrays begin in memory.
While one runs, other threads do.
"""

from __future__ import annotations

import ctypes
from binascii import crc32
from collections.abc import Sequence
from ctypes import POINTER, Structure, addressof, byref, c_char, c_int32, c_int64, c_void_p
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from detente.kernels.classes import I32, I64, TOGETHER, Bits, Classes, Ends, Flags, Floats, Mask, Rankings, Sweep
from detente.kernels.plain_courses import Routes

FILE = Path(__file__).with_name("library.so")
CHECKSUM = FILE.with_suffix(".crc32")
"""Written by setup.py. A library that is cut off, or damaged otherwise, would not fail to load: it ends the process."""
_FORM = 2
"""Grows when what the library is given changes: one of another form is not used."""


class _Moves(Structure):
    """`Moves` of kernels.h."""

    _fields_ = [
        ("first_class", c_int64),
        ("last_class", c_int64),
        ("patterns", c_int64),
        *((name, c_void_p) for name in ("order", "starts", "ranks", "pattern", "first", "below")),
    ]


def _loaded() -> ctypes.CDLL:
    try:
        if f"{crc32(FILE.read_bytes()):08x}" != CHECKSUM.read_text(encoding="ascii").strip():
            raise ImportError(f"{FILE} is not as it was built")
        library = ctypes.CDLL(str(FILE))
        form = library.detente_form()
    except (OSError, UnicodeError, AttributeError) as fault:
        raise ImportError(f"{FILE}: {fault}") from fault
    if form != _FORM:
        raise ImportError(f"{FILE} was built for another version")
    return library


_LIBRARY = _loaded()


def _function(name: str, *given: Any, result: Any = None) -> Any:
    try:
        function = getattr(_LIBRARY, f"detente_{name}")
    except AttributeError as fault:
        raise ImportError(f"{FILE} is not the library that was built for this: {fault}") from fault
    function.argtypes, function.restype = given, result
    return function


def _by_width(name: str, *given: Any, result: Any = None) -> dict[np.dtype[Any], Any]:
    return {
        np.dtype(np.int16): _function(f"{name}_16", *given, result=result),
        np.dtype(np.int32): _function(f"{name}_32", *given, result=result),
    }


_A = c_void_p
_N = c_int64
_by_class = _function("by_class", _N, _N, _A, _A, _A, _A)
_by_rank = _function("by_rank", _N, _A, _A, _A, _A)
_SWEEP = (POINTER(_Moves), _A, _A, _A, _A, _N, _A)
_moves = _by_width("lower_by_moves", *_SWEEP, result=c_int32)
_improvements = _by_width("lower_by_improvements", *_SWEEP, result=c_int32)
_values = _by_width("values", POINTER(_Moves), _A, _A, _N, _N)
_judge = _by_width("judge", POINTER(_Moves), _A, _A, _N, _N, _A)
_NOTHING = {kind: np.iinfo(kind).max for kind in _moves}


def by_class(class_of: I32, count: int) -> tuple[I32, I64]:
    """See `plain.by_class`."""
    members, starts = np.empty(class_of.size, dtype=np.int32), np.zeros(count + 1, dtype=np.int64)
    fill = np.empty(count, dtype=np.int64)
    _by_class(class_of.size, count, _at(class_of), _at(members), _at(starts), _at(fill))
    return members, starts


def by_rank(members: I32, starts: I64, ranks: I32) -> I32:
    """See `plain.by_rank`."""
    order, scratch = members.copy(), np.empty_like(members)
    _by_rank(starts.size - 1, _at(starts), _at(ranks), _at(order), _at(scratch))
    return order


def values(classes: Classes, ends: Ends, column: int) -> None:
    """See `plain.values`."""
    best = np.empty(classes.first.size - 1, dtype=ends.dtype)
    _values[ends.dtype](byref(_given(classes)), _at(ends), _at(best), ends.shape[1], column)


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
    _judge[ends.dtype](byref(_given(classes)), _at(ends), _at(worst), ends.shape[1], column, _at(flags))
    return flags


def _lowered(by: dict[np.dtype[Any], Any], classes: Classes, ends: Ends, sweep: Sweep) -> bool:
    width, (spare, spared) = ends.shape[1], sweep.spare
    best = np.empty((classes.first.size, width), dtype=ends.dtype)
    barred = np.zeros(width, dtype=ends.dtype)
    barred[spare:spared] = _NOTHING[ends.dtype]
    arrays = map(_at, (sweep.stale, ends, best, barred))
    return bool(by[ends.dtype](byref(_given(classes)), *arrays, width, _at(sweep.touched)))


_GIVEN: WeakKeyDictionary[Classes, _Moves] = WeakKeyDictionary()
"""The same classes are swept again and again."""


def _given(classes: Classes) -> _Moves:
    if (given := _GIVEN.get(classes)) is None:
        given = _GIVEN[classes] = _moves_of(classes)
    return given


def _moves_of(of: Classes) -> _Moves:
    patterns = of.first.size - 1
    pattern = None if patterns == 1 else _at(of.patterns)
    where = _at(of.order), _at(of.starts), _at(of.ranks), pattern, _at(of.first), _at(of.below)
    return _Moves(0, of.starts.size - 1, patterns, *where)


def _at(array: NDArray[Any]) -> int:
    """Where an array begins in memory; whoever asks keeps the array."""
    assert array.flags.c_contiguous, "the kernels go through memory from one end to the other"
    if array.size and array.flags.writeable:
        return addressof(c_char.from_buffer(array.data))  # a quarter of the time that numpy takes to say it
    return array.ctypes.data


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


_most_courses = _function("most_courses", POINTER(_Routes), _N, _A, _A, POINTER(_Room), _A, _A)


def most_courses(
    routes: Routes, start: int, ranks: I32, which: I64, rates: Floats, asked: Mask, limit: int
) -> tuple[I64, Mask]:
    """See `plain_courses.most_courses`."""
    makers, states = routes.first.shape[0], routes.first.shape[1] - 1
    readings, answers, most = len(which), len(asked), min(limit, states)
    given = tuple(map(np.ascontiguousarray, (routes.first, routes.targets, ranks, asked)))
    whole = [np.empty(states, dtype=np.int64) for _ in range(7)]
    moves = np.empty(given[1].size, dtype=np.int64), np.empty(given[1].size)
    led, seen, left = np.empty(most, np.int64), np.empty(states, np.uint8), np.empty(most, np.uint8)
    numbers = np.empty(most * most), np.empty(most), np.empty(answers)
    room = _Room(*map(_at, (*whole[:4], *moves, *whole[4:], led, seen, left, *numbers)))
    ends, met = np.empty(readings, dtype=np.int64), np.zeros((readings, answers), dtype=np.bool_)
    of = _Routes(states, makers, start, limit, answers, *map(_at, given))
    which, rates = np.ascontiguousarray(which, dtype=np.int64), np.ascontiguousarray(rates, dtype=np.float64)
    _most_courses(byref(of), readings, _at(which), _at(rates), byref(room), _at(ends), _at(met))
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
_solve_readings = {
    np.dtype(np.int8): _function("solve_readings_8", *_READINGS),
    np.dtype(np.int16): _function("solve_readings_16", *_READINGS),
}
_add_up = _function("add_up", _N, _N, _N, _A, _A, _A)
_KINDS = 6


def solve_readings(routes: Routes, start: int, rankings: Sequence[Rankings], which: I64) -> Bits:
    """See `plain_readings.solve_readings`."""
    makers, states = routes.first.shape[0], routes.first.shape[1] - 1
    kind, groups = rankings[0].ranks.dtype, len(which) // TOGETHER
    tables = (_Rankings * makers)(*(_Rankings(*map(_at, own)) for own in rankings))
    given = _Readings(states, makers, start, _at(routes.first), _at(routes.targets), tables)
    lanes = np.empty((states * (makers + 6) + 1, 16), dtype=np.uint8)
    room = _at(lanes) + -_at(lanes) % 16
    which = np.ascontiguousarray(which, dtype=np.int64)
    found = np.empty((groups, _KINDS, states), dtype=np.uint32)
    _solve_readings[kind](byref(given), groups, _at(which), room, _at(found))
    return found


def add_up(bits: Bits, weights: I64) -> I64:
    """See `plain_readings.add_up`."""
    bits, weights = np.ascontiguousarray(bits), np.ascontiguousarray(weights, dtype=np.int64)
    sums = np.zeros((bits.shape[1], weights.shape[1]), dtype=np.int64)
    _add_up(*bits.shape, weights.shape[1], _at(bits), _at(weights), _at(sums))
    return sums
