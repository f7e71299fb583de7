"""The stacked areas: what is drawn is what the view says, and nothing that is said stands on something else."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.names import LANGUAGES, Language
from detente.render.pictures.areas import areas_svg
from detente.tell.brief.appendix.courses import rows
from detente.tell.courses import of_hundred
from detente.tell.pictures import CoursesView, DayView

from .sample import HOSTILE, courses

_SVG = "{http://www.w3.org/2000/svg}"
_HEIGHT, _LETTER = 216.0, 6.5

days = st.builds(DayView, st.integers(0, 84).map(float), st.text("abc Ü", max_size=48))
views = st.builds(
    lambda events, asked: replace(courses(), events=tuple(events), asked=tuple(asked)),
    st.lists(days, max_size=5),
    st.lists(days, max_size=5),
)


def _panels(view: CoursesView, language: Language = "en") -> list[ET.Element]:
    svg = ET.fromstring(areas_svg(view, "here", language, standalone=True))
    return svg.findall(f".//{_SVG}g[@class='panel']")


def _bands(panel: ET.Element) -> dict[int, list[tuple[float, float]]]:
    return {
        int(path.attrib["data-band"]): [
            (float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path.attrib["d"])
        ]
        for path in panel.findall(f"{_SVG}path[@data-band]")
    }


def _edges(points: list[tuple[float, float]]) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """The lower edge of a band, and the upper one, both from the left to the right."""
    turn = next(k for k, (here, then) in enumerate(pairwise(points), start=1) if then[0] <= here[0] and k > 1)
    return points[:turn], points[turn:][::-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_band_is_as_high_as_its_share_on_every_day(language: Language) -> None:
    view = courses(language)
    without, with_events = _panels(view, language)
    for panel, bands in ((without, view.without), (with_events, view.bands)):
        drawn = _bands(panel)
        assert set(drawn) == set(range(len(bands)))
        for k, points in drawn.items():
            lower, upper = _edges(points)
            at = [lower[-1][0] * day / view.days[-1] for day in view.days]
            (low_x, low), (high_x, high) = (np.array(edge).T for edge in (lower, upper))
            heights = np.interp(at, low_x, low) - np.interp(at, high_x, high)
            assert heights == pytest.approx([_HEIGHT * share for share in bands[k].shares], abs=1)
            if k:
                assert lower == _edges(drawn[k - 1])[1]


def test_an_event_is_a_dashed_line_on_its_day_through_the_panel_with_events_only() -> None:
    view = courses()
    without, with_events = _panels(view)
    assert not without.findall(f"{_SVG}path[@class='event']")
    marks = with_events.findall(f"{_SVG}path[@class='event']")
    at = [float(re.findall(r"[\d.]+", mark.attrib["d"])[0]) for mark in marks]
    width = max(x for points in _bands(with_events).values() for x, _ in points)
    assert at == pytest.approx([width * event.day / view.days[-1] for event in view.events], abs=0.1)
    said = [text.text for text in with_events.findall(f"{_SVG}text[@class='event-label']")]
    assert said == [event.label for event in view.events]


def test_without_events_there_is_one_panel() -> None:
    (panel,) = _panels(courses(events=()))
    assert panel.findtext(f"{_SVG}text[@class='head']") == "Of 10 courses"


@settings(max_examples=40)
@given(views)
def test_labels_above_and_below_a_panel_keep_apart(view: CoursesView) -> None:
    for panel in _panels(view):
        for kind in ("event-label", "tick"):
            labels = [
                (float(text.attrib["x"]), float(text.attrib["y"]), _LETTER * len(text.text or "") / 2)
                for text in panel.findall(f"{_SVG}text[@class='{kind}']")
            ]
            for a, b in combinations(labels, 2):
                assert a[1] != b[1] or abs(a[0] - b[0]) >= a[2] + b[2]


@pytest.mark.parametrize("bands", [2, 5, 8])
def test_bands_are_told_apart_without_colour(bands: int) -> None:
    svg = ET.fromstring(areas_svg(courses("de", bands=bands), "here", "de", standalone=True))
    keys = svg.findall(f".//{_SVG}g[@class='key']")
    fills = [rect.attrib["fill"] for key in keys if (rect := key.find(f"{_SVG}rect")) is not None]
    letters = [key.findtext(f"{_SVG}text") for key in keys]
    assert letters == list("HGFEDCBA"[-bands:])
    assert len(set(fills)) == bands
    patterns = {f"url(#{pattern.attrib['id']})": pattern for pattern in svg.iter(f"{_SVG}pattern")}
    shapes = [_shape(patterns[fill]) if fill in patterns else fill for fill in fills]
    assert len(set(shapes)) == bands


def _shape(pattern: ET.Element) -> str:
    return "".join(f"{part.tag}{part.get('d')}" for part in pattern)


def test_the_table_has_the_shares_of_the_days_asked_about() -> None:
    view = courses()
    for letter, row, band, other in zip("ABCDEFGH", rows(view), view.bands, view.without, strict=False):
        name, *cells = row.cells
        assert name == f"{letter} {band.name}"
        for k, asked in enumerate(view.asked):
            day = view.days.index(asked.day)
            assert cells[2 * k : 2 * k + 2] == [of_hundred(band.shares[day]), of_hundred(other.shares[day])]


def test_little_is_not_nothing_and_nearly_all_is_not_all() -> None:
    assert [of_hundred(share) for share in (0, 0.004, 0.01, 0.126, 0.99, 0.997, 1)] == [
        "0",
        "< 1",
        "1",
        "13",
        "99",
        "> 99",
        "100",
    ]


def test_no_time_or_nothing_to_show_is_no_picture() -> None:
    assert areas_svg(replace(courses(), bands=(), without=()), "here", "en") == ""
    assert areas_svg(courses(last=0, events=()), "here", "en") == ""


def test_hostile_text_is_only_text_and_the_bytes_are_the_same() -> None:
    view = courses()
    spoilt = replace(view, bands=tuple(replace(band, name=f"{HOSTILE}\x00 {band.name}") for band in view.bands))
    picture = areas_svg(spoilt, "here", "en", standalone=True)
    assert picture == areas_svg(spoilt, "here", "en", standalone=True)
    assert not ET.fromstring(picture).findall(f".//{_SVG}script")
