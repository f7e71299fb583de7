"""What it takes that a target is reached, against all sequences, coalitions, edits and levers there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.inverse.samples import BORDER, DEAL, about, border, library
from tests.inverse.test_statements import by_statements, conflicts_once_edited

from detente.errors import UsageError
from detente.evolution import Path
from detente.graph import Graph, OptionGraph, graph_of, legal_walk
from detente.graph.truth import Mask
from detente.inverse import (
    Goal,
    Reached,
    exactly,
    fewest_edits,
    fewest_levers,
    fewest_unwanted,
    joint_moves,
    levers,
    numbers_met,
)
from detente.model import parse
from detente.model.conflict import Conflict
from detente.model.statement import Holds
from detente.names import ConditionId, DmId
from detente.scenario import changed
from detente.stability import CATALOGUE, CONCEPTS
from detente.testing import conflicts, graph_conflicts

MARKET = Holds(ConditionId("market"))
DEAL_MADE = Holds(ConditionId("deal"))


@st.composite
def started(draw: st.DrawFn, of: st.SearchStrategy[Conflict]) -> Graph:
    """The graph of a conflict that stands somewhere."""
    graph = graph_of(draw(of))
    start = draw(st.integers(0, graph.size - 1))
    today = graph.taken(start) if isinstance(graph, OptionGraph) else graph.number(start)
    return graph_of(replace(graph.conflict, status_quo=today))


def either_form() -> st.SearchStrategy[Graph]:
    return st.one_of(started(conflicts(max_options=4)), started(graph_conflicts(max_states=6)))


@st.composite
def wheres(draw: st.DrawFn, graph: Graph) -> Mask:
    where = np.zeros(graph.size, dtype=np.bool_)
    where[sorted(draw(st.sets(st.integers(0, graph.size - 1), min_size=1, max_size=3)))] = True
    return where


def reached_from(graph: Graph, start: int) -> set[int]:
    return {start} | {t for t, _ in legal_walk(graph, range(len(graph.decision_makers)), start, wanted=True)}


def start(graph: Graph) -> int:
    assert graph.status_quo is not None
    return graph.status_quo


def met_by_definition(goal: Reached, conflict: Conflict) -> bool:
    graph = graph_of(conflict)
    if graph.status_quo is None:
        return False
    reached = reached_from(graph, graph.status_quo) & set(np.flatnonzero(goal.where(graph)).tolist())
    if goal.concept is None:
        return bool(reached)
    rule = CATALOGUE[goal.concept]
    asked = [i for i, dm in enumerate(graph.decision_makers) if not goal.holders or dm in goal.holders]
    return any(all(rule.holds(graph, i, s) for i in asked) for s in reached)


def least_cost(graph: Graph, where: Mask) -> tuple[int, int] | None:
    """The fewest unwanted moves, then fewest moves, of all legal sequences, by trying until nothing gets cheaper."""
    costs: dict[tuple[int, int], tuple[int, int]] = {(start(graph), -1): (0, 0)}
    settled = False
    while not settled:
        settled = True
        for (s, last), (unwanted, moves) in list(costs.items()):
            for i, ranks in enumerate(graph.ranks):
                for t in graph.moves(i, s).tolist() if i != last else []:
                    cost = (unwanted + bool(ranks[t] <= ranks[s]), moves + 1)
                    if cost < costs.get((t, i), (graph.size + 1, 0)):
                        costs[t, i], settled = cost, False
    return min((cost for (s, _), cost in costs.items() if where[s]), default=None)


def is_legal(graph: Graph, path: Path, begin: int) -> bool:
    """Whether the moves follow one another, each its mover's own, nobody twice in a row."""
    at, last = begin, None
    for step in path:
        i = graph.decision_makers.index(step.mover)
        if step.source != at or step.mover == last or step.target not in graph.moves(i, at):
            return False
        at, last = step.target, step.mover
    return True


def unwanted(graph: Graph, path: Path) -> Path:
    ranks = dict(zip(graph.decision_makers, graph.ranks, strict=True))
    return tuple(step for step in path if ranks[step.mover][step.target] <= ranks[step.mover][step.source])


