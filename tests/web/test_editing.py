"""Everything that a file has, changed in forms: only what was touched, guarded, and nothing that was typed is lost."""

from __future__ import annotations

import difflib
import errno
import os
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from fastapi.testclient import TestClient
from lxml import html
from tests.model.texts import GRAPH
from tests.web.forms import form_in, opened

from detente.errors import LimitExceeded
from detente.model import read
from detente.model.conflict import ByStatements
from detente.study import history
from detente.web.editing.parts import Parts
from detente.web.screens import preferences

UP = "decision_makers/up"


def file(folder: Path) -> Path:
    return folder / "towns.yaml"


def changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in lines if line[0] in "+-" and line[:3] not in {"+++", "---"}]


def told(page: str) -> str:
    return " ".join(html.fromstring(page).xpath("string(//main)").split())


def wrong(page: str) -> list[str]:
    return [" ".join(one.text_content().split()) for one in html.fromstring(page).xpath("//*[@class='wrong']")]


def test_a_name_is_changed_and_no_other_line(client: TestClient, folder: Path) -> None:
    before = file(folder).read_text(encoding="utf-8")
    got = opened(client, f"/c/towns/parties?at={UP}").filled(name="Uphill: the upper town").sent(client)
    assert (got.status_code, got.headers["location"]) == (
        303,
        "/c/towns/parties?saved=decision_makers%2Fup#part-decision_makers-up",
    )
    assert changed_lines(before, file(folder).read_text(encoding="utf-8")) == [
        "-    name: Upstream",
        "+    name: 'Uphill: the upper town'",
    ]


def test_a_search_that_failed_beneath_a_refused_form_is_begun_anew(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, searched = opened(client, f"/c/towns/parties?at={UP}").filled(name=""), preferences.answer
    monkeypatch.setattr(preferences, "answer", Mock(side_effect=LimitExceeded("there was no room")))
    refused = replace(form, action="/c/towns/save?on=preferences").sent(client)
    assert refused.status_code == 422
    assert "There was no room" in told(refused.text)
    monkeypatch.setattr(preferences, "answer", searched)
    assert client.get("/c/towns/preferences").status_code == 200


def test_a_form_that_is_saved_untouched_leaves_the_file_and_its_time(client: TestClient, folder: Path) -> None:
    before = file(folder).stat().st_mtime_ns
    assert opened(client, f"/c/towns/parties?at={UP}/options/dam").sent(client).status_code == 303
    assert file(folder).stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("where", "filled", "at", "value"),
    [
        ("parties?new=decision_makers", {"name": "Die Mühle am Fluß"}, "decision_makers/muehle-am-fluss/options", {}),
        (f"parties?new={UP}/options", {"do": "dig a well", "only": "take"}, f"{UP}/options/dig-well/only", "take"),
        ("limits?new=constraints", {"rule": "at most one", "of": "dam\nsue"}, "constraints/1/at most one/1", "sue"),
        ("limits?new=constraints", {"of": "dam and deal", "because": "n: o"}, "constraints/1/because", "n: o"),
        ("limits?new=conditions", {"title": "Peace", "is": "not sue"}, "conditions/peace/is", "not sue"),
        ("questions?new=questions", {"ask": "reachable", "about": "deal"}, "questions/2/about", "deal"),
        ("questions?new=scenarios", {"title": "Dry", "fix__up.dam": "false"}, "scenarios/dry/fix/up.dam", False),
        ("questions?new=events", {"title": "Rain", "on": "30", "rates__up": "2,5"}, "events/rain/rates/up", 2.5),
        ("evidence?new=sources", {"title": "The Gazette"}, "sources/gazette", "The Gazette"),
        (f"preferences?new={UP}/preferences", {"want": "not dam"}, f"{UP}/preferences/3", "not dam"),
    ],
)
def test_something_new_gets_an_id_of_its_own(
    client: TestClient, folder: Path, where: str, filled: dict[str, str], at: str, value: object
) -> None:
    got = opened(client, f"/c/towns/{where}").filled(**filled).sent(client)
    assert got.status_code == 303, wrong(got.text)
    parts = Parts.of(file(folder).read_text(encoding="utf-8"))
    assert parts.value(parts.path(at)) == value


