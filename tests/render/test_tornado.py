"""The tornado as SVG, checked on the picture itself."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.names import LANGUAGES, Language
from detente.render.pictures.tornado import tornado_svg
from detente.tell.pictures import TornadoRow

from .sample import HOSTILE

_SVG = "{http://www.w3.org/2000/svg}"

ROWS = (
    TornadoRow("not ru.moderate (Russia)", 0.1, 0.4, 0.9, "swapped", "dropped"),
    TornadoRow("deal (the United States)", 0.4, 0.4, 0.55, "", "opposite"),
    TornadoRow("eu.lead (Europe)", 0.4, 0.4, 0.4, "", ""),
)


def _drawn(rows: tuple[TornadoRow, ...], language: Language = "en") -> ET.Element:
    return ET.fromstring(tornado_svg(rows, language, standalone=True))


def _rects(svg: ET.Element, kind: str) -> list[ET.Element]:
    return svg.findall(f".//{_SVG}g[@class='row']/{_SVG}rect[@class='{kind}']")


def _texts(svg: ET.Element) -> str:
    return " ".join(svg.itertext())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_a_title_and_says_what_is_drawn(language: Language) -> None:
    svg = _drawn(ROWS, language)
    assert svg.attrib["role"] == "img"
    assert set(svg.attrib["aria-labelledby"].split()) == {e.attrib["id"] for e in svg if "id" in e.attrib}
    about = svg.findtext(f"{_SVG}desc") or ""
    assert "3" in about
    assert ("40%" if language == "en" else "40\N{NO-BREAK SPACE}%") in about
    assert not svg.findall(f".//{_SVG}script")


@given(st.lists(st.tuples(*[st.integers(0, 100).map(lambda n: n / 100)] * 3).map(sorted), min_size=1, max_size=5))
def test_bars_go_from_the_base_to_the_ends_and_stay_in_the_picture(values: list[list[float]]) -> None:
    base = values[0][1]
    rows = tuple(TornadoRow("x", min(low, base), base, max(high, base), "a", "b") for low, _, high in values)
    svg = _drawn(rows)
    line = svg.find(f".//{_SVG}path[@class='base']")
    assert line is not None
    at, width = float(line.attrib["d"][1:].split()[0]), float(svg.attrib["width"])
    low, high = _rects(svg, "low"), _rects(svg, "high")
    assert (len(low), len(high)) == (sum(r.low < base for r in rows), sum(r.high > base for r in rows))
    assert all(0 < float(r.attrib["x"]) <= at + 0.01 for r in low)
    assert all(abs(float(r.attrib["x"]) + float(r.attrib["width"]) - at) < 0.01 for r in low)
    assert all(abs(float(r.attrib["x"]) - at) < 0.01 for r in high)
    assert all(float(r.attrib["x"]) + float(r.attrib["width"]) < width for r in high)


def test_what_leads_to_an_end_and_to_which_share_stands_beside_it() -> None:
    said = _texts(_drawn(ROWS))
    assert "swapped 10%" in said
    assert "dropped 90%" in said
    assert "opposite 55%" in said


def test_less_and_more_are_told_apart_without_colour() -> None:
    svg = _drawn(ROWS)
    assert _rects(svg, "low")[0].attrib["fill"] != _rects(svg, "high")[0].attrib["fill"] == "#fff"
    assert all(rect.get("stroke") for rect in _rects(svg, "high"))


def test_hostile_text_is_only_text() -> None:
    svg = _drawn((TornadoRow(HOSTILE, 0.1, 0.2, 0.3, HOSTILE, HOSTILE),))
    assert {element.tag.removeprefix(_SVG) for element in svg.iter()} <= {
        "svg", "title", "desc", "rect", "text", "path", "g",
    }  # fmt: skip


def test_same_rows_same_bytes_and_nothing_for_none() -> None:
    assert tornado_svg(ROWS, "de") == tornado_svg(ROWS, "de")
    assert "xmlns" not in tornado_svg(ROWS, "en")
    assert tornado_svg((), "en") == ""


def test_a_long_label_is_cut_with_an_ellipsis_and_whole_in_its_title() -> None:
    label = "a word " * 90
    svg = _drawn((TornadoRow(label.strip(), 0, 0.5, 1, "", ""),))
    row = svg.find(f".//{_SVG}g[@class='row']")
    assert row is not None
    lines = [text.text or "" for text in row.findall(f"{_SVG}text")]
    assert len(lines) <= 8
    assert lines[-2].endswith("…")
    assert lines[-1].endswith("0%; 100%"), "what it comes to is never cut"
    assert label.strip() in (row.findtext(f"{_SVG}title") or "")
