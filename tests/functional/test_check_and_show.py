"""``check`` says what is wrong and where; ``show`` says the model back in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import DILEMMA, RING, TWO_TOWNS, asked, run, written
from tests.model.test_readings import FILE as READINGS


def test_a_sound_model_has_no_problems(tmp_path: Path) -> None:
    path = written(tmp_path, DILEMMA)
    ran = run("check", path)
    assert (ran.status, ran.out) == (0, "")
    assert "no problems" in ran.err
    assert asked("check", path)["counts"] == {"errors": 0, "warnings": 0}


def test_options_without_short_names_are_told_of_and_the_model_is_sound(tmp_path: Path) -> None:
    unnamed = run("check", written(tmp_path, DILEMMA)).err
    assert "hint: no option has a short name (short: up to three words); tables show ids such as a.talk" in unnamed
    half = DILEMMA.replace("undo: keep silent", "undo: keep silent, short: talk", 1)
    assert "1 of 2 options have no short name" in run("check", written(tmp_path, half)).err
    named = run("check", written(tmp_path, DILEMMA.replace("undo: keep silent", "undo: keep silent, short: talk")))
    assert (named.status, "hint" in named.err) == (0, False)


def test_warnings_alone_are_status_0_and_shown(tmp_path: Path) -> None:
    ran = run("check", written(tmp_path, TWO_TOWNS.replace("conditions:\n", "conditions:\n  idle: down.sue\n")))
    assert ran.status == 0
    assert "model.yaml:20:3  warning:" in ran.out
    assert "idle" in ran.out


def test_errors_are_all_shown_with_their_places(tmp_path: Path) -> None:
    text = TWO_TOWNS.replace("- not down.sue", "- not down.seu").replace("status_quo: [down.sue]", "status_quo: [dwn]")
    path = written(tmp_path, text)
    ran = run("check", path)
    assert ran.status == 3
    assert f"{path}:10:13  " in ran.out
    assert "did you mean down.sue?" in ran.out
    assert "^^^^^^^^" in ran.out
    values = run("check", path, "--json")
    assert values.status == 3
    assert [finding["line"] for finding in values.json["findings"]] == [10, 24]
    assert values.json["counts"]["errors"] == 2


def test_show_says_everything_that_the_file_says(tmp_path: Path) -> None:
    out = " ".join(run("show", written(tmp_path, TWO_TOWNS)).out.split())
    for said in (
        "Two towns and a river",
        "Upstream (up)",
        "release water or hold the water back (up.release)",
        "once taken, never dropped",
        "Downstream would not go to court",
        "(confidence: low) – our reading",
        "1 = 3 > all others",
        "The dam holds the water.",
        "go to court (down.sue)",
        "The court closes (no-court)",
        "What if the court closes? (scenario)",
        "Does “deal” hold? (holds)",
    ):
        assert said in out
    assert "NNY" not in out


def test_show_in_german(tmp_path: Path) -> None:
    text = TWO_TOWNS.replace("name: Downstream", "name: {en: Downstream, de: Unterstadt}")
    out = run("show", written(tmp_path, text), "--lang", "de").out
    assert "Unterstadt (down)" in out
    assert "Nebenbedingungen" in out


def test_show_lists_the_feasible_states(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    out = run("show", path, "--states").out
    states = asked("show", path, "--states")["states"]
    assert [state["options"] for state in states] == ["NNN", "YNN", "NYN", "NNY", "YNY", "NYY"]
    assert [state["number"] for state in states] == [1, 2, 3, 4, 5, 6]
    assert all(f"{state['number']}  {state['options']}  {state['label']}" in out for state in states)
    assert "states" not in asked("show", path)


def test_show_as_json(tmp_path: Path) -> None:
    shown = asked("show", written(tmp_path, TWO_TOWNS))
    up, down = shown["decision_makers"]
    assert [option["id"] for option in up["options"]] == ["up.release", "up.dam"]
    assert up["options"][1]["only"] == "take"
    assert [level["statement"] for level in up["preferences"]["levels"]] == [
        "not down.sue",
        "if down.sue then up.dam",
        "up.release or deal",
    ]
    assert down["preferences"] == {"kind": "ranking", "groups": [["deal"], [1, 3], ["*"]]}
    assert shown["constraints"][0]["because"] == "The dam holds the water."
    assert shown["status_quo"] == ["down.sue"]


def test_show_of_weights_and_of_graph_form(tmp_path: Path) -> None:
    weights = TWO_TOWNS.replace('ranking: [deal, [1, 3], "*"]', "weights: {up.release: 2.5, down.sue: -1}")
    path = written(tmp_path, weights)
    assert "+2.5 release water (up.release)" in run("show", path).out
    assert asked("show", path)["decision_makers"][1]["preferences"]["weights"]["up.release"] == "5/2"
    ring = written(tmp_path, RING, "ring.yaml")
    assert "20 → 30, 30 → 10" in run("show", ring).out
    assert asked("show", ring, "--states")["states"][0] == {"number": 10, "options": None, "label": "start"}


TIMED = TWO_TOWNS.replace("name: Upstream", "name: Upstream\n    rate: {per_day: 0.5, confidence: low, note: a guess}")
TIMED += """
as_of: 2025-04-18
events:
  court: {title: The court closes, on: 2025-05-02, unless: deal, fix: {down.sue: false}, rates: {up: 1}}
