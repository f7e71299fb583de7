"""Shares of readings in words: never rounded to what they are not, never without their error, never a probability."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ensemble.samples import parsed
from tests.model.test_readings import FILE

from detente import load
from detente.ensemble import Share, plan_of, run
from detente.ensemble.hanging.factors import answered, sample_of
from detente.ensemble.hanging.hangs import hangs_on
from detente.model.statement import Holds
from detente.names import LANGUAGES, ConditionId, Language
from detente.tell.boxes import explain_box, explain_effect
from detente.tell.formats import error_of_hundred, of_hundred
from detente.tell.readings import explain_drawn, explain_share
from detente.tell.voice import Voice

TOWNS = load("two-towns").conflict
DEAL = Holds(ConditionId("deal"))


@given(st.fractions(0, 1, max_denominator=10**7), st.sampled_from([0, 1]))
def test_only_none_and_all_are_said_to_be_none_and_all(share: Fraction, digits: int) -> None:
    said = of_hundred(float(share), "en", digits)
    assert (said == "0", said == "100") == (share == 0, share == 1)
    figure = float(said.strip("<>"))
    assert figure == pytest.approx(100 * float(share), abs=1 if said[0] in "<>" else 0.5)


@given(st.floats(1e-7, 0.5))
def test_an_error_is_never_said_to_be_none(error: float) -> None:
    assert float(error_of_hundred(error, "en")) == pytest.approx(100 * error, rel=0.5, abs=0.05)
    assert float(error_of_hundred(error, "de").replace(",", ".")) > 0


@pytest.mark.parametrize(
    ("share", "english", "german"),
    [
        (Share(Fraction(71, 100), 2_500, "monte-carlo"), "most readings (71 of 100; ±0.9)", "(71 von 100; ±0,9)"),
        (Share(Fraction(1, 10_000), 10_000, "monte-carlo"), "hardly any reading (<0.1 of 100; ±0.01)", "±0,01)"),
        (
            Share(Fraction(0), 10_000, "monte-carlo"),
            "no reading (10,000 drawn, so with 95 % certainty at most 0.03 of 100)",
            "in keiner Lesart (10.000 gezogen, also mit 95 % Sicherheit höchstens 0,03 von 100)",
        ),
        (
            Share(Fraction(1), 400, "monte-carlo"),
            "all readings (400 drawn, so with 95 % certainty at least 99.2 of 100)",
            "mindestens 99,2 von 100)",
        ),
        (
            Share(Fraction(1), 70, "monte-carlo"),
            "all readings (70 drawn, so with 95 % certainty at least 95 of 100)",
            "mindestens 95 von 100)",
        ),
        (Share(Fraction(1), 64, "enumeration"), "all readings (all counted)", "in allen Lesarten (alle gezählt)"),
        (Share(Fraction(1, 2), 64, "enumeration"), "half of the readings (50 of 100, all counted)", "(50 von 100,"),
    ],
)
def test_a_share_is_of_readings_and_has_its_error(share: Share, english: str, german: str) -> None:
    assert english in explain_share(share, Voice("en"))
    assert german in explain_share(share, Voice("de"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_drawn_names_its_seed_and_says_what_a_share_is_not(language: Language) -> None:
    plan = plan_of(TOWNS, answers=[DEAL], design="monte-carlo", draws=1_200, seed=77)
    for design in ("monte-carlo", "latin-hypercube"):
        said = explain_drawn(replace(plan, design=design), Voice(language))
        assert "77" in said
        assert "±" in said
        assert {"en": "not how likely an event is", "de": "nicht, wie wahrscheinlich"}[language] in said


def test_where_nothing_varies_no_share_is_called_sure() -> None:
    assert "the file's own reading is the only one" in explain_drawn(plan_of(load("elmira").conflict), Voice("en"))


def test_a_box_and_an_effect_have_their_errors_where_readings_are_drawn() -> None:
    for design, sampled in (("enumeration", False), ("monte-carlo", True)):
        plan = plan_of(TOWNS, answers=[DEAL], design=design, draws=2_000)  # type: ignore[arg-type]
        chunk = run(plan, bits=True)
        hangs = hangs_on(sample_of(plan, chunk), answered(plan, chunk, 0, "holds"))
        assert hangs.box is not None
        box = explain_box(TOWNS, hangs.box, Voice("en"))
        effect = explain_effect(TOWNS, hangs.importance.deciding[0], Voice("en"))
        dense = "at least 99.6" if sampled else "100"
        assert f"holds in {dense} of 100 readings; of 100 readings in which it holds, 9" in box
        assert "readings with this line" in effect
        assert ("±" in box, "±" in effect) == (sampled, sampled)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_varies_can_be_said(language: Language) -> None:
    conflict = parsed(FILE)
    plan = plan_of(conflict, design="monte-carlo", draws=600)
    sample = sample_of(plan, run(plan))
    hangs = hangs_on(sample, sample.values.sum(axis=0) % 2 == 0)
    said = [explain_effect(conflict, effect, Voice(language)) for effect in hangs.importance.effects]
    assert len(set(said)) == len(sample.factors) > 6
    assert all(text.endswith(".") and "100" in text for text in said)
