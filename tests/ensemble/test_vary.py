"""What varies: by default from confidence, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from tests.ensemble.samples import BORDER, OPEN, A, B, conflict_of, parsed, share

from detente.ensemble import (
    PRESENT,
    Alternative,
    Available,
    Group,
    Order,
    Presence,
    RateRange,
    Swap,
    Varied,
    exact,
    plan_of,
    reading_of,
    varied_of,
)
from detente.errors import UsageError
from detente.model.conflict import ByStatements
from detente.model.statement import Always
from detente.names import DmId, OptionId

UNSURE = """\
format: 1
title: Nobody knows
decision_makers:
  a:
    name: A
    options: {x: {do: x}}
    preferences:
      - {want: a.x, confidence: high}
      - {want: b.y, confidence: low, evidence: [q1]}
      - {want: not a.x, confidence: unknown, evidence: [q2, q1]}
      - not b.y
      - {want: a.x or b.y, confidence: medium}
  b:
    name: B
    options: {y: {do: y}}
    ranking: [a.x, "*"]
quotes: {q1: One., q2: Two.}
"""


def test_by_default_the_less_firm_a_line_the_more_often_it_is_missing() -> None:
    *lines, swap = varied_of(parsed(UNSURE))
    present = [one.present for one in lines if isinstance(one, Presence)]
    assert present == [share(text) for text in ("0.95", "0.6", "0.5", "0.9", "0.8")]
    assert all(one.absent == 1 - one.present and one.negated == 0 for one in lines if isinstance(one, Presence))
    assert PRESENT["high"] > PRESENT[None] > PRESENT["medium"] > PRESENT["low"] > PRESENT["unknown"]
    assert isinstance(swap, Swap)
    assert (swap.dm, swap.place, swap.share) == (A, 1, share("0.1"))


def test_everything_carries_its_ground() -> None:
    *lines, swap = varied_of(parsed(UNSURE))
    assert [one.ground.confidence for one in lines] == ["high", "low", "unknown", None, "medium"]
    assert [one.ground.evidence for one in lines] == [(), ("q1",), ("q2", "q1"), (), ()]
    assert (swap.ground.confidence, swap.ground.evidence) == ("unknown", ("q1", "q2"))
    assert not any(one.ground.given for one in (*lines, swap))
    assert Available(OPEN, share("0.5")).ground.given


def test_graph_form_has_nothing_that_varies_by_itself() -> None:
    assert varied_of(conflict_of("graph form")) == ()


def test_a_float_counts_as_it_is_written() -> None:
    assert exact(0.1) == Fraction(1, 10)
    third = Presence(A, 0, 0.8, 0.2)  # type: ignore[arg-type]
    assert (third.present, third.absent) == (Fraction(4, 5), Fraction(1, 5))


NOT_SHARES: list[tuple[Callable[[], Varied], str]] = [
    (lambda: Presence(A, 0, share("1.2"), share("-0.2")), "1.2 is not a share; expected a number from 0 to 1"),
    (lambda: Presence(A, 0, share("0.5"), share("0.4")), "shares of the line 1 of a are 0.5 + 0.4 + 0; expected that"),
    (lambda: Swap(A, 0, share("-0.1")), "-0.1 is not a share"),
    (lambda: Swap(A, 0, exact("nan")), "nan is not a share"),
    (lambda: Available(OPEN, exact("inf")), "inf is not a share"),
    (lambda: Available(OPEN, exact("1e-12")), "too close to 0 or 1 to be drawn"),
    (lambda: Alternative(((), ()), (share("0.5"), share("0.6"))), "the alternative readings are 0.5 + 0.6"),
    (lambda: Alternative(((), ()), (share("1"),)), "2 readings have 1 shares; expected one for each"),
    (lambda: Alternative((), ()), "are none; expected that they add up to 1"),
    (lambda: Group(A, (0, 2)), "two or more lines that follow each other; a has 1, 3"),
    (lambda: Group(A, (1,)), "two or more lines"),
    (lambda: Order(A, (share("1"), share("0"))), "expected one above 0 for each line"),
    (lambda: Order(A, ()), "are none"),
    (lambda: Order(A, (share("1"), share("10000000"))), "none more than 1,000,000 times another"),
    (lambda: RateRange(A, 2.0, 1.0), "between 2 and 1; expected two numbers above 0, the lower one first"),
    (lambda: RateRange(A, 0.0, 1.0), "above 0"),
    (lambda: RateRange(A, 1.0, float("inf")), "above 0"),
]


@pytest.mark.parametrize(("made", "said"), NOT_SHARES)
def test_what_is_no_share_is_refused(made: Callable[[], Varied], said: str) -> None:
    with pytest.raises(UsageError) as refused:
        made()
    assert said in str(refused.value)


NOBODY = DmId("nobody")
LINES = ByStatements(())
STRANGE: list[tuple[list[Varied], str]] = [
    ([Presence(NOBODY, 0, share("1"), share("0"))], "no decision maker 'nobody' who could move; there is a, b"),
    ([Presence(A, 3, share("1"), share("0"))], "a has no line 4; its lines are numbered 1 to 3"),
    ([Presence(A, -1, share("1"), share("0"))], "its lines are numbered 1 to 3"),
    ([Swap(B, 0, share("0.5"))], "b has no line 2"),
    ([Group(A, (2, 3))], "a has no line 4"),
    ([Order(A, (share("1"), share("1")))], "a has 3 lines, and weights for 2"),
    ([Available(OptionId("a.leave"), share("0.5"))], "no option 'a.leave'; there is a.open, a.guard, b.trade"),
    ([Available(OPEN, share("0.5"))] * 2, "option a.open varies twice; say it once"),
    ([Presence(A, 0, share("1"), share("0"))] * 2, "line 1 of a varies twice"),
    ([Order(B, (share("1"),))] * 2, "the order of b varies twice"),
    ([RateRange(A, 1, 2)] * 2, "the rate of a varies twice"),
    ([RateRange(NOBODY, 1, 2)], "no decision maker 'nobody'"),
    ([Alternative((((A, LINES),),), (share("1"),))] * 2, "what a wants varies twice"),
    ([Alternative((((NOBODY, LINES),),), (share("1"),))], "no decision maker 'nobody'"),
]


@pytest.mark.parametrize(("varied", "said"), STRANGE)
def test_what_the_conflict_does_not_have_cannot_vary(varied: list[Varied], said: str) -> None:
    with pytest.raises(UsageError) as refused:
        plan_of(BORDER, varied)
    assert said in str(refused.value)


def test_a_ranking_has_no_lines_that_vary() -> None:
    with pytest.raises(UsageError, match="b has no lines that could vary: its preference is a ranking"):
        plan_of(parsed(UNSURE), [Presence(B, 0, share("1"), share("0"))])
    ring = conflict_of("graph form")
    with pytest.raises(UsageError, match="graph form has no lines; give one a ranking"):
        plan_of(ring, [Alternative((((DmId("one"), LINES),),), (share("1"),))])
    with pytest.raises(UsageError, match="none in graph form"):
        plan_of(ring, [Available(OPEN, share("0.5"))])


def test_where_nobody_is_left_there_is_nothing_to_read() -> None:
    with pytest.raises(UsageError, match="nobody can move any more"):
        plan_of(replace(BORDER, absent=frozenset({A, B})))


def test_what_is_asked_must_fit_the_form() -> None:
    with pytest.raises(UsageError, match="3 cannot be asked of this conflict; expected statements"):
        plan_of(BORDER, answers=[3])
    with pytest.raises(UsageError, match="true cannot be asked of this conflict; expected numbers of states"):
        plan_of(conflict_of("graph form"), answers=[Always(True)])


def test_a_rate_lies_between_its_bounds_evenly_by_ratio() -> None:
    plan = plan_of(BORDER, [RateRange(A, 0.1, 10.0)], draws=200, seed=3, design="latin-hypercube")
    rates = [reading_of(plan, draw).decision_maker(A).rate for draw in range(plan.draws)]
    found = sorted(rate.per_day for rate in rates if rate is not None)
    assert len(found) == plan.draws
    assert 0.1 <= found[0] < found[-1] <= 10.0
    assert found[100] == pytest.approx(1.0, rel=0.05)
