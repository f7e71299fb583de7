"""The compiled kernels and those in numpy give the same, to the bit, whatever they are given."""

from __future__ import annotations

from binascii import crc32
from collections.abc import Callable
from functools import partial
from pathlib import Path
from runpy import run_path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.functional.commands import process, run

from detente.kernels import ARE_COMPILED, Classes, Ends, Sweep, compiled, loading, plain
from detente.kernels.classes import TOGETHER, Mover, Rankings, Small
from detente.kernels.plain_courses import Routes
from detente.kernels.plain_readings import packed, unpacked

I32, I64 = partial(np.array, dtype=np.int32), partial(np.array, dtype=np.int64)
ONE = Classes(I32([0]), I64([0, 1]), I32([0]), np.zeros(1, dtype=np.int16), I64([0, 1]), I32([0]))
NOWHERE = Routes(np.zeros((1, 2), dtype=np.int64), I32([]))
NEVER = np.zeros((1, 1), dtype=np.int8)
ALONE = Rankings(NEVER, NEVER, np.zeros((1, 1), dtype=np.uint8))
"""A single state of a single decision maker."""

SEEDS = st.integers(0, 2**32 - 1)
SIZES = (1, 7, 40, 300)


def classes_in(rng: np.random.Generator, states: int) -> Classes:
    """Random classes, some of them empty, with ties and up to three one-way options."""
    count, digits = int(rng.integers(1, states + 3)), int(rng.integers(0, 4))
    ranks = rng.integers(0, int(rng.integers(1, states + 2)), states).astype(np.int32)
    masks = np.arange(1 << digits)
    below = [np.flatnonzero((masks & ~mask) == 0).astype(np.int32) for mask in masks]
    members, starts = plain.by_class(rng.integers(0, count, states).astype(np.int32), count)
    return Classes(
        plain.by_rank(members, starts, ranks),
        starts,
        ranks,
        rng.integers(0, masks.size, states).astype(np.int16),
        np.cumsum([0, *(part.size for part in below)], dtype=np.int64),
        np.concatenate(below),
    )


def ends_in(rng: np.random.Generator, states: int) -> Ends:
    values = rng.integers(0, int(rng.integers(1, 50)), (states, 2 * int(rng.integers(1, 9))))
    return values.astype(np.int16) if rng.random() < 0.5 else values.astype(np.int32)


def both(act: Callable[[ModuleType], Any]) -> None:
    one, other = act(plain), act(compiled)
    assert len(one) == len(other)
    for mine, yours in zip(one, other, strict=True):
        assert np.array_equal(mine, yours)
        assert np.asarray(mine).dtype == np.asarray(yours).dtype


@given(SEEDS, st.sampled_from(SIZES))
@settings(max_examples=200)
def test_orders(seed: int, states: int) -> None:
    rng = np.random.default_rng(seed)
    count = int(rng.integers(1, states + 3))
    class_of = rng.integers(0, count, states).astype(np.int32)
    ranks = rng.integers(0, int(rng.integers(1, states + 2)), states).astype(np.int32)
    both(lambda kernels: kernels.by_class(class_of, count))
    members, starts = plain.by_class(class_of, count)
    both(lambda kernels: [kernels.by_rank(members, starts, ranks)])