def test_a_conflict_in_states_is_changed_in_the_same_way(client: TestClient, folder: Path) -> None:
    path = folder / "graph.yaml"
    path.write_text(GRAPH, encoding="utf-8")
    for address, filled in (
        ("parties?new=decision_makers", {"name": "A third", "moves": "1 > 3\n3 -> 1"}),
        ("parties?at=decision_makers/b", {"moves": "2 > 1\n3 > 2"}),
        ("parties?at=states/3", {"value": "open war"}),
        ("preferences?party=a&at=decision_makers/a/ranking", {"value": "3\n2 = 1"}),
    ):
        got = opened(client, f"/c/graph/{address}").filled(**filled).sent(client)
        assert got.status_code == 303, wrong(got.text)
    conflict = read(path).conflict
    assert [dm.moves for dm in conflict.decision_makers] == [((1, 2), (2, 3)), ((2, 1), (3, 2)), ((1, 3), (3, 1))]
    assert dict(conflict.states)[3].said("en") == "open war"
    assert "ranking: [3, [2, 1]]" in path.read_text(encoding="utf-8")


def test_what_is_taken_today_is_ticked(client: TestClient, folder: Path) -> None:
    form = opened(client, "/c/towns/parties?at=status_quo")
    assert all(name for name in form.values)
    for ticked in (["up.release"], []):
        again = opened(client, "/c/towns/parties?at=status_quo")
        assert again.filled(value=ticked).sent(client).status_code == 303
        assert read(file(folder)).conflict.status_quo == frozenset(ticked)


def test_two_of_the_same_name_are_told_apart(client: TestClient, folder: Path) -> None:
    for _ in range(2):
        opened(client, "/c/towns/parties?new=decision_makers").filled(name="Mill").sent(client)
    assert [dm.id for dm in read(file(folder)).conflict.decision_makers][-2:] == ["mill", "mill-2"]


def test_a_fault_is_said_at_its_field_and_what_was_typed_stays(client: TestClient, folder: Path) -> None:
    before = file(folder).read_bytes()
    got = opened(client, "/c/towns/limits?new=constraints").filled(rule="never", of="dam and nonsense").sent(client)
    assert got.status_code == 422
    assert file(folder).read_bytes() == before
    field = html.fromstring(got.text).xpath("//textarea[@name='of']")[0]
    assert (field.text, field.get("aria-invalid")) == ("dam and nonsense", "true")
    assert "nothing called “nonsense”" in html.fromstring(got.text).get_element_by_id("wrong-of").text


def test_two_people_at_two_parties_never_collide(client: TestClient, folder: Path) -> None:
    mine, theirs = (opened(client, f"/c/towns/parties?at=decision_makers/{one}") for one in ("up", "down"))
    assert theirs.filled(name="Lower town").sent(client).status_code == 303
    assert mine.filled(name="Upper town").sent(client).status_code == 303
    assert [dm.name.said("en") for dm in read(file(folder)).conflict.decision_makers] == ["Upper town", "Lower town"]


def test_a_line_is_found_again_where_others_moved_it(client: TestClient, folder: Path) -> None:
    mine = opened(client, f"/c/towns/preferences?at={UP}/preferences/0")
    moving = form_in(client.get("/c/towns/preferences").text, "moving")
    assert moving.filled(to="2").sent(client).status_code == 303
    assert mine.filled(confidence="high").sent(client).status_code == 303
    levels = read(file(folder)).conflict.decision_makers[0].preferences.levels  # type: ignore[union-attr]
    assert [level.confidence for level in levels] == ["low", None, "high"]


def test_who_comes_second_sees_both_versions_and_loses_neither(client: TestClient, folder: Path) -> None:
    mine, theirs = (opened(client, f"/c/towns/parties?at={UP}") for _ in range(2))
    theirs.filled(name="Their name").sent(client)
    got = mine.filled(name="My name").sent(client)
    assert got.status_code == 409
    assert "Their name" in html.fromstring(got.text).xpath("string(//div[@class='theirs'])")
    again = form_in(got.text, "edit")
    assert again.values["name"] == ["My name"]
    assert read(file(folder)).conflict.decision_makers[0].name.said("en") == "Their name"
    assert again.sent(client).status_code == 303
    assert read(file(folder)).conflict.decision_makers[0].name.said("en") == "My name"
    assert any("Their name" in one.path.read_text(encoding="utf-8") for one in history.versions(file(folder)))


