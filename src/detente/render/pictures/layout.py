"""Where the boxes and arrows of a map go: rows from top to bottom, no physics, same map, same picture.

The method is Sugiyama's: order the outcomes so that few arrows point upwards, give each a row below those it is
reached from, lead long arrows through gaps in the rows between, order the rows by barycentres, and spread the
places so that neighbours are close. Curves run only between rows, so no arrow crosses a box.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

ROW_CAPACITY = 4
_BOX_GAP = 26.0
_BEND_GAP = 13.0
_PORT_GAP = 20.0
_SWEEPS = 8
# Each sweep draws the places a little to the middle, so that loosely tied parts do not drift apart.
_PULL = 0.9

Point = tuple[float, float]
Arrow = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Size:
    """The size of every box of a map."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """The place of one outcome: its upper left corner."""

    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Route:
    """The course of `arrow` (its index): from the edge of its source to the edge of its target.

    Between points 2k and 2k+1 it runs from row to row as a curve, vertical at both ends; between 2k+1 and 2k+2
    straight through a row.
    """

    arrow: int
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Boxes in the order of the outcomes given, routes in the order of the arrows; all from (0, 0)."""

    boxes: tuple[Box, ...]
    routes: tuple[Route, ...]
    width: float
    height: float


def layout(
    numbers: Sequence[int],
    arrows: Sequence[Arrow],
    *,
    start: int | None = None,
    size: Size,
    rows: Mapping[int, int] | None = None,
) -> Layout:
    """Place the outcomes `numbers` and the `arrows` between them.

    Args:
        numbers: The outcomes, each once.
        arrows: Source and target of each arrow. An arrow from an outcome to itself has no route.
        start: The outcome to read from, where there is one; it stands in the first row.
        size: The size of every box.
        rows: The row of each outcome, from 0 on, none left empty, where it is known; no arrow stays in a row.

    Returns:
        The places. Without outcomes: nothing, of size 0.

    Example:
        >>> [(box.number, box.y) for box in layout([1, 2], [(1, 2)], start=1, size=Size(160, 76)).boxes]
        [(1, 0.0), (2, 124.0)]
    """
    if not numbers:
        return Layout((), (), 0.0, 0.0)
    order = reading_order(numbers, arrows, start)
    threads = _Threads(order, arrows, rows or rows_of(order, arrows), size)
    threads.untangle()
    return threads.placed(numbers, threads.columns())


def reading_order(numbers: Sequence[int], arrows: Sequence[Arrow], start: int | None) -> list[int]:
    """The outcomes in an order that most arrows agree with: by distance from `start`, then sources first.

    What `start` does not lead to is measured from outcomes without an arrow in; what touches no arrow is last.
    """
    targets: dict[int, list[int]] = {number: [] for number in numbers}
    excess = dict.fromkeys(numbers, 0)
    touched = {end for arrow in arrows for end in arrow if arrow[0] != arrow[1]}
    for source, target in arrows:
        targets[source].append(target)
        excess[source] += 1
        excess[target] -= 1
    entered = {target for source, target in arrows if source != target}
    seeds = sorted(numbers, key=lambda n: (n != start, n in entered, n))
    distance = _distances(seeds, targets)
    return sorted(numbers, key=lambda n: (n != start, n not in touched, distance[n], -excess[n], n))


def _distances(seeds: Iterable[int], targets: dict[int, list[int]]) -> dict[int, int]:
    """Least number of arrows from a seed; a seed counts only where no earlier one leads."""
    distance: dict[int, int] = {}
    for seed in seeds:
        if seed in distance:
            continue
        distance[seed] = 0
        queue = deque([seed])
        while queue:
            here = queue.popleft()
            for there in targets[here]:
                if there not in distance:
                    distance[there] = distance[here] + 1
                    queue.append(there)
    return distance


