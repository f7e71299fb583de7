"""What becomes reachable and what no longer is are plain set arithmetic; every reason is true by definition."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.graph.building import conflict, levels, listed, party, player, ranked
from tests.scenario.drawing import graph_scenarios, known, scenarios

import detente
from detente.evolution import Reach
from detente.graph import Graph, OptionGraph, graph_of
from detente.model.conflict import Conflict, Scenario
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import Comparison, ReachChange, Reaching, changed, compare, reaching
from detente.stability import CONCEPTS, ConceptName, Solution, solve

Drawn = tuple[Conflict, Scenario]
DRAWN = st.one_of(scenarios(), graph_scenarios())
A, B = DmId("a"), DmId("b")
AX, BZ = OptionId("a.x"), OptionId("b.z")


def compared(drawn: Drawn, concept: ConceptName) -> Comparison:
    base, scenario = drawn
    return compare(solve(graph_of(base)), solve(graph_of(changed(base, scenario))), concept)


def reached(graph: Graph) -> set[object]:
    start = graph.status_quo
    if start is None:
        return set()
    return {known(graph, int(s)) for s in np.flatnonzero(Reach(graph, start).by_improvements >= 0)}


def held(solution: Solution, concept: ConceptName) -> set[object]:
    return {known(solution.graph, int(s)) for s in np.flatnonzero(solution.equilibria(concept))}


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=60)
def test_gained_and_lost_are_set_arithmetic(drawn: Drawn, concept: ConceptName) -> None:
    comparison = compared(drawn, concept)
    base, variant = comparison.base.graph, comparison.variant.graph
    found = reaching(comparison)
    if found is None:
        assert base.status_quo is None or variant.status_quo is None
        return
    newly = reached(variant) - reached(base)
    no_longer = reached(base) - reached(variant)
    matter = held(comparison.base, concept) | held(comparison.variant, concept)
    assert {known(variant, s) for s in found.gained} == newly
    assert {known(base, s) for s in found.lost} == no_longer
    assert {known(variant, c.variant) for c in found.newly if c.variant is not None} == newly & matter
    assert {known(base, c.base) for c in found.no_longer if c.base is not None} == no_longer & matter


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=120)
def test_every_reason_is_true(drawn: Drawn, concept: ConceptName) -> None:
    comparison = compared(drawn, concept)
    base, variant = comparison.base.graph, comparison.variant.graph
    found = reaching(comparison) or Reaching((), (), (), ())
    for change in found.newly:
        assert change.kind in {"feasible", "new-move", "new-wish", "elsewhere"}
        assert_true(change, variant, base, change.variant, change.base)
    for change in found.no_longer:
        assert change.kind in {"infeasible", "left", "no-move", "no-wish", "elsewhere"}
        assert_true(change, base, variant, change.base, change.variant)


def assert_true(change: ReachChange, here: Graph, there: Graph, s: int | None, other: int | None) -> None:
    """The reason for a state that is reached as `s` in one graph and not, as `other`, in the other one."""
    assert s is not None
    if change.kind in {"feasible", "infeasible"}:
        assert other is None
        assert known(here, s) not in [known(there, t) for t in range(there.size)]
        return
    assert other is not None
    assert known(there, other) == known(here, s)
    if change.kind == "elsewhere":
        assert known(here, here.status_quo or 0) != known(there, there.status_quo or 0)
        return
    assert change.step is not None
    assert_lies_on_a_shortest_way(change, here, s)
    mover, step = change.step.mover, (known(here, change.step.source), known(here, change.step.target))
    assert not moves_of(there, mover, step, wanted=True)
    assert moves_of(there, mover, step, wanted=False) == (change.kind in {"new-wish", "no-wish"})
    assert (change.kind == "left") == (mover in there.conflict.absent)


def assert_lies_on_a_shortest_way(change: ReachChange, here: Graph, s: int) -> None:
    assert change.step is not None
    i = here.decision_makers.index(change.step.mover)
    assert change.step.target in here.improvements(i, change.step.source)
    start = here.status_quo
    assert start is not None
    reach = Reach(here, start)
    assert change.step in (reach.path(s) or ())
    # In graph form a way must arrive by somebody who need not move next, so that its beginning may be no shortest way.
    steps = reach.by_improvements
    if isinstance(here, OptionGraph):
        assert steps[change.step.source] + 1 == steps[change.step.target] <= steps[s]


def moves_of(graph: Graph, mover: DmId, step: tuple[object, object], *, wanted: bool) -> bool:
    """Whether the mover has, in this graph, the move between the states known by these names."""
    if mover not in graph.decision_makers:
        return False
    i = graph.decision_makers.index(mover)
    moves = graph.improvements if wanted else graph.moves
    return any((known(graph, s), known(graph, t)) == step for s in range(graph.size) for t in moves(i, s).tolist())


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=50)
def test_there_and_back_again_is_gained_for_lost(drawn: Drawn, concept: ConceptName) -> None:
    there = compared(drawn, concept)
    back = compare(there.variant, there.base, concept)
    assert [(c.base, c.variant) for c in there.gained] == [(c.variant, c.base) for c in back.lost]
    assert [(c.base, c.variant) for c in there.lost] == [(c.variant, c.base) for c in back.gained]
    one, other = reaching(there), reaching(back)
    assert (one is None) == (other is None)
    if one and other:
        assert (one.gained, one.lost) == (other.lost, other.gained)


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=40)
def test_comparing_leaves_the_base_as_it_was_and_an_empty_scenario_changes_nothing(
    drawn: Drawn, concept: ConceptName
) -> None:
    before = deepcopy(drawn[0])
    reaching(compared(drawn, concept))
    assert drawn[0] == before
    same = compared((before, Scenario(ScenarioId("empty"))), concept)
    assert same.gained == same.lost == ()
    assert reaching(same) == Reaching((), (), (), ())


def test_without_a_status_quo_nothing_is_said() -> None:
    undated = replace(conflict(party("a", "x"), party("b", "z")), status_quo=None)
    assert reaching(compared((undated, Scenario(ScenarioId("s"))), "SEQ")) is None


EAGER = conflict(party("a", "x", wants=levels("a.x")), party("b", "z", wants=levels("if a.x then b.z")), today=[])


@pytest.mark.parametrize(
    ("scenario", "lost", "gained"),
    [
        (Scenario(ScenarioId("s"), preferences=((A, levels("not a.x")),)), ("no-wish", A), ("new-wish", A)),
        (Scenario(ScenarioId("s"), preferences=((B, levels("not b.z")),)), ("no-wish", B), ("new-wish", B)),
        (Scenario(ScenarioId("s"), without=(A,)), ("infeasible", None), ("feasible", None)),
        (Scenario(ScenarioId("s"), without_options=(BZ,)), ("infeasible", None), ("feasible", None)),
    ],
)
def test_because_of_whom(scenario: Scenario, lost: object, gained: object) -> None:
    comparison = compared((EAGER, scenario), "Nash")
    assert _told(comparison, newly=False) == [lost]
    assert _told(compare(comparison.variant, comparison.base, "Nash"), newly=True) == [gained]


def _told(comparison: Comparison, *, newly: bool) -> list[object]:
    found = reaching(comparison)
    assert found is not None
    return [(c.kind, c.step.mover if c.step else None) for c in (found.newly if newly else found.no_longer)]


def test_where_things_stand_may_move_with_the_scenario() -> None:
    found = reaching(compared((EAGER, Scenario(ScenarioId("s"), fix=((AX, True),))), "Nash"))
    assert found is not None
    assert found.gained == ()
    away = conflict(party("a", "x"), party("b", "z"), today=[])
    moved = reaching(compared((away, Scenario(ScenarioId("s"), fix=((AX, True),))), "Nash"))
    assert moved is not None
    assert [(c.kind, c.step) for c in moved.newly] == [("elsewhere", None)]
    assert [c.kind for c in moved.no_longer] == ["infeasible"]


def test_in_graph_form_a_way_goes_with_its_mover() -> None:
    ring = listed([1, 2, 3], player("a", ranked(2, 3, 1), (1, 2)), player("b", ranked(3, 2, 1), (2, 3)), today=1)
    found = reaching(compared((ring, Scenario(ScenarioId("s"), without=(B,))), "Nash"))
    assert found is not None
    assert [(c.base, c.kind, c.step.mover if c.step else None) for c in found.no_longer] == [(2, "left", B)]


def test_two_towns_without_a_court() -> None:
    base = detente.load("two-towns").conflict
    found = reaching(compared((base, base.scenario(ScenarioId("no-court"))), "SEQ"))
    assert found == Reaching((0,), (3, 5), (ReachChange(0, 0, "elsewhere"),), (ReachChange(5, None, "infeasible"),))
