"""The scoring rules are their definitions, agree with scoringrules, and on average reward saying what one thinks."""

from __future__ import annotations

from importlib import import_module
from math import inf
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.forecast import Quantiles
from detente.forecast.scores.curve import Curve
from detente.forecast.scores.definitions import brier_of_several, brier_of_yes, crps_by_sum, log_of
from detente.forecast.scores.rules import brier, crps, log_score

PROBABILITIES = st.floats(0, 1)
WEIGHTS = st.lists(st.floats(0, 1), min_size=2, max_size=6).filter(lambda found: sum(found) > 1e-6)


@pytest.fixture(scope="module")
def scoringrules() -> ModuleType:
    """Only for who asks: importing it compiles for seconds."""
    return import_module("scoringrules")


@st.composite
def curves(draw: st.DrawFn) -> Curve:
    """Distributions over 0 to 10 with up to four quantiles, and with what lies outside."""
    masses = np.array(draw(st.lists(st.integers(0, 5), min_size=3, max_size=7))) + 0.0
    upto = np.cumsum(masses + 1e-3) / (masses + 1e-3).sum()
    places = sorted(draw(st.sets(st.integers(1, 39), min_size=len(upto) - 2, max_size=len(upto) - 2)))
    points = tuple((float(p), x / 4) for p, x in zip(upto[1:-1], places, strict=False))
    return Curve.of(
        Quantiles(points, below=float(upto[0]), above=draw(st.sampled_from([0.0, float(1 - upto[-2])]))), (0, 10)
    )


def chances(weights: list[float]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array(weights) / sum(weights)


def corners(of: Curve) -> list[tuple[float, float]]:
    return list(zip(of.x, of.p, strict=True))


@given(PROBABILITIES, st.booleans())
def test_brier_of_two_outcomes_is_the_square_of_how_far_off(scoringrules: ModuleType, yes: float, came: bool) -> None:
    found = brier(np.array([yes, 1 - yes]), 0 if came else 1)
    assert found == pytest.approx(brier_of_yes(yes, came))
    assert found == pytest.approx(float(scoringrules.brier_score(int(came), yes)))
    assert 0 <= found <= 1


@given(WEIGHTS, st.data())
def test_brier_and_log_of_several_outcomes_are_their_definitions(weights: list[float], data: st.DataObject) -> None:
    given, came = chances(weights), data.draw(st.integers(0, len(weights) - 1))
    named = {str(k): float(p) for k, p in enumerate(given)}
    assert brier(given, came) == pytest.approx(brier_of_several(named, str(came)))
    assert log_score(given, came) == pytest.approx(log_of(named, str(came)))


@given(st.floats(0.01, 0.99), st.booleans())
def test_log_of_two_outcomes_is_that_of_scoringrules(scoringrules: ModuleType, yes: float, came: bool) -> None:
    found = log_score(np.array([yes, 1 - yes]), 0 if came else 1)
    assert found == pytest.approx(float(scoringrules.log_score(int(came), yes)))


def test_log_is_infinite_where_what_came_was_held_impossible_and_0_where_it_was_certain() -> None:
    assert log_score(np.array([0.0, 1.0]), 0) == inf
    assert str(log_score(np.array([1.0, 0.0]), 0)) == "0.0"


@given(curves(), st.floats(-2, 12))
def test_crps_is_the_integral_that_it_is_defined_as(of: Curve, came: float) -> None:
    inside = min(max(came, 0), 10)
    assert crps(of, came) == pytest.approx(crps_by_sum(corners(of), inside, steps=1000), abs=0.012)


@given(st.floats(0, 0.4), st.floats(0, 0.4), st.floats(0, 10))
def test_crps_of_a_straight_line_is_that_of_scoringrules(
    scoringrules: ModuleType, below: float, above: float, came: float
) -> None:
    of = Curve.of(Quantiles((), below, above), (0, 10))
    assert crps(of, came) == pytest.approx(float(scoringrules.crps_uniform(came, 0.0, 10.0, below, above)), abs=1e-9)


@given(st.lists(st.floats(0.5, 9.5), min_size=1, max_size=6, unique=True), st.floats(0, 10))
def test_crps_of_upright_steps_is_that_of_an_ensemble(
    scoringrules: ModuleType, members: list[float], came: float
) -> None:
    steps, n = sorted(members), len(members)
    x = (0.0, *(value for value in steps for _ in range(2)), 10.0)
    p = (0.0, *(k / n for value in range(n) for k in (value, value + 1)), 1.0)
    expected = float(scoringrules.crps_ensemble(came, np.array(steps)))
    assert crps(Curve(x, p), came) == pytest.approx(expected, abs=1e-9)


@given(st.floats(-3, 13), st.floats(-3, 13))
def test_who_is_certain_of_a_value_is_as_far_off_as_it_is(sure: float, came: float) -> None:
    off = abs(min(max(sure, 0), 10) - min(max(came, 0), 10))
    assert crps(Curve.at(sure, (0, 10)), came) == pytest.approx(off, abs=1e-9)


@given(WEIGHTS, st.data())
def test_on_average_brier_and_log_are_least_for_the_truth(weights: list[float], data: st.DataObject) -> None:
    truth = chances(weights)
    other = chances(data.draw(st.lists(st.floats(0.001, 1), min_size=len(truth), max_size=len(truth))))
    for rule in (brier, log_score):
        scores = [[p * rule(said, k) for k, p in enumerate(truth) if p] for said in (truth, other)]
        assert sum(scores[0]) <= sum(scores[1]) + 1e-12


@given(curves(), curves())
def test_on_average_crps_is_least_for_the_truth_and_more_by_how_far_another_is_from_it(
    truth: Curve, other: Curve
) -> None:
    edges = np.linspace(0, 10, 81)
    true, said = (np.interp(edges, one.x, one.p) for one in (truth, other))
    chance = np.diff([0, *true, 1])
    places = [0, *(edges[1:] + edges[:-1]) / 2, 10]
    mean = [float(chance @ [crps(one, float(y)) for y in places]) for one in (truth, other)]
    apart = said - true
    far = float((apart[1:] ** 2 + apart[1:] * apart[:-1] + apart[:-1] ** 2).sum() / 24)
    assert mean[1] - mean[0] == pytest.approx(far, abs=0.002)
    assert mean[0] <= mean[1] + 1e-9
