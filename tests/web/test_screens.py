"""Every screen of every kind of conflict: a page that says something, the same values as the commands, or a refusal."""

from __future__ import annotations

import json
import re
from time import monotonic, sleep
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from tests.functional.commands import run

from detente.library import names
from detente.web.screens import SCREENS

LONG = 60.0


def settled(client: TestClient, address: str) -> Response:
    """What an address answers when nothing is being computed any more."""
    end = monotonic() + LONG
    while True:
        got = client.get(address)
        if not (got.status_code == 202 or 'class="computing"' in got.text):
            return got
        assert monotonic() < end, f"{address} does not end"
        sleep(0.1)


def words(page: str) -> str:
    """The visible text of the main part of a page."""
    main = page.split("<main", 1)[1].split("</main>", 1)[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", main))


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(("name", "language"), [("ukraine-2025", "de"), ("two-towns", "en"), ("elmira", "de")])
def test_a_screen_says_something_or_why_it_cannot(client: TestClient, name: str, screen: str, language: str) -> None:
    got = settled(client, f"/c/{name}/{screen}?lang={language}" + ("&draws=200" if screen == "how-sure" else ""))
    assert got.status_code in {200, 400}, got.text
    assert f'<html lang="{language}">' in got.text
    assert len(words(got.text).split()) > 8


def test_the_library_is_on_the_first_page(client: TestClient) -> None:
    first = client.get("/").text
    assert all(f'href="/c/{name}/report"' in first for name in names())


@pytest.mark.parametrize(
    ("address", "command"),
    [
        ("outcomes.json", ["solve", "two-towns", "--labels"]),
        ("wants.json", ["wants", "two-towns"]),
        ("why.json?state=deal&concept=SEQ", ["why", "two-towns", "deal", "--concept", "SEQ"]),
        ("paths.json", ["paths", "two-towns"]),
        ("hangs-on.json", ["sensitivity", "two-towns"]),
        ("how-sure.json?draws=500", ["ensemble", "two-towns", "--draws", "500"]),
        ("must-change.json?target=4", ["inverse", "two-towns", "--target", "4", "--level", "statements", "--all"]),
        ("evidence.json", ["evidence", "check", "two-towns"]),
        ("parties.json", ["show", "two-towns"]),
    ],
)
def test_an_address_gives_the_values_of_the_command(client: TestClient, address: str, command: list[str]) -> None:
    assert settled(client, f"/c/two-towns/{address}").json() == json.loads(run(*command, "--json").out)


def test_a_change_in_the_address_changes_the_answer_of_every_screen(client: TestClient) -> None:
    changed: dict[str, Any] = settled(client, "/c/two-towns/outcomes.json?without_option=down.sue").json()
    assert changed["equilibria"]["SEQ"] == [1, 3]
    page = settled(client, "/c/two-towns/outcomes?without_option=down.sue").text
    assert "Changed:" in page
    assert 'href="/c/two-towns/why?without_option=down.sue"' in page, "the other screens keep it"


def test_what_if_says_what_is_decisive_then_and_what_stands_pinned(client: TestClient) -> None:
    now = words(settled(client, "/c/ukraine-2025/what-if?without=us").text)
    assert "As the file has it:" in now
    assert "America carries Ukraine" in now
    values = settled(client, "/c/ukraine-2025/what-if.json?without=cn&pin=without%3Dus").json()
    assert ["United States" in one["change"] for one in values["changes"]] == [True, False]
    assert "China" in values["changes"][1]["change"]


def test_a_wish_can_be_dropped_by_a_link(client: TestClient) -> None:
    page = settled(client, "/c/two-towns/what-if").text
    link = re.search(r'href="(/c/two-towns/what-if\?prefer=[^"]*)"', page)
    assert link
    assert "Changed:" in settled(client, link[1].replace("&amp;", "&")).text


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("/c/nowhere/report", 400, "no conflict"),
        ("/c/elmira/nothing", 404, "There is no such page"),
        ("/c/elmira/why?state=99", 400, "99"),
        ("/c/elmira/why?lang=fr", 422, "lang"),
        ("/c/elmira/outcomes?concept=Nosh", 400, "Nosh"),
        ("/c/elmira/outcomes?without=nobody", 400, "nobody"),
        ("/c/elmira/outcomes?fix=moe.modify=perhaps", 400, "perhaps"),
        ("/c/elmira/how-sure?draws=0", 422, "draws"),
        ("/c/broken/report", 422, "nothing was computed"),
        ("/c/..%2f..%2fetc%2fpasswd/report", 404, "There is no such page"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_a_sentence(
    client: TestClient, address: str, status: int, said: str
) -> None:
    got = settled(client, address)
    assert got.status_code == status
    assert said in words(got.text)
    assert "Traceback" not in got.text


def test_a_broken_file_is_named_with_its_faults_and_keeps_nobody_from_the_others(client: TestClient) -> None:
    assert "broken.yaml:3:1" in client.get("/c/broken/report").text
    assert client.get("/c/broken/outcomes.json").json()["error"]["findings"]
    first = client.get("/").text
    assert 'href="/c/towns/report"' in first
    assert "problem" in first


def test_text_of_a_file_is_text_on_the_page(client: TestClient, folder: Any) -> None:
    file = folder / "towns.yaml"
    text = file.read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    file.write_text(text.replace(title, 'title: "<script>alert(1)</script>"'), encoding="utf-8")
    page = settled(client, "/c/towns/report").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_a_file_changed_on_disk_is_read_anew(client: TestClient, folder: Any) -> None:
    settled(client, "/c/towns/report")
    file = folder / "towns.yaml"
    text = file.read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    file.write_text(text.replace(title, "title: Three villages"), encoding="utf-8")
    assert "Three villages" in settled(client, "/c/towns/report").text


def test_a_forecast_made_meanwhile_stands_in_the_report(client: TestClient, folder: Any) -> None:
    (folder / "towns.yaml").rename(folder / "model.yaml")
    assert "rest on this model" not in settled(client, "/c/model/report").text
    rule = ("--criteria", "It is filled.", "--source", "the mayor", "--author", "Ida", "--probability", "97%")
    question = ("weir", "Is the weir gone?", "--opens", "2024-01-01", "--closes", "2024-05-01", "--at", "2024-02-01")
    assert run("forecast", "add", *question, *rule, "--in", folder).status == 0
    page = words(settled(client, "/c/model/report").text)
    assert "Forecasts that rest on this model" in page
    assert "Ida: 97%, almost certain (95–99%)" in page


def test_outcomes_are_sorted_by_a_link_and_lead_to_why(client: TestClient) -> None:
    page = settled(client, "/c/ukraine-2025/outcomes").text
    heads = re.findall(r'<th scope="col"[^>]*><a href="([^"]*)">(\d+)\*?</a>', page)
    assert heads[0] == ("/c/ukraine-2025/why?state=277", "277")
    assert 'href="/c/ukraine-2025/outcomes?order=number"' in page
    by_number = settled(client, "/c/ukraine-2025/outcomes?order=number").text
    numbers = [int(head) for _, head in re.findall(r'<th scope="col"[^>]*><a href="([^"]*)">(\d+)\*?</a>', by_number)]
    assert numbers == sorted(numbers)
    assert sorted(int(head) for _, head in heads) == numbers
    assert settled(client, heads[0][0]).status_code == 200


def test_a_pair_that_is_meant_leads_to_the_next_and_one_that_is_not_to_its_line(client: TestClient) -> None:
    page = settled(client, "/c/towns/preferences").text
    links = [link.replace("&amp;", "&") for link in re.findall(r'<a href="([^"]*)">(?:Yes|No)', page)]
    onward, change = links
    assert words(settled(client, onward).text) != words(page)
    assert re.search(r"at=decision_makers%2F\w+%2Fpreferences%2F\d", change)
    assert 'class="edit"' in settled(client, change.partition("#")[0]).text
    last = settled(client, "/c/towns/preferences?checked=99").text
    assert "pairs are meant so" in words(last)
    assert re.search(r'href="/c/towns/preferences#answer">Ask again', last)


def test_parties_stand_side_by_side(client: TestClient) -> None:
    found = settled(client, "/c/ukraine-2025/preferences.json?view=side").json()
    liked = {dm for one in found["outcomes"] for dm, place in one["places"].items() if place == 1}
    assert liked == set(found["rungs"])
    assert "1 of 64" in words(settled(client, "/c/ukraine-2025/preferences?view=side").text)


def test_an_assumption_and_what_is_denied_are_marked_by_words_and_by_their_border(
    client: TestClient, folder: Any
) -> None:
    file = folder / "towns.yaml"
    assert "assumption" in words(settled(client, "/c/towns/parties").text)
    assert "on-assumption" in settled(client, "/c/towns/parties").text
    said = "quotes:\n  q1: {exact: it is so, denied_by: q2}\n  q2: {exact: it is not}\n"
    text = file.read_text(encoding="utf-8")
    assert "{do: release water" in text
    file.write_text(text.replace("{do: release water", "{evidence: [q1], do: release water") + said, encoding="utf-8")
    page = settled(client, "/c/towns/parties").text
    assert "on-disputed" in page
    assert "somebody denies it" in words(page)


@pytest.mark.parametrize("screen", ["report", "limits", "outcomes", "map", "what-if"])
def test_a_conflict_without_options_says_so_and_has_an_example_a_click_away(
    client: TestClient, folder: Any, screen: str
) -> None:
    parties = "  a: {name: Anna, preferences: []}\n  b: {name: Ben, preferences: []}\n"
    (folder / "bare.yaml").write_text(f"format: 1\ntitle: Nothing yet\ndecision_makers:\n{parties}", encoding="utf-8")
    page = settled(client, f"/c/bare/{screen}?lang=de").text
    assert "Hier kann noch niemand etwas tun" in words(page)
    assert f'href="/c/two-towns/{screen}?lang=de"' in page
    assert settled(client, f"/c/two-towns/{screen}?lang=de").status_code == 200


def test_what_can_be_chosen_among_outcomes_waits_for_them(client: TestClient) -> None:
    page = settled(client, "/c/ukraine-2025/why").text
    assert '<select name="state">' in page
    refused = settled(client, "/c/ukraine-2025/why?state=9999").text
    assert '<select name="state">' in refused, "another one can be chosen"


def test_a_fault_of_a_file_leads_to_its_line(client: TestClient) -> None:
    page = client.get("/c/broken/outcomes?lang=de").text
    assert 'href="/c/broken/file?lang=de#line-3"' in page
    assert 'data-line="3"' in client.get("/c/broken/file?lang=de").text


def test_what_is_too_large_says_how_many_there_are_and_leads_to_where_they_become_fewer(
    client: TestClient, folder: Any
) -> None:
    options = "    options:\n" + "".join(f"      o{k}: {{do: do {k}}}\n" for k in range(30))
    (folder / "huge.yaml").write_text(
        f"format: 1\ntitle: Huge\ndecision_makers:\n  a:\n    name: Anna\n{options}    preferences: [o1]\n",
        encoding="utf-8",
    )
    for screen in ("outcomes", "map", "preferences", "why"):
        got = settled(client, f"/c/huge/{screen}")
        assert got.status_code == 413
        assert "1,073,741,824" in words(got.text)
        assert 'href="/c/huge/limits"' in got.text.split('class="refusal"')[1]
    german = words(settled(client, "/c/huge/outcomes?lang=de").text)
    assert "1.073.741.824 Ausgänge" in german
    assert "detente brief DATEI" in german
    assert "nur auf Englisch" not in german
    fixed = "&".join(f"fix=a.o{k}=no" for k in range(2, 30))
    for screen in ("outcomes", "what-if"):
        assert settled(client, f"/c/huge/{screen}?{fixed}").status_code == 200
