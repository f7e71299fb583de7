"""From a pasted article to a report, as a person goes who never sees a file, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.web.test_reading import ARTICLE

from detente.model import read
from detente.names import LANGUAGES, Language
from detente.tell.voice import Voice

_NAMES = {"en": ("The river", "Upstream", "Downstream"), "de": ("Der Fluss", "die Oberen", "die Unteren")}
_DEEDS = {
    "en": ("release water", "hold it back", "go to court"),
    "de": ("Wasser ablassen", "es zurückhalten", "klagen"),
}


class Mouse:
    """Goes by mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, there: Locator) -> None:
        """Follow a link, press a button, tick a box."""
        there.click()

    def write(self, there: Locator, said: str) -> None:
        """Fill in a field."""
        there.fill(said)

    def next_of(self, there: Locator) -> None:
        """Choose the second entry of a list."""
        there.select_option(index=1)


class Keys(Mouse):
    """Goes by keyboard alone: Tab until the focus is there."""

    def press(self, there: Locator) -> None:
        self._reach(there)
        self.page.keyboard.press("Space" if there.get_attribute("type") == "checkbox" else "Enter")

    def write(self, there: Locator, said: str) -> None:
        self._reach(there)
        self.page.keyboard.insert_text(said)

    def next_of(self, there: Locator) -> None:
        self._reach(there)
        self.page.keyboard.press("ArrowDown")

    def _reach(self, there: Locator) -> None:
        there.wait_for()
        for _ in range(400):
            if there.evaluate("one => one === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not lead to {there}")


@pytest.mark.parametrize(("language", "hand"), [*((one, Mouse) for one in LANGUAGES), ("en", Keys)])
def test_from_an_article_to_a_report(
    page: Page, address: str, study: Path, language: Language, hand: type[Mouse]
) -> None:
    say, go = Voice(language).say, hand(page)
    title, *names = _NAMES[language]
    release, hold, sue = _DEEDS[language]

    def choose(screen: str) -> None:
        rail = page.get_by_role("navigation", name=say("web-screens"))
        go.press(rail.get_by_role("link", name=say(f"web-screen-{screen}"), exact=True))
        expect(page.get_by_role("heading", level=1).first).to_have_text(say(f"web-screen-{screen}"))
        expect(page.locator(".computing")).to_have_count(0, timeout=60_000)

    def add(kind: str, at: int, fields: dict[str, str]) -> None:
        go.press(page.get_by_role("link", name=say(f"edit-add-{kind}"), exact=True).nth(at))
        for name, value in fields.items():
            go.write(page.locator(f"form.edit :is([name='{name}'], [name='{name}/{language}'])"), value)
        go.press(page.locator("form.edit").get_by_role("button", name=say("edit-save")))
        expect(page.locator("form.edit")).to_have_count(0)

    page.goto(f"{address}?lang={language}")
    go.write(page.get_by_label(say("web-begin-title")), title)
    go.write(page.get_by_label(say("web-begin-who")), "\n".join(names))
    go.press(page.get_by_role("button", name=say("web-begin-empty"), exact=True))

    choose("read")
    go.write(page.get_by_label(say("read-paste")), ARTICLE)
    go.press(page.get_by_role("button", name=say("read-keep")))
    go.press(page.locator("div.note.offered").first.get_by_role("link", name=say("read-take")))
    go.press(page.locator("form.take").get_by_role("button", name=say("read-add-quote")))
    expect(page.locator("#note-q1")).to_be_in_viewport()

    choose("parties")
    add("options", 0, {"do": release, "undo": hold})
    add("options", 1, {"do": sue})
    file = next(path for path in study.glob("*/model.yaml"))
    ids = [option.id for option in read(file).conflict.options]

    choose("preferences")
    add("preferences", 0, {"want": f"not {ids[1]}"})
    add("preferences", 0, {"want": f"not {ids[0]}"})
    go.next_of(page.get_by_label(say("web-party")))
    expect(page).to_have_url(re.compile("party="))
    add("preferences", 0, {"want": ids[0]})
    conflict = read(file).conflict
    assert [len(dm.preferences.levels) for dm in conflict.decision_makers] == [2, 1]  # type: ignore[union-attr]

    choose("outcomes")
    expect(page.locator("#answer table").first).to_contain_text("SEQ")
    choose("what-if")
    go.press(page.get_by_label(names[1], exact=False).first)
    expect(page.locator(".changed")).to_contain_text(names[1])
    go.press(page.get_by_role("link", name=say("web-as-file")))
    choose("report")
    expect(page.locator(".headline")).not_to_be_empty()
    with page.expect_download() as downloaded:
        go.press(page.get_by_role("link", name=say("web-as-html")))
    assert title in Path(downloaded.value.path()).read_text(encoding="utf-8")
