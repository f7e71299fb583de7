"""Where the courses end, and when.

A set of states that is never left, once entered, and in which all lead to all, is a recurrent class: a single state
that nobody wants to leave, or a cycle, in which the conflict goes round for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from detente.errors import DetenteError
from detente.evolution.chain.chain import Chain, Start
from detente.evolution.chain.matrix import Floats, Labels, Matrix, diagonal
from detente.extras import extra

if TYPE_CHECKING:
    from scipy.sparse import csr_array

DIRECT = 2_000
"""Up to so many states, equations are solved by elimination; beyond, by iteration, for which memory suffices."""

SOLVED = 1e-13
"""The residual at which iteration stops."""

MAX_SWEEPS = 500
"""After so many, the states that lead to each other are solved together instead, one such block after the other."""

WORST = 1e-8
"""The largest residual with which a result is given at all."""


@dataclass(frozen=True, slots=True)
class End:
    """A recurrent class: with which share the courses end in it, and after how many days those that do.

    `states` are indexes of the graph, increasing.
    """

    states: tuple[int, ...]
    share: float
    days: float

    @property
    def is_cycle(self) -> bool:
        """Whether the courses go round among several states, for ever."""
        return len(self.states) > 1


@dataclass(frozen=True, slots=True)
class Absorption:
    """All ends of the courses from one start, the likeliest first.

    `residual` is how far the equations are from solved (1-norm, relative): no share is wrong by more. `row_sums` see
    `Chain`.
    """

    ends: tuple[End, ...]
    residual: float
    row_sums: float

    @property
    def expected_days(self) -> float:
        """The expected days to an end, whichever it is."""
        return sum(end.share * end.days for end in self.ends)


def recurrent_classes(chain: Chain) -> tuple[tuple[int, ...], ...]:
    """The recurrent classes, each as the indexes of its states; those with more than one state are cycles."""
    labels, is_open = chain.components
    recurrent = np.flatnonzero(~is_open[labels])
    grouped = recurrent[np.argsort(labels[recurrent], kind="stable")]
    breaks = np.flatnonzero(np.diff(labels[grouped])) + 1
    return tuple(sorted(tuple(chain.states[part].tolist()) for part in np.split(grouped, breaks)))


def absorption(chain: Chain, start: Start, *, direct: int = DIRECT) -> Absorption:
    """Where the courses from `start` end, and when.

    With T the states that are in no recurrent class, b the start and y = b (-Q_TT)^-1 the expected days in each of
    them: the share of an end is what flows into it, y Q, and with z = y (-Q_TT)^-1 the days until then are z Q by
    that share.

    Args:
        chain: the chain.
        start: a state, or shares of states.
        direct: see `DIRECT`.

    Raises:
        UsageError: if the start is not in the chain.
        DetenteError: if the equations cannot be solved.
    """
    found = arrivals(chain, start, direct=direct)
    ends = [
        End(one.states, one.share, one.moment / one.share if one.moment else 0.0)
        for one in found.classes
        if one.share > 0
    ]
    return Absorption(tuple(sorted(ends, key=lambda end: (-end.share, end.states))), found.residual, chain.row_sums)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A recurrent class: `began` of the courses start in it, `share` are in it at the end of some time.

    `moment` is the sum, over those that got there in between, of the days after which they did.
    """

    states: tuple[int, ...]
    began: float
    share: float
    moment: float


@dataclass(frozen=True, slots=True)
class Arrivals:
    """All recurrent classes of a chain, and the `residual` of the equations solved."""

    classes: tuple[Arrived, ...]
    residual: float


def arrivals(
    chain: Chain, start: Start, until: tuple[float, Mapping[int, float]] | None = None, *, direct: int = DIRECT
) -> Arrivals:
    """Which share of the courses gets into each recurrent class, and when: at all, or within some days.

    `until` gives the days and where the courses are then, p. The expected days in each transient state until then are
    y = (b - p) (-Q_TT)^-1, and the sum of the days of those who leave it is what flows by z = (y - days p) (-Q_TT)^-1:
    both follow from p' = p Q by integration, the second by parts. Without `until`, p is 0.
    """
    labels, is_open = chain.components
    transient, recurrent = np.flatnonzero(is_open[labels]), np.flatnonzero(~is_open[labels])
    given = chain.shares(start)
    left, days = np.zeros_like(given), 0.0
    if until is not None:
        days = until[0]
        left[chain.rows(until[1])] = list(until[1].values())
    y, z, residual = _solved_twice(chain, labels, transient, (given[transient], left[transient], days), direct)
    into = chain.jumps[transient][:, recurrent]
    began = np.bincount(labels[recurrent], weights=given[recurrent], minlength=is_open.size)
    got_there = np.bincount(labels[recurrent], weights=y @ into, minlength=is_open.size)
    moment = np.bincount(labels[recurrent], weights=z @ into, minlength=is_open.size)
    classes = recurrent_classes(chain)
    members = zip(labels[chain.rows([states[0] for states in classes])].tolist(), classes, strict=True)
    return Arrivals(
        tuple(
            Arrived(states, float(began[k]), float(began[k] + got_there[k]), float(moment[k])) for k, states in members
        ),
        residual,
    )


