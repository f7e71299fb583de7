"""From a pasted article to a report, as a person goes who never sees a file, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.web.test_reading import ARTICLE

from detente.model import read
from detente.names import LANGUAGES, Language
from detente.tell.voice import Voice

_NAMES = {"en": ("The river", "Upstream", "Downstream"), "de": ("Der Fluss", "die Oberen", "die Unteren")}
_DEEDS = {
    "en": ("release water", "hold it back", "go to court"),
    "de": ("Wasser ablassen", "es zurückhalten", "klagen"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_an_article_to_a_report(page: Page, address: str, study: Path, language: Language) -> None:
    say = Voice(language).say
    title, *names = _NAMES[language]
    release, hold, sue = _DEEDS[language]

    def choose(screen: str) -> None:
        page.get_by_role("navigation", name=say("web-screens")).get_by_role(
            "link", name=say(f"web-screen-{screen}"), exact=True
        ).click()
        expect(page.get_by_role("heading", level=1).first).to_have_text(say(f"web-screen-{screen}"))
        expect(page.locator(".computing")).to_have_count(0, timeout=60_000)

    def add(kind: str, at: int, fields: dict[str, str]) -> None:
        page.get_by_role("link", name=say(f"edit-add-{kind}"), exact=True).nth(at).click()
        for name, value in fields.items():
            page.locator(f"form.edit :is([name='{name}'], [name='{name}/{language}'])").fill(value)
        page.locator("form.edit").get_by_role("button", name=say("edit-save")).click()
        expect(page.locator("form.edit")).to_have_count(0)

    page.goto(f"{address}?lang={language}")
    page.get_by_label(say("web-begin-title")).fill(title)
    page.get_by_label(say("web-begin-who")).fill("\n".join(names))
    page.get_by_role("button", name=say("web-begin-empty"), exact=True).click()

    choose("read")
    page.get_by_label(say("read-paste")).fill(ARTICLE)
    page.get_by_role("button", name=say("read-keep")).click()
    page.locator("div.note.offered").first.get_by_role("link", name=say("read-take")).click()
    page.locator("form.take").get_by_role("button", name=say("read-add-quote")).click()
    expect(page.locator("#note-q1")).to_be_in_viewport()

    choose("parties")
    add("options", 0, {"do": release, "undo": hold})
    add("options", 1, {"do": sue})
    file = next(path for path in study.glob("*/model.yaml"))
    ids = [option.id for option in read(file).conflict.options]

    choose("preferences")
    add("preferences", 0, {"want": f"not {ids[1]}"})
    add("preferences", 0, {"want": f"not {ids[0]}"})
    page.get_by_label(say("web-party")).select_option(index=1)
    expect(page).to_have_url(re.compile("party="))
    add("preferences", 0, {"want": ids[0]})
    conflict = read(file).conflict
    assert [len(dm.preferences.levels) for dm in conflict.decision_makers] == [2, 1]  # type: ignore[union-attr]

    choose("outcomes")
    expect(page.locator("#answer table").first).to_contain_text("SEQ")
    choose("what-if")
    page.get_by_label(names[1], exact=False).first.check()
    expect(page.locator(".changed")).to_contain_text(names[1])
    page.get_by_role("link", name=say("web-as-file")).click()
    choose("report")
    expect(page.locator(".headline")).not_to_be_empty()
    with page.expect_download() as downloaded:
        page.get_by_role("link", name=say("web-as-html")).click()
    assert title in Path(downloaded.value.path()).read_text(encoding="utf-8")
