from __future__ import annotations

import hashlib
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.texts import GRAPH, TIMED, TOWNS, small

from detente.errors import ModelError
from detente.evidence.quote import Quote
from detente.model import parse, read
from detente.model.conflict import ByRanking, ByStatements, ByWeights, Rest
from detente.model.statement import And, Holds, Not, OptionTaken, Or, str_of
from detente.model.timing import date_on
from detente.names import ConditionId, DmId, OptionId, ScenarioId


def test_everything_in_the_file_is_in_the_conflict() -> None:
    document = parse(TOWNS)
    conflict = document.conflict
    up, down = conflict.decision_makers
    assert [warning.code for warning in document.warnings] == ["missing-language"]
    assert (up.name.said("de"), down.plural) == ("Oberhausen", frozenset({""}))
    assert [option.id for option in conflict.options] == ["up.release", "up.dam", "down.sue", "down.pay"]
    assert isinstance(up.preferences, ByStatements)
    assert [str_of(level.statement) for level in up.preferences.levels] == [
        "not down.sue",
        "if up.dam then down.pay",
        "up.release or deal",
    ]
    assert (up.preferences.levels[1].confidence, up.preferences.levels[1].evidence) == ("high", ("q1",))
    assert down.preferences == ByWeights(
        ((OptionId("up.release"), Fraction(3)), (OptionId("down.sue"), Fraction(-1, 10)))
    )
    assert conflict.status_quo == frozenset({OptionId("down.sue")})
    assert conflict.option(OptionId("up.dam")).only == "take"
    assert conflict.scenario(ScenarioId("upper-leaves")).fix == ((OptionId("up.release"), True),)
    assert [option.id for option in conflict.scenario(ScenarioId("pipeline")).add] == ["up.pipe"]
    assert [question.kind for question in conflict.questions] == ["holds", "reachable", "scenario"]
    assert conflict.questions[1].about == (Holds(ConditionId("deal")), Holds(ConditionId("quarrel")))
    assert conflict.sources[0].text.said("en") == "A report, The Paper, 2014"
    assert conflict.quotes == (Quote("q1", source="a1", exact="we will not release"),)
    assert conflict.as_of == "2025-04-18"


def test_places_point_to_the_line_in_the_file() -> None:
    conflict = parse(TOWNS).conflict
    place = conflict.option(OptionId("up.dam")).place
    assert place is not None
    assert TOWNS.splitlines()[place.line - 1][place.column - 1 :].startswith("dam:")


def test_a_range_of_rates_stands_for_its_geometric_mean() -> None:
    document = parse(TIMED.replace("per_day: 0.25", "per_day: {from: 0.5, to: 8}"))
    rate = document.conflict.decision_maker(DmId("down")).rate
    assert rate is not None
    assert (rate.between, rate.per_day, rate.confidence) == ((0.5, 8.0), 2.0, "low")


def test_rates_and_events_are_in_the_conflict() -> None:
    document = parse(TIMED)
    verdict, flood = document.conflict.events
    rate = document.conflict.decision_maker(DmId("down")).rate
    assert [warning.code for warning in document.warnings] == ["missing-language"]
    assert rate is not None
    assert (rate.per_day, rate.confidence, rate.evidence) == (0.25, "low", ("q1",))
    assert document.conflict.decision_maker(DmId("up")).rate is None
    assert (verdict.id, verdict.day, flood.day) == ("verdict", 13, 30.5)
    assert verdict.fix == ((OptionId("down.sue"), False), (OptionId("up.release"), True))
    assert verdict.rates == ((DmId("up"), 2.0),)
    assert verdict.unless == Or((Holds(ConditionId("deal")), OptionTaken(OptionId("up.dam"))))
    assert verdict.evidence == ("q1",)
    assert (flood.unless, flood.fix, flood.rates) == (None, (), ((DmId("down"), 1.0),))


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 36_525))
def test_dates_and_days_say_the_same(as_of: date, days: int) -> None:
    then = as_of + timedelta(days=days)
    text = small(rest=f"as_of: {as_of}\nquestions: [{{ask: when, on: [{then}]}}, {{ask: when, on: [{days}]}}]")
    conflict = parse(text).conflict
    assert [question.on for question in conflict.questions] == [(days,), (days,)]
    assert date_on(days, conflict) == then


