"""The innermost loops: compiled where that was possible, else in numpy; both do the same, to the bit.

Arrays inside, no names: who moves where, and what an outcome is worth to whom, is said by the rooms above.
"""

from collections.abc import Sequence
from typing import Protocol, cast

from detente.kernels import plain
from detente.kernels.classes import I32, I64, TOGETHER, Bits, Classes, Ends, Flags, Floats, Mask, Mover, Rankings, Sweep
from detente.kernels.plain_courses import MANY, MOST, NONE, ROUND, Routes


class Kernels(Protocol):
    """What both forms have; `detente.kernels.plain` says what each function does."""

    def by_class(self, class_of: I32, count: int) -> tuple[I32, I64]: ...  # noqa: D102
    def by_rank(self, members: I32, starts: I64, ranks: I32) -> I32: ...  # noqa: D102
    def values(self, classes: Classes, ends: Ends, column: int) -> None: ...  # noqa: D102
    def lower_by_moves(self, classes: Classes, ends: Ends, sweep: Sweep) -> bool: ...  # noqa: D102
    def lower_by_improvements(self, classes: Classes, ends: Ends, sweep: Sweep) -> bool: ...  # noqa: D102
    def judge(self, classes: Classes, ends: Ends, column: int) -> Flags: ...  # noqa: D102
    def distances(self, movers: Sequence[Mover], starts: I64) -> I32: ...  # noqa: D102
    def most_courses(  # noqa: D102
        self, routes: Routes, start: int, ranks: I32, which: I64, rates: Floats, asked: Mask, limit: int
    ) -> tuple[I64, Mask]: ...
    def solve_readings(  # noqa: D102
        self, routes: Routes, start: int, rankings: Sequence[Rankings], which: I64
    ) -> Bits: ...
    def add_up(self, bits: Bits, weights: I64) -> I64: ...  # noqa: D102


def _chosen() -> tuple[Kernels, bool]:
    try:
        from detente.kernels import compiled  # noqa: PLC0415 – there may be none
    except ImportError:
        return cast("Kernels", plain), False
    return cast("Kernels", compiled), True


KERNELS, ARE_COMPILED = _chosen()

__all__ = [
    "ARE_COMPILED",
    "KERNELS",
    "MANY",
    "MOST",
    "NONE",
    "ROUND",
    "TOGETHER",
    "Bits",
    "Classes",
    "Ends",
    "Flags",
    "Floats",
    "Kernels",
    "Mover",
    "Rankings",
    "Routes",
    "Sweep",
]
