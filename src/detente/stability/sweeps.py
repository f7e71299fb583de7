"""Stability in option form as a fixpoint of class-wise minima.

For focal decision maker i with ranks p, and v = p (GMR, SEQ) or v(s) = the best rank that i can still get to from s
(SMR, SSEQ): let M be the greatest function with M(s) = min(v(s), M(t) for every move s -> t of an opponent), for
SEQ and SSEQ only improvements of the opponents. A state s holds iff M(s1) <= p(s) for every improvement s1 of i.

M(s1) is the least v among s1 and all that the opponents can reach from it. Counting s1 itself is harmless, since
v(s1) >= p(s1) > p(s); and since moves in option form compose, forbidding two moves in a row changes nothing.

The M of several focal decision makers, and of both v, are the columns of one table with a row for each state, so that a
sweep over the classes of a mover lowers them all at once, but for the mover's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from detente.graph.graph import OptionGraph
from detente.graph.truth import Mask
from detente.kernels import KERNELS, Classes, Ends, Flags, Sweep
from detente.names import ConceptName
from detente.stability.classes import classes_of, reranked
from detente.stability.threads import for_each

KEPT: tuple[ConceptName, ...] = ("Nash", "GMR", "SMR", "SEQ", "SSEQ")
"""The concepts that the kernels know, in the order of their bits in a flag."""
BY_ANY_MOVES = KEPT[:3]
"""Those that take no account of what others want."""
_ANY, _WANTED, _LATER = np.uint8(0b00111), np.uint8(0b11000), np.uint8(2)

_TOGETHER, _LARGE = 8, 1 << 22
"""Focal decision makers whose columns stand in one table, and from how many states on half as many, to save memory."""
_BLOCK = 8
"""Columns that are looked at together: a row is filled up to so many."""
_SMALL = 2**15 - 1
_FEW = 8
"""Where less than one state in so many was lowered, only those classes are swept again that have one of these."""

One = TypeVar("One")

ClassesOf = Callable[[NDArray[np.int64]], NDArray[np.int32]]
"""The classes of some states."""


class Mover:
    """A decision maker who lowers what states are worth to others, `own` being the columns that are its own."""

    def __init__(self, classes: Classes, own: tuple[int, int] = (0, 0), of: ClassesOf | None = None) -> None:
        self.classes, self._own, self._of = classes, own, of
        self._stale = np.ones(classes.starts.size - 1, dtype=np.uint8)

    def lower(self, by: Lower, ends: Ends, touched: Mask) -> bool:
        """Sweep the classes in which anything may have changed."""
        return by(self.classes, ends, Sweep(self._own, self._stale, touched))

    def look_again(self, lowered: NDArray[np.int64] | None) -> None:
        """Others have lowered these states, or many."""
        if lowered is None or self._of is None:
            self._stale[:] = 1
        else:
            self._stale[self._of(lowered)] = 1


Lower = Callable[[Classes, Ends, Sweep], bool]


def worst_ends(ends: Ends, movers: Sequence[Mover], by: Lower, *, once: bool = False) -> Ends:
    """M for each column v of `ends`, in place: what others than its owner can bring about, at worst for the owner.

    `once`: it is known that a second round changes nothing.
    """
    touched = np.zeros(len(ends), dtype=np.bool_)
    unchanged = 0
    for mover in movers if once else cycle(movers):
        changed = mover.lower(by, ends, touched)
        unchanged = 1 if changed else unchanged + 1
        if unchanged >= len(movers):
            break
        if changed and not once:
            lowered = np.flatnonzero(touched) if np.count_nonzero(touched) * _FEW < touched.size else None
            for other in movers:
                if other is not mover:
                    other.look_again(lowered)
            touched[:] = False
    return ends


def partitions(graph: OptionGraph, like: tuple[Classes, ...] = ()) -> tuple[Classes, ...]:
    """The classes of every decision maker, of those `like` of the same states what does not hang on ranks."""

    def classes(i: int) -> Classes:
        if not like:
            return classes_of(graph, i)
        ranks = graph.ranks[i]
        return like[i] if like[i].ranks is ranks else reranked(like[i], ranks)

    return for_each(classes, len(graph.decision_makers), states=graph.size)


def stable_by_sweeps(graph: OptionGraph, classes: Sequence[Classes], known: dict[int, Flags]) -> tuple[Flags, ...]:
    """Per decision maker and state which of the concepts it holds by: a flag with one bit for each of `KEPT`.

    `known` are flags of some decision makers where the ranks of others differ.
    """
    everybody, room = range(len(classes)), _Room()
    found = {i: flags & _ANY for i, flags in known.items()}
    found.update(_judged(graph, classes, [i for i in everybody if i not in known], KERNELS.lower_by_moves, room))
    for i, flags in _judged(graph, classes, [*everybody], KERNELS.lower_by_improvements, room):
        found[i] |= flags << _LATER & _WANTED
    return tuple(found[i] for i in everybody)


def _judged(
    graph: OptionGraph, classes: Sequence[Classes], focal: list[int], by: Lower, room: _Room
) -> Iterator[tuple[int, Flags]]:
    once = by is KERNELS.lower_by_moves and _is_whole(graph, classes)
    for some in _together(graph, focal):
        columns = {i: 2 * k for k, i in enumerate(some)}
        ends = _values([classes[i] for i in some], room)
        own = [(columns[j], columns[j] + 2) if j in columns else (0, 0) for j in range(len(classes))]
        movers = [Mover(*given) for given in zip(classes, own, (one.classes_of for one in graph.owned), strict=True)]
        worst_ends(ends, movers, by, once=once)
        for i, column in columns.items():
            yield i, KERNELS.judge(classes[i], ends, column)
        del ends  # the room lets go of it, too, before it makes another


def _together(graph: OptionGraph, each: Sequence[One]) -> Iterator[Sequence[One]]:
    """So many at once as stand in one table."""
    most = _TOGETHER if graph.size < _LARGE else _TOGETHER // 2
    return (each[first : first + most] for first in range(0, len(each), most))


class _Room:
    """Memory for a table, used again: to touch it for the first time takes as long as a few sweeps."""

    def __init__(self) -> None:
        self._ends: Ends = np.zeros((0, 0), dtype=np.int16)

    def table(self, rows: tuple[int, int], *, small: bool) -> Ends:
        """One of this size, in which a column that nobody has written to is the same in all rows."""
        if self._ends.shape != rows or self._ends.itemsize != (2 if small else 4):
            self._ends = np.zeros((0, 0), dtype=np.int16)  # lets go of the other before there are two
            self._ends = np.zeros(rows, dtype=np.int16) if small else np.zeros(rows, dtype=np.int32)
        return self._ends


def _values(each: Sequence[Classes], room: _Room) -> Ends:
    """For each decision maker, or ranking, how it ranks the states, and the best that can still be got to."""
    small = all(one.ranks.max(initial=0) < _SMALL for one in each)
    rows = each[0].ranks.size, 2 if len(each) == 1 else max(2 * len(each), _BLOCK)
    ends = room.table(rows, small=small)
    for k, one in enumerate(each):
        KERNELS.values(one, ends, 2 * k)
    return ends


def _is_whole(graph: OptionGraph, classes: Sequence[Classes]) -> bool:
    """Whether every combination of options is a state and can be left again: moves of several then commute."""
    return graph.size == 1 << sum(map(len, graph.bits)) and all(one.first.size == 2 for one in classes)
