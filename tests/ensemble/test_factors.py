"""A factor says of every reading what the reading is; an answer what it says."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from tests.ensemble.samples import BORDER, OPEN, TRADE, A

from detente.ensemble import (
    DESIGNS,
    Alternative,
    Available,
    Design,
    Group,
    Order,
    Presence,
    RateRange,
    Swap,
    Varied,
    plan_of,
    reading_of,
    run,
    run_chunk,
)
from detente.ensemble.hanging.factors import answered, factors_of, sample_of
from detente.ensemble.varying.design import AnswerKind
from detente.errors import UsageError
from detente.evolution import Reach
from detente.graph import graph_of
from detente.model.conflict import ByStatements, Conflict
from detente.model.statement import Not, OptionTaken, Statement
from detente.names import DmId
from detente.stability import solve

HALF, THIRD, QUARTER = Fraction(1, 2), Fraction(1, 3), Fraction(1, 4)


def so_in(conflict: Conflict, asked: Statement, kind: AnswerKind) -> bool:
    """The answer of one reading, by the ordinary solver."""
    graph = graph_of(conflict)
    meant = graph.where(asked).copy()
    if kind != "reached":
        meant &= solve(graph).equilibria("SEQ")
    if kind != "holds":
        assert graph.status_quo is not None
        meant &= Reach(graph, graph.status_quo).by_improvements >= 0
    return bool(meant.any())


def lines(conflict: Conflict, dm: DmId) -> list[Statement]:
    wanted = conflict.decision_maker(dm).preferences
    assert isinstance(wanted, ByStatements)
    return [level.statement for level in wanted.levels]


def came_out(varied: tuple[Varied, ...], design: Design) -> list[tuple[tuple[str, ...], Conflict]]:
    """Of some readings what each factor is, and the reading as a conflict."""
    plan = plan_of(BORDER, varied, design=design, draws=40, seed=5)
    readings = sample_of(plan, run(plan))
    return [
        (
            tuple(factor.values[v] for factor, v in zip(readings.factors, column, strict=True)),
            reading_of(plan, draw),
        )
        for draw, column in enumerate(readings.values.T)
    ]


@pytest.mark.parametrize("design", DESIGNS)
def test_a_line_is_there_or_missing_or_negated(design: Design) -> None:
    top = lines(BORDER, A)[0]
    found = came_out((Presence(A, 0, HALF, QUARTER, QUARTER),), design)
    assert {is_ for is_, _ in found} == {("present",), ("absent",), ("negated",)}
    for is_, reading in found:
        left = lines(reading, A)
        assert is_ == (("present",) if top in left else ("negated",) if Not(top) in left else ("absent",))


@pytest.mark.parametrize("design", DESIGNS)
def test_lines_are_swapped_or_kept(design: Design) -> None:
    above, below = lines(BORDER, A)[1:3]
    found = came_out((Swap(A, 1, THIRD),), design)
    assert {is_ for is_, _ in found} == {("swapped",), ("kept",)}
    for is_, reading in found:
        left = lines(reading, A)
        assert (is_ == ("swapped",)) == (left.index(below) < left.index(above))


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("varied", [Group(A, (0, 1, 2)), Order(A, (Fraction(5), Fraction(1), Fraction(2)))])
def test_of_two_lines_in_an_order_one_is_above(design: Design, varied: Group | Order) -> None:
    own = lines(BORDER, A)
    found = came_out((varied,), design)
    assert len({is_ for is_, _ in found}) > 3
    for is_, reading in found:
        at = [lines(reading, A).index(line) for line in own]
        assert is_ == tuple("above" if at[i] < at[j] else "below" for i, j in ((0, 1), (0, 2), (1, 2)))


@pytest.mark.parametrize("design", DESIGNS)
def test_options_are_available_and_alternatives_hold(design: Design) -> None:
    none = ByStatements(())
    varied = (Available(OPEN, Fraction(2, 3)), Alternative(((), ((A, none),)), (HALF, HALF)))
    found = came_out(varied, design)
    assert len({is_ for is_, _ in found}) == 4
    for is_, reading in found:
        assert is_[0] == ("missing" if OPEN in dict(reading.fixed) else "available")
        assert is_[1] == ("reading 1" if lines(reading, A) else "reading 2")


def test_rates_are_slow_or_middle_or_quick() -> None:
    for is_, reading in came_out((RateRange(A, 0.01, 10.0),), "latin-hypercube"):
        rate = reading.decision_maker(A).rate
        assert rate is not None
        assert is_ == ("slow" if rate.per_day < 0.1 else "middle" if rate.per_day < 1 else "quick",)


def test_everything_that_varies_is_a_factor_and_nothing_else() -> None:
    varied: tuple[Varied, ...] = (
        Presence(A, 0, Fraction(1), Fraction(0)),
        Group(A, (1, 2)),
        RateRange(A, 0.5, 0.5),
        Available(TRADE, Fraction(1)),
        Presence(A, 1, HALF, HALF),
    )
    found = factors_of(plan_of(BORDER, varied))
    assert [factor.values for factor in found] == [("above", "below"), ("present", "absent", "negated")]
    assert [[line.place for line in factor.lines(BORDER)] for factor in found] == [[1, 2], [1]]


def test_readings_of_an_enumeration_weigh_their_share() -> None:
    plan = plan_of(BORDER, (Presence(A, 0, Fraction(3, 5), QUARTER, Fraction(3, 20)), Swap(A, 0, Fraction(1, 10))))
    readings = sample_of(plan, run(plan))
    assert readings.exact
    assert readings.weights.tolist() == pytest.approx([0.06, 0.54, 0.025, 0.225, 0.015, 0.135])


def test_drawn_by_a_sampler_of_ones_own() -> None:
    def high(first: int, count: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        return np.full((count, 1), 0.99)

    plan = plan_of(BORDER, (Presence(A, 0, HALF, HALF),), design="monte-carlo", draws=30)
    readings = sample_of(plan, run(plan, sampler=high), sampler=high)
    assert set(readings.values.ravel().tolist()) == {1}


@pytest.mark.parametrize("kind", ["holds", "reached", "both"])
def test_answers_of_single_readings(kind: AnswerKind) -> None:
    asked: tuple[Statement, ...] = (OptionTaken(OPEN), Not(OptionTaken(TRADE)), OptionTaken(TRADE))
    plan = plan_of(BORDER, answers=asked, draws=30, design="monte-carlo", seed=2)
    chunk = run(plan, bits=True, chunk=7)
    for k, one in enumerate(asked):
        expected = [so_in(reading_of(plan, draw), one, kind) for draw in range(plan.draws)]
        assert answered(plan, chunk, k, kind).tolist() == expected


def test_without_bits_there_are_no_single_answers() -> None:
    plan = plan_of(BORDER, answers=[OptionTaken(OPEN)])
    with pytest.raises(UsageError, match="bits=True"):
        answered(plan, run(plan), 0, "holds")


def test_some_of_an_enumeration_is_no_sample() -> None:
    plan = plan_of(BORDER)
    with pytest.raises(UsageError, match=f"3 of {plan.draws}"):
        sample_of(plan, run_chunk(plan, 0, 3))
