"""Deadlines and events: one chain up to a day, another from then on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp, inf, nan, sqrt

import numpy as np
import pytest
from benchmarks.generated import generated
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from numpy.typing import NDArray
from tests.evolution.exponential import exponential
from tests.graph.building import always, conflict, levels, listed, party, player, ranked, said

from detente.errors import UsageError
from detente.evolution.chain import (
    Absorption,
    Evolution,
    absorption,
    chain_of,
    distribution,
    evolution,
    rates_of,
    simulate,
    timeline,
)
from detente.graph import Graph, OptionGraph, graph_of
from detente.model.conflict import Conflict, Event, Rate
from detente.model.statement import OptionTaken
from detente.names import DmId, EventId, OptionId
from detente.testing.strategies import conflicts, graph_conflicts, statements

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


def assert_same_ends(found: Absorption, expected: Absorption) -> None:
    """Whether the same ends are reached, as often and as late."""
    assert [end.states for end in found.ends] == [end.states for end in expected.ends]
    assert [end.share for end in found.ends] == pytest.approx([end.share for end in expected.ends])
    assert [end.days for end in found.ends] == pytest.approx([end.days for end in expected.ends])
    assert (found.residual, found.row_sums) == (expected.residual, expected.row_sums)


def test_without_events_it_is_the_chain() -> None:
    graph = pair()
    courses = evolution(graph, 0, {A: 0.5})
    chain = chain_of(graph, {A: 0.5}, start=0)
    assert courses.on(3) == distribution(chain, 0, 3)
    assert_same_ends(courses.settled(), absorption(chain, 0))


def test_new_rates_by_hand() -> None:
    courses = evolution(single(), 0, {A: 0.1}, events=[Event(5, rates=((A, 0.4),))])
    assert courses.on(4).shares[0] == pytest.approx(exp(-0.4))
    assert courses.on(5).shares[0] == pytest.approx(exp(-0.5))
    assert courses.on(8).shares[0] == pytest.approx(exp(-0.5 - 3 * 0.4))
    (end,) = courses.settled().ends
    assert end.states == (1,)
    assert end.share == pytest.approx(1)
    assert end.days == pytest.approx((1 - exp(-0.5)) / 0.1 + exp(-0.5) / 0.4)


def test_an_event_that_changes_nothing_of_an_end_delays_it_by_nothing() -> None:
    late = Event(90, fix=((X, True),))
    (end,) = evolution(pair(), 0, {A: 0.2, B: 0.2}, events=[late]).settled().ends
    (plain,) = evolution(pair(), 0, {A: 0.2, B: 0.2}).settled().ends
    assert end.states == plain.states
    assert end.share == pytest.approx(plain.share)
    assert end.days == pytest.approx(plain.days, abs=1e-5)


def test_what_an_event_undoes_is_settled_on_its_day() -> None:
    twice = [Event(7, fix=((X, False),)), Event(9, fix=((X, True),))]
    (end,) = evolution(pair(), 1, {A: 0.2, B: 1e-6}, events=twice).settled().ends
    assert end.days > 9


@pytest.mark.parametrize(
    "events",
    [
        [Event(5, fix=((X, False),), unless=said("a.x"))],
        [Event(2, rates=((A, 2.0),)), Event(4, fix=((X, False),), unless=said("a.x")), Event(30, rates=((B, 3.0),))],
    ],
)
def test_the_mean_day_is_the_area_above_the_share_that_is_settled(events: list[Event]) -> None:
    courses = evolution(pair(), 0, {A: 0.2, B: 0.2}, events=events)
    ends = {end.states[0]: end for end in courses.settled().ends}
    days = np.linspace(0, 120, 1201)
    arrived = np.array([courses.on(float(day)).shares.get(3, 0.0) for day in days])
    assert arrived[-1] == pytest.approx(ends[3].share, abs=1e-6)
    area = float((ends[3].share - arrived).sum() * 0.1)
    assert ends[3].days == pytest.approx(area / ends[3].share, rel=2e-2)


def test_a_held_option_is_put_so_and_stays_so() -> None:
    courses = evolution(pair(), 0, {A: 0.2, B: 0.2}, events=[Event(2, fix=((X, False),))])
    before, after = courses.on(1.999), courses.on(2)
    assert before.shares[1] + before.shares[3] == pytest.approx(1 - exp(-0.2 * 1.999))
    assert set(after.shares) <= {0, 2}
    assert [end.states for end in courses.settled().ends] == [(0,)]


@settings(max_examples=40)
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
    assert_same_ends(courses.settled(), absorption(chain, start))


@settings(max_examples=40)
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


def test_an_event_on_day_0_finds_only_where_the_courses_start() -> None:
    rules = always("not (a.x and b.y)")
    graph = graph_of(
        conflict(party("a", "x", wants=levels("a.x")), party("b", "y", wants=levels("not b.y")), rules=rules)
    )
    found = evolution(graph, 0, events=[Event(0, fix=((Y, True),))]).settled()
    assert [(end.states, end.share) for end in found.ends] == [((2,), 1.0)]


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


def test_courses_that_are_spared_go_on_as_before() -> None:
    # a takes x at 0.2 a day; on day 5 x is forbidden to whoever has not taken it yet, and stays open to no one else.
    courses = evolution(pair(), 0, {A: 0.2, B: 0.2}, events=[Event(5, fix=((X, False),), unless=said("a.x"))])
    taken = 1 - exp(-1)
    assert courses.on(5).shares[0] == pytest.approx(1 - taken)
    assert courses.on(50).shares[0] == pytest.approx(1 - taken)
    ends = {end.states: (end.share, end.days) for end in courses.settled().ends}
    assert ends[0,] == pytest.approx((1 - taken, 5))
    assert ends[3,][0] == pytest.approx(taken)
    assert sorted(branch.share for branch in courses.stretches[1].branches) == pytest.approx([1 - taken, taken])


def test_branches_with_the_same_rules_are_one() -> None:
    twice = [Event(5, rates=((A, 1.0),), unless=said("a.x")), Event(9, rates=((A, 1.0),))]
    courses = evolution(pair(), 0, events=twice)
    assert [len(stretch.branches) for stretch in courses.stretches] == [1, 2, 1]


def test_an_event_that_spares_all_is_none() -> None:
    spared, plain = (
        evolution(pair(), 0, events=events) for events in ([Event(3, fix=((X, True),), unless=said("true"))], [])
    )
    assert spared.on(8).shares == pytest.approx(plain.on(8).shares, abs=1e-12)
    assert [len(stretch.branches) for stretch in spared.stretches] == [1, 1]


def _first(pair: tuple[OptionId, bool]) -> OptionId:
    return pair[0]


@st.composite
def eventful(draw: DrawFn) -> tuple[Graph, list[Event]]:
    """A graph and up to three events, some of which spare some courses."""
    conflict = draw(st.one_of(conflicts(max_options=4), graph_conflicts(max_states=5)))
    names = [OptionTaken(option.id) for option in conflict.options]
    dms = [dm.id for dm in conflict.decision_makers]
    unless = st.one_of(st.none(), statements(names)) if names else st.none()
    options = st.sampled_from([name.option for name in names] or [X])  # X is never drawn: graph form has no options
    one = st.builds(
        Event,
        st.floats(0, 20),
        fix=st.lists(st.tuples(options, st.booleans()), max_size=2 if names else 0, unique_by=_first).map(tuple),
        rates=st.lists(st.tuples(st.sampled_from(dms), st.sampled_from((0.05, 0.3, 1.0))), max_size=1).map(tuple),
        unless=unless,
    )
    return graph_of(conflict), draw(st.lists(one, min_size=1, max_size=3))


def with_events(graph: Graph, events: Sequence[Event]) -> Evolution:
    try:
        return evolution(graph, 0, events=events)
    except UsageError:  # an event that leads to no feasible state
        reject()


@given(eventful(), st.floats(0, 30))
def test_events_are_as_dense_matrices_say(case: tuple[Graph, list[Event]], day: float) -> None:
    graph, events = case
    found, expected = with_events(graph, events).on(day), by_matrices(graph, events, day)
    np.testing.assert_allclose([found.shares.get(s, 0.0) for s in range(graph.size)], expected, atol=1e-9)
    assert found.error < 1e-11


def by_matrices(graph: Graph, events: Sequence[Event], day: float) -> NDArray[np.float64]:
    """The shares on a day, each history of events struck by or spared apart, by exponentials of dense matrices."""
    start = np.zeros(graph.size)
    start[0] = 1
    branches: list[tuple[dict[DmId, float], dict[OptionId, bool], NDArray[np.float64]]] = [
        (dict.fromkeys(graph.decision_makers, 1 / 7), {}, start)
    ]
    last = 0.0
    for event in sorted((one for one in events if one.day <= day), key=lambda one: one.day):
        parted = []
        for rates, held, shares in branches:
            then = shares @ exponential((event.day - last) * dense(graph, rates, held))
            spared = [event.unless is not None and bool(graph.where(event.unless)[s]) for s in range(graph.size)]
            parted.append((rates, held, np.where(spared, then, 0)))
            moved = np.zeros(graph.size)
            for s in range(graph.size):
                if not spared[s] and then[s] > 1e-14:
                    moved[put(graph, s, event.fix)] += then[s]
            parted.append((rates | dict(event.rates), held | dict(event.fix), moved))
        branches, last = parted, event.day
    total = np.zeros(graph.size)
    for rates, held, shares in branches:
        total += shares @ exponential((day - last) * dense(graph, rates, held))
    return total


def put(graph: Graph, s: int, fix: Sequence[tuple[OptionId, bool]]) -> int:
    if not isinstance(graph, OptionGraph):
        return s
    given = dict(fix)
    found = graph.state_of(frozenset(o.id for o in graph.conflict.options if given.get(o.id, o.id in graph.taken(s))))
    assert found is not None
    return found


def dense(graph: Graph, rates: Mapping[DmId, float], held: Mapping[OptionId, bool]) -> NDArray[np.float64]:
    """The generator, state by state from the definition of a wanted move."""
    q = np.zeros((graph.size, graph.size))
    for i, dm in enumerate(graph.decision_makers):
        for s in range(graph.size):
            wanted = [
                t for t in graph.improvements(i, s).tolist() if not (graph.taken(s) ^ graph.taken(t)) & held.keys()
            ]
            for t in wanted:
                q[s, t] += rates[dm] / len(wanted)
                q[s, s] -= rates[dm] / len(wanted)
    return q


@settings(max_examples=40)
@given(eventful())
def test_in_the_end_the_courses_are_where_they_are_late(case: tuple[Graph, list[Event]]) -> None:
    graph, events = case
    courses = with_events(graph, events)
    settled = courses.settled()
    late = courses.on(courses.stretches[-1].day + 60 * (settled.expected_days + 7)).shares
    assert sum(end.share for end in settled.ends) == pytest.approx(1)
    assert len({end.states for end in settled.ends}) == len(settled.ends)
    ended = {s for end in settled.ends for s in end.states}
    assert sum(share for s, share in late.items() if s not in ended) < 0.02  # Markov: less than 1/60


@settings(max_examples=50)
@given(eventful(), st.lists(st.floats(0, 30), max_size=5))
def test_a_timeline_is_the_shares_of_its_days(case: tuple[Graph, list[Event]], days: list[float]) -> None:
    graph, events = case
    courses = with_events(graph, events)
    states = np.arange(graph.size)
    groups = [states == 0, states > 0, states % 2 == 0]
    found = timeline(courses, groups, days)
    assert found.shape == (len(days), 3)
    for day, row in zip(days, found, strict=True):
        shares = courses.on(day).shares
        expected = [sum(share for s, share in shares.items() if group[s]) for group in groups]
        assert row.tolist() == pytest.approx(expected, abs=1e-9)


def test_a_timeline_of_nothing_is_empty() -> None:
    assert timeline(evolution(single(), 0), [], [1, 2]).shape == (2, 0)
    assert timeline(evolution(single(), 0), [np.array([True, True])], []).shape == (0, 1)


@settings(max_examples=20)
@given(eventful(), st.floats(0, 30))
def test_courses_played_out_agree_within_their_error(case: tuple[Graph, list[Event]], day: float) -> None:
    graph, events = case
    courses = with_events(graph, events)
    exact, played = courses.on(day).shares, simulate(courses, day, runs=4_000, seed=1)
    assert sum(played.counts.values()) == played.runs
    for state in range(graph.size):
        share = min(exact.get(state, 0.0), 1.0)  # but for rounding
        assert abs(played.share(state) - share) <= 5 * sqrt(share * (1 - share) / played.runs) + 2 / played.runs


def test_rates_are_those_of_the_file_until_others_are_given() -> None:
    slow = replace(party("a", "x", wants=levels("a.x")), rate=Rate(0.05))
    graph = graph_of(conflict(slow, party("b", "y")))
    assert rates_of(graph.conflict) == {A: 0.05, B: 1 / 7}
    assert chain_of(graph, start=0).leaving[0] == pytest.approx(0.05)
    assert chain_of(graph, {A: 2.0}, start=0).leaving[0] == pytest.approx(2)
    assert evolution(graph, 0, events=[Event(3, rates=((B, 1.0),))]).on(10).shares[0] == pytest.approx(exp(-0.5))


def test_the_rate_of_somebody_who_has_left_is_no_matter() -> None:
    gone = replace(pair().conflict, absent=frozenset({B}))
    courses = evolution(graph_of(gone), 0, events=[Event(3, rates=((B, 1.0),), fix=((Y, True),))])
    assert [end.states for end in courses.settled().ends] == [(3,)]


def test_an_event_is_called_by_its_name() -> None:
    graph = graph_of(conflict(party("a", "x"), party("b", "y", wants=levels("b.y")), rules=always("not (a.x and b.y)")))
    with pytest.raises(UsageError, match="cannot come about by event strike: from state 3"):
        evolution(graph, 0, events=[Event(4, fix=((X, True),), id=EventId("strike"))])
    with pytest.raises(UsageError, match="event strike is on day nan; expected 0 or more"):
        evolution(graph, 0, events=[Event(nan, fix=((X, True),), id=EventId("strike"))])


@pytest.mark.parametrize("options", [6, 10])
def test_what_an_event_divides_goes_on_as_a_matrix_exponential_says(options: int) -> None:
    exponentials = pytest.importorskip("scipy.sparse.linalg")
    described = generated(options, one_way=True)
    graph, first, last = graph_of(described), described.options[0], described.options[-1]
    event = Event(7.5, fix=((first.id, True),), unless=OptionTaken(last.id))
    parted = evolution(graph, dict.fromkeys(range(graph.size), 1 / graph.size), events=[event])
    assert [len(stretch.branches) for stretch in parted.stretches] == [1, 2]
    after = np.zeros(graph.size)
    for branch in parted.stretches[-1].branches:
        start = branch.chain.shares(branch.start)
        expected = exponentials.expm_multiply(branch.chain.generator.T * 7.5, start)
        found = branch.after(7.5)
        assert branch.chain.shares(found.shares) == pytest.approx(expected, abs=1e-12)
        after[branch.chain.states] += branch.share * expected
    on = parted.on(15)
    assert list(on.shares) == sorted(on.shares)
    assert [on.shares.get(s, 0.0) for s in range(graph.size)] == pytest.approx(after.tolist(), abs=1e-12)