def test_a_day_asked_about_twice_is_one_day() -> None:
    conflict = parse(small(rest="as_of: 2025-04-18\nquestions: [{ask: when, on: [14, 2025-05-02, 7]}]")).conflict
    assert conflict.questions[0].on == (14, 7)


def test_graph_form() -> None:
    conflict = parse(GRAPH).conflict
    a = conflict.decision_maker(DmId("a"))
    assert conflict.is_graph_form
    assert conflict.states[1][1].said("de") == "Streit"
    assert a.moves == ((1, 2), (2, 3))
    assert isinstance(a.preferences, ByRanking)
    assert a.preferences.groups == ((1,), (2, 3))
    assert conflict.status_quo == 2


def test_rankings_keep_numbers_statements_ties_and_the_rest() -> None:
    conflict = parse(small('ranking: [[1, 2], x and z, "*"]')).conflict
    preferences = conflict.decision_maker(DmId("a")).preferences
    assert isinstance(preferences, ByRanking)
    both = And((OptionTaken(OptionId("a.x")), OptionTaken(OptionId("b.z"))))
    assert preferences.groups == ((1, 2), (both,), (Rest(),))


def test_several_equal_statements_are_one_level_that_any_of_them_fulfils() -> None:
    conflict = parse(small("preferences: [{any of: [x, not z], confidence: low}]")).conflict
    preferences = conflict.decision_maker(DmId("a")).preferences
    assert isinstance(preferences, ByStatements)
    (level,) = preferences.levels
    assert level.statement == Or((OptionTaken(OptionId("a.x")), Not(OptionTaken(OptionId("b.z")))))
    assert level.confidence == "low"


def test_no_is_a_text() -> None:
    assert parse("format: 1\ntitle: no\n" + TOWNS.split("\n", 3)[3]).conflict.title.said("en") == "no"


def test_weights_are_exact() -> None:
    preferences = parse(small("weights: {x: 0.1, y: 1e-3, z: -2}")).conflict.decision_maker(DmId("a")).preferences
    assert isinstance(preferences, ByWeights)
    assert [weight for _, weight in preferences.weights] == [Fraction(1, 10), Fraction(1, 1000), Fraction(-2)]


def test_aliases_and_a_byte_order_mark_are_fine() -> None:
    text = "\ufeff" + small(options="x: &o {do: ex}, y: *o")
    option = parse(text).conflict.option(OptionId("a.y"))
    assert option.do.said("en") == "ex"


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "towns.yaml"
    content = b"\xef\xbb\xbf" + TOWNS.replace("\n", "\r\n").encode()
    path.write_bytes(content)
    document = read(path)
    assert document.sha256 == hashlib.sha256(content).hexdigest()
    assert document.text.encode() == content
    assert document.conflict.title == parse(TOWNS).conflict.title


def test_all_faults_are_reported_at_once_in_the_order_of_the_file() -> None:
    text = TOWNS.replace("title: Two", "titel: Two").replace("not down.sue\n      - want", "not down.su\n      - want")
    text = text.replace("without: [up]", "without: [upp]").replace("status_quo: [down.sue]", "status_quo: [dow.sue]")
    with pytest.raises(ModelError) as caught:
        parse(text)
    lines = [finding.place.line for finding in caught.value.findings if finding.place]
    assert [finding.code for finding in caught.value.findings] == [
        "unknown-key", "unknown-name", "unknown-name", "unknown-name",
    ]  # fmt: skip
    assert lines == sorted(lines)
    assert caught.value.text == text
