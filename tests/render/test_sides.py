"""Slope charts and ladders, checked on the pictures themselves."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.names import LANGUAGES, Language
from detente.render.pictures.ladders import ladder_svg
from detente.render.pictures.slope import slope_svg
from detente.tell.pictures import (
    MOST_SLOPES,
    CellView,
    LadderView,
    RungView,
    SideBySideView,
    SideRow,
    SlopeChart,
)

from .sample import HOSTILE, ladder, sample

_SVG = "{http://www.w3.org/2000/svg}"

cells = st.builds(CellView, st.one_of(st.none(), st.just(7)), st.just(value=False), st.booleans()) | st.builds(
    CellView, st.just(7), st.just(value=True), st.booleans()
)
tables = st.lists(st.builds(SideRow, st.text(max_size=300), st.tuples(cells, cells)), max_size=30).map(
    lambda rows: SideBySideView(("As it is", "Otherwise"), tuple(rows))
)


def _drawn(picture: str) -> ET.Element:
    return ET.fromstring(picture)


def _columns(svg: ET.Element) -> tuple[list[ET.Element], list[ET.Element]]:
    boxes = svg.findall(f".//{_SVG}g[@transform]")
    sides = [box for box in boxes if box.get("class", "").split(" ")[0] == "side"]
    return [box for box in sides if _place(box)[0] == 0], [box for box in sides if _place(box)[0] > 0]


def _place(box: ET.Element) -> tuple[float, float, float]:
    x, y = map(float, re.findall(r"-?[\d.]+", box.attrib["transform"]))
    rect = box.find(f"{_SVG}rect")
    assert rect is not None
    return x, y, y + float(rect.attrib["height"])


def _said(box: ET.Element) -> str:
    return " ".join(text.text or "" for text in box.findall(f"{_SVG}text"))


def _links(svg: ET.Element, kind: str = "") -> list[tuple[float, float]]:
    """The heights at which each line leaves the left column and meets the right one."""
    paths = [path for path in svg.iter(f"{_SVG}path") if path.attrib["class"].startswith(f"link {kind}".strip())]
    return [(float(a), float(b)) for path in paths for a, b in re.findall(r"M\S+ (\S+)L\S+ (\S+)", path.attrib["d"])]


def _middle(box: ET.Element) -> float:
    _, top, bottom = _place(box)
    return (top + bottom) / 2


@given(tables)
def test_a_slope_chart_says_what_becomes_of_every_outcome(table: SideBySideView) -> None:
    picture = slope_svg(table, 1, "here", "en", standalone=True)
    before = [row for row in SlopeChart(table, 1).rows if row.cells[0].holds]
    after = [row for row in SlopeChart(table, 1).rows if row.cells[1].holds]
    if not before and not after:
        assert picture == ""
        return
    left, right = _columns(_drawn(picture))
    assert (len(left), len(right)) == (len(before), len(after))
    kept = sum(row.cells[0].holds and row.cells[1].holds for row in SlopeChart(table, 1).rows)
    assert sum("holds in both" in _said(box) for box in left) == kept
    assert sum("holds in both" in _said(box) for box in right) == kept
    assert sum("newly holds" in _said(box) for box in right) == len(after) - kept
    gone = [row.cells[1].number for row in before if not row.cells[1].holds]
    assert sum("no longer holds" in _said(box) for box in left) == sum(number is not None for number in gone)
    assert sum("not possible any more" in _said(box) for box in left) == gone.count(None)
    assert sum(" · reached" in _said(box) for box in left) == sum(row.cells[0].reached for row in before)


@given(tables)
def test_lines_meet_boxes_and_boxes_keep_apart(table: SideBySideView) -> None:
    picture = slope_svg(table, 1, "here", "en", standalone=True)
    if not picture:
        return
    svg = _drawn(picture)
    for column in _columns(svg):
        places = [_place(box) for box in column]
        assert all(above[2] < below[1] for above, below in pairwise(places))
        assert all(bottom <= float(svg.attrib["height"]) - 14 for _, _, bottom in places)
    left, right = ([round(_middle(box), 1) for box in column] for column in _columns(svg))
    for start, end in _links(svg):
        assert start in left
        assert end in right
    stubs = [path.attrib["class"] for path in svg.iter(f"{_SVG}path") if path.attrib["class"] in ("end", "start")]
    assert stubs.count("end") == len(left) - len(_links(svg))
    assert stubs.count("start") == len(right) - len(_links(svg))


@given(tables)
def test_what_is_not_drawn_is_counted(table: SideBySideView) -> None:
    holding = [row for row in table.rows if row.cells[0].holds or row.cells[1].holds]
    assert len(SlopeChart(table, 1).rows) + SlopeChart(table, 1).left_out == len(holding)
    assert len(SlopeChart(table, 1).rows) <= 3 * MOST_SLOPES
    kinds = {(row.cells[0].holds, row.cells[1].holds) for row in holding}
    assert {(row.cells[0].holds, row.cells[1].holds) for row in SlopeChart(table, 1).rows} == kinds


def test_equal_rows_are_drawn_apart_and_no_more_of_them() -> None:
    row = SideRow("calm", (CellView(1, holds=True, reached=False), CellView(1, holds=True, reached=False)))
    table = SideBySideView(("a", "b"), (row,) * (MOST_SLOPES + 1))
    svg = _drawn(slope_svg(table, 1, "here", "en", standalone=True))
    assert [len(column) for column in _columns(svg)] == [MOST_SLOPES, MOST_SLOPES]
    assert len(set(_links(svg))) == MOST_SLOPES
    assert SlopeChart(table, 1).left_out == 1


def test_where_nothing_holds_the_column_says_so() -> None:
    row = SideRow("calm", (CellView(1, holds=False, reached=True), CellView(1, holds=True, reached=True)))
    svg = _drawn(slope_svg(SideBySideView(("a", "b"), (row,)), 1, "here", "de", standalone=True))
    assert [text.text for text in svg.iter(f"{_SVG}text") if text.attrib["x"] == "0"] == ["Hält: a", "nichts"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_ladders_mark_what_changes(language: Language) -> None:
    view = ladder(language)
    svg = _drawn(ladder_svg(view, "here", language, standalone=True))
    raised, turned, dropped = {
        "en": ("put higher", "turned round", "left out"),
        "de": ("höher gestellt", "umgekehrt", "weggelassen"),
    }[language]
    left, right = _columns(svg)
    assert [_said(box).split(" ")[0] for box in (*left, *right)] == ["1", "2", "3", "4", "1", "2", "3"]
    assert [word in _said(box) for box, word in zip(left, (turned, "", raised, dropped), strict=True)] == [True] * 4
    assert view.rungs[2].said[1:20] in _said(right[1])
    assert _links(svg, "moved") == [(round(_middle(left[2]), 1), round(_middle(right[1]), 1))]
    assert _links(svg, "reversed") == [(round(_middle(left[0]), 1), round(_middle(right[0]), 1))]
    assert _links(svg, "same") == [(round(_middle(left[1]), 1), round(_middle(right[2]), 1))]


def test_a_ladder_without_rungs_is_no_picture() -> None:
    assert ladder_svg(LadderView("A", ()), "here", "en") == ""


def test_hostile_text_is_only_text_and_the_bytes_are_the_same() -> None:
    text = f"{HOSTILE}\x00\x1b]8;;"
    view = LadderView(text, (RungView(text, 0, text),))
    picture = ladder_svg(view, "here", "en", standalone=True)
    assert picture == ladder_svg(view, "here", "en", standalone=True)
    assert not _drawn(picture).findall(f".//{_SVG}script")


def test_pictures_say_what_they_are() -> None:
    svg = _drawn(slope_svg(sample("de").side_by_side, 1, "here", "de", standalone=True))
    assert svg.attrib["role"] == "img"
    assert svg.findtext(f"{_SVG}title") == "Was hält, vom Modell, wie es ist, zu: Die Reederei geht"
    assert (svg.findtext(f"{_SVG}desc") or "").startswith("3 Kästen links, 3 Kästen rechts.")