def test_a_part_that_others_took_out_meanwhile_is_not_written_and_not_forgotten(
    client: TestClient, folder: Path
) -> None:
    mine = opened(client, "/c/towns/limits?at=constraints/0")
    opened_page = client.get("/c/towns/limits?at=constraints/0").text
    assert form_in(opened_page, "remove").sent(client).status_code == 303
    got = mine.filled(because="My reason stays").sent(client)
    assert got.status_code == 409
    assert "My reason stays" in told(got.text)


def test_what_refers_to_a_part_is_named_before_it_goes_with_it(client: TestClient, folder: Path) -> None:
    before = file(folder).read_bytes()
    address = f"/c/towns/parties?at={UP}/options/dam"
    got = form_in(client.get(address).text, "remove").sent(client)
    assert got.status_code == 409
    assert "constraints › 0" in told(got.text)
    assert file(folder).read_bytes() == before
    assert form_in(got.text, "remove").filled(too="1").sent(client).status_code == 303
    conflict = read(file(folder)).conflict
    assert "up.dam" not in {option.id for option in conflict.options}
    assert conflict.constraints == ()


def test_lines_are_put_in_order_together_and_apart(client: TestClient, folder: Path) -> None:
    def lines() -> list[str]:
        page = html.fromstring(client.get("/c/towns/preferences").text)
        return [
            " ".join(one.text_content().split()) for one in page.xpath("//ol[@class='ladder']/li//div[@class='line']/p")
        ]

    first, second, third = lines()
    up = html.fromstring(client.get("/c/towns/preferences").text).xpath("//form[@class='steps']")[1]
    assert up.xpath("string(.//button[@name='to'][1]/@value)") == "0"
    for to, count in (("2", 3), ("with-2", 2)):
        form_in(client.get("/c/towns/preferences").text, "moving").filled(to=to).sent(client)
        assert len(lines()) == count
    assert lines()[0] == third
    joined = read(file(folder)).conflict.decision_makers[0].preferences.levels[1]  # type: ignore[union-attr]
    assert joined.confidence == "low"
    form = form_in(client.get("/c/towns/preferences").text, "moving").filled(**{"from": "1", "to": "apart"})
    assert form.sent(client).status_code == 303
    assert [line.partition(" (")[0] for line in lines()] == [one.partition(" (")[0] for one in (third, first, second)]


def test_a_scenario_begins_with_what_is_wanted_as_usual(client: TestClient, folder: Path) -> None:
    address = "/c/towns/preferences?within=scenarios/no-court&party=up"
    page = html.fromstring(client.get(address).text)
    action = page.xpath("//form[contains(@action, '/copy')]")[0]
    values = {one.get("name"): one.get("value") for one in action.xpath("input")}
    assert client.post(action.get("action"), data=values).status_code == 303
    conflict = read(file(folder)).conflict
    ((who, wanted),) = conflict.scenarios[0].preferences
    usual = conflict.decision_makers[0].preferences
    assert who == "up"
    assert isinstance(wanted, ByStatements)
    assert isinstance(usual, ByStatements)
    assert [level.statement for level in wanted.levels] == [level.statement for level in usual.levels]


def test_the_outcomes_beside_a_scenario_are_those_of_the_scenario(client: TestClient) -> None:
    def shown(query: str) -> object:
        return client.get(f"/c/ukraine-2025/preferences.json?party=ru{query}").json()["shown"]

    assert shown("&within=scenarios/crimea") == shown("&scenario=crimea")
    assert shown("&within=scenarios/crimea") != shown("")


def test_what_is_wanted_can_be_said_in_another_way(client: TestClient, folder: Path) -> None:
    page = html.fromstring(client.get("/c/towns/preferences?party=up").text)
    for form in page.xpath("//form[contains(@action, '/kind')][input[@value='weights']]"):
        values = {one.get("name"): one.get("value") for one in form.xpath("input")}
        assert client.post(form.get("action"), data=values).status_code == 303
    filled = opened(client, f"/c/towns/preferences?party=up&at={UP}/weights").filled(
        **{"value/up.dam": "-1,5", "value/down.sue": "2"}
    )
    assert filled.sent(client).status_code == 303
    assert "weights: {up.dam: -1.5, down.sue: 2}" in file(folder).read_text(encoding="utf-8")


