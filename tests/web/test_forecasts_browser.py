"""Forecasts in Chromium: from a question to its score, by mouse and by keyboard, for everybody and on a phone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from tests.web.test_browser import _serious
from tests.web.test_forecasts import kept
from tests.web.test_journey import Keys, Mouse

from detente.answers.asking.forecasts import Ended
from detente.names import LANGUAGES, Language
from detente.study.forecasts import book_of, resolve
from detente.tell.voice import Voice

HERE = "/c/model/forecasts"


@pytest.mark.parametrize(("language", "hand"), [*((one, Mouse) for one in LANGUAGES), ("en", Keys)])
def test_from_a_question_to_its_score(
    page: Page, address: str, study: Path, language: Language, hand: type[Mouse]
) -> None:
    say, go = Voice(language).say, hand(page)

    def field(name: str) -> Locator:
        return page.locator(f"form.forecast [name='{name}']")

    def record(done: str) -> None:
        go.press(page.get_by_role("button", name=say("forecasts-record")))
        expect(page.locator(".done")).to_have_text(say(f"forecasts-done-{done}"))

    page.goto(f"{address}?lang={language}")
    go.press(page.locator("ul.shelf a").first)
    rail = page.get_by_role("navigation", name=say("web-screens"))
    go.press(rail.get_by_role("link", name=say("web-screen-forecasts"), exact=True))
    go.press(page.get_by_role("link", name=say("forecasts-do-add"), exact=True))
    expect(field("title")).to_be_focused()
    for name, text in {"title": "Is it dry?", "criteria": "No drop.", "source": "the gauge", "author": "Ida"}.items():
        go.write(field(name), text)
    field("closes").fill((datetime.now(UTC) + timedelta(days=3)).date().isoformat())
    go.write(field("probability"), "60%")
    record("add")

    go.press(page.get_by_role("link", name=say("forecasts-do-update")))
    go.write(field("probability"), "90%")
    record("update")
    expect(page.locator("figure")).to_have_count(1)
    go.press(page.get_by_role("link", name=say("forecasts-do-resolve")))
    go.next_of(field("outcome"))
    go.write(field("shown_by"), "the gauge of today")
    go.press(field("early"))
    record("resolve")
    (entry,) = book_of(study).entries
    assert entry.resolution is not None
    assert entry.resolution.outcome == "yes"

    go.press(page.get_by_role("link", name=say("forecasts-all")))
    go.press(page.get_by_role("link", name=say("forecasts-view-scores")))
    expect(page.locator("#answer table").first).to_contain_text("Ida")


def test_the_field_that_is_wrong_has_the_focus_and_the_others_what_was_typed(browser: Browser, address: str) -> None:
    page = browser.new_context(viewport={"width": 390, "height": 800}).new_page()
    page.goto(f"{address}{HERE}?new=true")
    typed = {"title": "Is it dry?", "criteria": "No drop.", "source": "the gauge", "author": "Ida", "probability": "60"}
    for name, text in {**typed, "closes": "2031-05-02"}.items():
        page.locator(f"form.forecast [name='{name}']").fill(text)
    page.get_by_role("button", name=Voice("en").say("forecasts-record")).click()
    expect(page.locator("[name='probability']")).to_be_focused()
    expect(page.locator("#wrong-probability")).to_contain_text("60%")
    expect(page.locator("[name='criteria']")).to_have_value("No drop.")
    expect(page.locator("[name='closes']")).to_have_value("2031-05-02")
    page.locator("[name='probability']").fill("60%")
    page.get_by_role("button", name=Voice("en").say("forecasts-record")).click()
    expect(page.locator(".done")).to_be_visible()
    page.context.close()


@pytest.fixture
def many(study: Path) -> Path:
    """A ledger, twenty of whose questions are resolved."""
    for k in range(20):
        kept(study, f"q{k}", said=f"{k * 5}%")
        resolve(study, f"q{k}", Ended("yes" if k > 8 else "no", "the warden"))
    kept(study, "roof", closes=3, only_if="q1=yes")
    return study


ADDRESSES = (
    "",
    "?view=suggested",
    "?view=scores",
    "?view=promises",
    "?new=true",
    "/roof",
    "/roof?do=update",
    "/roof?do=resolve",
    "/roof?do=annul",
    "/q1?do=correct",
)


@pytest.mark.parametrize(("language", "width"), [("en", 1440), ("de", 390)])
def test_every_page_can_be_used_by_everybody_and_fits(
    page: Page, address: str, many: Path, language: Language, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for there in ADDRESSES:
        page.goto(f"{address}{HERE}{there}{'&' if '?' in there else '?'}lang={language}")
        expect(page.locator(".computing")).to_have_count(0, timeout=60_000)
        assert _serious(page) == [], there
        assert page.evaluate("document.documentElement.scrollWidth") <= width, there
