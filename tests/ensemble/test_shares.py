"""Shares of readings, and what is said of the part that chance has in them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import sqrt

import pytest
from tests.ensemble.samples import BORDER, OPEN, SHAPES

from detente.ensemble import Share, Shares, plan_of, run, run_chunk
from detente.errors import UsageError
from detente.model.statement import OptionTaken
from detente.stability import CONCEPTS


def test_a_drawn_share_has_a_standard_error() -> None:
    share = Share(Fraction(7, 10), 1000, "monte-carlo")
    assert share.error == pytest.approx(sqrt(0.7 * 0.3 / 1000))
    assert (share.exact, share.bound) == (False, None)
    assert str(share) == "0.7 ± 0.014"


def test_an_exact_share_has_none() -> None:
    for value in (Fraction(0), Fraction(1, 3), Fraction(1)):
        share = Share(value, 1000, "enumeration")
        assert (share.error, share.exact, share.bound) == (0.0, True, None)
    assert str(Share(Fraction(1, 3), 1000, "enumeration")) == "0.333 (exact)"


@pytest.mark.parametrize("value", [0, 1])
def test_where_all_readings_agree_three_in_n_may_still_differ(value: int) -> None:
    share = Share(Fraction(value), 1000, "latin-hypercube")
    assert (share.error, share.exact, share.bound) == (0.0, False, 0.003)
    assert str(share) == ("at most 0.003" if value == 0 else "at least 0.997")
    assert Share(Fraction(value), 2, "monte-carlo").bound == 1.0
    assert (1 - 0.003) ** 1000 < 0.05


def test_a_part_of_the_draws_says_something_but_a_part_of_an_enumeration_does_not() -> None:
    drawn = plan_of(BORDER, SHAPES["lines"], design="monte-carlo", draws=500)
    part = Shares(drawn, run_chunk(drawn, 100, 50))
    assert {share.draws for share in part.holds("SEQ")} == {50}
    every = plan_of(BORDER, SHAPES["lines"], design="enumeration")
    with pytest.raises(UsageError, match="10 of .* readings were enumerated; shares are known when all are"):
        Shares(every, run_chunk(every, 0, 10))


def test_shares_lie_to_each_other_as_the_concepts_do() -> None:
    plan = plan_of(BORDER, SHAPES["lines"], answers=[OptionTaken(OPEN)])
    shares = Shares(plan, run(plan))
    for weak, strong in (("Nash", "SSEQ"), ("SSEQ", "SEQ"), ("SSEQ", "SMR"), ("SEQ", "GMR"), ("SMR", "GMR")):
        one, other = shares.holds(weak), shares.holds(strong)
        assert all(a.value <= b.value for a, b in zip(one, other, strict=True))
    for concept in CONCEPTS:
        assert shares.agreement(concept, concept).value == 1
        both = shares.reached_and_holds(concept)
        assert all(
            a.value <= min(b.value, c.value)
            for a, b, c in zip(both, shares.holds(concept), shares.reached(), strict=True)
        )
        assert shares.answer_reached(0, concept).value <= shares.answer_holds(0, concept).value
    assert shares.answer_reached(0, "SEQ").value <= shares.answer_reached(0).value


def test_nothing_is_reached_from_nowhere() -> None:
    plan = plan_of(replace(BORDER, status_quo=None), answers=[OptionTaken(OPEN)])
    shares = Shares(plan, run(plan))
    assert shares.answer_holds(0, "SEQ").exact
    for ask in (shares.reached, lambda: shares.reached_and_holds("SEQ"), lambda: shares.answer_reached(0)):
        with pytest.raises(UsageError, match="no status quo; add status_quo"):
            ask()
