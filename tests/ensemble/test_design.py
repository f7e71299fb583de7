"""What a draw is: a matter of the seed and its number alone."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ensemble.samples import BORDER, SHAPES, conflict_of

from detente.ensemble import DESIGNS, Design, Order, RateRange, combinations, plan_of
from detente.ensemble.varying.draws import independent, stratified
from detente.errors import LimitExceeded, UsageError
from detente.model.statement import OptionTaken
from detente.model.text import Text
from detente.names import DmId, OptionId

KNOWN = [0.9719207784869556, 0.7102174073597537, 0.24323606519334462, 0.861040449142456, 0.42737593650817873]
"""Of draw 5: three numbers with seed 1, and two of a hypercube of ten draws. A run begun must go on the same."""
SEEDS = st.integers(0, 2**64 - 1)


@given(SEEDS, st.integers(0, 10**9), st.integers(1, 9), st.integers(1, 12), st.data())
@settings(max_examples=50)
def test_a_draw_is_the_same_whoever_asks_for_it(
    seed: int, first: int, count: int, dimensions: int, data: st.DataObject
) -> None:
    k = data.draw(st.integers(0, count - 1))
    whole = independent(seed, first, count, dimensions)
    assert (whole[k] == independent(seed, first + k, 1, dimensions)[0]).all()
    size = first + count + data.draw(st.integers(0, 5))
    latin = stratified(seed, size, first, count, dimensions)
    assert (latin[k] == stratified(seed, size, first + k, 1, dimensions)[0]).all()
    for found in (whole, latin):
        assert found.shape == (count, dimensions)
        assert ((found > 0) & (found < 1)).all()


def test_draws_are_known_for_good() -> None:
    found = independent(1, 5, 1, 3)[0].tolist() + stratified(1, 10, 5, 1, 3)[0, :2].tolist()
    assert found == KNOWN


@given(SEEDS, st.integers(1, 300), st.integers(1, 4))
@settings(max_examples=50)
def test_a_latin_hypercube_meets_every_part_once_in_every_dimension(seed: int, draws: int, dimensions: int) -> None:
    found = stratified(seed, draws, 0, draws, dimensions)
    for column in (found * draws).astype(int).T:
        assert sorted(column.tolist()) == list(range(draws))


def test_dimensions_and_seeds_are_not_alike() -> None:
    for found in (independent(3, 0, 20_000, 6), stratified(3, 20_000, 0, 20_000, 6)):
        assert np.abs(np.corrcoef(found.T) - np.eye(6)).max() < 0.04
        assert np.abs(found.mean(axis=0) - 0.5).max() < 0.01
        assert np.abs(np.corrcoef(found[:-1, 0], found[1:, 0])[0, 1]) < 0.04
    assert (independent(3, 0, 5, 2) != independent(4, 0, 5, 2)).all()
    assert (independent(3, 0, 5, 2) != stratified(3, 5, 0, 5, 2)).all()


def test_no_design_has_columns_where_nothing_varies() -> None:
    for design in DESIGNS:
        plan = plan_of(BORDER, (), design=design, draws=3)
        assert plan.uniforms(0, plan.draws).shape == (plan.draws, 0)
    assert plan_of(BORDER, ()).draws == 1


@pytest.mark.parametrize("name", SHAPES)
def test_enumerated_readings_have_shares_that_add_up_to_one(name: str) -> None:
    varied = SHAPES[name]
    plan = plan_of(conflict_of(name), varied, design="enumeration")
    assert plan.draws == combinations(varied)
    weights = plan.weights(0, plan.draws)
    assert sum(int(limb) << 32 * k for row in weights for k, limb in enumerate(row)) == plan.denominator
    assert len({row.tobytes() for row in plan.uniforms(0, plan.draws)}) == plan.draws


def test_enumeration_is_chosen_where_it_takes_no_more_readings_than_asked_for() -> None:
    every = combinations(SHAPES["lines"]) or 0
    assert plan_of(BORDER, SHAPES["lines"], draws=every).design == "enumeration"
    assert plan_of(BORDER, SHAPES["lines"], draws=every - 1).design == "monte-carlo"


def test_the_digest_is_of_what_matters_and_of_nothing_else() -> None:
    plan = plan_of(BORDER, SHAPES["lines"], design="monte-carlo", draws=50, answers=[OptionTaken(OptionId("a.open"))])
    retitled = replace(BORDER, title=Text.plain("Another title"), questions=())
    assert replace(plan, conflict=retitled).digest == plan.digest
    first, *rest = plan.varied
    others = [
        replace(plan, seed=1),
        replace(plan, draws=51),
        replace(plan, design="latin-hypercube"),
        replace(plan, answers=()),
        replace(plan, varied=(first,)),
        replace(plan, varied=(*rest, first)),
        replace(plan, conflict=replace(BORDER, status_quo=None)),
        replace(plan, conflict=replace(BORDER, constraints=())),
    ]
    assert len({plan.digest, *(other.digest for other in others)}) == 1 + len(others)


def test_requests_that_make_no_sense_are_refused() -> None:
    wrong: list[tuple[dict[str, int | Design], str]] = [
        ({"draws": 0}, "0 readings cannot be drawn; expected 1"),
        ({"seed": -1}, "from 0 to 2^64 - 1"),
        ({"design": "sobol"}, "expected one of monte-carlo, latin-hypercube, enumeration"),  # type: ignore[dict-item]
    ]
    for arguments, said in wrong:
        with pytest.raises(UsageError) as refused:
            plan_of(BORDER, **arguments)  # type: ignore[arg-type]
        assert said in str(refused.value)
    rate = RateRange(DmId("a"), 0.1, 2.0)
    assert plan_of(BORDER, [rate]).design == "monte-carlo"
    with pytest.raises(UsageError, match="the rate of a has more values than can be enumerated"):
        plan_of(BORDER, [rate], design="enumeration")


def test_an_enumeration_too_large_says_how_large_and_what_to_do() -> None:
    many = conflict_of("many")
    order = Order(DmId("a"), (1,) * 12)  # type: ignore[arg-type]
    with pytest.raises(LimitExceeded, match="479,001,600 readings; the limit of an enumeration is 1,048,576. Draw"):
        plan_of(many, [order], design="enumeration")
    assert plan_of(many, [order]).design == "monte-carlo"


def test_a_plan_travels_and_is_the_same_elsewhere() -> None:
    plan = plan_of(conflict_of("available"), SHAPES["available"], answers=[OptionTaken(OptionId("a.open"))], draws=20)
    again = pickle.loads(pickle.dumps(plan))
    assert (again, again.digest) == (plan, plan.digest)
    code = "import pickle, sys; print(pickle.load(sys.stdin.buffer).digest)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=pickle.dumps(plan),
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONHASHSEED": "12345"},
        check=True,
    )
    assert done.stdout.decode().strip() == plan.digest