def _solved_twice(
    chain: Chain, labels: Labels, transient: NDArray[np.int64], courses: tuple[Floats, Floats, float], direct: int
) -> tuple[Floats, Floats, float]:
    """Y and z of `arrivals`, with the larger residual; `courses` are b, p and the days."""
    given, left, days = courses
    order = np.argsort(-labels[transient], kind="stable")  # components from first to last: nearly triangular
    rows = transient[order]
    system = (diagonal(chain.leaving[rows], chain.jumps) - chain.jumps[rows][:, rows]).T
    back = np.argsort(order)
    solve = partial(_eliminated, system) if rows.size <= direct else _Sweeping(system, labels[rows])
    y, first = _solved(system, (given - left)[order], solve)
    z, second = _solved(system, y - days * left[order], solve)
    return y[back], z[back], max(first, second)


def _solved(system: Matrix, wanted: Floats, solve: Callable[[Floats], Floats]) -> tuple[Floats, float]:
    """The solution of ``system @ x = wanted`` and its residual."""
    size = np.abs(wanted).sum()
    if not size:
        return np.zeros_like(wanted), 0.0
    solution = solve(wanted)
    residual = float(np.abs(system @ solution - wanted).sum() / size)
    if not residual <= WORST:
        raise DetenteError(
            f"the chain cannot be solved: a residual of {residual:.1e} remains, more than {WORST:.0e}; "
            "give rates that differ less, or fix options, so that fewer outcomes are reached"
        )
    return solution, residual


def _eliminated(system: Matrix, wanted: Floats) -> Floats:
    """By Gauss's elimination; where rounding has made the system singular, nothing: all of it remains."""
    solution: Floats
    try:
        if isinstance(system, np.ndarray):
            solution = np.linalg.solve(system, wanted).astype(np.float64, copy=False)
        else:
            with extra("large"):
                from scipy.sparse.linalg import splu  # noqa: PLC0415 – for large chains only

            solution = splu(system.tocsc()).solve(wanted)
    except (np.linalg.LinAlgError, RuntimeError):
        solution = np.zeros_like(wanted)
    return solution


class _Sweeping:
    """By Gauss and Seidel's sweeps, from the first states to the last: one is enough where no moves lead back.

    The system is a regular M-matrix, so the sweeps converge, but slowly where a cycle is hardly ever left; they need no
    memory beyond its triangle. `labels` are the components of its states.
    """

    def __init__(self, system: Matrix, labels: Labels) -> None:
        with extra("large"):
            from scipy.sparse import csr_array, tril  # noqa: PLC0415 – for the largest chains only
            from scipy.sparse.linalg import splu  # noqa: PLC0415

        self._system, self._labels = csr_array(system), labels
        self._triangle = splu(tril(system, format="csc"), permc_spec="NATURAL", diag_pivot_thresh=0.0)

    def __call__(self, wanted: Floats) -> Floats:
        solution, missing = np.zeros_like(wanted), wanted
        enough = SOLVED * np.abs(wanted).sum()
        for _ in range(MAX_SWEEPS):
            solution = solution + self._triangle.solve(missing)
            missing = wanted - self._system @ solution
            if np.abs(missing).sum() <= enough:
                return np.asarray(solution)
        return _by_blocks(self._system, wanted, self._labels)


def _by_blocks(system: csr_array, wanted: Floats, labels: Labels) -> Floats:
    """By elimination within each component of several states, and what lies between them, from the first to the last.

    In the system's rows stand the states that moves lead to, in its columns those that they come from.
    """
    order = np.lexsort((labels, _depths(system, labels)[labels]))
    ordered, right = system[order][:, order], wanted[order]
    solution = np.zeros_like(right)
    for start, end in _blocks(labels[order]):
        rows = ordered[start:end]
        solution[start:end] = _eliminated(rows[:, start:end], right[start:end] - rows[:, :start] @ solution[:start])
    return solution[np.argsort(order)]


def _depths(system: csr_array, labels: Labels) -> NDArray[np.int64]:
    """Per component through how many others the longest way to it leads."""
    targets, sources = (labels[at] for at in system.nonzero())
    across = targets != sources
    targets, sources = targets[across], sources[across]
    depths = np.zeros(int(labels.max(initial=-1)) + 1, dtype=np.int64)
    while (depths[targets] <= depths[sources]).any():
        np.maximum.at(depths, targets, depths[sources] + 1)
    return depths


def _blocks(labels: Labels) -> Iterator[tuple[int, int]]:
    """Where the components of several states begin and end, and what lies between them."""
    ends = np.append(np.flatnonzero(np.diff(labels)) + 1, labels.size)
    starts = np.append(0, ends[:-1])
    several = ends - starts > 1
    return pairwise(sorted({0, labels.size, *starts[several].tolist(), *ends[several].tolist()}))
