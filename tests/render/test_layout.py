"""Where boxes and arrows of a map go."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from detente.render.pictures.layout import Box, Layout, Size, layout, spread

_SIZE = Size(164, 76)


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[int], list[tuple[int, int]], int | None]:
    numbers = draw(st.lists(st.integers(1, 999), min_size=1, max_size=30, unique=True))
    ends = st.sampled_from(numbers)
    arrows = draw(st.lists(st.tuples(ends, ends), max_size=60))
    return numbers, arrows, draw(st.none() | ends)


def _overlap(a: Box, b: Box) -> bool:
    return abs(a.x - b.x) < _SIZE.width and abs(a.y - b.y) < _SIZE.height


def _on_edge(point: tuple[float, float], box: Box) -> bool:
    """Whether the point lies on the upper or the lower edge."""
    return box.x < point[0] < box.x + _SIZE.width and point[1] in (box.y, box.y + _SIZE.height)


def _courses(places: Layout) -> list[tuple[float, float, float]]:
    """The straight parts of all routes: place, top and bottom of each way through a row."""
    ways = []
    for route in places.routes:
        for (x, y), (_, to_y) in zip(route.points[1:-1:2], route.points[2:-1:2], strict=True):
            ways.append((x, min(y, to_y), max(y, to_y)))
    return ways


@settings(max_examples=60)
@given(graphs())
def test_every_map_is_tidy(graph: tuple[list[int], list[tuple[int, int]], int | None]) -> None:
    """No boxes overlap, no arrow runs through a box, every arrow starts and ends on the edge of its own boxes."""
    numbers, arrows, start = graph
    places = layout(numbers, arrows, start=start, size=_SIZE)
    boxes = dict(zip(numbers, places.boxes, strict=True))
    assert all(box.number == number for number, box in boxes.items())
    assert not [pair for pair in combinations(places.boxes, 2) if _overlap(*pair)]
    assert [route.arrow for route in places.routes] == [k for k, (a, b) in enumerate(arrows) if a != b]
    for route in places.routes:
        source, target = arrows[route.arrow]
        assert _on_edge(route.points[0], boxes[source])
        assert _on_edge(route.points[-1], boxes[target])
    for x, top, bottom in _courses(places):
        assert not [
            b for b in places.boxes if b.x <= x <= b.x + _SIZE.width and b.y < bottom and top < b.y + _SIZE.height
        ]
    inside = [p for route in places.routes for p in route.points] + [(b.x, b.y) for b in places.boxes]
    assert all(0 <= x <= places.width and 0 <= y <= places.height for x, y in inside)


@settings(max_examples=25)
@given(graphs())
def test_the_same_map_gives_the_same_picture(graph: tuple[list[int], list[tuple[int, int]], int | None]) -> None:
    numbers, arrows, start = graph
    assert layout(numbers, arrows, start=start, size=_SIZE) == layout(
        list(numbers), list(arrows), start=start, size=_SIZE
    )


@settings(max_examples=60)
@given(graphs())
def test_arrows_never_share_an_end(graph: tuple[list[int], list[tuple[int, int]], int | None]) -> None:
    """Parallel and opposite arrows stay apart: no two arrows meet a box at the same point."""
    numbers, arrows, start = graph
    ends = [
        point
        for route in layout(numbers, arrows, start=start, size=_SIZE).routes
        for point in (route.points[0], route.points[-1])
    ]
    assert len(ends) == len(set(ends))


def test_the_start_stands_in_the_first_row_and_wanted_moves_lead_down() -> None:
    places = layout([3, 1, 2], [(1, 2), (2, 3)], start=1, size=_SIZE)
    tops = {box.number: box.y for box in places.boxes}
    assert tops[1] == 0 < tops[2] < tops[3]


def test_a_cycle_is_drawn_with_one_arrow_upwards() -> None:
    places = layout([1, 2, 3], [(1, 2), (2, 3), (3, 1)], start=1, size=_SIZE)
    upwards = [route.arrow for route in places.routes if route.points[-1][1] < route.points[0][1]]
    assert upwards == [2]


def test_a_ladder_needs_no_crossing() -> None:
    """Barycentres untangle arrows that the order of the numbers would cross."""
    places = layout([1, 2, 3, 4], [(1, 4), (2, 3)], size=_SIZE)
    x = {box.number: box.x for box in places.boxes}
    assert (x[1] - x[2]) * (x[4] - x[3]) > 0


def test_no_outcome_no_place() -> None:
    assert layout([], [], size=_SIZE) == Layout((), (), 0.0, 0.0)


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=8), st.integers(0, 20))
def test_spread_keeps_the_gaps_and_the_mean(wished: list[int], gap: int) -> None:
    """Neighbours are at least the gap apart, and least squares leave the mean where it was."""
    placed = spread(wished, [gap] * (len(wished) - 1))
    assert all(right - left >= gap - 1e-9 for left, right in pairwise(placed))
    assert abs(sum(placed) - sum(wished)) < 1e-6
