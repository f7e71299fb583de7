"""What varies as the file says it, and where it does not say."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.model.test_readings import FILE

from detente.ensemble import (
    Alternative,
    Available,
    Group,
    Order,
    Presence,
    RateRange,
    Swap,
    plan_of,
    ranges_of,
    varied_of,
)
from detente.model import parse
from detente.model.conflict import Scenario
from detente.names import ScenarioId
from detente.scenario import changed


def test_the_file_says_what_varies() -> None:
    conflict = parse(FILE).conflict
    varied = varied_of(conflict)
    kinds = [type(one) for one in varied]
    assert kinds == [Presence, Presence, Presence, Group, Presence, Presence, Order, Available, Alternative]
    first, second, *_ = varied
    assert isinstance(first, Presence)
    assert first.shares == (Fraction(4, 5), Fraction(1, 10), Fraction(1, 10))
    assert isinstance(second, Presence)
    assert second.shares == (Fraction(7, 10), Fraction(3, 10), Fraction(0))
    assert all(one.ground.given for one in varied)
    alternative = varied[-1]
    assert isinstance(alternative, Alternative)
    assert alternative.shares == (Fraction(2, 5), Fraction(1, 5), Fraction(2, 5))
    assert plan_of(conflict).design == "enumeration"


def test_neighbours_that_are_not_firm_change_places_as_often_as_the_file_says() -> None:
    plain = "[{want: up.release, confidence: low}, {want: down.sue, confidence: unknown}]"
    text = FILE[: FILE.index("readings:")].replace(
        "\n      - {want: up.release, weight: 3}\n      - down.sue\n", f" {plain}\n"
    )
    shares = [
        [one.share for one in varied_of(parse(text + more).conflict) if isinstance(one, Swap)]
        for more in ("", "ensemble: {swap: 0.3}\n", "ensemble: {swap: 0}\n")
    ]
    assert shares == [[Fraction(1, 10)], [Fraction(3, 10)], []]


def test_what_a_scenario_takes_away_does_not_vary() -> None:
    conflict = parse(FILE + "status_quo: []\n").conflict
    up = conflict.decision_makers[0].id
    varied = varied_of(changed(conflict, Scenario(ScenarioId("s"), without=(up,))))
    assert not any(isinstance(one, Available) or getattr(one, "dm", None) == up for one in varied)
    assert plan_of(changed(conflict, Scenario(ScenarioId("s"), without=(up,)))).varied == varied


TIMED = """\
format: 1
title: Rates
decision_makers:
  a: {name: A, rate: RATE, options: {x: {do: x}}, preferences: [a.x]}
  b: {name: B, options: {y: {do: y}}, preferences: [{want: b.y, confidence: high}]}
  c: {name: C, options: {}, preferences: [a.x]}
status_quo: []
"""


@pytest.mark.parametrize(
    ("rate", "bounds", "given"),
    [
        ("{per_day: {from: 0.5, to: 3}, confidence: low}", (0.5, 3), True),
        ("{per_day: 2, confidence: high}", (1.6, 2.5), False),
        ("2", (4 / 3, 3), False),
        ("{per_day: 2, confidence: medium}", (1, 4), False),
        ("{per_day: 2, confidence: low}", (0.5, 8), False),
        ("{per_day: 2, confidence: unknown}", (0.25, 16), False),
    ],
)
def test_a_rate_varies_as_the_file_says_else_by_its_confidence(
    rate: str, bounds: tuple[float, float], given: bool
) -> None:
    first, second = ranges_of(parse(TIMED.replace("RATE", rate)).conflict)
    assert (first.low, first.high) == pytest.approx(bounds)
    assert first.ground.given == given
    assert (second.low, second.high) == pytest.approx((1 / 56, 8 / 7))
    assert (second.ground.given, second.ground.confidence) == (False, "unknown")


def test_rates_vary_only_where_courses_are_drawn() -> None:
    conflict = parse(TIMED.replace("RATE", "2")).conflict
    assert not any(isinstance(one, RateRange) for one in varied_of(conflict))
    every = plan_of(conflict, courses=True)
    assert (every.design, every.varied) == ("enumeration", varied_of(conflict))
    drawn = plan_of(conflict, design="latin-hypercube", courses=True)
    assert drawn.varied == (*varied_of(conflict), *ranges_of(conflict))
    assert plan_of(conflict, design="latin-hypercube").varied == varied_of(conflict)
