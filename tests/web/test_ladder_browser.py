"""Wishes put in order with the keyboard alone, and with the pointer; a form opened and checked without the mouse."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

LINES = ".rung .line > p"


def begins(page: Page) -> list[str]:
    """How the lines begin, in their order."""
    return [text[:18] for text in page.locator(LINES).all_inner_texts()]


def test_a_line_is_moved_by_keys_and_keeps_the_focus(page: Page, address: str) -> None:
    page.goto(f"{address}/c/model/preferences")
    first, second, third = begins(page)
    live = page.locator(".announce")
    page.locator(".grip").first.focus()
    for keys, order in (
        ([" ", "ArrowDown", "ArrowDown", "Escape"], [first, second, third]),
        ([" ", "ArrowDown", "ArrowUp", "ArrowDown"], [second, first, third]),
    ):
        for key in keys:
            page.keyboard.press(key)
        assert begins(page) == order
    expect(live).to_have_text("Now at place 2")
    with page.expect_response(re.compile("/move")):
        page.keyboard.press(" ")
    expect(page.locator(".grip").nth(1)).to_be_focused()
    page.reload()
    assert begins(page) == [second, first, third]


def test_a_line_is_dragged_between_others_and_onto_one(page: Page, address: str) -> None:
    page.goto(f"{address}/c/model/preferences")
    first, second, third = begins(page)
    _drag(page, 2, 0, 0.1)
    expect(page.locator(LINES).first).to_contain_text(third)
    assert begins(page) == [third, first, second]
    _drag(page, 0, 1, 0.5)
    expect(page.locator(LINES)).to_have_count(2)


def test_a_form_is_opened_and_checked_by_keys_alone(page: Page, address: str) -> None:
    page.goto(f"{address}/c/model/preferences")
    page.locator(".rung .way").first.focus()
    page.keyboard.press("Enter")
    field = page.locator("textarea[name=want]")
    expect(field).to_be_focused()
    expect(page).to_have_url(re.compile("at=decision_makers"))
    page.keyboard.type("x")
    expect(page.locator(".said .wrong")).to_be_visible()


def test_what_the_checker_finds_leads_to_its_place_in_the_file(page: Page, address: str) -> None:
    page.goto(f"{address}/c/model/file")
    pane = page.locator("form.file [name=text]")
    pane.focus()
    page.keyboard.press("Control+Home")
    page.keyboard.type("nonsense: 1\n")
    page.locator(".found [data-line]").first.click()
    expect(page.locator("mark")).to_have_text("nonsense")
    assert pane.evaluate("pane => pane.value.slice(pane.selectionStart, pane.selectionEnd)") == "nonsense"


def _drag(page: Page, line: int, onto: int, part: float) -> None:
    grip, rung = page.locator(".grip").nth(line).bounding_box(), page.locator(".rung").nth(onto).bounding_box()
    assert grip
    assert rung
    with page.expect_response(re.compile("/move")):
        page.mouse.move(grip["x"] + 5, grip["y"] + 5)
        page.mouse.down()
        page.mouse.move(rung["x"] + 60, rung["y"] + rung["height"] * part, steps=6)
        page.mouse.up()
