"""Answers that a picture shows better have one in a notebook, and say the same in words where nothing is drawn."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from base64 import b64decode

import pytest

import detente
from detente.notebook.result import Result


def pictures(result: Result) -> list[str]:
    """What the pictures in a cell are called, each read as an SVG that stands alone."""
    found = re.findall(r'<img alt="([^"]*)" src="data:image/svg\+xml;base64,([^"]+)">', result._repr_html_())
    for _, data in found:
        ET.fromstring(b64decode(data))
    return [alt for alt, _ in found]


@pytest.fixture(scope="module")
def towns() -> detente.Conflict:
    return detente.load("two-towns")


def test_courses_have_their_areas_unless_no_time_passes() -> None:
    elmira = detente.load("elmira")
    assert pictures(elmira.evolve(start=1)) == ["Where the courses stand from day to day"]
    assert pictures(elmira.evolve(start=1, on=[14], about=elmira.conflict.conditions[0].id)) != []
    assert pictures(elmira.evolve(start=7)) == []


def test_what_two_conflicts_have_in_common_is_a_slope_and_nothing_where_it_is_all(towns: detente.Conflict) -> None:
    beside = towns.without_option("down.sue").compare()
    assert len(pictures(beside)) == 1
    assert pictures(towns.compare(towns)) == []


def test_edited_lines_are_ladders_and_shares_of_readings_are_bars(towns: detente.Conflict) -> None:
    assert len(pictures(towns.ensemble(draws=20))) == 2
    edited = towns.inverse("up.release and down.sue", level="statements")
    assert [alt for alt in pictures(edited) if "before and after" in alt] == pictures(edited) != []


def test_text_says_what_pictures_show(towns: detente.Conflict) -> None:
    text = " ".join(str(towns.ensemble(draws=20)).split())
    assert "Water and no court case (2) – holds in" in text
    assert "svg" not in text
