"""Forecasts that a model suggests: from its events, questions, scenarios and conditions, and the shares beside them."""

from __future__ import annotations

import shlex
from datetime import date
from pathlib import Path

import pytest
from tests.functional.commands import asked, run, written

from detente.answers.case import Case
from detente.answers.evolve import evolved
from detente.answers.forecast_draft import ForecastDraft, forecast_draft
from detente.answers.forecast_proposal import Proposal
from detente.evolution.rates import rates_of
from detente.forecast import FILE
from detente.model import parse
from detente.model.conflict import Conflict
from detente.model.statement import Holds, str_of

MODEL = """\
format: 1
title: A bridge between two towns
as_of: 2031-03-01
decision_makers:
  north:
    name: North
    options: {build: {do: build the bridge, undo: stop building}, talk: {do: talk, undo: break off the talks}}
    preferences: [south.pay, north.build, not north.talk]
  south:
    name: South
    options: {pay: {do: pay, undo: keep the money}}
    preferences: [north.build, north.talk, not south.pay]
conditions:
  bridge: {is: north.build and south.pay, title: the bridge is built and paid}
  silence: {is: not north.talk, title: the talks are over}
  talking: {is: north.talk, title: they talk}
  unnamed: north.build
status_quo: [north.talk]
scenarios:
  grant: {title: A grant comes, fix: {south.pay: true}}
events:
  deadline: {title: the deadline passes, on: 2031-03-15, unless: bridge, fix: {north.talk: false}}
questions:
  - {ask: reachable, about: bridge, title: Can it be built?}
  - {ask: when, about: bridge, on: [7, 31], title: When is it built?}
  - {ask: holds, about: [silence, talking], title: Do they talk?}
  - {ask: scenario, scenario: grant, about: bridge, title: What if a grant comes?}
"""


def conflict(text: str = MODEL) -> Conflict:
    return parse(text.encode()).conflict


def drafted(text: str = MODEL) -> ForecastDraft:
    return forecast_draft(Case(conflict(text), "SEQ"))


def about(one: Proposal) -> list[str]:
    return [str_of(answer.statement) for answer in one.answers]


def test_events_questions_and_scenarios_suggest_forecasts_each_once_with_its_day() -> None:
    found = [(one.sort, about(one), one.date and one.date.isoformat()) for one in drafted().proposals]
    assert found == [
        ("event", ["silence"], "2031-03-15"),  # what it fixes is what that condition says
        ("unless", ["bridge"], "2031-03-15"),
        ("question", ["bridge"], "2031-04-01"),  # no day is asked about: the last one that any question has
        ("question", ["bridge"], "2031-03-08"),
        (
            "question",
            ["silence", "talking"],
            "2031-04-01",
        ),  # one is always true: outcomes of one question
        ("scenario", ["south.pay"], "2031-04-01"),
        ("supposed", ["bridge"], "2031-04-01"),
    ]


def test_a_condition_with_a_title_that_nobody_asks_about_is_suggested_too() -> None:
    text = MODEL.replace("unnamed: north.build", "begun: {is: north.build, title: work has begun}")
    assert [about(one) for one in drafted(text).proposals if one.sort == "condition"] == [["begun"]]


def test_what_follows_from_a_scenario_counts_only_if_that_comes() -> None:
    *_, comes, follows = drafted().proposals
    assert follows.only_if == comes.id == "grant-2031-04-01"


def test_ids_are_ids_and_no_two_are_the_same() -> None:
    ids = [one.id for one in drafted().proposals]
    assert len(set(ids)) == len(ids)
    assert ids[0] == "silence-2031-03-15"


def test_shares_of_courses_are_those_that_evolve_gives_with_and_without_the_events() -> None:
    case = Case(conflict(), "SEQ")
    found = evolved(case.graph, None, [7.0], ["bridge"], rates_of(case.conflict), case.conflict.events)
    one = next(one for one in drafted().proposals if one.day == 7.0)
    assert one.answers[0].courses == pytest.approx(found.found.about[0, 0])
    assert found.without is not None
    assert one.answers[0].eventless == pytest.approx(found.without.about[0, 0])


def test_shares_of_readings_say_of_how_many_and_never_stand_alone_for_a_probability() -> None:
    for one in drafted().proposals:
        for answer in one.answers:
            assert answer.readings is not None
            assert 0 <= answer.readings.value <= 1
            assert answer.readings.draws > 0


def test_outcomes_that_overlap_are_asked_one_by_one() -> None:
    text = MODEL.replace("about: [silence, talking]", "about: [silence, bridge]")
    assert all(len(one.answers) == 1 for one in drafted(text).proposals)


def test_without_a_day_nothing_is_said_of_courses_and_the_day_is_to_decide() -> None:
    text = "\n".join(line for line in MODEL.splitlines() if not line.startswith(("as_of", "events", "  deadline")))
    found = drafted(text.replace("on: [7, 31], ", "").replace("ask: when", "ask: holds"))
    assert {one.date for one in found.proposals} == {None}
    assert all(answer.courses is None for one in found.proposals for answer in one.answers)


