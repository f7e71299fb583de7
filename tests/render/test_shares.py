"""Shares of readings as SVG, checked on the picture itself."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from detente.names import LANGUAGES, Language
from detente.render.pictures.shares import shares_svg
from detente.study import opened
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.sure_of import sure_of
from detente.tell.pictures import ShareRow

ROWS = (
    ShareRow("First <of> all", 0.6, 0.7, 0.8, "70 of 100; ±10"),
    ShareRow("Second, " + "and a long one " * 20, 0.0, 0.0, 0.01, "0 of 100; 300 drawn"),
)
SPACE = "{http://www.w3.org/2000/svg}"


def _drawn(language: Language = "en") -> ET.Element:
    return ET.fromstring(shares_svg(ROWS, language, standalone=True))


def test_dots_stand_where_their_shares_are_on_the_axis() -> None:
    svg = _drawn()
    ticks = [float(path.attrib["d"][1:].split()[0]) for path in svg.iter(f"{SPACE}path") if path.get("class") == "tick"]
    dots = [float(circle.attrib["cx"]) for circle in svg.iter(f"{SPACE}circle")]
    assert dots == pytest.approx([ticks[0] + row.share * (ticks[-1] - ticks[0]) for row in ROWS])


def test_everything_lies_inside_and_rows_do_not_overlap() -> None:
    svg = _drawn("de")
    height, width = float(svg.attrib["height"]), float(svg.attrib["width"])
    rows = list(svg.iter(f"{SPACE}g"))
    tops = [float(row.attrib["transform"].split()[1].rstrip(")")) for row in rows]
    assert tops == sorted(tops)
    last = [float(text.attrib["y"]) for text in rows[0].iter(f"{SPACE}text")]
    assert tops[0] + max(last) < tops[1] < height
    assert all(0 <= float(text.attrib["x"]) <= width for text in svg.iter(f"{SPACE}text"))
    assert len(list(rows[1].iter(f"{SPACE}text"))) <= 9


def test_the_same_rows_give_the_same_bytes_and_none_give_nothing() -> None:
    assert shares_svg(ROWS, "de") == shares_svg(ROWS, "de")
    assert "xmlns" not in shares_svg(ROWS, "en")
    assert shares_svg((), "en") == ""


def test_a_report_has_it_where_a_question_asks_how_sure_the_answers_are() -> None:
    asking = opened("ukraine-2025")
    for language in LANGUAGES:
        view = sure_of(briefing_of(asking, language=language))
        assert view is not None
        assert all(0 <= row.low <= row.share <= row.high <= 1 for row in view.chart.rows)
        assert view.boxes
    assert sure_of(briefing_of(replace(asking, conflict=replace(asking.conflict, questions=())))) is None
