"""The picture of who wants what, checked on the picture itself."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

import detente
from detente.names import LANGUAGES, Language
from detente.render.pictures.wants import wants_svg
from detente.tell.pictures import StanceRow, StanceView, WhoWantsWhat

SPACE = "{http://www.w3.org/2000/svg}"
FOR, AGAINST = StanceView("for", 1, "high", "Wish <1>"), StanceView("against", 3, None, "Wish 3")


def picture(parties: int, language: Language = "en", label: str = "Peace & quiet") -> WhoWantsWhat:
    rows = (StanceRow(label, (FOR, *[None] * (parties - 2), AGAINST)), StanceRow("Noise", (None,) * parties))
    return WhoWantsWhat("Who", tuple(f"Party {k}" for k in range(parties)), (("Options", rows),), language)


def drawn(value: WhoWantsWhat) -> ET.Element:
    return ET.fromstring(wants_svg(value, standalone=True))


def marks(svg: ET.Element, side: str) -> list[ET.Element]:
    cells = [g for row in svg.iter(f"{SPACE}g") if row.get("class") == "row" for g in row.iter(f"{SPACE}g")]
    return [cell for cell in cells if (cell.get("class") or "").startswith(side)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_for_and_against_differ_by_shape_and_sign_and_say_whose_word_it_is(language: Language) -> None:
    svg = drawn(picture(2, language))
    (pro,), (contra,) = marks(svg, "for"), marks(svg, "against")
    assert pro.find(f"{SPACE}circle") is not None
    assert contra.find(f"{SPACE}circle") is None
    assert ["".join(mark.itertext()) for mark in (pro, contra)] == ["Wish <1>+1", "Wish 3−3"]
    assert (pro.get("class"), contra.get("class")) == ("for high", "against unsaid")


@pytest.mark.parametrize("parties", [1, 5, 6, 7, 24])
def test_it_is_as_narrow_as_a_phone_however_many_parties_there_are(parties: int) -> None:
    svg = drawn(picture(max(parties, 2), label="a very long condition about everything " * 4))
    assert float(svg.attrib["width"]) <= 352
    heads = [text for g in svg.iter(f"{SPACE}g") if g.get("class") == "party" for text in g]
    assert len(heads) == max(parties, 2)
    assert len(marks(svg, "for")) == len(marks(svg, "against")) == 1


def test_the_same_value_gives_the_same_bytes_and_none_give_nothing() -> None:
    assert wants_svg(picture(4)) == wants_svg(picture(4))
    assert "xmlns" not in wants_svg(picture(4))
    assert wants_svg(WhoWantsWhat("Who", (), (), "en")) == ""


def test_page_and_notebook_have_it() -> None:
    conflict = detente.load("two-towns")
    assert 'class="figure wants"' in conflict.brief().to_html()
    assert "<img alt" in conflict.who_wants_what()._repr_html_()
