"""The app as a person uses it, in Chromium: by mouse, by keyboard, on a phone, in many tabs, beside an editor."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from detente.names import Language
from detente.tell.voice import Voice
from detente.web.screens import SCREENS, how_sure

_SETTLED = 60_000


def _settled(page: Page) -> None:
    expect(page.locator(".computing")).to_have_count(0, timeout=_SETTLED)


def _serious(page: Page) -> list[Any]:
    found = Axe().run(page).response["violations"]
    return [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in {"serious", "critical"}]


VIEWS = ("map?view=ways", "map?view=basins", "map?view=whole", "preferences?view=side", "outcomes?order=number")
"""In what other ways screens can be shown."""


@pytest.mark.parametrize("screen", [*SCREENS, *VIEWS])
@pytest.mark.parametrize(("language", "width"), [("en", 1440), ("de", 390)])
def test_every_screen_can_be_used_by_everybody_and_fits(
    page: Page, address: str, screen: str, language: Language, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    with_ = "&" if "?" in screen else "?"
    page.goto(f"{address}/c/model/{screen}{with_}lang={language}" + ("&draws=100" if screen == "how-sure" else ""))
    _settled(page)
    assert _serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_first_page_leads_to_a_report_by_keyboard_alone(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    while not page.evaluate("document.activeElement.matches('a[href^=\"/c/model/report\"]')"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1).first).to_have_text(Voice("en").say("web-screen-report"))


def test_what_if_answers_while_one_looks_and_back_undoes_it(page: Page, address: str) -> None:
    page.goto(f"{address}/c/model/what-if")
    before = page.locator("#answer").inner_text()
    page.get_by_label("Downstream").check()
    expect(page.locator(".changed")).to_contain_text("Changed:")
    assert "without=down" in page.url
    assert page.locator("#answer").inner_text() != before
    page.go_back()
    expect(page.locator("#answer")).to_have_text(before, use_inner_text=True)


def test_what_was_tried_is_pinned_and_kept_as_a_scenario(page: Page, address: str, study: Path) -> None:
    page.goto(f"{address}/c/model/what-if?without=down")
    page.get_by_role("link", name=Voice("en").say("web-pin")).click()
    page.wait_for_url("**pin=**")
    page.get_by_label("Downstream").check()
    expect(page.locator("#answer table").first).to_be_visible()
    page.get_by_label(Voice("en").say("web-scenario-title")).fill("Nobody downstream")
    page.get_by_role("button", name=Voice("en").say("web-keep-scenario")).click()
    expect(page.get_by_label("Nobody downstream")).to_be_checked()
    assert "Nobody downstream" in (study / "model.yaml").read_text(encoding="utf-8")


def test_eight_tabs_at_once_while_searches_run(browser: Browser, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    release, answer = Event(), how_sure.answer
    monkeypatch.setattr(how_sure, "answer", lambda *given: release.wait(60) and answer(*given))
    context = browser.new_context()
    tabs = [context.new_page() for _ in range(8)]
    searching, others = tabs[1::3], [tab for k, tab in enumerate(tabs) if k % 3 != 1]
    for k, tab in enumerate(searching):
        tab.goto(f"{address}/c/ukraine-2025/how-sure?draws=200&seed={k}", timeout=_SETTLED)
    for tab in others:
        tab.goto(f"{address}/c/model/why", timeout=_SETTLED)
        tab.goto(f"{address}/c/model/outcomes", timeout=_SETTLED)
        expect(tab.locator("#answer table").first).to_be_visible(timeout=_SETTLED)
    for tab in searching:
        expect(tab.locator(".computing")).to_be_visible()
    release.set()
    for tab in tabs:
        _settled(tab)
    context.close()


def test_a_search_is_stopped_and_shows_what_there_is(page: Page, address: str) -> None:
    page.goto(f"{address}/c/ukraine-2025/how-sure?draws=100000&seed=9")
    page.get_by_role("button", name=Voice("en").say("web-stop")).click(timeout=_SETTLED)
    _settled(page)
    expect(page.locator("#answer")).not_to_be_empty()


def test_a_page_is_told_when_an_editor_writes(page: Page, address: str, study: Path) -> None:
    page.goto(f"{address}/c/model/outcomes")
    _settled(page)
    file = study / "model.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "\n# looked at\n", encoding="utf-8")
    expect(page.locator("#stale")).to_contain_text("has been changed", timeout=15_000)
    page.get_by_role("link", name=Voice("en").say("web-newer")).click()
    expect(page.locator("#stale")).to_be_empty()


def test_a_fault_leads_to_its_line_in_the_file(page: Page, address: str, study: Path) -> None:
    text = (study / "model.yaml").read_text(encoding="utf-8").replace("\ndecision_makers:", "\ndecision_makerz:")
    (study / "broken.yaml").write_text(text, encoding="utf-8")
    line = text[: text.index("decision_makerz")].count("\n") + 1
    page.goto(f"{address}/c/broken/file#line-{line}")
    expect(page.locator("form.file [name=text]")).to_be_focused()
    before = "document.activeElement.value.slice(0, document.activeElement.selectionStart).split('\\n').length"
    assert page.evaluate(before) == line
