"""What follows from a chain: where the courses end, when, by which way; exactly, and checked by chance."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from math import exp, inf, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evolution.exponential import exponential
from tests.graph.building import listed, player, ranked

from detente.errors import LimitExceeded, UsageError
from detente.evolution.chain import (
    CHOICES,
    Branch,
    Chain,
    Choice,
    Evolution,
    Rules,
    Stretch,
    absorption,
    chain_of,
    courses,
    distribution,
    ends,
    recurrent_classes,
    simulate,
    uniformisation,
)
from detente.graph import graph_of
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.testing.strategies import conflicts, graph_conflicts

any_conflicts = st.one_of(conflicts(max_options=5), graph_conflicts())

courses_module = import_module("detente.evolution.chain.courses")  # the package has a function of that name

A, B, C = DmId("a"), DmId("b"), DmId("c")


def one_way() -> Chain:
    """Of two states: `a` goes from 1 to 2, on average in 4 days."""
    return chain_of(graph_of(listed([1, 2], player("a", ranked(2, 1), (1, 2)))), {A: 0.25})


def fork() -> Chain:
    """From 1 `a` goes to 2 at 0.3 a day, `b` to 3 at 0.1 a day; from 2 `b` goes to 4 at 0.1 a day."""
    a, b = player("a", ranked(2, (1, 3, 4)), (1, 2)), player("b", ranked((3, 4), (1, 2)), (1, 3), (2, 4))
    return chain_of(graph_of(listed([1, 2, 3, 4], a, b)), {A: 0.3, B: 0.1})


def circle() -> Chain:
    """From 1 `a` goes to 2 for a good; or `b` into the circle 3 → 4 → 5 → 3, all at 1 a day."""
    a = player("a", ranked(2, 4, 3, 5, 1), (1, 2), (3, 4))
    b = player("b", ranked(5, 3, 4, (1, 2)), (1, 3), (4, 5))
    c = player("c", ranked(3, 5, (1, 2, 4)), (5, 3))
    return chain_of(graph_of(listed([1, 2, 3, 4, 5], a, b, c)), {A: 1.0, B: 1.0, C: 1.0})


def unparted(chain: Chain, start: int) -> Evolution:
    """The courses of a chain that no event divides."""
    return Evolution((Stretch(0.0, None, (Branch(Rules(frozenset()), chain, 1.0, {start: 1.0}),)),))


def test_two_states_by_hand() -> None:
    chain = one_way()
    (end,) = absorption(chain, 0).ends
    assert end.states == (1,)
    assert (end.share, end.days) == pytest.approx((1, 4))
    on_day_3 = distribution(chain, 0, 3)
    assert on_day_3.shares == pytest.approx({0: exp(-0.75), 1: 1 - exp(-0.75)}, abs=1e-12)


def test_a_fork_by_hand() -> None:
    found = absorption(fork(), 0)
    shares = {end.states[0]: end.share for end in found.ends}
    days = {end.states[0]: end.days for end in found.ends}
    assert shares == pytest.approx({3: 0.75, 2: 0.25})
    assert days == pytest.approx({3: 2.5 + 10, 2: 2.5})
    assert found.expected_days == pytest.approx(0.75 * 12.5 + 0.25 * 2.5)
    assert [end.states for end in found.ends] == [(3,), (2,)]


def test_a_start_with_shares_is_the_mixture_of_its_states() -> None:
    shares = {end.states[0]: end.share for end in absorption(fork(), {0: 0.4, 1: 0.6}).ends}
    assert shares == pytest.approx({3: 0.4 * 0.75 + 0.6, 2: 0.4 * 0.25})


def test_a_cycle_is_named() -> None:
    chain = circle()
    assert recurrent_classes(chain) == ((1,), (2, 3, 4))
    found = {end.states: end for end in absorption(chain, 0).ends}
    assert found[2, 3, 4].is_cycle
    assert not found[1,].is_cycle
    assert found[2, 3, 4].share == pytest.approx(0.5)
    assert found[2, 3, 4].days == pytest.approx(0.5)


def test_what_is_at_an_end_stays_there() -> None:
    chain = one_way()
    assert [(end.states, end.share, end.days) for end in absorption(chain, 1).ends] == [((1,), 1.0, 0.0)]
    assert distribution(chain, 1, 1000).shares == pytest.approx({1: 1.0})
    assert [(course.states, course.share) for course in courses(chain, 1, 3)] == [((1,), 1.0)]


@given(any_conflicts, st.sampled_from(CHOICES))
def test_shares_of_all_ends_add_up_to_one(conflict: Conflict, choice: Choice) -> None:
    chain = chain_of(graph_of(conflict), choice=choice, start=0)
    found = absorption(chain, 0)
    assert sum(end.share for end in found.ends) == pytest.approx(1, abs=1e-9)
    assert found.residual < 1e-9
    assert {end.states for end in found.ends} <= set(recurrent_classes(chain))


@given(any_conflicts, st.sampled_from(CHOICES))
def test_ends_and_days_are_those_of_the_fundamental_matrix(conflict: Conflict, choice: Choice) -> None:
    chain = chain_of(graph_of(conflict), choice=choice)
    recurrent = sorted(s for states in recurrent_classes(chain) for s in states)
    transient = [s for s in range(chain.states.size) if s not in recurrent]
    q = np.asarray(chain.generator)
    if not transient:
        return
    days = np.linalg.inv(-q[np.ix_(transient, transient)])
    found = absorption(chain, transient[0])
    assert found.expected_days == pytest.approx(days[0].sum(), rel=1e-6)
    for end in found.ends:
        into = q[np.ix_(transient, list(end.states))].sum(axis=1)
        assert end.share == pytest.approx((days @ into)[0], rel=1e-6, abs=1e-9)
        assert end.share * end.days == pytest.approx((days @ days @ into)[0], rel=1e-6, abs=1e-9)


@given(any_conflicts, st.sampled_from(CHOICES))
def test_iteration_agrees_with_elimination(conflict: Conflict, choice: Choice) -> None:
    chain = chain_of(graph_of(conflict), choice=choice, start=0)
    exact, swept = absorption(chain, 0), absorption(chain, 0, direct=0)
    by_states = {end.states: end for end in swept.ends}
    assert by_states.keys() == {end.states for end in exact.ends}
    for end in exact.ends:
        assert by_states[end.states].share == pytest.approx(end.share, abs=1e-9)
        assert by_states[end.states].days == pytest.approx(end.days, rel=1e-6)


@given(any_conflicts, st.sampled_from(CHOICES))
def test_blocks_of_states_that_lead_to_each_other_agree_with_elimination(conflict: Conflict, choice: Choice) -> None:
    chain = chain_of(graph_of(conflict), choice=choice, start=0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ends, "MAX_SWEEPS", 0)
        found = absorption(chain, 0, direct=0)
    exact = absorption(chain, 0)
    shares = {end.states: (end.share, end.days) for end in found.ends}
    assert shares == {end.states: pytest.approx((end.share, end.days), rel=1e-6, abs=1e-9) for end in exact.ends}


def test_a_cycle_that_is_hardly_ever_left_is_solved_beyond_the_reach_of_sweeps() -> None:
    a = player("a", ranked(2, 3, 1), (1, 2))
    b = player("b", ranked(1, 2, 3), (2, 1))
    c = player("c", ranked(3, 2, 1), (2, 3))
    chain = chain_of(graph_of(listed([1, 2, 3], a, b, c)), {DmId("c"): 1e-6})
    found = absorption(chain, 0, direct=0)
    assert [end.states for end in found.ends] == [(2,)]
    assert found.residual < 1e-8
    assert found.expected_days == pytest.approx(absorption(chain, 0).expected_days, rel=1e-6)


def test_the_reference_is_right_where_diagonal_entries_differ_in_the_last_bit() -> None:
    rates = np.array([[-np.nextafter(3, 2), 2.5, 0.5], [0, -3, 3], [0, 0, 0]]) * 8 / 7
    stays = np.exp(-24 / 7)
    passes = 2.5 * 8 / 7 * stays  # as both are left at the same rate, for less the last bit
    assert exponential(rates)[0] == pytest.approx([stays, passes, 1 - stays - passes], abs=1e-12)


@given(any_conflicts, st.sampled_from(CHOICES), st.floats(0, 60))
def test_uniformisation_is_the_matrix_exponential(conflict: Conflict, choice: Choice, days: float) -> None:
    chain = chain_of(graph_of(conflict), choice=choice, start=0)
    expected = exponential(days * np.asarray(chain.generator))[chain.rows([0])[0]]
    found = distribution(chain, 0, days)
    for k, state in enumerate(chain.states.tolist()):
        assert found.shares.get(state, 0.0) == pytest.approx(expected[k], abs=1e-9)
    assert found.error < 1e-12


def test_the_error_bounds_what_the_tail_and_the_early_end_leave_out() -> None:
    chain = one_way()
    for days in (0.5, 40.0, 400.0, 40_000.0):
        found = distribution(chain, 0, days)
        assert abs(found.shares.get(0, 0.0) - exp(-0.25 * days)) <= found.error + 1e-12


@given(any_conflicts)
def test_in_the_long_run_the_shares_are_those_of_the_ends(conflict: Conflict) -> None:
    chain = chain_of(graph_of(conflict), start=0)
    found = absorption(chain, 0)
    late = distribution(chain, 0, 60 * found.expected_days + 60)
    settled = {s for end in found.ends for s in end.states}
    assert sum(share for s, share in late.shares.items() if s not in settled) < 0.02  # Markov: less than 1/60
    for end in found.ends:
        assert sum(late.shares.get(s, 0.0) for s in end.states) <= end.share + 1e-9


@given(any_conflicts, st.sampled_from(CHOICES), st.floats(0.01, 50))
def test_equal_rates_only_scale_time(conflict: Conflict, choice: Choice, faster: float) -> None:
    graph = graph_of(conflict)
    slow = chain_of(graph, dict.fromkeys(graph.decision_makers, 1.0), choice, start=0)
    fast = chain_of(graph, dict.fromkeys(graph.decision_makers, faster), choice, start=0)
    one, other = absorption(slow, 0), absorption(fast, 0)
    by_states = {end.states: end for end in other.ends}
    for end in one.ends:
        assert by_states[end.states].share == pytest.approx(end.share, abs=1e-9)
        assert by_states[end.states].days * faster == pytest.approx(end.days, rel=1e-6)
    assert distribution(fast, 0, 3 / faster).shares == pytest.approx(distribution(slow, 0, 3).shares, abs=1e-9)


@pytest.mark.parametrize("make", [one_way, fork, circle])
@pytest.mark.parametrize("days", [0.0, 1.0, 5.0])
def test_the_simulation_agrees_within_its_error(make: Callable[[], Chain], days: float) -> None:
    chain = make()
    exact, played = distribution(chain, 0, days).shares, simulate(unparted(chain, 0), days, runs=20_000, seed=1)
    assert sum(played.counts.values()) == played.runs
    for state in chain.states.tolist():
        share = exact.get(state, 0.0)
        assert abs(played.share(state) - share) <= 4 * sqrt(share * (1 - share) / played.runs) + 1e-12
        assert played.error(state) == pytest.approx(sqrt(share * (1 - share) / played.runs), abs=1e-3)


def test_slow_jumps_are_played_beside_quick_ones() -> None:
    a, b = player("a", ranked(2, (1, 3, 4)), (1, 2)), player("b", ranked((3, 4), (1, 2)), (2, 3), (2, 4))
    chain = chain_of(graph_of(listed([1, 2, 3, 4], a, b)), {A: 1e12, B: 1e-6})
    played = simulate(unparted(chain, 1), 1e8, runs=20_000, seed=2)
    assert played.share(2) == pytest.approx(0.5, abs=4 * played.error(2))
    assert set(played.counts) == {2, 3}


def test_the_same_seed_plays_the_same_courses() -> None:
    first, second, other = (simulate(unparted(fork(), 0), 5, runs=500, seed=seed) for seed in (7, 7, 8))
    assert first == second
    assert first.counts != other.counts


def test_the_likeliest_courses_by_hand() -> None:
    found = courses(fork(), 0, 5)
    assert [course.states for course in found] == [(0, 1, 3), (0, 2)]
    assert [course.share for course in found] == pytest.approx([0.75, 0.25])


def test_a_course_ends_where_a_cycle_begins() -> None:
    found = {course.states: course.share for course in courses(circle(), 0, 5)}
    assert found == pytest.approx({(0, 1): 0.5, (0, 2): 0.5})


@given(any_conflicts, st.sampled_from(CHOICES))
def test_courses_are_the_likeliest_ones_in_order(conflict: Conflict, choice: Choice) -> None:
    chain = chain_of(graph_of(conflict), choice=choice, start=0)
    found = courses(chain, 0, 4)
    shares = [course.share for course in found]
    assert shares == pytest.approx(sorted(shares, reverse=True))
    least = max(min(shares), 0.02) if len(found) == 4 else 0.02
    likelier = _likelier_than(chain, least * (1 + 1e-9))
    for course in found:
        assert course.share <= least * (1 + 1e-9) or likelier.pop(course.states) == pytest.approx(course.share)
    assert not likelier


def _likelier_than(chain: Chain, least: float) -> dict[tuple[int, ...], float]:
    """All courses from state 0 with a larger share than `least`, tried one after another."""
    ended = {s for states in recurrent_classes(chain) for s in states}
    jumps = np.asarray(chain.jumps)
    found: dict[tuple[int, ...], float] = {}
    begun: list[tuple[tuple[int, ...], float]] = [((0,), 1.0)]
    while begun:
        states, share = begun.pop()
        if states[-1] in ended:
            found[states] = share
            continue
        row = jumps[chain.rows([states[-1]])[0]] / jumps[chain.rows([states[-1]])[0]].sum()
        further = [((*states, int(chain.states[k])), share * row[k]) for k in np.flatnonzero(row)]
        begun += [(longer, rest) for longer, rest in further if rest > least]
    return {states: share for states, share in found.items() if share > least}


def test_a_search_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courses_module, "MAX_LOOKED_AT", 1)
    with pytest.raises(LimitExceeded, match="more than 1 courses are about equally likely"):
        courses(fork(), 0, 5)


def test_too_many_steps_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uniformisation, "MAX_JUMPS", 100)
    with pytest.raises(LimitExceeded, match="give fewer days or smaller rates"):
        distribution(one_way(), 0, 1000)


@pytest.mark.parametrize("days", [-1.0, inf])
def test_days_have_to_be_a_number_of_days(days: float) -> None:
    with pytest.raises(UsageError, match="is no number of days; expected 0 or more"):
        distribution(one_way(), 0, days)
    with pytest.raises(UsageError, match="is no number of days; expected 0 or more"):
        simulate(unparted(one_way(), 0), days, runs=10, seed=1)


def test_nothing_to_play_and_nothing_to_list_are_refused() -> None:
    with pytest.raises(UsageError, match="0 runs cannot be played; expected 1 to"):
        simulate(unparted(one_way(), 0), 1, runs=0, seed=1)
    with pytest.raises(UsageError, match="-1 courses cannot be given"):
        courses(one_way(), 0, -1)
    assert courses(one_way(), 0, 0) == ()