def test_a_scenario_of_which_the_model_says_nothing_has_no_shares() -> None:
    text = MODEL.replace("fix: {south.pay: true}", "without: [south]")
    comes = next(one for one in drafted(text).proposals if one.sort == "scenario")
    assert comes.answers == ()


def test_the_condition_that_says_the_same_as_an_event_stands_for_it() -> None:
    first = drafted().proposals[0].answers[0].statement
    assert isinstance(first, Holds)


def test_days_that_are_over_are_known() -> None:
    found = ForecastDraft(conflict(), drafted().proposals, {}, 0, today=date(2031, 3, 20))
    assert [found.is_past(one) for one in found.proposals[:3]] == [True, True, False]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    written(tmp_path, MODEL)
    return tmp_path


def commands(study: Path, *words: str) -> list[list[str]]:
    found = asked("forecast", "draft", str(study), *words)
    return [shlex.split(one["command"])[1:] for one in found["proposals"]]


def test_a_draft_shows_shares_beside_and_calls_none_a_probability(study: Path) -> None:
    ran = run("forecast", "draft", str(study))
    assert "None of them is a probability" in " ".join(ran.out.split())
    assert "By 15 March 2031: the talks are over" in ran.out
    assert "if every wanted move is equally quick" in " ".join(ran.out.split())
    assert "nothing was written" in ran.err
    assert not (study / FILE).exists()


def test_a_draft_is_told_in_german_too(study: Path) -> None:
    out = " ".join(run("forecast", "draft", str(study), "--lang", "de").out.split())
    assert "Keiner davon ist eine Wahrscheinlichkeit" in out
    assert "zu entscheiden" in out


def test_a_command_is_refused_until_a_person_has_completed_it(study: Path) -> None:
    for command in commands(study):
        ran = run(*command)
        assert ran.status == 2
    assert not (study / FILE).exists()


def completed(words: list[str], share: str) -> list[str]:
    said = [word.replace("P%", share).replace("; to decide: what shows it", ", by the minutes") for word in words]
    return [{"to decide": "Ann"}.get(word, word) for word in said]


def test_a_completed_command_asks_the_question_and_ties_it_to_the_model(study: Path) -> None:
    first, *_ = commands(study)
    for still in ("P%", "to decide"):
        assert any(still in word for word in first)
    ran = run(*completed(first, "60%"))
    assert ran.status == 0, ran.err
    [one] = asked("forecast", "list", "--in", study)["forecasts"]
    assert (one["id"], one["probability"], one["close"]) == ("silence-2031-03-15", 0.6, "2031-03-15T23:59:59Z")
    assert one["links"]["seed"] == 0


def test_several_outcomes_and_conditions_can_be_taken_as_they_are_printed(study: Path) -> None:
    *_, several, comes, follows = commands(study)
    for command, share in ((several, "50%"), (comes, "30%"), (follows, "70%")):
        ran = run(*completed(command, share))
        assert ran.status == 0, ran.err
    which, _, only = asked("forecast", "list", "--in", study)["forecasts"]
    assert which["options"] == ["the talks are over", "they talk"]
    assert only["conditional_on"] == {"question": "grant-2031-04-01", "resolution": "yes"}


def test_what_is_left_to_decide_is_refused_by_name(study: Path) -> None:
    first, *_ = commands(study)
    words = [word.replace("P%", "60%") for word in first]
    assert "is still to decide" in run(*words).err
    words = [{"to decide": "Ann"}.get(word, word) for word in words]
    assert "resolution_criteria" in run(*words).err


def test_a_model_of_no_study_is_drafted_without_ties(tmp_path: Path) -> None:
    ran = run("forecast", "draft", "two-towns", "--json")
    assert ran.status == 0
    assert "--about" not in ran.out
    assert "detente new DIR" in run("forecast", "draft", "two-towns").err


def test_where_a_scenario_leaves_nobody_who_can_move_all_stays_as_it_is() -> None:
    text = MODEL.replace("fix: {south.pay: true}", "without: [north, south], fix: {south.pay: true}")
    found = drafted(
        "".join(line for line in text.splitlines(keepends=True) if "deadline" not in line and "events" not in line)
    )
    (supposed,) = (one for one in found.proposals if one.sort == "supposed")
    assert [(answer.courses, answer.readings) for answer in supposed.answers] == [(0, None)]


def test_a_scenario_in_which_an_event_cannot_come_about_has_no_shares_of_courses() -> None:
    found = drafted(MODEL.replace("fix: {south.pay: true}", "fix: {north.talk: true}"))
    assert [one.sort for one in found.proposals if any(answer.courses is None for answer in one.answers)] == [
        "supposed"
    ]
