"""Loads the library of the kernels in C, if it is as it was built; else importing this fails.

It is given where arrays begin in memory, and believes what it is told of them: so that is looked at here.
"""

from __future__ import annotations

import ctypes
from binascii import crc32
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("library.so")
CHECKSUM = FILE.with_suffix(".crc32")
"""Written by setup.py. A library that is cut off, or damaged otherwise, would not fail to load: it ends the process."""
_FORM = 3
"""Grows when what the library is given changes: one of another form is not used."""

BYTE, WORD = np.dtype(np.uint8), np.dtype(np.uint32)
BOOL = np.dtype(np.bool_)
INT8, INT16, INT32, INT64 = map(np.dtype, (np.int8, np.int16, np.int32, np.int64))
FLOAT = np.dtype(np.float64)


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


def function(name: str, *given: Any, result: Any = None) -> Any:
    """A function of the library. While it runs, other threads do."""
    try:
        found = getattr(_LIBRARY, f"detente_{name}")
    except AttributeError as fault:
        raise ImportError(f"{FILE} is not the library that was built for this: {fault}") from fault
    found.argtypes, found.restype = given, result
    return found


def at(array: NDArray[Any], kind: np.dtype[Any], *shape: int) -> int:
    """Where an array begins in memory; whoever asks keeps the array.

    Raises:
        ValueError: if it does not lie there in one piece, of this kind and shape.
    """
    if array.dtype != kind or array.shape != shape or not array.flags.c_contiguous:
        pieces = "" if array.flags.c_contiguous else ", in pieces"
        raise ValueError(
            f"a kernel was given {array.dtype} of shape {array.shape}{pieces}; expected {kind} of shape {shape}"
        )
    return address(array)


def address(array: NDArray[Any]) -> int:
    """The same of what was made here."""
    if array.size and array.flags.writeable:  # a quarter of the time that numpy takes to say it
        return ctypes.addressof(ctypes.c_char.from_buffer(array.data))
    return array.ctypes.data


def within(allowed: range, *numbers: int) -> None:
    """Raise ValueError if a number counts off something that is not there."""
    for number in numbers:
        if number not in allowed:
            raise ValueError(f"a kernel was given {number}; expected {allowed.start} to {allowed.stop - 1}")


def least_and_most(numbers: NDArray[Any]) -> tuple[int, ...]:
    """What is to be looked at of many numbers."""
    return (int(numbers.min()), int(numbers.max())) if numbers.size else ()