@given(SEEDS, st.sampled_from(SIZES), st.sampled_from(["lower_by_moves", "lower_by_improvements"]))
@settings(max_examples=200)
def test_sweeps(seed: int, states: int, name: str) -> None:
    rng = np.random.default_rng(seed)
    classes, ends = classes_in(rng, states), ends_in(rng, states)
    first = 2 * int(rng.integers(0, ends.shape[1] // 2))
    spare = (first, first + 2) if rng.random() < 0.7 else (0, 0)
    stale = (rng.random(classes.starts.size - 1) < 0.7).astype(np.uint8)

    def swept(kernels: ModuleType) -> Any:
        found, sweep = ends.copy(), Sweep(spare, stale.copy(), np.zeros(states, dtype=np.bool_))
        return getattr(kernels, name)(classes, found, sweep), found, sweep.stale, sweep.touched

    both(swept)


@given(SEEDS, st.sampled_from(SIZES))
@settings(max_examples=200)
def test_what_is_best_and_what_holds(seed: int, states: int) -> None:
    rng = np.random.default_rng(seed)
    classes, ends = classes_in(rng, states), ends_in(rng, states)
    column = 2 * int(rng.integers(0, ends.shape[1] // 2))

    def found(kernels: ModuleType) -> Any:
        best = ends.copy()
        kernels.values(classes, best, column)
        return best, kernels.judge(classes, ends, column)

    both(found)


def routes_in(rng: np.random.Generator, makers: int, states: int) -> Routes:
    per_state = rng.integers(0, min(states, 4) + 1, makers * states)
    ends = np.cumsum(per_state).reshape(makers, states)
    first = np.concatenate((ends[:, :1] - per_state.reshape(makers, states)[:, :1], ends), axis=1).astype(np.int64)
    return Routes(first, rng.integers(0, states, int(per_state.sum())).astype(np.int32))


def composing_routes_in(rng: np.random.Generator, makers: int, states: int) -> Routes:
    """Moves within classes, one way only where patterns say so: two in a row are one, or none."""
    first = np.zeros((makers, states + 1), dtype=np.int64)
    targets: list[int] = []
    for j in range(makers):
        class_of, pattern = rng.integers(0, max(1, states // 3), states), rng.integers(0, 4, states)
        for s in range(states):
            first[j, s] = len(targets)
            there = (class_of == class_of[s]) & (pattern & pattern[s] == pattern[s])
            targets += [t for t in np.flatnonzero(there).tolist() if t != s]
        first[j, states] = len(targets)
    return Routes(first, np.array(targets, dtype=np.int32))


def mover_in(rng: np.random.Generator, states: int) -> Mover:
    """One with random classes, some of them empty, and ties."""
    count, most = (int(rng.integers(1, states + 2)) for _ in range(2))
    classes, ranks = (rng.integers(0, below, states).astype(np.int32) for below in (count, most))
    return Mover(classes, count, ranks, bool(rng.random() < 0.7))


@given(SEEDS, st.sampled_from(SIZES))
@settings(max_examples=40)
def test_how_far_it_is(seed: int, states: int) -> None:
    rng = np.random.default_rng(seed)
    movers, starts = [mover_in(rng, states) for _ in range(int(rng.integers(1, 5)))], rng.integers(0, states, 2)
    both(lambda kernels: [kernels.distances(movers, starts)])


@given(SEEDS, st.sampled_from((1, 5, 30)), st.booleans())
@settings(max_examples=60)
def test_readings_side_by_side(seed: int, states: int, is_tiny: bool) -> None:
    rng = np.random.default_rng(seed)
    makers, start = int(rng.integers(1, 4)), int(rng.integers(-1, states))
    routes, least = composing_routes_in(rng, makers, states), -128 if is_tiny else 0

    def small(*arrays: NDArray[np.int64]) -> tuple[Small, Small]:
        ranks, best = (array.astype(np.int8) if is_tiny else array.astype(np.int16) for array in arrays)
        return ranks, best

    def rankings() -> Rankings:
        size = int(rng.integers(1, 5)), states
        ranks = rng.integers(least, least + int(rng.integers(1, 200)), size)
        best = ranks + rng.integers(0, 56, size)
        return Rankings(*small(ranks, best), rng.integers(0, 8, size).astype(np.uint8))

    tables = [rankings() for _ in range(makers)]
    which = np.stack([rng.integers(0, len(own.ranks), 2 * TOGETHER) for own in tables], axis=1)
    both(lambda kernels: [kernels.solve_readings(routes, start, tables, which)])


@given(SEEDS)
@settings(max_examples=60)
def test_weights_of_bits(seed: int) -> None:
    rng = np.random.default_rng(seed)
    flags = rng.random((int(rng.integers(1, 4)), int(rng.integers(1, 70)), int(rng.integers(1, 9)))) < 0.4
    bits = packed(flags).reshape(-1, flags.shape[0] * flags.shape[2])
    whole = unpacked(bits)[: flags.shape[1]].reshape(flags.shape[1], flags.shape[0], flags.shape[2])
    assert np.array_equal(whole.transpose(1, 0, 2), flags)
    weights = rng.integers(0, 2**40, (len(bits) * TOGETHER, 2))
    both(lambda kernels: [kernels.add_up(bits, weights)])


@given(SEEDS, st.sampled_from((1, 5, 30)))
@settings(max_examples=100)
def test_where_most_courses_end(seed: int, states: int) -> None:
    rng = np.random.default_rng(seed)
    makers, readings = int(rng.integers(1, 4)), 6
    routes = routes_in(rng, makers, states)
    ranks = rng.integers(0, 4, (5, states)).astype(np.int32)
    which, rates = rng.integers(0, 5, (readings, makers)), rng.choice([0.1, 1.0, 7.0], (readings, makers))
    asked, limit = rng.random((3, states)) < 0.5, int(rng.integers(1, states + 1))
    both(lambda kernels: kernels.most_courses(routes, 0, ranks, which, rates, asked, limit))


def test_a_function_that_is_not_there() -> None:
    with pytest.raises(ImportError, match="not the library that was built for this"):
        loading.function("add_down")


WRONG: dict[str, Callable[[ModuleType], object]] = {
    "another kind": lambda kernels: kernels.by_rank(I32([1, 0]), I64([0, 2]), I64([0, 1])),
    "too short": lambda kernels: kernels.by_rank(I32([1, 0]), I64([0, 2]), I32([0])),
    "in pieces": lambda kernels: kernels.by_class(I32([0, 9, 0, 9])[::2], 1),
    "a class that is not there": lambda kernels: kernels.by_class(I32([0, 2]), 2),
    "a column that is not there": lambda kernels: kernels.values(ONE, np.zeros((1, 2), dtype=np.int16), 1),
    "a table too small": lambda kernels: kernels.judge(ONE, np.zeros((0, 2), dtype=np.int32), 0),
    "half a group": lambda kernels: kernels.solve_readings(NOWHERE, 0, [ALONE], np.zeros((31, 1), dtype=np.int64)),
    "no such ranking": lambda kernels: kernels.solve_readings(NOWHERE, 0, [ALONE], np.ones((32, 1), dtype=np.int64)),
    "no such start": lambda kernels: kernels.solve_readings(NOWHERE, 1, [ALONE], np.zeros((32, 1), dtype=np.int64)),
    "nowhere to start": lambda kernels: kernels.distances([Mover(I32([0]), 1, I32([0]), True)], I64([1])),
    "a class beyond the last": lambda kernels: kernels.distances([Mover(I32([1]), 1, I32([0]), True)], I64([0])),
    "too few weights": lambda kernels: kernels.add_up(np.zeros((1, 1), dtype=np.uint32), np.zeros((9, 1))),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_would_be_read_beyond_its_end_is_refused(what: str) -> None:
    with pytest.raises(ValueError, match="a kernel was given"):
        WRONG[what](compiled)


def test_the_compiled_ones_are_used() -> None:
    assert ARE_COMPILED, "make builds them; without a C compiler this machine tests the plain ones only"


BUILT, CHECKSUM = loading.FILE.read_bytes(), loading.CHECKSUM.read_text()
OTHERS = (BUILT[:-1], BUILT[: len(BUILT) // 2], bytes(len(BUILT)), b"", None)


def loads(folder: Path, library: bytes | None, checksum: str | None, **other: str) -> bool:
    """Whether what loads the library does load this one; None is a folder in its place, or no file."""
    code = Path(loading.__file__).read_text()
    for was, text in other.items():
        code = code.replace(was, text)
    (folder / "anew.py").write_text(code)
    if library is None:
        (folder / "library.so").mkdir()
    else:
        (folder / "library.so").write_bytes(library)
    if checksum is not None:
        (folder / "library.crc32").write_text(checksum)
    try:
        run_path(str(folder / "anew.py"), run_name="anew")
    except ImportError:
        return False
    return True


def test_the_library_that_was_built_is_loaded(tmp_path: Path) -> None:
    assert loads(tmp_path, BUILT, CHECKSUM)


@pytest.mark.parametrize("library", OTHERS)
@pytest.mark.parametrize("checksum", [CHECKSUM, "", "é", None])
def test_nothing_else_is(library: bytes | None, checksum: str | None, tmp_path: Path) -> None:
    """It would be read beyond its end, which no process survives."""
    assert not loads(tmp_path, library, checksum)


@pytest.mark.parametrize("other", [{"_FORM = ": "_FORM = 1"}, {"detente_form": "detente_from"}])
def test_nor_one_of_another_version(other: dict[str, str], tmp_path: Path) -> None:
    assert not loads(tmp_path, BUILT, CHECKSUM, **other)


def test_nor_what_is_no_library(tmp_path: Path) -> None:
    text = b"for another system"
    assert not loads(tmp_path, text, f"{crc32(text):08x}")


def test_without_the_library_numpy_does_the_same_and_the_user_is_told_once(tmp_path: Path) -> None:
    library = tmp_path / "library.so"
    library.write_bytes(BUILT[:4096])
    code = (
        "import pathlib, sys; from pathlib import Path\n"
        f"pathlib.Path.with_name = lambda self, name, was=Path.with_name: Path({str(library)!r}) "
        "if name == 'library.so' else was(self, name)\n"
        "from detente.cli.__main__ import main\n"
        "sys.argv = ['detente', 'diff', 'elmira', 'elmira', '--json']; main()"
    )
    told, usual = process(code=code), run("diff", "elmira", "elmira", "--json")
    assert told.returncode == 0
    assert told.stdout.decode() == usual.out
    assert told.stderr.count(b"numpy does the same") == 1
    assert "numpy does the same" not in usual.err
