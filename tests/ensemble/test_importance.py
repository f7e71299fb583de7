"""The first-order index is the variance of the conditional mean, exactly where readings are enumerated."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import prod

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ensemble.sampled import PRESENT, sample, shuffled
from tests.ensemble.test_factors import so_in

from detente import load
from detente.ensemble import Plan, plan_of, reading_of, run
from detente.ensemble.hanging.factors import answered, factors_of, sample_of
from detente.ensemble.hanging.importance import importance_of
from detente.ensemble.varying.vary import outcomes
from detente.model.statement import Holds
from detente.names import ConditionId

TOWNS = load("two-towns").conflict
DEAL = Holds(ConditionId("deal"))
EVEN = (0.5, 0.5)


def exact_indices(plan: Plan) -> list[Fraction]:
    """Var(E[y | x]) / Var(y) of each thing that varies, by going through all readings one by one, with fractions."""
    shares = [[share for _, share in outcomes(one)] for one in plan.varied]
    readings = list(product(*map(range, map(len, shares))))
    mass = [prod((own[k] for own, k in zip(shares, one, strict=True)), start=Fraction(1)) for one in readings]
    so = [so_in(reading_of(plan, draw), DEAL, "holds") for draw in range(plan.draws)]
    mean = sum((m for m, y in zip(mass, so, strict=True) if y), Fraction(0))

    def explained(varied: int, value: int) -> Fraction:
        hits = (m for m, y, one in zip(mass, so, readings, strict=True) if y and one[varied] == value)
        share = shares[varied][value]
        return share * (sum(hits, Fraction(0)) / share - mean) ** 2

    return [
        sum((explained(k, value) for value in range(len(own))), Fraction(0)) / (mean * (1 - mean))
        for k, own in enumerate(shares)
    ]


def test_the_index_of_all_readings_is_exact() -> None:
    plan = plan_of(TOWNS, answers=[DEAL])
    chunk = run(plan, bits=True)
    found = importance_of(sample_of(plan, chunk), answered(plan, chunk, 0, "holds"))
    indices = {effect.factor: effect for effect in found.effects}
    for factor, index in zip(factors_of(plan), exact_indices(plan), strict=True):
        assert indices[factor].index == pytest.approx(float(index), abs=1e-12)
        assert indices[factor].error == 0
    assert [e.factor.lines(TOWNS)[0].id for e in found.deciding] == [
        "up 1: not down.sue",
        "down 3: down.sue iff not up.release",
        "up 2: not up.release",
    ]
    assert found.together == pytest.approx(1 - sum(effect.index for effect in found.effects))


@given(code=st.integers(0, 255))
@settings(max_examples=40)
def test_of_three_lines_all_rules_have_their_exact_index(code: int) -> None:
    """Every function of three lines, each there in its share of the readings, weighed by these shares."""
    cells = np.array([[k >> 2 & 1, k >> 1 & 1, k & 1] for k in range(8)], dtype=np.int16).T
    shares = [Fraction(9, 10), Fraction(3, 5), Fraction(1, 2)]
    weights = [
        prod((1 - p if v else p for p, v in zip(shares, cell, strict=True)), start=Fraction(1)) for cell in cells.T
    ]
    so = np.array([bool(code >> k & 1) for k in range(8)])
    base = sample(8, [EVEN] * 3)
    found = importance_of(replace(base, values=cells, weights=np.array(weights, dtype=float), exact=True), so)
    mean = sum((w for w, y in zip(weights, so, strict=True) if y), Fraction(0))
    if mean in (0, 1):
        assert found.effects == ()
        return
    for effect in found.effects:
        k = effect.factor.places[0]
        explained = Fraction(0)
        for value, share in ((0, shares[k]), (1, 1 - shares[k])):
            part = sum((w for w, y, x in zip(weights, so, cells[k], strict=True) if y and x == value), Fraction(0))
            explained += share * (part / share - mean) ** 2
        assert effect.index == pytest.approx(float(explained / (mean * (1 - mean))), abs=1e-12)


def test_a_planted_rule_is_above_the_noise_and_nothing_else() -> None:
    readings = sample(2000, [EVEN] * 22, 4)
    found = importance_of(readings, (readings.values[3] == PRESENT) & (readings.values[11] != PRESENT))
    assert sorted(effect.factor.places[0] for effect in found.deciding) == [3, 11]
    for effect in found.deciding:
        assert effect.index == pytest.approx(1 / 3, abs=5 * effect.error)
        assert 0.005 < effect.error < 0.05
    assert found.together == pytest.approx(1 / 3, abs=0.05)
    first = next(effect for effect in found.deciding if effect.factor.places == (3,))
    assert [value.name for value in first.values] == ["present", "absent"]
    assert first.values[1].so == 0


def test_the_error_is_how_far_samples_differ() -> None:
    found = []
    for seed in range(60):
        readings = sample(500, [EVEN, EVEN], seed)
        so = (readings.values[0] == PRESENT) ^ (np.random.default_rng(seed).random(500) < 0.25)
        found.append(next(e for e in importance_of(readings, so).effects if e.factor.places == (0,)))
    spread = np.std([effect.index for effect in found], ddof=1)
    assert np.mean([effect.error for effect in found]) == pytest.approx(spread, rel=0.3)


def test_chance_alone_is_below_the_noise() -> None:
    above = 0
    for seed in range(100):
        readings = sample(300, [EVEN, (0.9, 0.1), (0.8, 0.1, 0.1)] * 5, seed)
        above += bool(importance_of(readings, np.random.default_rng(500 + seed).random(300) < 0.3).deciding)
    assert above <= 12  # 5 of 100 by definition; 12 or more would come about in less than 1 of 200 such tests


def test_what_two_do_only_together_is_said() -> None:
    readings = sample(3000, [EVEN] * 4, 8)
    found = importance_of(readings, readings.values[0] == readings.values[1])
    assert found.deciding == ()
    assert found.together == 1


def test_the_order_of_the_draws_does_not_matter() -> None:
    readings = sample(700, [EVEN, (0.6, 0.2, 0.2)] * 3)
    so = readings.values[1] == PRESENT
    assert importance_of(readings, so) == importance_of(*shuffled(readings, so, 3))
