"""What to do next: the step after this one, and what is said and looked at after a save."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import html
from tests.web.forms import form_in, opened
from tests.web.test_screens import settled

from detente.model import read
from detente.names import Language
from detente.study import start_study
from detente.web.screens import STEPS, following


def test_the_steps_lead_from_reading_to_the_report() -> None:
    way = ["read"]
    while there := following(way[-1]):
        way.append(there)
    assert way[-1] == "report"
    assert set(way) | {"versions", "file"} == {one for screens in STEPS.values() for one in screens}


@pytest.mark.parametrize(("language", "said"), [("en", "Next: Preferences"), ("de", "Weiter: Präferenzen")])
def test_a_page_names_the_next_step(client: TestClient, language: Language, said: str) -> None:
    (link,) = html.fromstring(client.get(f"/c/towns/limits?lang={language}&without=up").text).xpath(
        "//p[@class='next']/a"
    )
    assert link.text == said
    assert "without=up" in link.get("href"), "what is changed goes along"


def test_the_title_can_be_changed_by_its_button(client: TestClient, folder: Path) -> None:
    button = html.fromstring(client.get("/c/towns/parties").text).xpath("//*[@id='part-']//a[@class='way']")[0]
    got = opened(client, button.get("href")).filled(title="A river").sent(client)
    assert got.status_code == 303
    assert read(folder / "towns.yaml").conflict.title.said("en") == "A river"
    after = html.fromstring(client.get(got.headers["location"]).text)
    assert [one.get("data-part") for one in after.xpath("//*[@class='done']")] == ["part-"]


def test_after_something_is_added_for_a_quote_one_can_read_on(client: TestClient, folder: Path) -> None:
    start_study(folder / "talks", example="two-towns")
    page = html.fromstring(settled(client, "/c/talks/read/gazette?tie=q-out-of-court-en").text)
    makings = [one.get("href") for one in page.xpath("//ul[@class='makings']//a[contains(@href, 'preferences?')]")]
    form = opened(client, makings[1])
    assert form.values["at"] == ["decision_makers/down/preferences"], "of the party that was chosen"
    got = form.filled(want="down.sue").sent(client)
    after = html.fromstring(client.get(got.headers["location"]).text)
    assert [one.get("href") for one in after.xpath("//*[@class='done']/a")] == [
        "/c/talks/read/gazette?quote=q-out-of-court-en#note-q-out-of-court-en"
    ]


def test_a_study_begun_in_german_is_told_in_german(client: TestClient, folder: Path) -> None:
    form_in(client.get("/?lang=de").text, "edit").filled(title="Der Fluss", who="Oberstrom").sent(client)
    form = opened(client, "/c/fluss/parties?new=decision_makers/oberstrom/options&lang=de")
    assert form.filled(do__de="den Damm bauen").sent(client).status_code == 303
    (option,) = read(folder / "fluss" / "model.yaml").conflict.options
    assert option.do.by_language == (("de", "den Damm bauen"),)
    assert option.short_name == option.do, "tables call it so"


def test_one_goes_back_to_a_version_where_versions_are_compared(client: TestClient, folder: Path) -> None:
    before = (folder / "towns.yaml").read_bytes()
    opened(client, "/c/towns/parties?at=/").filled(title="Another river").sent(client)
    form = form_in(settled(client, "/c/towns/versions").text, "keep")
    assert form.sent(client).status_code == 303
    assert (folder / "towns.yaml").read_bytes() == before


def test_the_first_page_comes_in_the_language_that_the_browser_asks_for(client: TestClient) -> None:
    asked = client.get("/", headers={"accept-language": "de-CH,de;q=0.9,en;q=0.8"})
    assert (asked.status_code, asked.headers["location"]) == (303, "/?lang=de")
    assert client.get("/?lang=en", headers={"accept-language": "de"}).status_code == 200


def test_nothing_on_a_page_speaks_of_flags(client: TestClient) -> None:
    for screen in ("hangs-on", "over-time", "how-sure", "wants", "outcomes", "paths"):
        told = html.fromstring(settled(client, f"/c/ukraine-2025/{screen}").text).xpath("//main")[0].text_content()
        assert not re.findall(r"--\w+|detente \w+", told), screen


def test_what_the_checker_says_is_marked_as_english(client: TestClient, folder: Path) -> None:
    page = html.fromstring(client.get("/c/broken/file?lang=de").text)
    said = page.xpath("//ol[@class='found']//span[@lang='en']")
    assert said
    assert all(one.text_content() for one in said)
    assert "Die Prüfung selbst spricht Englisch." in page.text_content()
