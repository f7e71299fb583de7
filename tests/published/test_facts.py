"""What the sources say beyond tables of stable states."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from tests.property.results import equilibria
from tests.published.published import conflict, expected

from detente.graph import Graph, graph_of, legal_walk
from detente.model.conflict import ByRanking
from detente.names import DmId
from detente.stability import ConceptName, solve


def index(graph: Graph, dm: str) -> int:
    return graph.decision_makers.index(DmId(dm))


@pytest.mark.parametrize("dm", ["us", "ussr"])
def test_cuban_statements_give_the_known_ranking(dm: str) -> None:
    graph = graph_of(conflict("cuban-missile-crisis"))
    ranks = graph.ranks[index(graph, dm)]
    best_first = sorted(range(graph.size), key=lambda s: -int(ranks[s]))
    assert [graph.number(s) for s in best_first] == expected("cuban-missile-crisis")["rankings"][dm]
    assert len(set(ranks.tolist())) == graph.size


def test_elmira_leaves_its_status_quo_only_by_the_local_government() -> None:
    printed = expected("elmira")["printed"]
    graph = graph_of(conflict("elmira"))
    assert graph.status_quo == graph.index(printed["status_quo"])
    improvements = {
        dm: [graph.number(t) for t in graph.improvements(i, graph.status_quo).tolist()]
        for i, dm in enumerate(graph.decision_makers)
    }
    assert improvements == printed["improvements_from_status_quo"]


def test_elmira_deadlock_is_upset_by_one_joint_improvement() -> None:
    """Ministry and Uniroyal together have just one legal sequence's end that both prefer to the deadlock."""
    printed = expected("elmira")["printed"]
    graph = graph_of(conflict("elmira"))
    deadlock = graph.index(printed["deadlock"])
    members = [index(graph, dm) for dm in printed["joint_improvements_from_deadlock"]["coalition"]]
    joint = [
        graph.number(t)
        for t, _ in legal_walk(graph, members, deadlock)
        if all(graph.ranks[i][t] > graph.ranks[i][deadlock] for i in members)
    ]
    assert joint == printed["joint_improvements_from_deadlock"]["states"]
    assert solve(graph).equilibria("Nash")[deadlock]


def test_syria_rankings_that_make_the_release_an_equilibrium() -> None:
    """With Iraq's ranking fixed, how many of Syria's 720 strict rankings make state 2 an equilibrium."""
    inverse = expected("syria-iraq-1975")["inverse"]
    base = conflict("syria-iraq-1975")
    count: dict[ConceptName, int] = dict.fromkeys(inverse["count"], 0)
    rankings = list(permutations(range(1, 7)))
    for order in rankings:
        ranking = ByRanking(tuple((number,) for number in order))
        makers = tuple(
            replace(dm, preferences=ranking) if dm.id == inverse["vary"] else dm for dm in base.decision_makers
        )
        found = equilibria(replace(base, decision_makers=makers))
        for concept in count:
            count[concept] += inverse["state"] in found[concept]
    assert len(rankings) == inverse["of"]
    assert count == inverse["count"]


def test_toll_road_needs_one_opponent_to_move_twice() -> None:
    """The free road holds because of a sequence hauliers, farmers, hauliers; none shorter hurts the town."""
    graph = graph_of(conflict("toll-road"))
    town, hauliers, farmers = (index(graph, dm) for dm in ("town", "hauliers", "farmers"))
    free, toll = graph.index(1), graph.index(2)
    answers = dict(legal_walk(graph, [hauliers, farmers], toll, wanted=True))
    no_better = [t for t in answers if graph.ranks[town][t] <= graph.ranks[town][free]]
    assert [graph.number(t) for t in no_better] == [5]
    assert [step.mover for step in answers[no_better[0]]] == ["hauliers", "farmers", "hauliers"]


def test_toll_road_does_not_hold_without_the_farmers_move_in_between() -> None:
    """The hauliers' arcs 2-3-5 alone are no answer: nobody moves twice in a row."""
    base = conflict("toll-road")
    makers = tuple(replace(dm, moves=()) if dm.id == "farmers" else dm for dm in base.decision_makers)
    graph = graph_of(replace(base, decision_makers=makers))
    solution = solve(graph)
    for concept in ("GMR", "SMR", "SEQ", "SSEQ"):
        assert not solution.stable(concept, DmId("town"))[graph.index(1)]
