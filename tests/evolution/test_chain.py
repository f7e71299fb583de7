"""The chain itself: rates, choices, bad requests."""

from __future__ import annotations

from dataclasses import replace
from math import inf, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.graph.building import conflict, levels, listed, party, player, ranked

from detente.errors import LimitExceeded, UsageError
from detente.evolution import Reach
from detente.evolution.chain import CHOICES, DEFAULT_RATE, Choice, chain_of, moves, recurrent_classes
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict
from detente.names import DmId, OptionId
from detente.testing.strategies import conflicts, graph_conflicts

A, B = DmId("a"), DmId("b")


def ladder() -> Graph:
    """From 1 `a` can go to 2, 3 and 4; it likes 4 and 3 best, then 2, then 1."""
    return graph_of(listed([1, 2, 3, 4], player("a", ranked((3, 4), 2, 1), (1, 2), (1, 3), (1, 4))))


@pytest.mark.parametrize(
    ("choice", "per_day"),
    [("uniform", [0, 0.2, 0.2, 0.2]), ("proportional", [0, 0.12, 0.24, 0.24]), ("best", [0, 0, 0.3, 0.3])],
)
def test_a_mover_divides_its_rate_among_its_improvements(choice: Choice, per_day: list[float]) -> None:
    chain = chain_of(ladder(), {A: 0.6}, choice)
    assert np.asarray(chain.jumps)[0].tolist() == pytest.approx(per_day)


def test_whoever_has_no_rate_moves_once_a_week() -> None:
    assert chain_of(ladder()).leaving.tolist() == pytest.approx([1 / 7, 0, 0, 0])
    assert pytest.approx(1 / 7) == DEFAULT_RATE


def test_only_what_wanted_moves_lead_to_from_the_start_is_kept() -> None:
    chain = chain_of(ladder(), choice="best", start=0)
    assert chain.states.tolist() == [0, 2, 3]


def test_held_options_are_not_changed() -> None:
    graph = graph_of(conflict(party("a", "x", "y", wants=levels("a.x", "a.y"))))
    assert graph.size == 4
    assert chain_of(graph, start=0, held={OptionId("a.x"): False}).states.tolist() == [0, 2]


def test_who_goes_round_in_circles_is_a_cycle() -> None:
    tail_chase = listed(
        [1, 2, 3],
        player("a", ranked(2, 1, 3), (1, 2)),
        player("b", ranked(3, 2, 1), (2, 3)),
        player("c", ranked(1, 3, 2), (3, 1)),
    )
    assert recurrent_classes(chain_of(graph_of(tail_chase))) == ((0, 1, 2),)


@given(st.one_of(conflicts(max_options=5), graph_conflicts()), st.sampled_from(CHOICES))
def test_the_jumps_are_the_improvements_with_the_rates_of_those_who_want_to_move(
    conflict: Conflict, choice: Choice
) -> None:
    graph = graph_of(conflict)
    rates = {dm: 1.0 + i for i, dm in enumerate(graph.decision_makers)}
    chain = chain_of(graph, rates, choice)
    expected = np.zeros((graph.size, graph.size))
    for i, dm in enumerate(graph.decision_makers):
        for s in range(graph.size):
            if targets := graph.improvements(i, s).tolist():
                weights = _weights(graph, i, s, targets, choice)
                for t in targets:
                    expected[s, t] += rates[dm] * weights[t] / sum(weights.values())
    np.testing.assert_allclose(np.asarray(chain.jumps), expected, atol=1e-12)
    assert chain.row_sums < 1e-12
    assert np.abs(chain.generator.sum(axis=1)).max() < 1e-12


def _weights(graph: Graph, i: int, s: int, targets: list[int], choice: Choice) -> dict[int, float]:
    gain = {t: float(graph.ranks[i][t] - graph.ranks[i][s]) for t in targets}
    if choice == "uniform":
        return dict.fromkeys(targets, 1.0)
    return gain if choice == "proportional" else {t: float(gain[t] == max(gain.values())) for t in targets}


@given(conflicts(max_options=5))
def test_the_chain_from_a_start_has_just_the_states_that_improvements_reach(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    reached = np.flatnonzero(Reach(graph, 0).by_improvements >= 0)
    assert chain_of(graph, start=0).states.tolist() == reached.tolist()


def test_many_states_are_taken_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = graph_of(conflict(party("a", "x", "y", "z", wants=levels("a.x", "a.y")), party("b", "v", "w")))
    whole = np.asarray(chain_of(graph).jumps)
    monkeypatch.setattr(moves, "_PAIRS_AT_ONCE", 3)
    assert np.asarray(chain_of(graph).jumps).tolist() == whole.tolist()


def test_too_many_moves_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moves, "MAX_MOVES", 2)
    with pytest.raises(LimitExceeded, match="more than 2 wanted moves"):
        chain_of(ladder())


@pytest.mark.parametrize("rate", [0.0, -1.0, inf, nan])
def test_a_rate_has_to_be_a_positive_number(rate: float) -> None:
    with pytest.raises(UsageError, match=r"the rate of a is .*; expected a positive number of moves per day"):
        chain_of(ladder(), {A: rate})


def test_a_rate_of_somebody_unknown_is_refused() -> None:
    with pytest.raises(UsageError, match="nobody called 'b' can move; those who can are a"):
        chain_of(ladder(), {B: 1.0})


def test_an_unknown_start_or_option_is_refused() -> None:
    with pytest.raises(UsageError, match="there is no state with index 4; the graph has 4 states"):
        chain_of(ladder(), start=4)
    with pytest.raises(UsageError, match=r"the model has no option 'a.x'; in graph form it has none"):
        chain_of(ladder(), held={OptionId("a.x"): True})


def test_a_start_outside_the_chain_or_with_wrong_shares_is_refused() -> None:
    chain = chain_of(ladder(), choice="best", start=0)
    with pytest.raises(UsageError, match="state 2 is not in this chain"):
        chain.shares(1)
    with pytest.raises(UsageError, match=r"add up to 1; these add up to 0.5"):
        chain.shares({0: 0.5})
    with pytest.raises(UsageError, match="not negative"):
        chain.shares({0: 1.5, 2: -0.5})


def test_where_nobody_can_move_every_state_is_kept_and_none_is_left() -> None:
    graph = graph_of(replace(conflict(party("a", "x", wants=levels("a.x"))), absent=frozenset({A})))
    for chain in (chain_of(graph), chain_of(graph, start=1)):
        assert chain.leaving.tolist() == [0] * chain.states.size
    assert chain_of(graph).states.tolist() == [0, 1]
    assert chain_of(graph, start=1).states.tolist() == [1]
