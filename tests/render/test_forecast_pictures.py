"""The pictures of forecasts as SVG, checked on the pictures themselves."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.names import LANGUAGES, Language
from detente.render.pictures import drawn
from detente.render.pictures.over_time import over_time_svg
from detente.render.pictures.reliability import reliability_svg
from detente.tell.forecast_pictures import BinView, LineView, MarkView, OverTime, Reliability

from .sample import HOSTILE

_SVG = "{http://www.w3.org/2000/svg}"
BINS = (BinView(0.1, 0.0, 0.0, 0.4, 5, "low"), BinView(0.9, 0.8, 0.6, 1.0, 10, "high"))
LINES = (LineView("ann", ((0.0, 0.2), (40.0, 0.7)), 60.0), LineView("bob", ((10.0, 1.0),), 60.0))


def diagram(bins: tuple[BinView, ...] = BINS, language: Language = "en", title: str = "T") -> ET.Element:
    return ET.fromstring(reliability_svg(Reliability("r", title, bins, language), standalone=True))


def history(lines: tuple[LineView, ...] = LINES, language: Language = "en", title: str = "T") -> ET.Element:
    marks = (MarkView(60.0, "resolved: yes"),)
    picture = OverTime("o", title, lines, 0.0, 100.0, ("1 Jan", "11 Apr"), marks, language)
    return ET.fromstring(over_time_svg(picture, standalone=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_have_a_title_and_say_what_is_drawn(language: Language) -> None:
    for svg in (diagram(language=language), history(language=language)):
        assert svg.attrib["role"] == "img"
        assert set(svg.attrib["aria-labelledby"].split()) == {e.attrib["id"] for e in svg if "id" in e.attrib}
        assert "2" in (svg.findtext(f"{_SVG}desc") or "")


@given(st.lists(st.tuples(*[st.integers(0, 20).map(lambda n: n / 20)] * 4), min_size=1, max_size=10))
def test_dots_lie_where_their_shares_are_and_bars_reach_over_what_is_consistent(
    given: list[tuple[float, float, float, float]],
) -> None:
    bins = tuple(BinView(at, share, min(a, b), max(a, b), 7, "") for at, share, a, b in sorted(given))
    svg = diagram(bins)
    dots = [(float(e.attrib["cx"]), float(e.attrib["cy"])) for e in svg.iter(f"{_SVG}circle")]
    assert [x for x, _ in dots] == pytest.approx([276 * one.at for one in bins], abs=0.06)
    assert [y for _, y in dots] == pytest.approx([276 * (1 - one.share) for one in bins], abs=0.06)
    bars = [e for e in svg.iter(f"{_SVG}rect") if e.attrib.get("class") == "bar"]
    assert [float(e.attrib["height"]) - 3 for e in bars] == pytest.approx(
        [276 * (one.high - one.low) for one in bins], abs=0.11
    )


def test_a_line_stays_until_the_next_step() -> None:
    paths = [e.attrib["d"] for e in history().iter(f"{_SVG}path") if e.attrib.get("class") == "line"]
    assert paths == ["M0 136H113.6V51H170.4", "M28.4 0H170.4"]


def test_what_is_hostile_stays_text() -> None:
    for svg in (diagram(title=HOSTILE), history((LineView(HOSTILE, ((0.0, 0.5),), 5.0),), title=HOSTILE)):
        assert not [e for e in svg.iter() if e.tag in {f"{_SVG}script", f"{_SVG}image", f"{_SVG}a"}]


def test_nothing_is_drawn_of_nothing() -> None:
    assert drawn(Reliability("r", "T", (), "en")) == ""
    assert drawn(OverTime("o", "T", (), 0.0, 1.0, ("", ""), (), "en")) == ""
