"""The status-quo diagram, checked on the picture itself."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.names import LANGUAGES, Language
from detente.render.pictures.layers import layers_svg
from detente.tell.pictures import BroughtView, LayerArrow, StatusQuoView

from .sample import sample

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = r"-?\d+(?:\.\d+)?"

Rect = tuple[float, float, float, float]


@st.composite
def diagrams(draw: st.DrawFn) -> StatusQuoView:
    """Up to forty outcomes in columns; each but today's has an arrow from an earlier column, some of them long."""
    columns = [[1]]
    for _ in range(draw(st.integers(1, 5))):
        first = columns[-1][-1] + 1
        columns.append(list(range(first, first + draw(st.integers(1, 7)))))
    arrows = []
    for moves, column in enumerate(columns[1:], start=1):
        for target in column:
            near = draw(st.sampled_from(columns[moves - 1]))
            far = draw(st.lists(st.sampled_from([n for c in columns[:moves] for n in c]), max_size=2))
            arrows += [LayerArrow(draw(st.integers(0, 2)), source, target, "do it") for source in {near, *far}]
    outcomes = [
        BroughtView(number, draw(st.text(max_size=200)), moves, (), draw(st.booleans()), draw(st.booleans()))
        for moves, column in enumerate(columns)
        for number in column
    ]
    return StatusQuoView(tuple(outcomes), tuple(arrows), "")


def _drawn(view: StatusQuoView, movers: tuple[str, ...], language: Language = "en") -> ET.Element:
    return ET.fromstring(layers_svg(view, movers, language, standalone=True))


def _nodes(svg: ET.Element) -> dict[int, tuple[ET.Element, Rect]]:
    nodes = {}
    for node in svg.findall(f".//{_SVG}g[@data-number]"):
        x, y = map(float, re.findall(_NUMBER, node.attrib["transform"]))
        rect = node.find(f"{_SVG}rect[@class='box']")
        assert rect is not None
        nodes[int(node.attrib["data-number"])] = (
            node,
            (x, y, x + float(rect.attrib["width"]), y + float(rect.attrib["height"])),
        )
    return nodes


def _ends(path: str) -> tuple[tuple[float, float], tuple[float, float]]:
    """First and last point of a path made of M, C and H."""
    x = y = 0.0
    first = None
    for letter, args in re.findall(r"([MCH])([^MCH]*)", path):
        values = [float(v) for v in re.findall(_NUMBER, args)]
        x, y = (values[0], y) if letter == "H" else (values[-2], values[-1])
        first = first or (x, y)
    assert first is not None
    return first, (x, y)


@settings(max_examples=30)
@given(diagrams())
def test_boxes_keep_apart_and_arrows_lead_from_right_edges_to_left_ones(view: StatusQuoView) -> None:
    svg = _drawn(view, ("A", "B", "C"))
    boxes = {number: box for number, (_, box) in _nodes(svg).items()}
    assert set(boxes) == {outcome.number for outcome in view.outcomes}
    for a, b in combinations(boxes.values(), 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
    arrows = svg.findall(f".//{_SVG}g[@class='arrow']")
    assert len(arrows) == len(view.arrows)
    for arrow in arrows:
        line, head = arrow.find(f"{_SVG}path[@class='line']"), arrow.find(f"{_SVG}path[@class='arrow-head']")
        assert line is not None
        assert head is not None
        (x, y), last = _ends(line.attrib["d"])
        source, target = boxes[int(arrow.attrib["data-source"])], boxes[int(arrow.attrib["data-target"])]
        assert x == pytest.approx(source[2])
        assert source[1] <= y <= source[3]
        assert last[0] == pytest.approx(target[0])
        assert target[1] <= last[1] <= target[3]
        tip = re.findall(_NUMBER, head.attrib["d"])[:2]
        assert (float(tip[0]), float(tip[1])) == last


@settings(max_examples=30)
@given(diagrams())
def test_a_column_has_what_as_many_moves_lead_to(view: StatusQuoView) -> None:
    boxes = _nodes(_drawn(view, ("A", "B", "C")))
    lefts = {outcome.moves: set[float]() for outcome in view.outcomes}
    for outcome in view.outcomes:
        lefts[outcome.moves].add(boxes[outcome.number][1][0])
    columns = [lefts[moves] for moves in sorted(lefts)]
    assert all(len(column) == 1 for column in columns)
    assert columns == sorted(columns, key=min)


@settings(max_examples=30)
@given(diagrams())
def test_ends_and_what_holds_are_marked_by_shape(view: StatusQuoView) -> None:
    nodes = _nodes(_drawn(view, ("A", "B", "C")))
    for outcome in view.outcomes:
        node, _ = nodes[outcome.number]
        assert (node.find(f"{_SVG}rect[@class='inner']") is not None) is outcome.holds
        assert (node.find(f"{_SVG}rect[@class='dark']") is not None) is not outcome.left


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_box_says_which_moves_lead_there(language: Language) -> None:
    view = sample(language)
    nodes = _nodes(_drawn(view.status_quo, view.movers, language))
    assert len(nodes) == 5
    for outcome in view.status_quo.outcomes:
        said = "".join(text.text or "" for text in nodes[outcome.number][0].findall(f"{_SVG}text")[1:])
        arrow = next((a for a in view.status_quo.arrows if a.target == outcome.number), None)
        expected = f"{view.movers[arrow.mover]}:" if arrow else outcome.label
        assert said.replace(" ", "").startswith(expected.replace(" ", "")[:12])


def test_the_legend_names_those_who_move_here() -> None:
    view = StatusQuoView(
        (BroughtView(1, "today", 0, (), False, True), BroughtView(2, "after", 1, ((2,),), True, False)),
        (LayerArrow(2, 1, 2, "do it"),),
        "",
    )
    svg = _drawn(view, ("A", "B", "the third"))
    keys = svg.findall(f".//{_SVG}g[@data-kind='mover']")
    assert [key.findtext(f"{_SVG}text") for key in keys] == ["The third"]


def test_nobody_who_moves_is_no_picture() -> None:
    today = BroughtView(1, "today", 0, (), True, False)
    assert layers_svg(StatusQuoView((today,), (), ""), ("A",), "en") == ""
    assert layers_svg(StatusQuoView((), (), ""), ("A",), "en") == ""