@settings(max_examples=80)
@given(either_form(), st.data())
def test_no_legal_sequence_has_fewer_unwanted_moves(graph: Graph, data: st.DataObject) -> None:
    where = data.draw(wheres(graph))
    way = fewest_unwanted(graph, where)
    least = least_cost(graph, where)
    assert (way is None) == (least is None)
    if way is not None:
        assert (len(way.unwanted), len(way.path)) == least
        assert is_legal(graph, way.path, start(graph))
        assert way.unwanted == unwanted(graph, way.path)
        assert where[way.path[-1].target if way.path else start(graph)]


def smallest_coalitions(graph: Graph, where: Mask) -> set[tuple[DmId, ...]]:
    """All smallest coalitions with a coalition improvement after which a target is reached, by the definition."""
    targets = set(np.flatnonzero(where).tolist())
    reached = reached_from(graph, start(graph))
    makers = range(len(graph.decision_makers))
    for size in range(2, len(makers) + 1):
        found = {
            tuple(graph.decision_makers[i] for i in members)
            for members in combinations(makers, size)
            for s in reached
            for t, _ in legal_walk(graph, members, s)
            if all(graph.ranks[i][t] > graph.ranks[i][s] for i in members) and reached_from(graph, t) & targets
        }
        if found:
            return found
    return set()


def lasting_from(graph: Graph, members: Sequence[DmId], s: int, where: Mask) -> bool:
    """Whether by a joint move from s some target is reached at which all members are better off, by the definition."""
    makers = [graph.decision_makers.index(dm) for dm in members]
    targets = {t for t in np.flatnonzero(where).tolist() if all(graph.ranks[i][t] > graph.ranks[i][s] for i in makers)}
    return any(
        reached_from(graph, t) & targets
        for t, _ in legal_walk(graph, tuple(makers), s)
        if all(graph.ranks[i][t] > graph.ranks[i][s] for i in makers)
    )


@settings(max_examples=80)
@given(either_form(), st.data())
def test_no_smaller_coalition_opens_the_way(graph: Graph, data: st.DataObject) -> None:
    where = data.draw(wheres(graph))
    found = joint_moves(graph, where, every=True)
    if reached_from(graph, start(graph)) & set(np.flatnonzero(where).tolist()):
        assert (found.least, found.answers[0].changes) == (0, ())
        return
    coalitions = [answer.changes[0].members for answer in found.answers]
    assert set(coalitions) == smallest_coalitions(graph, where)
    assert len(coalitions) == len(set(coalitions))
    for answer in found.answers:
        joint = answer.changes[0]
        s, t = joint.steps[0].source, joint.steps[-1].target
        assert found.least == len(joint.members)
        assert not unwanted(graph, joint.before)
        assert not unwanted(graph, joint.after)
        assert is_legal(graph, joint.before, start(graph))
        assert is_legal(graph, joint.steps, s)
        assert is_legal(graph, joint.after, t)
        assert s == (joint.before[-1].target if joint.before else start(graph))
        assert {step.mover for step in joint.steps} <= set(joint.members)
        ranks = [graph.ranks[graph.decision_makers.index(dm)] for dm in joint.members]
        assert all(wants[t] > wants[s] for wants in ranks)
        fates = {-1: "worse", 0: "same", 1: "better"}
        assert joint.at_end == tuple(fates[int(np.sign(int(wants[joint.end]) - int(wants[s])))] for wants in ranks)
        assert joint.lasts or not any(
            lasting_from(graph, joint.members, s, where) for s in reached_from(graph, start(graph))
        )
        assert where[joint.end]
    lasting = [answer.changes[0].lasts for answer in found.answers]
    assert lasting == sorted(lasting, reverse=True)
    one = joint_moves(graph, where).answers
    assert [answer.changes[0].lasts for answer in one] == lasting[:1]


