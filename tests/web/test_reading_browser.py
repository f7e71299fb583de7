"""Reading as a person does it, in Chromium: paste, take, tie, and see it in the evidence; nothing goes elsewhere."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.web.test_reading import ARTICLE, HOSTILE, SAID

from detente.model import read
from detente.names import LANGUAGES, Language
from detente.study.comments import searched
from detente.tell.voice import Voice
from detente.web.reading import lookup, sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_a_pasted_article_to_the_evidence(page: Page, address: str, study: Path, language: Language) -> None:
    say = Voice(language).say
    page.goto(f"{address}/c/model/read?lang={language}")
    page.get_by_label(say("read-paste")).fill(ARTICLE)
    page.get_by_role("button", name=say("read-keep")).click()
    note = page.locator(".note.offered", has_text="Jon Hale")
    note.get_by_role("link", name=say("read-take")).click()
    form = page.locator("form.take")
    expect(form.locator("blockquote")).to_have_text(SAID)
    expect(form.get_by_label(say("read-speaker"))).to_be_focused()
    expect(form.get_by_label(say("read-speaker"))).to_have_value("Jon Hale")
    form.get_by_label(say("read-line")).select_option("option up.dam")
    form.get_by_role("button", name=say("read-add-quote")).click()
    expect(page.locator("#note-q1")).to_be_in_viewport()
    expect(page.locator("a.quoted")).to_have_text(SAID)
    page.locator("#note-q1").get_by_role("link", name="q1").click()
    expect(page.locator("#quote-q1")).to_contain_text("Jon Hale")
    assert "q1" in read(study / "model.yaml").conflict.options[1].evidence


def test_a_passage_that_is_selected_is_quoted_in_whole_words(page: Page, address: str, study: Path) -> None:
    page.goto(f"{address}/c/model/read/gazette")
    place = page.locator("[data-at]", has_text="Both could live")
    place.evaluate(
        """node => { const range = document.createRange(), text = node.firstChild;
        range.setStart(text, text.data.indexOf("ould live")); range.setEnd(text, text.data.indexOf("uarrel"));
        getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    page.locator(".add-quote").click()
    expect(page.locator("form.take blockquote")).to_have_text("could live with less of a quarrel")
    page.get_by_role("button", name="Add as quote").click()
    expect(page.locator("#note-q1")).to_be_visible()
    assert read(study / "model.yaml").conflict.quotes[-1].exact == "could live with less of a quarrel"


def test_a_sentence_is_quoted_by_keyboard_alone(page: Page, address: str) -> None:
    page.goto(f"{address}/c/model/read/gazette")
    pick = page.get_by_role("link", name="Quote this sentence: Since February")
    pick.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Who says it")).to_be_focused()
    page.keyboard.type("Clara Brook")
    page.keyboard.press("Enter")
    expect(page.locator("#note-q1")).to_contain_text("Clara Brook")


def test_without_scripts_a_candidate_is_taken_all_the_same(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}/c/model/read/gazette")
        page.wait_for_selector(".note.offered", timeout=20_000)
        page.locator("div.note.offered").filter(has_text="Anna Ober").first.get_by_role("link", name="Take …").click()
        page.get_by_role("button", name="Add as quote").click()
        expect(page.locator("#note-q1")).to_contain_text("Anna Ober")


def test_a_hostile_page_does_nothing(page: Page, address: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(HOSTILE)
    page.goto(f"{address}/c/model/read")
    page.locator("input[type=file]").set_input_files(tmp_path / "page.html")
    page.get_by_role("button", name="Keep as a source").click()
    expect(page.locator(".text")).to_contain_text("<script>alert(2)</script> stands")
    assert "owned" not in page.title()


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(page: Page, address: str, tmp_path: Path) -> None:
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(25_000_000)
    page.goto(f"{address}/c/model/read")
    page.locator("input[type=file]").set_input_files(tmp_path / "large.pdf")
    page.get_by_role("button", name="Keep as a source").click()
    assert page.locator("input[type=file]").evaluate("node => node.validationMessage").startswith("This file is larger")
    assert page.url.endswith("/read")


def test_what_is_typed_stays_while_a_search_runs(page: Page, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "PATIENCE", 0.0)
    release = Event()
    monkeypatch.setattr(sources, "searched", lambda *args, **more: release.wait(20) and searched(*args, **more))
    page.goto(f"{address}/c/model/read?q=water")
    expect(page.locator(".computing")).to_be_visible()
    page.get_by_label("Paste its text").fill("typed meanwhile")
    release.set()
    expect(page.locator("#hits")).to_be_visible()
    expect(page.get_by_label("Paste its text")).to_have_value("typed meanwhile")


def test_a_document_that_was_looked_up_is_not_asked_for_again(
    page: Page, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "PATIENCE", 0.0)
    page.goto(f"{address}/c/model/read/gazette")
    expect(page.locator("article.text")).to_be_visible()
    page.wait_for_timeout(1500)  # more than the second after which what is looked up is asked for again
    expect(page.locator("h1")).to_have_count(1)


@pytest.mark.parametrize("width", [390, 1440])
def test_nobody_is_kept_out_and_nothing_runs_over_the_edge(browser: Browser, address: str, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True) as context:
        page = context.new_page()
        for there in ("read", "read/gazette?start=346&end=441", "read/bote?lang=de&tie=q-farmers", "evidence"):
            page.goto(f"{address}/c/model/{there}")
            expect(page.locator(".computing")).to_have_count(0, timeout=20_000)
            assert page.evaluate("document.documentElement.scrollWidth") == width
            assert [(one["id"], one["nodes"][0]["html"]) for one in Axe().run(page).response["violations"]] == []