def test_a_reading_begins_with_what_somebody_wants_as_usual(client: TestClient, folder: Path) -> None:
    form = opened(client, "/c/towns/questions?new=readings").filled(title="Hers", weight="2")
    assert form.sent(client).status_code == 303
    (reading,) = read(file(folder)).conflict.readings
    assert f"{reading.id} {reading.weight} {[dm for dm, _ in reading.preferences]}" == "hers 2 ['up']"


def test_an_order_that_others_changed_is_not_changed_blindly(client: TestClient, folder: Path) -> None:
    page = client.get("/c/towns/preferences").text
    assert form_in(page, "moving").filled(to="1").sent(client).status_code == 303
    before = file(folder).read_bytes()
    got = form_in(page, "moving").filled(to="2").sent(client)
    assert got.status_code == 409
    assert file(folder).read_bytes() == before
    assert "Somebody else changed this" in told(got.text)


def test_a_statement_is_put_together_from_a_menu_and_said_at_once(client: TestClient, folder: Path) -> None:
    before = file(folder).read_bytes()
    form = opened(client, f"/c/towns/preferences?at={UP}/preferences/0")
    chosen = {"want:form": ["then"], "want:not": ["1"], "want:thing": ["up.dam"]}
    form.values = {**form.values, **chosen, "build": ["want"]}
    got = form.sent(client)
    assert form_in(got.text, "edit").values["want"] == ["if not down.sue then not up.dam"]
    assert file(folder).read_bytes() == before
    saying = client.post(
        "/c/towns/say?field=want", data={"token": form.values["token"][0], "want": "not dam or\nnot dem"}
    )
    assert "wrong" in saying.text


def test_each_save_can_be_taken_back_and_made_again(client: TestClient, folder: Path) -> None:
    first = file(folder).read_bytes()
    form = opened(client, f"/c/towns/parties?at={UP}")
    form.filled(name="Other").sent(client)
    second = file(folder).read_bytes()
    token = {"token": form.values["token"][0]}
    for to, wanted in (("back", first), ("forth", second), (history.versions(file(folder))[0].name, first)):
        assert client.post("/c/towns/return?on=parties", data={**token, "to": to}).status_code == 303
        assert file(folder).read_bytes() == wanted
    got = client.post("/c/towns/return?on=parties", data={**token, "to": "../../etc/passwd"})
    assert got.status_code == 422
    assert "There is no version to go to." in told(got.text)


