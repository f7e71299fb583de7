"""What a reader has to take in of a page that ships: few words, short sentences, nothing wider than a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page
from tests.render.conftest import Written

from detente.library import names
from detente.names import LANGUAGES, Language
from detente.tell.fitting import words_in

SHIPPED = [(name, language) for name in names() for language in LANGUAGES]
FRONT, CARDS = "#front", "#answers"
_PHONE = {"width": 390, "height": 844}

_WIDER = """() => [...document.querySelectorAll('#front *, #answers *')].filter(node => {
    const edge = node.getBoundingClientRect();
    return edge.width > 1 && !node.closest('.sr') && (edge.right > window.innerWidth + 1 || edge.left < -1);
}).map(node => node.outerHTML.slice(0, 80))"""
_SCROLLED = """() => [...document.querySelectorAll('#front, #answers')].flatMap(part => [...part.querySelectorAll('*')])
    .filter(node => node.querySelector('svg, img') && node.scrollWidth > node.clientWidth
        && ['auto', 'scroll'].includes(getComputedStyle(node).overflowX))
    .map(node => node.outerHTML.slice(0, 80))"""
_TINY = """() => [...document.querySelectorAll('#front svg text, #answers svg text')].filter(text => {
    const shown = text.getScreenCTM(), size = parseFloat(getComputedStyle(text).fontSize);
    return text.getClientRects().length && size * Math.hypot(shown.a, shown.b) < 9;
}).map(text => text.textContent)"""


def _shown(page: Page, part: str) -> str:
    """The text of a part as it is seen, what is folded or only read aloud left out, and the numbers of notes."""
    text: str = page.locator(part).evaluate(
        "node => { node.querySelectorAll('.sr, .marks').forEach(aside => aside.remove()); return node.innerText; }"
    )
    return text


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from re.split(r"(?<=[.!?])\s+", line)


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_first_page_and_cards_are_read_in_minutes(
    name: str, language: Language, page: Page, written_page: Written
) -> None:
    page.goto(written_page(name, language).as_uri())
    front, cards = _shown(page, FRONT), _shown(page, CARDS)
    assert words_in(front) <= 300
    assert words_in(front) + words_in(cards) <= 1200
    long = [sentence for text in (front, cards) for sentence in _sentences(text) if words_in(sentence) > 25]
    assert not long
    each = page.locator(f"{CARDS} > ol > li").all_inner_texts()
    assert each
    assert max(map(words_in, each)) <= 70


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_page_that_is_written_is_small(name: str, language: Language, written_page: Written) -> None:
    assert written_page(name, language).stat().st_size <= 300_000


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_on_a_phone_nothing_is_cut_and_every_picture_can_be_read(
    name: str, language: Language, page: Page, written_page: Written
) -> None:
    page.set_viewport_size({"width": _PHONE["width"], "height": _PHONE["height"]})
    page.goto(written_page(name, language).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == _PHONE["width"]
    assert [page.evaluate(search) for search in (_WIDER, _SCROLLED, _TINY)] == [[], [], []]
