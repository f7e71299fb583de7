"""Pools: between those of whom they are made, alike for alike, and the same whoever is named first."""

from __future__ import annotations

from itertools import pairwise
from math import prod

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.forecast.books import LIFE, day, decided, question, said

from detente.forecast import Chance, Chances, Quantiles
from detente.forecast.scores import METHODS, Curve, Method, pooled_stands, scored_stands
from detente.forecast.scores.pooling import pool, pooled

METHOD = st.sampled_from(METHODS)
SEVERAL = st.lists(st.floats(0.01, 0.99), min_size=2, max_size=6)


def of_yes(chances: list[float], method: Method, power: float = 1.5) -> float:
    return float(pool(np.array([[p, 1 - p] for p in chances]), method, power=power)[0])


@given(SEVERAL)
def test_the_median_and_the_geometric_mean_of_odds_are_what_they_are_called(chances: list[float]) -> None:
    assert of_yes(chances, "median") == pytest.approx(float(np.median(chances)))
    odds = prod(p / (1 - p) for p in chances) ** (1 / len(chances))
    assert of_yes(chances, "odds") == pytest.approx(odds / (1 + odds))
    assert of_yes(chances, "extremised", 2.5) == pytest.approx(odds**2.5 / (1 + odds**2.5))


@given(SEVERAL, st.floats(1, 4))
def test_extremised_is_further_from_half_on_the_same_side(chances: list[float], power: float) -> None:
    mean, further = of_yes(chances, "odds"), of_yes(chances, "extremised", power)
    assert abs(further - 0.5) >= abs(mean - 0.5) - 1e-12
    assert (further - 0.5) * (mean - 0.5) >= 0


@given(st.lists(st.lists(st.integers(0, 5), min_size=3, max_size=3).filter(any), min_size=2, max_size=5), METHOD)
def test_a_pool_sums_to_1_and_does_not_hang_on_the_order(weights: list[list[int]], method: Method) -> None:
    given = np.array(weights) / np.array(weights).sum(axis=1, keepdims=True)
    found = pool(given, method)
    assert found.sum() == pytest.approx(1)
    assert (found >= 0).all()
    assert pool(given[::-1], method) == pytest.approx(found)
    assert pool(given[:, ::-1], method) == pytest.approx(found[::-1])


@pytest.mark.parametrize("method", METHODS)
def test_who_holds_it_certain_decides_and_who_contradicts_leaves_nothing(method: Method) -> None:
    assert of_yes([0.0, 1.0], method) == pytest.approx(0.5)
    if method != "median":
        assert of_yes([1.0, 0.3], method) == 1


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=2, max_size=4), METHOD)
def test_a_pool_of_distributions_never_falls_and_lies_between_them(
    spans: list[tuple[int, int]], method: Method
) -> None:
    number = question(kind="numeric", range=(0.0, 10.0))
    given = [Quantiles(((0.25, min(span) - 0.5), (0.75, max(span) + 0.5))) for span in spans]
    found = pooled(tuple(given), number, method)
    assert isinstance(found, Curve)
    assert (found.x[0], found.x[-1], found.p[0], found.p[-1]) == pytest.approx((0, 10, 0, 1))
    assert all(one <= other + 1e-12 for one, other in pairwise(found.p))
    if method != "extremised":
        over = [Curve.of(one, (0, 10)).around(found.x[::2]) for one in given]
        assert (np.min(over, axis=0) - 1e-9 <= found.p).all()
        assert (np.array(found.p) <= np.max(over, axis=0) + 1e-9).all()


@pytest.mark.parametrize("method", ["median", "odds"])
def test_a_pool_of_those_who_agree_is_what_they_hold(method: Method) -> None:
    number, outside = question(kind="numeric", range=(0.0, 10.0)), Quantiles(((0.2, 2.0), (0.9, 10.0)), below=0.1)
    found = pooled((outside, outside), number, method)
    assert isinstance(found, Curve)
    places = np.linspace(0, 10, 41).tolist()
    assert found.around(places) == pytest.approx(Curve.of(outside, (0.0, 10.0)).around(places))
    several = question(kind="multiple_choice", options=("a", "b"))
    same = pooled((Chances({"a": 0.25, "b": 0.75}),) * 3, several, method)
    assert isinstance(same, Chances)
    assert dict(same.of) == pytest.approx({"a": 0.25, "b": 0.75})


def test_a_pool_changes_when_anybody_does_and_begins_with_the_second() -> None:
    stated = (said("ann", 0.2), said("bob", 0.6, 20), said("ann", 0.4, 50), said("many", 0.9, crowd=True))
    entry = decided(question(), "yes", *stated)
    found = pooled_stands(entry, "median")
    assert [(one.start, one.end) for one in found] == [(day(20), day(50)), (day(50), day(LIFE))]
    assert [one.belief for one in found] == [Chance(0.4), Chance(0.5)]
    pool_scores = scored_stands(entry, "median", found)
    assert pool_scores is not None
    assert pool_scores.score == pytest.approx((30 * 0.36 + 50 * 0.25) / 80)
    assert pooled_stands(decided(question(), "yes", said("ann", 0.2)), "median") == ()
