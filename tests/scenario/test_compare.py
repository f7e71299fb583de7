"""What two conflicts have in common is plain set arithmetic; every reason for a difference is true by definition."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.graph.building import conflict, levels, party
from tests.scenario.drawing import graph_scenarios, known, scenarios

import detente
from detente.graph import Graph, graph_of, legal_walk
from detente.model.conflict import Conflict, Scenario
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import Change, Comparison, Reason, changed, compare, difference, matches
from detente.stability import CATALOGUE, CONCEPTS, ConceptName, Solution, solve

Drawn = tuple[Conflict, Scenario]
DRAWN = st.one_of(scenarios(), graph_scenarios())
NEWLY = {"feasible", "left", "no-move", "no-wish", "answered", "deterred"}
NO_LONGER = {"infeasible", "new-move", "new-wish", "unanswered", "undeterred"}


def compared(drawn: Drawn, concept: ConceptName) -> Comparison:
    base, scenario = drawn
    return compare(solve(graph_of(base)), solve(graph_of(changed(base, scenario))), concept)


def held(solution: Solution, concept: ConceptName) -> set[object]:
    return {known(solution.graph, int(s)) for s in np.flatnonzero(solution.equilibria(concept))}


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=300)
def test_gained_lost_and_kept_are_set_arithmetic(drawn: Drawn, concept: ConceptName) -> None:
    comparison = compared(drawn, concept)
    base, variant = comparison.base, comparison.variant
    before, after = held(base, concept), held(variant, concept)
    assert {known(variant.graph, c.variant) for c in comparison.gained if c.variant is not None} == after - before
    assert {known(base.graph, c.base) for c in comparison.lost if c.base is not None} == before - after
    assert {known(variant.graph, s) for s in comparison.kept} == before & after
    gained, lost, kept = difference(base, variant, concept)
    assert gained == [change.variant for change in comparison.gained]
    assert lost == [change.base for change in comparison.lost]
    assert kept == list(comparison.kept)


@given(DRAWN)
@settings(max_examples=200)
def test_states_are_matched_by_their_options(drawn: Drawn) -> None:
    base, scenario = drawn
    source, target = graph_of(base), graph_of(changed(base, scenario))
    for one, other in ((source, target), (target, source)):
        places = {known(other, s): s for s in range(other.size)}
        assert matches(one, other).tolist() == [places.get(known(one, s), -1) for s in range(one.size)]


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=300)
def test_every_reason_is_true(drawn: Drawn, concept: ConceptName) -> None:
    comparison = compared(drawn, concept)
    base, variant = comparison.base.graph, comparison.variant.graph
    for change in comparison.gained:
        assert change.reason.kind in NEWLY
        assert_true(change, base, variant, change.base, change.variant, concept)
    for change in comparison.lost:
        assert change.reason.kind in NO_LONGER
        assert_true(change, variant, base, change.variant, change.base, concept)


def assert_true(
    change: Change, fails: Graph, holds: Graph, there: int | None, here: int | None, concept: ConceptName
) -> None:
    """The reason for a state that holds as `here` in one graph and not, as `there`, in the other."""
    assert here is not None
    reason = change.reason
    if reason.kind in {"feasible", "infeasible"}:
        assert there is None
        assert known(holds, here) not in [known(fails, s) for s in range(fails.size)]
        return
    assert there is not None
    assert known(fails, there) == known(holds, here)
    improvement = reason.improvement
    assert reason.dm is not None
    assert improvement is not None
    i = fails.decision_makers.index(reason.dm)
    assert not CATALOGUE[concept].holds(fails, i, there)
    assert improvement in fails.improvements(i, there)
    assert not is_answered(fails, concept, i, there, improvement, everybody_but(fails, i))
    failing = [dm for j, dm in enumerate(fails.decision_makers) if not CATALOGUE[concept].holds(fails, j, there)]
    assert [reason.dm, *reason.others] == failing
    _assert_kind(reason, holds, here, known(fails, improvement), concept)
    if reason.kind in {"deterred", "undeterred"}:
        answering = tuple(fails.decision_makers.index(dm) for dm in reason.by)
        wanted = bool(CATALOGUE[concept].answers_wanted)
        assert any(legal_walk(fails, answering, improvement, wanted=wanted))


def _assert_kind(reason: Reason, holds: Graph, here: int, improvement: object, concept: ConceptName) -> None:
    assert reason.dm is not None
    if reason.kind == "left":
        assert reason.dm in holds.conflict.absent
        return
    assert reason.dm in holds.decision_makers
    j = holds.decision_makers.index(reason.dm)
    same = [int(t) for t in holds.moves(j, here) if known(holds, int(t)) == improvement]
    if reason.kind in {"no-move", "new-move"}:
        assert same == []
        return
    (target,) = same
    better = holds.ranks[j][target] > holds.ranks[j][here]
    assert better == (reason.kind in {"answered", "unanswered", "deterred", "undeterred"})
    if better:
        answering = tuple(holds.decision_makers.index(dm) for dm in reason.by)
        assert answering
        assert j not in answering
        assert is_answered(holds, concept, j, here, target, answering)


def everybody_but(graph: Graph, i: int) -> tuple[int, ...]:
    return tuple(j for j in range(len(graph.decision_makers)) if j != i)


def is_answered(graph: Graph, concept: ConceptName, i: int, s: int, s1: int, coalition: tuple[int, ...]) -> bool:
    """Whether some sanction of the move from `s` to `s1` can be reached by the coalition."""
    rule = CATALOGUE[concept]
    if rule.sanctions is None:
        return False
    walk = legal_walk(graph, coalition, s1, wanted=bool(rule.answers_wanted))
    return any(rule.sanctions(graph, i, s, end) for end, _ in walk)


@given(DRAWN, st.sampled_from(CONCEPTS))
@settings(max_examples=50)
def test_a_conflict_does_not_differ_from_itself(drawn: Drawn, concept: ConceptName) -> None:
    solution = solve(graph_of(drawn[0]))
    comparison = compare(solution, solve(graph_of(drawn[0])), concept)
    assert comparison.gained == comparison.lost == ()
    assert list(comparison.kept) == np.flatnonzero(solution.equilibria(concept)).tolist()


@given(scenarios(), st.sampled_from(CONCEPTS))
@settings(max_examples=50)
def test_with_everything_fixed_one_outcome_is_left_and_holds(drawn: Drawn, concept: ConceptName) -> None:
    base = drawn[0]
    assert isinstance(base.status_quo, frozenset)
    fix = tuple((option.id, option.id in base.status_quo) for option in base.options)
    comparison = compared((base, Scenario(ScenarioId("s"), fix=fix)), concept)
    assert held(comparison.variant, concept) == {base.status_quo}
    assert held(comparison.base, concept) - {base.status_quo} == {
        known(comparison.base.graph, change.base) for change in comparison.lost if change.base is not None
    }


def test_a_scenario_that_leaves_no_state_loses_everything() -> None:
    base = detente.load("two-towns").conflict
    both = (OptionId("up.release"), True), (OptionId("up.dam"), True)
    comparison = compared((base, Scenario(ScenarioId("s"), fix=both)), "SEQ")
    assert comparison.variant.graph.size == 0
    assert comparison.gained == ()
    assert comparison.kept == ()
    assert {change.reason.kind for change in comparison.lost} == {"infeasible"}
    assert len(comparison.lost) == 3


def test_and_the_other_way_round_everything_is_new() -> None:
    base = detente.load("two-towns").conflict
    both = (OptionId("up.release"), True), (OptionId("up.dam"), True)
    nothing = solve(graph_of(changed(base, Scenario(ScenarioId("s"), fix=both))))
    comparison = compare(nothing, solve(graph_of(base)), "SEQ")
    assert [change.reason.kind for change in comparison.gained] == ["feasible"] * 3


UP, DOWN = DmId("up"), DmId("down")


@pytest.mark.parametrize(
    ("scenario", "gained", "lost"),
    [
        ("no-court", [("no-move", DOWN, ())], [("unanswered", UP, (DOWN,)), ("infeasible", None, ())]),
        ("no-dam", [("no-move", UP, ())], [("unanswered", DOWN, (UP,)), ("infeasible", None, ())]),
    ],
)
def test_two_towns(scenario: str, gained: list[object], lost: list[object]) -> None:
    base = detente.load("two-towns").conflict
    comparison = compared((base, base.scenario(ScenarioId(scenario))), "SEQ")
    assert [(c.reason.kind, c.reason.dm, c.reason.by) for c in comparison.gained] == gained
    assert [(c.reason.kind, c.reason.dm, c.reason.by) for c in comparison.lost] == lost


A = DmId("a")
AX = OptionId("a.x")


@pytest.mark.parametrize(
    ("scenario", "kind"),
    [
        (Scenario(ScenarioId("s"), without=(A,)), "left"),
        (Scenario(ScenarioId("s"), fix=((AX, False),)), "no-move"),
        (Scenario(ScenarioId("s"), preferences=((A, levels("not a.x")),)), "no-wish"),
    ],
)
def test_what_keeps_a_from_moving(scenario: Scenario, kind: str) -> None:
    base = conflict(party("a", "x", wants=levels("a.x")), party("b", "z"), today=[])
    comparison = compared((base, scenario), "Nash")
    assert [(c.reason.kind, c.reason.dm) for c in comparison.gained] == [(kind, A)] * 2


def test_a_new_wish_and_a_new_move_make_an_outcome_fall() -> None:
    idle = conflict(party("a", "x"), party("b", "z"), today=[])
    wish = compared((idle, Scenario(ScenarioId("s"), preferences=((A, levels("a.x")),))), "Nash")
    assert [(c.reason.kind, c.reason.dm) for c in wish.lost] == [("new-wish", A)] * 2
    eager = conflict(party("a", "x", wants=levels("a.x")), party("b", "z"), today=[])
    held_back = changed(eager, Scenario(ScenarioId("s"), fix=((AX, False),)))
    move = compare(solve(graph_of(held_back)), solve(graph_of(eager)), "Nash")
    assert [(c.reason.kind, c.reason.dm) for c in move.lost] == [("new-move", A)] * 2


def test_a_new_answer_makes_an_outcome_hold() -> None:
    base = conflict(
        party("a", "x", wants=levels("not b.z", "a.x")),
        party("b", "z", wants=levels("not b.z")),
        today=[],
    )
    punish = Scenario(ScenarioId("s"), preferences=((DmId("b"), levels("b.z iff a.x")),))
    comparison = compared((base, punish), "SEQ")
    gained = [(c.reason.kind, c.reason.dm, c.reason.by) for c in comparison.gained]
    assert gained == [("answered", A, (DmId("b"),)), ("no-wish", DmId("b"), ())]
