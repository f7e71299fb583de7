"""Who is ahead, and in how many ways of swapping the names somebody would be as far ahead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.forecast.books import decided, question, said, yes_no

from detente.forecast.scores import Lead, Scored, lead, scored
from detente.forecast.scores.definitions import leads_by_swapping

ANSWERS = st.lists(
    st.tuples(st.integers(0, 10), st.integers(0, 10), st.sampled_from(["yes", "no"])), min_size=1, max_size=9
)


def both(given: list[tuple[int, int, str]]) -> tuple[list[Scored], list[Scored]]:
    entries = [yes_no({"ann": a / 10, "bob": b / 10}, outcome, f"q{k}") for k, (a, b, outcome) in enumerate(given)]
    ann, bob = ([one for entry in entries if (one := scored(entry, who))] for who in ("ann", "bob"))
    return ann, bob


def who_leads(given: list[tuple[int, int, str]], seed: int = 1) -> Lead:
    found = lead(*both(given), seed=seed)
    assert found is not None
    return found


@given(ANSWERS)
def test_the_ways_are_those_that_swapping_the_names_in_turn_finds(given: list[tuple[int, int, str]]) -> None:
    found = who_leads(given)
    off = [((a - 10 * (o == "yes")) ** 2, (b - 10 * (o == "yes")) ** 2) for a, b, o in given]
    differences = [theirs - mine for mine, theirs in off]
    as_far = [swapped for swapped in leads_by_swapping(differences) if swapped >= abs(sum(differences))]
    assert (found.ways, found.of, found.seed, found.error) == (len(as_far), 2 ** len(given), None, 0)
    assert found.by == pytest.approx(abs(sum(differences)) / len(given) / 100)
    assert found.ahead == ("ann" if sum(differences) >= 0 else "bob")


@given(ANSWERS)
def test_it_makes_no_difference_who_is_named_first(given: list[tuple[int, int, str]]) -> None:
    ann, bob = both(given)
    one, other = lead(ann, bob), lead(bob, ann)
    assert one is not None
    assert other is not None
    assert (one.ways, one.of, one.by) == (other.ways, other.of, other.by)
    assert one.by == 0 or (one.ahead, one.behind) == (other.ahead, other.behind)


def test_who_is_better_every_time_is_so_in_two_ways_only() -> None:
    found = who_leads([(8, 6, "yes")] * 10)
    assert (found.ahead, found.n, found.ways, found.of) == ("ann", 10, 2, 1024)


def test_of_more_than_twenty_questions_ways_are_drawn_by_the_seed_with_an_error() -> None:
    given = [(6, 5, "yes")] * 13 + [(4, 5, "yes")] * 8 + [(8, 5, "yes")]
    one, same, other = who_leads(given), who_leads(given), who_leads(given, seed=2)
    assert one == same
    assert (one.seed, other.seed) == (1, 2)
    assert abs(one.share - other.share) < 5 * one.error
    differences = [0.25 - (0.4 if a == 6 else 0.6 if a == 4 else 0.2) ** 2 for a, _, _ in given]
    assert one.share == pytest.approx(_exact(differences), abs=5 * one.error)


def _exact(differences: list[float]) -> float:
    """The share of the ways, by adding up the equal sums rather than going through all ways one by one."""
    sums = {0: 1}
    for value in (round(1e6 * one) for one in differences):
        added: dict[int, int] = {}
        for total, ways in sums.items():
            for next_total in (total + value, total - value):
                added[next_total] = added.get(next_total, 0) + ways
        sums = added
    least = abs(round(1e6 * sum(differences)))
    return sum(ways for total, ways in sums.items() if abs(total) >= least) / sum(sums.values())


def test_only_questions_that_both_answered_count_over_the_time_that_both_did() -> None:
    shared = decided(question("a"), "yes", said("ann", 0.1), said("ann", 0.9, 50), said("bob", 0.8, 50))
    late = decided(question("b"), "yes", said("ann", 0.5), said("bob", 0.5, 70), at=60)
    entries = [shared, late, yes_no({"ann": 0.1}, "yes", "c")]
    ann, bob = ([one for entry in entries if (one := scored(entry, who))] for who in ("ann", "bob"))
    found = lead(ann, bob)
    assert found is not None
    assert (found.ahead, found.n) == ("ann", 1)
    assert found.by == pytest.approx(0.03)
    assert lead(ann[2:], bob) is None


def test_who_says_the_same_again_and_again_is_level_with_who_says_it_once() -> None:
    again = (said("ann", 0.57, at) for at in (0, 1, 3, 7))
    entry = decided(question(), "yes", *again, said("bob", 0.57))
    ann, bob = (scored(entry, who) for who in ("ann", "bob"))
    assert ann is not None
    assert bob is not None
    assert ann.score != bob.score, "it is not about rounding"
    found = lead([ann], [bob])
    assert found is not None
    assert found.by == 0