def test_what_the_library_ships_is_read_only(client: TestClient) -> None:
    assert 'class="edit"' not in client.get("/c/elmira/parties?at=decision_makers/mi").text
    token = opened(client, f"/c/towns/parties?at={UP}").values["token"][0]
    got = client.post("/c/elmira/save?on=parties", data={"token": token, "at": "", "was": "", "title": "Mine"})
    assert got.status_code == 422
    assert "part of the library" in told(got.text)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_a_full_or_read_only_disk_is_said_and_nothing_is_lost(
    client: TestClient, folder: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, before = opened(client, f"/c/towns/parties?at={UP}").filled(name="My name"), file(folder).read_bytes()

    def refused(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refused)
    got = form.sent(client)
    assert got.status_code == 422
    assert os.strerror(number) in told(got.text)
    assert form_in(got.text, "edit").values["name"] == ["My name"]
    assert file(folder).read_bytes() == before


def test_a_file_broken_elsewhere_leaves_the_last_answer_readable_and_is_not_written(
    client: TestClient, folder: Path
) -> None:
    form = opened(client, f"/c/towns/parties?at={UP}").filled(name="My name")
    file(folder).write_text("format: 1\ntitle: [\n", encoding="utf-8")
    page = client.get("/c/towns/outcomes").text
    assert "The file has faults" in told(page)
    assert "towns.yaml:2" in told(page)
    got = form.sent(client)
    assert got.status_code == 422
    assert form_in(got.text, "edit").values["name"] == ["My name"]
    assert file(folder).read_text(encoding="utf-8") == "format: 1\ntitle: [\n"


HOSTILE = (
    *("", " ", "<script>alert(1)</script>", "{a: 1}", "&x", "*x", "!!python/object", "x" * 5_000, "a: b # c"),
    *("\x00\x07", "'\"", "---\n...\n", "\u202eabc", "\U0001f600", "- [", "\ufeff", "\x85"),
)


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_values_are_texts_or_refused(client: TestClient, folder: Path, value: str) -> None:
    before = file(folder).read_bytes()
    got = opened(client, f"/c/towns/parties?at={UP}").filled(name=value).sent(client)
    assert got.status_code in {303, 422}
    assert "<script>alert" not in client.get("/c/towns/parties").text
    if got.status_code == 422:
        assert file(folder).read_bytes() == before
    else:
        assert read(file(folder)).conflict.decision_makers[0].name.said("en") == " ".join(value.split())


@pytest.mark.parametrize("at", ["nothing", "decision_makers/up/options", "../../x", "constraints/99", "", "a/" * 500])
def test_a_form_for_what_is_not_there_is_refused(client: TestClient, folder: Path, at: str) -> None:
    before = file(folder).read_bytes()
    token = opened(client, f"/c/towns/parties?at={UP}").values["token"][0]
    for step in ("save", "remove", "move"):
        got = client.post(
            f"/c/towns/{step}?on=parties", data={"token": token, "at": at, "was": "0", "from": "0", "to": "1"}
        )
        assert 400 <= got.status_code < 500
    assert file(folder).read_bytes() == before


def test_ten_thousand_options_are_refused_in_words(client: TestClient, folder: Path) -> None:
    before = file(folder).read_bytes()
    form = opened(client, "/c/towns/parties?at=status_quo")
    got = form.filled(value=[f"up.o{k}" for k in range(10_000)]).sent(client)
    assert got.status_code == 400
    assert "Too many fields" in told(got.text)
    assert file(folder).read_bytes() == before


@pytest.mark.parametrize(
    ("place", "filled", "said"),
    [
        ("parties?new=decision_makers/up/options", {}, ["Das wird noch gebraucht."]),
        ("limits?new=constraints", {}, ["Das wird noch gebraucht."]),
        ("preferences?new=decision_makers/up/preferences", {}, ["Das wird noch gebraucht."]),
        ("questions?new=scenarios", {}, ["Das wird noch gebraucht."]),
        (
            "questions?new=events",
            {"title": "Frist"},
            ["Das wird noch gebraucht.", "Eines davon wird noch gebraucht: "],
        ),
        ("questions?new=events", {"title": "Frist", "on": "31.2.", "fix/up.dam": "true"}, ["31.2. passt hier nicht."]),
        (
            "limits?new=constraints",
            {"rule": "never", "of": "up.damm"},
            ["heißt nichts „up.damm“", "Ist up.dam gemeint?"],
        ),
        ("limits?new=constraints", {"of": "dam or not dam"}, ["bliebe kein Ausgang übrig"]),
    ],
)
def test_what_is_filled_in_wrongly_is_said_in_the_language_of_the_page(
    client: TestClient, folder: Path, place: str, filled: dict[str, str], said: list[str]
) -> None:
    before = file(folder).read_bytes()
    got = opened(client, f"/c/towns/{place}&lang=de").filled(**filled).sent(client)
    assert got.status_code == 422
    assert file(folder).read_bytes() == before
    told_all = " ".join(wrong(got.text))
    assert all(one in told_all for one in said), told_all
    assert not html.fromstring(got.text).xpath("//*[@class='wrong']//*[@lang='en']")


def test_what_is_said_in_english_only_is_marked_so_on_a_german_page(client: TestClient) -> None:
    refused = client.get("/c/towns/why?state=99&lang=de")
    inner = html.fromstring(refused.text).xpath("//main//span[@lang='en']")
    assert [one.text for one in inner] == ["there is no state 99; the states are numbered 1 to 6"]
    assert "Den Grund gibt es hier nur auf Englisch" in refused.text