def rows_of(order: Sequence[int], arrows: Sequence[Arrow]) -> dict[int, int]:
    """The row of each outcome: below everything earlier in `order` it shares an arrow with, where there is room."""
    place = {number: k for k, number in enumerate(order)}
    before: dict[int, list[int]] = {number: [] for number in order}
    for source, target in arrows:
        first, second = sorted((source, target), key=place.__getitem__)
        if first != second:
            before[second].append(first)
    joined = {number for arrow in arrows if arrow[0] != arrow[1] for number in arrow}
    rows: dict[int, int] = {}
    filled: list[int] = []
    for number in order:
        # What touches no arrow fills up the last row.
        row = max((rows[n] + 1 for n in before[number]), default=0 if number in joined else max(len(filled) - 1, 0))
        while row < len(filled) and filled[row] >= ROW_CAPACITY:
            row += 1
        filled.extend([0] * (row + 1 - len(filled)))
        filled[row] += 1
        rows[number] = row
    return rows


class _Threads:
    """The map cut into hops from one row to the next. A stop is a box (0 … n-1) or a bend of a long arrow."""

    def __init__(self, order: Sequence[int], arrows: Sequence[Arrow], row_of: Mapping[int, int], size: Size) -> None:
        self.size = size
        self.order = order
        self.rows: list[list[int]] = [[] for _ in range(max(row_of.values()) + 1)]
        self.above: list[list[int]] = []
        self.below: list[list[int]] = []
        self.row: list[int] = []
        self.paths: list[tuple[int, ...]] = []
        self.arrows = arrows
        stop_of = {number: self._stop(row_of[number]) for number in order}
        for source, target in arrows:
            self.paths.append(self._path(stop_of[source], stop_of[target]))

    def _stop(self, row: int) -> int:
        stop = len(self.row)
        self.row.append(row)
        self.rows[row].append(stop)
        self.above.append([])
        self.below.append([])
        return stop

    def _path(self, source: int, target: int) -> tuple[int, ...]:
        """The stops of an arrow from its source to its target, with new bends in the rows between."""
        if source == target:
            return ()
        step = 1 if self.row[source] < self.row[target] else -1
        bends = [self._stop(row) for row in range(self.row[source] + step, self.row[target], step)]
        path = (source, *bends, target)
        for first, second in pairwise(path if step > 0 else path[::-1]):
            self.below[first].append(second)
            self.above[second].append(first)
        return path

    def is_box(self, stop: int) -> bool:
        return stop < len(self.order)

    def untangle(self) -> None:
        """Order every row by the barycentres of its neighbours; keep the order with the fewest crossings."""
        best, fewest = [list(row) for row in self.rows], self._crossings()
        for sweep in range(2 * _SWEEPS):
            downwards = sweep % 2 == 0
            near = self.above if downwards else self.below
            for row in self.rows if downwards else reversed(self.rows):
                self._sort(row, near)
            crossings = self._crossings()
            if crossings < fewest:
                best, fewest = [list(row) for row in self.rows], crossings
        self.rows = best

    def _sort(self, row: list[int], near: list[list[int]]) -> None:
        place = self._places()
        centre = {stop: _mean([place[n] for n in near[stop]], place[stop]) for stop in row}
        row.sort(key=lambda stop: (centre[stop], place[stop], stop))

    def _places(self) -> dict[int, float]:
        """How far along its row each stop is, from 0 to 1."""
        return {stop: (k + 0.5) / len(row) for row in self.rows for k, stop in enumerate(row)}

    def _crossings(self) -> int:
        place = self._places()
        total = 0
        for row in self.rows:
            hops = [(place[stop], place[end]) for stop in row for end in self.below[stop]]
            total += sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for k, a in enumerate(hops) for b in hops[k + 1 :])
        return total

    def columns(self) -> list[float]:
        """The centre of each stop: near its neighbours, as far from those beside it as they need."""
        x = [0.0] * len(self.row)
        for row in self.rows:
            self._settle(row, x, [0.0] * len(row))
        for sweep in range(2 * _SWEEPS):
            downwards = sweep % 2 == 0
            near = self.above if downwards else self.below
            for row in self.rows if downwards else reversed(self.rows):
                self._settle(row, x, [_PULL * _mean([x[n] for n in near[s]], x[s]) for s in row])
        for row in self.rows:
            self._settle(row, x, [_mean([x[n] for n in self.above[s] + self.below[s]], x[s]) for s in row])
        return x

    def _settle(self, row: list[int], x: list[float], wished: list[float]) -> None:
        gaps = [self._gap(left, right) for left, right in pairwise(row)]
        for stop, place in zip(row, spread(wished, gaps), strict=True):
            x[stop] = place

    def _gap(self, left: int, right: int) -> float:
        """Least distance between the centres of two neighbours."""
        boxes = self.is_box(left) + self.is_box(right)
        return boxes * self.size.width / 2 + (_BOX_GAP if boxes else _BEND_GAP)

    def placed(self, numbers: Sequence[int], x: list[float]) -> Layout:
        """The finished places, moved so that everything starts at 0."""
        left = min(x[s] - (self.size.width / 2 if self.is_box(s) else _BEND_GAP) for s in range(len(x)))
        right = max(x[s] + (self.size.width / 2 if self.is_box(s) else _BEND_GAP) for s in range(len(x)))
        x = [round(place - left, 1) for place in x]
        tops = self._tops()
        boxes = {
            number: Box(number, round(x[stop] - self.size.width / 2, 1), tops[self.row[stop]])
            for stop, number in enumerate(self.order)
        }
        return Layout(
            tuple(boxes[number] for number in numbers),
            tuple(self._routes(x, tops)),
            round(right - left, 1),
            tops[-1] + self.size.height,
        )

    def _tops(self) -> list[float]:
        """The upper edge of each row; rows with many arrows between them stand further apart."""
        hops = [sum(len(self.below[stop]) for stop in row) for row in self.rows[:-1]]
        return [0.0, *accumulate(self.size.height + min(46.0 + 2 * count, 110.0) for count in hops)]

    def _routes(self, x: list[float], tops: list[float]) -> Iterable[Route]:
        ports = self._ports(x)
        for arrow, path in enumerate(self.paths):
            if not path:
                continue
            points: list[Point] = []
            for hop, (here, there) in enumerate(pairwise(path)):
                down = self.row[here] < self.row[there]
                points.append((ports.get((arrow, hop, 0), x[here]), tops[self.row[here]] + self.size.height * down))
                points.append(
                    (ports.get((arrow, hop, 1), x[there]), tops[self.row[there]] + self.size.height * (not down))
                )
            yield Route(arrow, tuple(points))

    def _ports(self, x: list[float]) -> dict[tuple[int, int, int], float]:
        """Where each arrow meets its boxes: (arrow, hop, 0 for leaving or 1 for arriving) to a place on the edge."""
        edges: dict[tuple[int, bool], list[tuple[float, tuple[int, int, int]]]] = {}
        for arrow, path in enumerate(self.paths):
            for hop, (here, there) in enumerate(pairwise(path)):
                down = self.row[here] < self.row[there]
                if self.is_box(here):
                    edges.setdefault((here, down), []).append((x[there], (arrow, hop, 0)))
                if self.is_box(there):
                    edges.setdefault((there, not down), []).append((x[here], (arrow, hop, 1)))
        ports: dict[tuple[int, int, int], float] = {}
        for (stop, _), ends in edges.items():
            step = min(_PORT_GAP, self.size.width / (len(ends) + 1))
            first = x[stop] - step * (len(ends) - 1) / 2
            for k, (_, end) in enumerate(sorted(ends)):
                ports[end] = round(first + k * step, 1)
        return ports


def _mean(values: list[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def spread(wished: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """The places nearest to `wished` (least squares) whose neighbours are at least `gaps` apart.

    Pool-adjacent-violators: without the gaps it is an isotonic regression.

    Example:
        >>> spread([0, 0, 10], [4, 4])
        [-2.0, 2.0, 10.0]
    """
    offsets = list(accumulate(gaps, initial=0.0))
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wished, offsets, strict=True):
        mean, count = wish - offset, 1
        while pools and pools[-1][0] > mean:
            other, size = pools.pop()
            mean, count = (other * size + mean * count) / (size + count), size + count
        pools.append((mean, count))
    flat = [mean for mean, count in pools for _ in range(count)]
    return [mean + offset for mean, offset in zip(flat, offsets, strict=True)]
