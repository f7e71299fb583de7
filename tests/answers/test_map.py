"""Outcomes on the map, and the wanted moves between them."""

from __future__ import annotations

from hypothesis import given

import detente
from detente.answers.case import Case
from detente.answers.map import MOST_NEAR, MOST_WHOLE, Collapsed, Map, around, ways, whole
from detente.errors import DetenteError
from detente.model import parse
from detente.model.conflict import Conflict
from detente.render.html import styled
from detente.tell.map import blocks, values
from detente.tell.voice import Voice
from detente.testing.strategies import conflicts


def _case(name: str) -> Case:
    return Case(detente.load(name).conflict, "SEQ")


@given(conflicts())
def test_around_an_outcome_are_those_a_wanted_move_away_in_either_direction(conflict: Conflict) -> None:
    case = Case(conflict, "SEQ")
    if not _possible(case):
        return
    graph = case.graph
    everybody = range(len(graph.decision_makers))
    wanted = {(i, s, t) for i in everybody for s in range(graph.size) for t in graph.improvements(i, s).tolist()}
    for centre in range(min(graph.size, 6)):
        here = {(i, s, t) for i, s, t in wanted if centre in (s, t)}
        found = around(case, centre)
        assert found.total == len({end for _, *ends in here for end in ends} | {centre})
        assert (found.onward, found.hither) == (
            sum(s == centre for _, s, _ in here),
            sum(t == centre for _, _, t in here),
        )
        drawn = {(graph.decision_makers.index(step.mover), step.source, step.target) for step in found.moves}
        assert drawn == {(i, s, t) for i, s, t in here if {s, t} <= set(found.states)}
        assert len(found.states) == min(found.total, MOST_NEAR)


def _possible(case: Case) -> bool:
    try:
        return case.graph.size > 0
    except DetenteError:
        return False


def test_two_moves_away_lies_more_and_what_was_near_stays() -> None:
    case = _case("ukraine-2025")
    today = case.graph.status_quo
    assert today is not None
    near, far = around(case, today), around(case, today, 2)
    assert set(near.states) < set(far.states)
    assert set(near.moves) < set(far.moves)


def test_the_whole_map_is_drawn_while_it_can_be_read_and_else_by_where_moves_end() -> None:
    elmira, flagship = whole(_case("elmira")), whole(_case("ukraine-2025"))
    assert isinstance(elmira, Map)
    assert (len(elmira.states), elmira.total, elmira.best) == (12, 12, False)
    assert isinstance(flagship, Collapsed)
    said = styled(blocks(flagship, Voice("en")))
    assert f"368 outcomes are too many to be told apart in one picture (up to {MOST_WHOLE} can be)" in said
    assert "367 outcomes, each of which leads to 277 in 5 wanted moves or fewer" in said


def test_the_same_model_gives_the_same_picture() -> None:
    def drawn() -> list[str]:
        case = _case("ukraine-2025")
        return [styled(blocks(found, Voice("de"))) for found in (around(case, 7, 2), Collapsed(case))]

    assert drawn() == drawn()


def test_all_outcomes_that_are_reached_are_counted_whether_they_are_drawn_or_not() -> None:
    options = "".join(f"      o{k}: {{do: do {k}}}\n" for k in range(6))
    wishes = ", ".join(f"o{k}" for k in range(6))
    party = f"  a:\n    name: Anna\n    options:\n{options}    preferences: [{wishes}]\n"
    text = f"format: 1\ntitle: T\ndecision_makers:\n{party}status_quo: []\n"
    case = Case(parse(text).conflict, "SEQ")
    assert "63 outcomes of 64 are reached by wanted moves from today." in styled(blocks(ways(case, 0), Voice("en")))


def test_values_name_outcomes_by_their_numbers() -> None:
    found = values(around(_case("two-towns"), 0), Voice("en"))
    assert found["around"] == 1
    assert {"dm", "from", "to"} == set(found["moves"][0])
    assert set(found["states"]) >= {step["to"] for step in found["moves"]}