@st.composite
def goals(draw: st.DrawFn, graph: Graph) -> Reached:
    concept = draw(st.sampled_from((None, None, *CONCEPTS)))
    holders = draw(st.sets(st.sampled_from(graph.decision_makers), max_size=2)) if concept else set()
    return Reached(exactly(graph, draw(st.integers(0, graph.size - 1))), concept, tuple(sorted(holders)))


def least_edits_by_trying(conflict: Conflict, goal: Reached, vary: set[DmId], most: int) -> int | None:
    tried = [conflict]
    for cost in range(most + 1):
        if any(met_by_definition(goal, one) for one in tried):
            return cost
        tried = [new for one in tried for new in conflicts_once_edited(one, vary)]
    return None


@settings(max_examples=40)
@given(started(by_statements()), st.data())
def test_no_fewer_edits_make_it_reached(graph: Graph, data: st.DataObject) -> None:
    assert isinstance(graph, OptionGraph)
    goal = data.draw(goals(graph))
    vary = {graph.decision_makers[0]} | data.draw(st.sets(st.sampled_from(graph.decision_makers)))
    found = fewest_edits(graph, goal, sorted(vary), most=2, every=True)
    assert found.least == least_edits_by_trying(graph.conflict, goal, vary, 2)
    for answer in found.answers:
        assert len(answer.changes) == found.least
        assert met_by_definition(goal, answer.conflict)
        assert numbers_met(graph_of(answer.conflict), goal) == answer.states


@settings(max_examples=40)
@given(started(conflicts(max_options=4)), st.data())
def test_single_levers_are_all_that_make_it_reached(graph: Graph, data: st.DataObject) -> None:
    goal: Goal = data.draw(goals(graph))
    assert isinstance(goal, Reached)
    found = fewest_levers(graph.conflict, goal, graph.decision_makers, most=1, every=True)
    if met_by_definition(goal, graph.conflict):
        assert found.least == 0
        return
    enough = {
        lever.flag
        for lever in levers(graph.conflict, graph.decision_makers)
        if met_by_definition(goal, changed(graph.conflict, lever.scenario))
    }
    assert {answer.changes[0].flag for answer in found.answers} == enough


def test_the_market_is_reached_only_against_a_wish_of_a() -> None:
    graph = border()
    way = fewest_unwanted(graph, Reached(MARKET).where(graph))
    assert way is not None
    assert [(step.mover, step in way.unwanted) for step in way.path] == [("a", True), ("b", False)]


def test_two_who_gain_together_make_a_joint_move() -> None:
    """A would trade if B paid and B pay if A traded; neither begins."""
    graph = graph_of(parse(DEAL).conflict)
    found = joint_moves(graph, Reached(DEAL_MADE).where(graph))
    joint = found.answers[0].changes[0]
    assert (found.least, joint.members, joint.before, joint.after) == (2, ("a", "b"), (), ())
    assert sorted(step.mover for step in joint.steps) == ["a", "b"]


FERRY = """\
format: 1
title: A ferry
decision_makers:
  mill: {name: The mill, moves: [[1, 6], [1, 7]], ranking: [5, 2, 1, 4, 6, 7]}
  bank: {name: The bank, moves: [[7, 2]], ranking: [2, 1, 5, 4, 6, 7]}
  town: {name: The town, moves: [[2, 4], [6, 5]], ranking: [5, 4, 2, 1, 6, 7]}
states: {1: none, 2: planned, 4: run by the town, 5: run by both, 6: offered, 7: drawn up}
status_quo: 1
"""


def test_who_gains_at_the_end_comes_before_who_gains_at_once_only() -> None:
    """What mill and bank agree on the town turns against both; what mill and town agree on stays."""
    graph = graph_of(parse(FERRY).conflict)
    where = np.isin([graph.number(s) for s in range(graph.size)], (4, 5))
    every = [answer.changes[0] for answer in joint_moves(graph, where, every=True).answers]
    assert [(joint.members, joint.at_end) for joint in every] == [
        (("mill", "town"), ("better", "better")),
        (("mill", "bank"), ("worse", "worse")),
    ]
    assert [answer.changes[0] for answer in joint_moves(graph, where).answers] == every[:1]


