"""Preferences of all three kinds become exact ranks."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.graph.building import always, conflict, levels, listed, party, player, ranked, said
from tests.published.brute_force import tables_of

from detente.errors import UsageError
from detente.graph import graph_of
from detente.model.conflict import ByRanking, ByWeights, Conflict, Preferences, Rest
from detente.names import OptionId
from detente.testing import conflicts

THREE = ("x", "y", "z")


def ranks_of(preferences: Preferences, *options: str) -> list[int]:
    ranks: list[int] = graph_of(conflict(party("a", *options, wants=preferences))).ranks[0].tolist()
    return ranks


def rungs(scores: list[Any]) -> list[int]:
    """Ranks from 0 without gaps in the order of the scores."""
    ladder = sorted(set(scores))
    return [ladder.index(score) for score in scores]


@given(conflicts(max_options=5))
@settings(max_examples=150)
def test_ranks_are_the_order_of_the_scores_without_gaps(found: Conflict) -> None:
    tables = tables_of(found)
    for ranks, dm in zip(graph_of(found).ranks, found.decision_makers, strict=True):
        assert ranks.tolist() == rungs([tables.scores[dm.id][number] for number in tables.states])


@given(st.lists(st.sampled_from([f"{n}a.{o}" for o in THREE for n in ("", "not ")]), min_size=60, max_size=80))
@settings(max_examples=40)
def test_many_levels_are_exact_where_floating_point_is_not(found: list[str]) -> None:
    """Scores of 80 levels reach 2^80; the last level must still count."""
    texts = [*(f"({text}) or not ({text})" for text in found), "a.x", "a.y"]  # all true, then what decides
    scores = [
        sum(2 ** (len(texts) - 1 - j) for j, true in enumerate((*[True] * len(found), x, y)) if true)
        for z in (0, 1)
        for y in (0, 1)
        for x in (0, 1)
    ]
    assert ranks_of(levels(*texts), *THREE) == rungs(scores)


def test_eighty_levels_that_all_differ() -> None:
    options = [f"o{k}" for k in range(80)]
    wants = levels(*(f"a.o{k}" for k in range(10)), *("true" for _ in range(60)), *(f"not a.o{k}" for k in range(10)))
    expected = rungs(
        [
            sum(2 ** (79 - k) * (code >> k & 1) + 2 ** (9 - k) * (1 - (code >> k & 1)) for k in range(10))
            for code in range(2**10)
        ]
    )
    assert ranks_of(wants, *options[:10]) == expected


def test_no_levels_means_indifferent() -> None:
    assert ranks_of(levels(), *THREE) == [0] * 8


def test_more_states_than_are_evaluated_at_once() -> None:
    options = [f"o{k}" for k in range(17)]
    ranks = graph_of(conflict(party("a", *options, wants=levels("a.o16", "a.o0")))).ranks[0]
    codes = np.arange(2**17)
    assert np.array_equal(ranks, 2 * (codes >> 16 & 1) + (codes & 1))


def test_a_ranking_of_numbers_with_ties() -> None:
    assert ranks_of(ranked(3, (1, 4), 2), "x", "y") == [1, 0, 2, 1]


def test_a_ranking_places_the_rest_where_it_stands() -> None:
    assert ranks_of(ranked(1, (Rest(),), 8), *THREE) == [2, 1, 1, 1, 1, 1, 1, 0]
    assert ranks_of(ranked(1, (2, Rest())), "x", "y") == [1, 0, 0, 0]


def test_a_statement_in_a_ranking_places_what_no_earlier_item_has() -> None:
    wants = ranked((said("a.x and a.y"),), (said("a.x"), 1), (Rest(),))
    assert ranks_of(wants, "x", "y") == [1, 1, 0, 2]


def test_graph_form_is_ranked_by_its_own_numbers() -> None:
    states = [3, 5, 9]
    graph = graph_of(listed(states, player("a", ranked(9, (3, 5))), player("b", ranked(3, (Rest(),)))))
    assert [ranks.tolist() for ranks in graph.ranks] == [[0, 0, 1], [1, 0, 0]]


def test_graph_form_needs_a_ranking() -> None:
    weighted = Conflict(listed([1]).title, (party("a", wants=ByWeights(())),), states=listed([1]).states)
    with pytest.raises(UsageError, match="by a ranking"):
        graph_of(weighted)


def weights(*values: Fraction | int | str) -> ByWeights:
    return ByWeights(tuple((OptionId(f"a.{o}"), Fraction(value)) for o, value in zip(THREE, values, strict=False)))


def test_weights_in_decimals_tie_exactly() -> None:
    """0.1 + 0.2 is 0.3, which in floating point it is not."""
    assert ranks_of(weights("0.1", "0.2", "0.3"), *THREE) == [0, 1, 2, 3, 3, 4, 5, 6]
    assert ranks_of(weights("0.1", "0.2", "-0.3"), *THREE) == rungs([0, 1, 2, 3, -3, -2, -1, 0])


def test_options_without_a_weight_count_nothing() -> None:
    assert ranks_of(weights(1), *THREE) == [0, 1] * 4


@given(st.lists(st.integers(-(10**30), 10**30) | st.sampled_from([10**25, -(10**25)]), min_size=3, max_size=3))
def test_weights_beyond_machine_numbers(values: list[int]) -> None:
    sums = [sum(v for k, v in enumerate(values) if code >> k & 1) for code in range(8)]
    assert ranks_of(weights(*values), *THREE) == rungs(sums)


def test_ranks_of_a_single_state() -> None:
    single = conflict(party("a", "x", wants=ByRanking(((1,),))), rules=always("a.x"))
    assert graph_of(single).ranks[0].tolist() == [0]
