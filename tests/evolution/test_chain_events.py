"""Deadlines and events: one chain up to a day, another from then on."""

from __future__ import annotations

from math import exp, inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import expm
from tests.graph.building import always, conflict, levels, listed, party, player, ranked

from detente.errors import UsageError
from detente.evolution.chain import absorption, chain_of, distribution, evolution
from detente.graph import Graph, OptionGraph, graph_of
from detente.model.conflict import Conflict, Event
from detente.names import DmId, OptionId
from detente.testing.strategies import conflicts, graph_conflicts

A, B = DmId("a"), DmId("b")
X, Y = OptionId("a.x"), OptionId("b.y")


def pair() -> OptionGraph:
    """`a` wants x, `b` wants y whenever x is taken; the states are 0 none, 1 x, 2 y, 3 both."""
    graph = graph_of(
        conflict(party("a", "x", wants=levels("a.x")), party("b", "y", wants=levels("b.y iff a.x"))),
    )
    assert isinstance(graph, OptionGraph)
    return graph


def single() -> Graph:
    """From 1 `a` wants to go to 2."""
    return graph_of(listed([1, 2], player("a", ranked(2, 1), (1, 2))))


def test_without_events_it_is_the_chain() -> None:
    graph = pair()
    courses = evolution(graph, 0, {A: 0.5})
    chain = chain_of(graph, {A: 0.5}, start=0)
    assert courses.on(3) == distribution(chain, 0, 3)
    assert courses.settled() == absorption(chain, 0)


def test_new_rates_by_hand() -> None:
    courses = evolution(single(), 0, {A: 0.1}, events=[Event(5, rates=((A, 0.4),))])
    assert courses.on(4).shares[0] == pytest.approx(exp(-0.4))
    assert courses.on(5).shares[0] == pytest.approx(exp(-0.5))
    assert courses.on(8).shares[0] == pytest.approx(exp(-0.5 - 3 * 0.4))
    (end,) = courses.settled().ends
    assert end.states == (1,)
    assert end.share == pytest.approx(1)
    assert end.days == pytest.approx(5 + exp(-0.5) / 0.4)


def test_a_held_option_is_put_so_and_stays_so() -> None:
    courses = evolution(pair(), 0, {A: 0.2, B: 0.2}, events=[Event(2, fix=((X, False),))])
    before, after = courses.on(1.999), courses.on(2)
    assert before.shares[1] + before.shares[3] == pytest.approx(1 - exp(-0.2 * 1.999))
    assert set(after.shares) <= {0, 2}
    assert [end.states for end in courses.settled().ends] == [(0,)]


@settings(deadline=None)
@given(conflicts(max_options=4), st.booleans())
def test_an_event_on_day_0_is_the_changed_chain(conflict: Conflict, taken: bool) -> None:
    graph = graph_of(conflict)
    assert isinstance(graph, OptionGraph)
    fix = {conflict.options[0].id: taken}
    start = next((s for s in range(graph.size) if (conflict.options[0].id in graph.taken(s)) == taken), None)
    if start is None:
        return
    courses = evolution(graph, start, events=[Event(0, fix=tuple(fix.items()))])
    chain = chain_of(graph, start=start, held=fix)
    assert courses.on(6) == distribution(chain, start, 6)
    assert courses.settled() == absorption(chain, start)


@settings(deadline=None)
@given(st.one_of(conflicts(max_options=5), graph_conflicts()), st.floats(0, 20), st.floats(0, 20))
def test_stretches_multiply_as_matrix_exponentials(conflict: Conflict, day: float, later: float) -> None:
    graph = graph_of(conflict)
    slow, fast = (dict.fromkeys(graph.decision_makers, rate) for rate in (0.1, 0.5))
    courses = evolution(graph, 0, slow, events=[Event(day, rates=tuple(fast.items()))])
    q, r = (chain_of(graph, rates).generator.toarray() for rates in (slow, fast))
    expected = (expm(day * q) @ expm(later * r))[0]
    found = courses.on(day + later).shares
    np.testing.assert_allclose([found.get(s, 0.0) for s in range(graph.size)], expected, atol=1e-9)


@settings(deadline=None)
@given(st.one_of(conflicts(max_options=5), graph_conflicts()), st.floats(0, 40))
def test_an_event_that_changes_nothing_changes_nothing(conflict: Conflict, day: float) -> None:
    graph = graph_of(conflict)
    plain, parted = evolution(graph, 0), evolution(graph, 0, events=[Event(day)])
    assert parted.on(41).shares == pytest.approx(plain.on(41).shares, abs=1e-9)
    ends = {end.states: end.share for end in parted.settled().ends}
    assert ends == pytest.approx({end.states: end.share for end in plain.settled().ends}, abs=1e-9)


def test_events_add_up_in_the_order_of_their_days() -> None:
    late, early = Event(9, fix=((Y, True),)), Event(3, fix=((X, True),))
    courses = evolution(pair(), 0, events=[late, early])
    assert [stretch.day for stretch in courses.stretches] == [0, 3, 9]
    assert courses.on(9).shares == pytest.approx({3: 1.0})


def test_an_event_that_leads_to_no_feasible_state_says_from_where() -> None:
    graph = graph_of(conflict(party("a", "x"), party("b", "y", wants=levels("b.y")), rules=always("not (a.x and b.y)")))
    with pytest.raises(UsageError, match=r"on day 4 a\.x=yes cannot come about: from state 3 \(NY\)"):
        evolution(graph, 0, events=[Event(4, fix=((X, True),))])


@pytest.mark.parametrize("day", [-1.0, inf])
def test_a_day_has_to_be_a_day(day: float) -> None:
    with pytest.raises(UsageError, match="expected 0 or more"):
        evolution(single(), 0, events=[Event(day)])
    with pytest.raises(UsageError, match="expected 0 or more"):
        evolution(single(), 0).on(day)


def test_an_event_about_what_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match=r"no option 'a\.z'; it has a\.x, b\.y"):
        evolution(pair(), 0, events=[Event(1, fix=((OptionId("a.z"), True),))])
    with pytest.raises(UsageError, match=r"in graph form it has none"):
        evolution(single(), 0, events=[Event(1, fix=((X, True),))])
    with pytest.raises(UsageError, match="the rate of a is 0"):
        evolution(single(), 0, events=[Event(1, rates=((A, 0.0),))])