"""


def test_show_of_rates_and_events(tmp_path: Path) -> None:
    path = written(tmp_path, TIMED)
    out = " ".join(run("show", path).out.split())
    assert "acts on average, where a move is wanted: - once in 2 days (confidence: low) – a guess" in out
    assert (
        "The court closes (court): on 2 May 2025 (2 weeks on), but not where it is so that “deal” – from then on:"
        in out
    )
    german = " ".join(run("show", path, "--lang", "de").out.split())
    assert "handelt im Mittel, wo ein Zug gewollt ist: - einmal in 2 Tagen" in german
    shown = asked("show", path)
    assert [dm["rate"] and dm["rate"]["per_day"] for dm in shown["decision_makers"]] == [0.5, None]
    (event,) = shown["events"]
    assert (event["id"], event["day"], event["date"], event["unless"]) == ("court", 14, "2025-05-02", "deal")
    assert (event["fix"], event["rates"]) == ({"down.sue": False}, {"up": 1})


def test_show_of_what_varies(tmp_path: Path) -> None:
    path = written(tmp_path, READINGS)
    out = " ".join(run("show", path).out.split())
    for said in (
        "release water (up.release, there in 50 of 100 readings)",
        "Upstream would not release water (there in 80 of 100 readings, its opposite in 10)",
        "Upstream would build the dam (in any order with the others of “a”)",
        "Upstream would release water (its place drawn by weight 3)",
        "hawk: Downstream wants, the most important first: Downstream would go to court (counts 0.5,",
        "dove: Upstream ranks the outcomes, the best first: Upstream would release water > all others (counts 1,",
        "lines without a confidence: there in 70 of 100 readings",
        "change places in 20 of 100 readings",
    ):
        assert said in out
    german = " ".join(run("show", path, "--lang", "de").out.split())
    assert "(zählt 0,5, wo die Lesart der Datei 1 zählt)" in german
    assert "Zeilen ohne Angabe der Sicherheit: in 70 von 100 Lesarten da" in german


def test_show_of_what_varies_as_json(tmp_path: Path) -> None:
    shown = asked("show", written(tmp_path, READINGS))
    up, down = shown["decision_makers"]
    assert [option["chance"] for option in up["options"]] == [0.5, None]
    assert [(one["chance"], one["negated"], one["group"]) for one in up["preferences"]["levels"]] == [
        (0.8, 0.1, None),
        (None, 0, "a"),
        (None, 0, "a"),
    ]
    assert [one["weight"] for one in down["preferences"]["levels"]] == [3, None]
    assert [(one["id"], one["weight"], list(one["preferences"])) for one in shown["readings"]] == [
        ("hawk", 0.5, ["down"]),
        ("dove", 1, ["up"]),
    ]
    assert shown["ensemble"] == {"chances": {"high": 1, "none": 0.7}, "swap": 0.2}


def test_show_of_a_range_of_rates(tmp_path: Path) -> None:
    path = written(tmp_path, TIMED.replace("per_day: 0.5", "per_day: {from: 0.25, to: 1}"))
    assert "- once in 2 days, between once in 4 days and once a day (confidence: low)" in run("show", path).out
    assert asked("show", path)["decision_makers"][0]["rate"]["between"] == [0.25, 1]


def test_check_says_all_that_is_wrong_with_time(tmp_path: Path) -> None:
    text = TIMED.replace("per_day: 0.5", "per_day: 0").replace("2025-05-02", "2025-04-17").replace("up: 1}", "upp: 1}")
    ran = run("check", written(tmp_path, text))
    assert ran.status == 3
    assert "expected a number above 0, found the number 0" in ran.out
    assert "2025-04-17 is before 2025-04-18" in ran.out
    assert "did you mean up?" in ran.out


def test_texts_of_the_model_cannot_command_the_terminal(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS.replace("name: Upstream", 'name: "\\e[31mUp"'))
    for words in (("show", path, "--states"), ("why", path, "5"), ("paths", path), ("brief", path)):
        ran = run(*words)
        assert ran.status == 0
        assert "\x1b" not in ran.out


@pytest.mark.parametrize("columns", ["40", "60", "200"])
def test_text_keeps_to_the_width(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for words in (("show", "elmira"), ("solve", "elmira"), ("why", "elmira", "5"), ("paths", "elmira", "--from", "1")):
        assert max(map(len, run(*words).out.splitlines())) <= int(columns)
