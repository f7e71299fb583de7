"""Krippendorff's alpha: the published example, and where there is none."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.evidence.agreement import Rating, agreement, alpha_of
from detente.evidence.coding import Code

# K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units.
PUBLISHED = {
    "A": "1 2 3 3 2 1 4 1 2 * * *",
    "B": "1 2 3 3 2 2 4 1 2 5 * 3",
    "C": "* 3 3 3 2 3 4 2 2 5 1 *",
    "D": "1 2 3 3 2 4 4 1 2 5 1 *",
}
RATINGS = [
    (coder, str(k), value)
    for coder, line in PUBLISHED.items()
    for k, value in enumerate(line.split(), start=1)
    if value != "*"
]
DRAWN = st.dictionaries(
    st.tuples(st.sampled_from("ABC"), st.sampled_from("12345")), st.sampled_from("xyz"), max_size=15
).map(lambda drawn: [(coder, unit, value) for (coder, unit), value in drawn.items()])


def test_the_published_example() -> None:
    nominal, ordinal = alpha_of(RATINGS), alpha_of(RATINGS, level="ordinal", order="12345")
    assert (nominal.units, nominal.coders, nominal.reason) == (11, 4, "")
    assert nominal.alpha == pytest.approx(0.743, abs=5e-4)
    assert ordinal.alpha == pytest.approx(0.815, abs=5e-4)


@given(DRAWN)
def test_alpha_is_one_less_observed_by_expected_disagreement(ratings: list[Rating]) -> None:
    """Over pairs of values within units, each unit by the number of its values, against all pairs."""
    units = [values for unit in "12345" if len(values := [v for _, u, v in ratings if u == unit]) > 1]
    everything = [value for values in units for value in values]
    found = alpha_of(ratings)
    if len(set(everything)) < 2:
        assert found.alpha is None
        assert found.reason
        return
    observed = sum(2 * sum(a != b for a, b in combinations(values, 2)) / (len(values) - 1) for values in units)
    expected = 2 * sum(a != b for a, b in combinations(everything, 2)) / (len(everything) - 1)
    assert found.alpha == pytest.approx(1 - observed / expected)


@pytest.mark.parametrize(
    ("codes", "reason"),
    [
        ([], "two coders"),
        ([("c1", "Anna", "for"), ("c2", "Anna", "against")], "two coders"),
        ([("c1", "Anna", "for"), ("c1", "Ben", "for")], "without variation"),
    ],
)
def test_without_pairs_or_variation_there_is_none(codes: list[tuple[str, str, str]], reason: str) -> None:
    found = agreement(Code(comment, coder, "stance", value, target="us") for comment, coder, value in codes)
    assert found.alpha is None
    assert reason in found.reason


def test_stances_towards_others_are_other_units() -> None:
    codes = [
        Code("c1", coder, "stance", value, target=to)
        for coder in "AB"
        for to, value in (("x", "for"), ("y", "against"))
    ]
    found = agreement(codes)
    assert (found.alpha, found.units) == (1.0, 2)
    assert agreement(codes, "promise").alpha is None
