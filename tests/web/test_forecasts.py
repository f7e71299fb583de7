"""Forecasts in the browser: the list, one of them, the forms that add to the ledger, and what they refuse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from lxml import html
from tests.web.apps import app_over
from tests.web.forms import Form, form_in
from tests.web.test_editing import told, wrong

from detente.answers.asking.forecasts import Asked, Ended, Said
from detente.forecast import FILE
from detente.names import LANGUAGES, Language
from detente.study.forecasts import ask, book_of, resolve
from detente.tell.voice import Voice
from detente.web.shelf import Shelf

HERE = "/c/model/forecasts"


def day(days: int) -> str:
    """So many days from now."""
    return (datetime.now(UTC) + timedelta(days=days)).date().isoformat()


ROOF = {
    "title": "Is the roof tight?",
    "criteria": "The inspector signs.",
    "source": "the inspector",
    "closes": day(20),
    "probability": "60%",
    "author": "Ida",
}


@pytest.fixture
def client(study: Path) -> Iterator[TestClient]:
    with TestClient(app_over(Shelf(study)), follow_redirects=False) as client:
        yield client


def kept(study: Path, name: str, *, closes: int = -3, resolves: int = 20, said: str = "70%", **more: object) -> None:
    """A question in the ledger, asked a month ago."""
    asked = Asked(
        id=name,
        title=f"Will {name} be there?",
        criteria="It is there.",
        source="the warden",
        author="Ida",
        opens=day(-30),
        closes=day(closes),
        resolves=day(resolves),
        **more,  # type: ignore[arg-type]
    )
    ask(study, asked, Said("Ida", (said,), "", day(-29)))


def form(client: TestClient, there: str) -> Form:
    """The form that is open there."""
    got = client.get(there)
    assert got.status_code == 200, got.text
    return form_in(got.text, "forecast")


def add(client: TestClient, **filled: str) -> Response:
    return form(client, f"{HERE}?new=true").filled(**{**ROOF, **filled}).sent(client)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_forecasts_an_example_is_a_click_away(client: TestClient, study: Path, language: Language) -> None:
    say = Voice(language).say
    page = client.get(f"{HERE}?lang={language}").text
    assert say("forecasts-none-yet") in told(page)
    assert "detente forecast add" in told(page)
    (there,) = html.fromstring(page).xpath(f"//a[.='{say('forecasts-see-example')}']/@href")
    got = form(client, there).sent(client)
    assert got.status_code == 303, told(got.text)
    (entry,) = book_of(study).entries
    assert entry.question.title == say("forecasts-example-title")


def test_a_question_is_asked_updated_resolved_and_put_right(client: TestClient, study: Path) -> None:
    added = add(client)
    there = added.headers["location"].partition("?")[0]
    assert (added.status_code, there) == (303, f"{HERE}/is-roof-tight")
    page = told(client.get(added.headers["location"]).text)
    assert Voice("en").say("forecasts-done-add") in page
    assert "The inspector signs." in page

    update = form(client, f"{there}?do=update").filled(probability="0,8", because="New slates")
    assert update.values["author"] == ["Ida"], "it is the only author so far"
    assert update.sent(client).status_code == 303
    resolved = form(client, f"{there}?do=resolve").filled(outcome="yes", shown_by="the inspector", early="1")
    assert resolved.sent(client).status_code == 303
    page = told(client.get(there).text)
    assert "80%" in page
    assert "yes, by the inspector" in page
    corrected = form(client, f"{there}?do=correct").filled(outcome="no", shown_by="the inspector", because="It rained")
    assert corrected.sent(client).status_code == 303
    (entry,) = book_of(study).entries
    assert [one.belief.yes for one in entry.stated] == [0.6, 0.8]  # type: ignore[union-attr]
    assert entry.resolution is not None
    assert entry.resolution.outcome == "no"


def test_one_of_several_and_a_day(client: TestClient, study: Path) -> None:
    assert add(client, outcomes="slate\ntile", probability="slate=70%\ntile=30%").status_code == 303
    span = f"{day(1)}..{day(90)}"
    said = f"{day(10)}=20%\n{day(40)}=80%"
    assert add(client, title="When?", range=span, probability=said, resolves=day(90)).status_code == 303
    choice, when = book_of(study).entries
    there = f"{HERE}/{choice.question.id}"
    update = form(client, f"{there}?do=update").filled(probability__0="20%", probability__1="80%")
    assert update.sent(client).status_code == 303
    assert book_of(study).entries[0].stated[-1].belief.of == {"slate": 0.2, "tile": 0.8}  # type: ignore[union-attr]
    got = form(client, f"{HERE}/{when.question.id}?do=resolve").filled(outcome="soon", shown_by="x", early="1")
    assert "'soon' is no moment" in " ".join(wrong(got.sent(client).text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_lacking_is_said_at_its_field_and_nothing_typed_is_lost(
    client: TestClient, study: Path, language: Language
) -> None:
    asked = form(client, f"{HERE}?new=true&lang={language}")
    got = asked.filled(title="Is the roof <tight>?", closes="soon", probability="60", fine_print="No drop.").sent(
        client
    )
    assert got.status_code == 422
    page = html.fromstring(got.text)
    marked = {one.get("name") for one in page.xpath("//*[@aria-invalid='true']")}
    assert marked == {"criteria", "source", "author", "closes", "probability"}
    assert Voice(language).say("wrong-needed") in wrong(got.text)
    again = form_in(got.text, "forecast")
    assert again.values["title"] == ["Is the roof <tight>?"]
    assert (again.values["closes"], again.values["fine_print"]) == (["soon"], ["No drop."])
    assert page.xpath("boolean(//details[@open]//textarea[@name='fine_print'])")
    assert not (study / FILE).exists()
    done = again.filled(criteria="x", source="y", author="Ida", closes=day(5), probability="60%").sent(client)
    assert done.status_code == 303


@pytest.mark.parametrize(
    ("filled", "at", "said"),
    [
        ({"resolves": day(1)}, "resolves", "are not in order"),
        ({"closes": day(-2)}, "closes", "are not in order"),
        ({"outcomes": "slate\ntile", "probability": "slate=70%\ntile=20%"}, "probability", "sum"),
        ({"outcomes": "slate\ntile", "range": "0..5"}, "", "either outcomes"),
        ({"probability": "160%"}, "probability", "no probability"),
        ({"id": "is it?"}, "", "no id"),
        ({"seed": "many"}, "", "no whole number"),
        ({"about": "99"}, "", "no number 99"),
    ],
)
def test_what_breaks_a_rule_is_refused(
    client: TestClient, study: Path, filled: dict[str, str], at: str, said: str
) -> None:
    got = add(client, **filled)
    assert got.status_code == 422
    assert any(said in one for one in wrong(got.text))
    marked = html.fromstring(got.text).xpath("//*[@aria-invalid='true']/@name")
    assert marked == ([at] if at else [])
    assert not (study / FILE).exists()


def test_what_a_command_says_of_flags_stands_at_the_field(client: TestClient, study: Path) -> None:
    kept(study, "stove", closes=9)
    there = f"{HERE}/stove"
    got = form(client, f"{there}?do=resolve").filled(outcome="yes", shown_by="the warden").sent(client)
    assert html.fromstring(got.text).xpath("//*[@aria-invalid='true']/@name") == ["early"]
    assert wrong(got.text) == [Voice("en").say("forecasts-still-open")]
    got = form(client, f"{there}?do=resolve").filled(outcome="ambiguous").sent(client)
    assert html.fromstring(got.text).xpath("//*[@aria-invalid='true']/@name") == ["because"]
    got = form(client, f"{there}?do=annul").sent(client)
    assert wrong(got.text) == [Voice("en").say("wrong-needed")]
    assert form(client, f"{there}?do=annul").filled(because="No stove any more").sent(client).status_code == 303


def test_who_resolves_what_somebody_else_has_resolved_is_told_so(client: TestClient, study: Path) -> None:
    kept(study, "stove")
    late = form(client, f"{HERE}/stove?do=resolve").filled(outcome="yes", shown_by="my own eyes")
    resolve(study, "stove", Ended("no", "the warden"))
    got = late.sent(client)
    assert got.status_code == 422
    assert "resolved already" in told(got.text)
    assert form_in(got.text, "forecast").values["shown_by"] == ["my own eyes"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_due_comes_first_here_and_on_the_first_page(
    client: TestClient, study: Path, language: Language
) -> None:
    kept(study, "later", closes=60, resolves=70)
    kept(study, "overdue", closes=-9, resolves=-5)
    kept(study, "closing", closes=3)
    say = Voice(language).say
    page = html.fromstring(client.get(f"{HERE}?lang={language}").text)
    first, then = page.xpath("//section[ul]")
    assert first.xpath("string(h2)") == say("forecasts-due", count=2)
    assert first.xpath("ul/li/a/text()") == ["Will overdue be there?", "Will closing be there?"]
    assert then.xpath("ul/li/a/text()") == ["Will later be there?"]
    start = html.fromstring(client.get(f"/?lang={language}").text)
    assert start.xpath("string(//h2[@id='due'])") == say("forecasts-due-here", count=2)
    assert client.get(start.xpath("//section[@aria-labelledby='due']//a/@href")[0]).status_code == 200


def test_what_comes_with_a_conflict_of_the_library_waits_for_nobody(client: TestClient) -> None:
    page = html.fromstring(client.get("/c/ukraine-2025/forecasts").text)
    assert page.xpath("//section[@aria-labelledby='closed']//li")
    assert not page.xpath("//section[@aria-labelledby='due']")


def test_a_forecast_shows_its_course_as_picture_and_table_and_what_it_rests_on(client: TestClient, study: Path) -> None:
    kept(study, "roof")
    kept(study, "stove", only_if="roof=yes", base_rate=("20%",), last_value="no", group="heating")
    page = html.fromstring(client.get(f"{HERE}/stove").text)
    assert page.xpath("boolean(//figure//img[contains(@src, 'svg')] | //figure//svg)")
    assert "Ida" in page.xpath("string(//table)")
    assert page.xpath("boolean(//a[@href='/c/model/forecasts/roof'])")
    said = told(client.get(f"{HERE}/stove").text)
    assert all(words in said for words in ("20%", "heating", "how it stood when it was asked: no".capitalize()))
    assert client.get(f"{HERE}/stove.json").json()["forecasts"][0]["conditional_on"]["question"] == "roof"


def test_scores_stand_beside_baselines_and_calibration_waits_for_twenty(client: TestClient, study: Path) -> None:
    kept(study, "roof")
    resolve(study, "roof", Ended("yes", "the warden", on=day(-2)))
    page = told(client.get(f"{HERE}?view=scores").text)
    assert "Brier" in page
    assert Voice("en").phrase("score-baseline-half") in page
    assert Voice("en").say("calibration-not-yet", alone="yes", count=1, least="20") in page
    assert client.get(f"{HERE}.json?view=scores").json()["n"] == 1


def test_what_the_model_suggests_fills_in_a_form(client: TestClient, study: Path) -> None:
    page = html.fromstring(client.get(f"{HERE}?view=suggested").text)
    take = page.xpath("//ol/li//a[@class='way']/@href")[0]
    asked = form(client, take)
    assert asked.values["title"][0]
    assert asked.values["probability"] == [""], "how probable it is, a person says"
    filled = asked.filled(source="the river board", closes=day(9), author="Ida", probability="30%")
    got = filled.sent(client)
    assert html.fromstring(got.text).xpath("//*[@aria-invalid='true']/@name") == ["criteria"], "a rule is to decide"
    assert filled.filled(criteria="The river board says so.").sent(client).status_code == 303
    assert book_of(study).entries[0].question.links.question


def test_a_ledger_that_was_edited_is_refused_and_what_was_filled_in_is_not_lost(
    client: TestClient, study: Path
) -> None:
    kept(study, "roof")
    asked = form(client, f"{HERE}?new=true").filled(**ROOF)
    ledger = study / FILE
    ledger.write_text(ledger.read_text(encoding="utf-8").replace("warden", "wizard"), encoding="utf-8")
    before = ledger.read_bytes()
    got = (
        asked.sent(client)
        if False
        else client.post(
            asked.action, data={k: v for k, v in asked.values.items() if v}, headers={"origin": "http://testserver"}
        )
    )
    assert got.status_code == 422
    assert Voice("en").say("forecasts-broken") in told(got.text)
    assert "The inspector signs." in got.text
    assert ledger.read_bytes() == before
    assert client.get(HERE).status_code == 422
    assert Voice("en").say("forecasts-broken") in told(client.get("/").text)


def test_only_a_study_of_ones_own_has_forecasts(client: TestClient) -> None:
    page = client.get("/c/two-towns/forecasts?new=true").text
    assert Voice("en").say("forecasts-no-study") in told(page)
    assert 'class="edit forecast"' not in page
    assert client.get("/c/two-towns/forecasts.json").json()["forecasts"] == []
    assert client.get(f"{HERE}/nobody").status_code == 400


def test_only_our_own_page_adds_to_the_ledger(client: TestClient, study: Path) -> None:
    assert client.post(HERE, data=ROOF).status_code == 403
    assert not (study / FILE).exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_library_has_is_shown_but_not_changed(client: TestClient, language: Language) -> None:
    there = "/c/ukraine-2025/forecasts"
    page = html.fromstring(client.get(f"{there}?lang={language}").text)
    (first, *_) = page.xpath("//ul[contains(@class, 'forecasts')]/li/a/@href")
    one = client.get(first)
    assert one.status_code == 200
    assert "?do=" not in one.text
    token = page.xpath("//input[@name='token']/@value")[0]
    filled = {"token": token, "outcome": "yes", "shown_by": "x", "early": "1"}
    got = client.post(f"{first.partition('?')[0]}/resolve?lang={language}", data=filled)
    assert Voice(language).say("forecasts-no-study") in told(got.text)


def test_how_good_one_was_stands_on_its_page_or_why_it_does_not_count(client: TestClient, study: Path) -> None:
    kept(study, "roof")
    kept(study, "stove", only_if="roof=yes")
    resolve(study, "roof", Ended("no", "the warden", on=day(-2)))
    resolve(study, "stove", Ended("yes", "the warden", on=day(-2)))
    assert "Brier" in told(client.get(f"{HERE}/roof").text)
    assert Voice("en").say("score-left-condition", count=1) in told(client.get(f"{HERE}/stove").text)


def test_what_is_too_long_is_refused(client: TestClient, study: Path) -> None:
    got = add(client, because="x" * 30_000)
    assert wrong(got.text) == [Voice("en").say("wrong-too-long")]
    assert not (study / FILE).exists()
