"""The map as SVG, checked on the picture itself."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest

from detente.names import LANGUAGES, Language
from detente.render.pictures.drawing import colour_of, dashes_of
from detente.render.pictures.map import map_svg
from detente.tell.pictures import MapArrow, MapNode, MapView

from .sample import HOSTILE, hostile, sample

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = r"-?\d+(?:\.\d+)?"

Rect = tuple[float, float, float, float]


def _drawn(picture: MapView, movers: tuple[str, ...], language: Language = "en") -> ET.Element:
    return ET.fromstring(map_svg(picture, movers, language, standalone=True))


def _moved(element: ET.Element) -> tuple[float, float]:
    x, y = re.findall(_NUMBER, element.attrib["transform"])
    return float(x), float(y)


def _boxes(svg: ET.Element) -> dict[int, Rect]:
    boxes = {}
    for node in svg.findall(f".//{_SVG}g[@data-number]"):
        x, y = _moved(node)
        rect = node.find(f"{_SVG}rect[@class='box']")
        assert rect is not None
        width, height = float(rect.attrib["width"]), float(rect.attrib["height"])
        boxes[int(node.attrib["data-number"])] = (x, y, x + width, y + height)
    return boxes


def _ends(path: str) -> tuple[tuple[float, float], tuple[float, float]]:
    """First and last point of a path made of M, C and V."""
    x = y = 0.0
    first = None
    for letter, args in re.findall(r"([MCV])([^MCV]*)", path):
        values = [float(v) for v in re.findall(_NUMBER, args)]
        x, y = (x, values[0]) if letter == "V" else (values[-2], values[-1])
        first = first or (x, y)
    assert first is not None
    return first, (x, y)


def _on_edge(point: tuple[float, float], box: Rect) -> bool:
    x, y = point
    across, along = box[0] <= x <= box[2], box[1] <= y <= box[3]
    return (across and y in (box[1], box[3])) or (along and x in (box[0], box[2]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcomes", [10, 30, 60])
def test_arrows_meet_their_boxes_and_boxes_keep_apart(language: Language, outcomes: int) -> None:
    view = sample(language, outcomes=outcomes)
    svg = _drawn(view.map, view.movers, language)
    boxes = _boxes(svg)
    assert set(boxes) == {node.number for node in view.map.nodes}
    for a, b in combinations(boxes.values(), 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
    arrows = svg.findall(f".//{_SVG}g[@class='arrow']")
    assert len(arrows) == len(view.map.arrows)
    for arrow in arrows:
        line, head = arrow.find(f"{_SVG}path[@class='line']"), arrow.find(f"{_SVG}path[@class='head']")
        assert line is not None
        assert head is not None
        first, last = _ends(line.attrib["d"])
        assert _on_edge(first, boxes[int(arrow.attrib["data-source"])])
        assert _on_edge(last, boxes[int(arrow.attrib["data-target"])])
        tip = re.findall(_NUMBER, head.attrib["d"])[:2]
        assert (float(tip[0]), float(tip[1])) == last


def test_legend_tells_everybody_apart_without_colour() -> None:
    view = sample()
    svg = _drawn(view.map, view.movers)
    keys = svg.findall(f".//{_SVG}g[@data-kind='mover']")
    dashes = [line.get("stroke-dasharray", "") for key in keys if (line := key.find(f"{_SVG}path")) is not None]
    assert [key.findtext(f"{_SVG}text") for key in keys] == list(view.movers)
    assert len(set(dashes)) == len(view.movers)


def test_dashes_differ_for_any_number_of_decision_makers() -> None:
    assert len({dashes_of(mover) for mover in range(40)}) == 40


def test_colours_stand_out_from_white() -> None:
    """Contrast of at least 3:1 (WCAG 2.1, 1.4.11), for every decision maker's lines."""
    for mover in range(8):
        parts = [int(colour_of(mover)[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        red, green, blue = ((p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4) for p in parts)
        assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 3


def test_dots_show_what_is_taken() -> None:
    node = MapNode(4, "half of it", ((True, False), (), (True,)), holds=True, is_status_quo=False)
    svg = _drawn(MapView((node,), (), ""), ("A", "B", "C"))
    dots = [(dot.attrib["stroke"], dot.attrib["fill"]) for dot in svg.findall(f".//{_SVG}g[@data-number]/{_SVG}circle")]
    first, third = colour_of(0), colour_of(2)
    assert dots == [(first, first), (first, "#fff"), (third, third)]


def test_holding_and_status_quo_are_marked_by_shape() -> None:
    view = sample()
    svg = _drawn(view.map, view.movers)
    for item in view.map.nodes:
        node = svg.find(f".//{_SVG}g[@data-number='{item.number}']")
        assert node is not None
        assert (node.find(f"{_SVG}rect[@class='inner']") is not None) is item.holds
        assert (node.find(f"{_SVG}text[@class='tab-text']") is not None) is item.is_status_quo


def test_parallel_arrows_are_apart() -> None:
    nodes = tuple(MapNode(n, f"outcome {n}", ((False,),), False, n == 1) for n in (1, 2))
    arrows = (MapArrow(0, 1, 2, "go"), MapArrow(1, 1, 2, "push"), MapArrow(1, 2, 1, "return"))
    svg = _drawn(MapView(nodes, arrows, ""), ("A", "B"))
    paths = [path.attrib["d"] for path in svg.findall(f".//{_SVG}path[@class='line']") if "C" in path.attrib["d"]]
    assert len({end for path in paths for end in _ends(path)}) == 6


def test_everything_stays_inside_the_picture() -> None:
    view = sample("de")
    svg = _drawn(view.map, tuple(name * 3 for name in view.movers), "de")
    _, _, width, height = map(float, svg.attrib["viewBox"].split())
    content = svg.find(f"{_SVG}g[@class='content']")
    assert content is not None
    left, top = _moved(content)
    for x, y, right, bottom in _boxes(svg).values():
        assert x + left >= 0
        assert y + top >= 0
        assert right + left <= width
        assert bottom + top <= height
    for key in svg.findall(f".//{_SVG}g[@data-kind]"):
        assert _moved(key)[0] < width - 50


def test_same_map_same_bytes_and_hostile_text_is_only_text() -> None:
    view = hostile(sample(), f"{HOSTILE}\x00\x1b]8;;")
    picture = map_svg(view.map, view.movers, "en", standalone=True)
    assert picture == map_svg(view.map, view.movers, "en", standalone=True)
    svg = ET.fromstring(picture)
    assert not svg.findall(f".//{_SVG}script")
    assert not svg.findall(f".//{_SVG}img")


def test_a_map_says_what_it_is() -> None:
    view = sample("de")
    svg = _drawn(view.map, view.movers, "de")
    assert svg.attrib["role"] == "img"
    assert svg.findtext(f"{_SVG}title") == "Karte der Ausgänge und gewollten Züge"
    assert (svg.findtext(f"{_SVG}desc") or "").startswith(f"30 Ausgänge und {len(view.map.arrows)} gewollte Züge")


def test_nothing_to_draw_is_no_picture() -> None:
    assert map_svg(replace(sample().map, nodes=(), arrows=()), ("A",), "en") == ""