def test_a_coalition_that_is_too_large_is_not_tried() -> None:
    graph = graph_of(parse(DEAL).conflict)
    found = joint_moves(graph, Reached(DEAL_MADE).where(graph), most=1)
    assert (found.least, found.at_least, found.stopped) == (None, 2, False)


def test_a_spent_budget_says_what_was_proven_and_how_much_was_tried() -> None:
    graph = graph_of(parse(DEAL).conflict)
    goal = Reached(DEAL_MADE)
    found = joint_moves(graph, goal.where(graph), budget=0)
    assert (found.least, found.at_least, found.stopped, found.tried, found.of) == (None, 2, True, 0, 1)
    assert isinstance(graph, OptionGraph)
    edits = fewest_edits(graph, goal, graph.decision_makers, budget=3)
    assert (edits.least, edits.at_least, edits.stopped, edits.tried) == (None, 2, True, 3)
    assert edits.of > 3, "what one of them wants is not enough, so that a choice of one edit need not be tried"
    outside = fewest_levers(graph.conflict, goal, graph.decision_makers, budget=0)
    assert (outside.least, outside.at_least, outside.stopped, outside.tried) == (None, 1, True, 0)


def test_reached_and_holding_asks_for_more_than_reached() -> None:
    graph = graph_of(library("ukraine-2025"))
    assert isinstance(graph, OptionGraph)
    reached = fewest_edits(graph, Reached(DEAL_MADE), graph.decision_makers, every=True)
    both = fewest_edits(graph, Reached(DEAL_MADE, "SEQ"), graph.decision_makers, every=True)
    assert (reached.least, both.least) == (1, 1)
    changes = {answer.changes for answer in reached.answers}
    assert {answer.changes for answer in both.answers} < changes


def test_a_deal_over_ukraine_is_reached_once_ukraine_accepts_unwillingly() -> None:
    graph = graph_of(library("ukraine-2025"))
    where = about("deal").where(graph)
    way = fewest_unwanted(graph, where)
    assert way is not None
    assert [(step.mover, step in way.unwanted) for step in way.path] == [("ua", True), ("ru", False)]
    assert joint_moves(graph, where) == joint_moves(graph, where, every=True)
    assert joint_moves(graph, where).least is None, "no coalition all of whose members prefer what it brings about"
    outside = fewest_levers(graph.conflict, Reached(DEAL_MADE), [DmId("ua"), DmId("ru")], every=True)
    assert [answer.changes[0].flag for answer in outside.answers] == ["--fix ua.accept=yes", "--fix ru.moderate=yes"]


def test_from_nowhere_nothing_is_reached() -> None:
    graph = graph_of(parse(BORDER.replace("status_quo: []\n", "")).conflict)
    with pytest.raises(UsageError, match="no status quo"):
        fewest_unwanted(graph, Reached(MARKET).where(graph))
    assert not Reached(MARKET).met(graph).any()


def test_watching_hears_what_is_proven_so_far() -> None:
    graph = graph_of(parse(DEAL).conflict)
    assert isinstance(graph, OptionGraph)
    heard: list[tuple[int, int, int]] = []
    fewest_edits(
        graph,
        Reached(DEAL_MADE),
        graph.decision_makers,
        every=True,
        watch=lambda found: heard.append((found.at_least, found.tried, found.of)),
    )
    assert heard == sorted(heard)
    assert {cost for cost, _, _ in heard} == {0, 1, 2}
    assert max(tried for cost, tried, _ in heard if cost == 2) == max(of for cost, _, of in heard if cost == 2) > 0


def test_edits_of_those_who_could_not_help_if_they_would_are_not_tried() -> None:
    heard: list[tuple[int, int]] = []
    found = fewest_edits(
        border(), Reached(MARKET), [DmId("b")], watch=lambda found: heard.append((found.at_least, found.of))
    )
    assert (found.least, found.at_least, found.stopped) == (None, 4, False)
    assert set(heard) == {(cost, 0) for cost in range(4)}
