"""The graph of a conflict in option form: how states are known, and who can move where."""

from __future__ import annotations

import numpy as np
import pytest
from tests.graph.building import always, conflict, levels, listed, party, player, ranked, said

from detente.errors import UsageError
from detente.graph import OptionGraph, graph_of
from detente.model.conflict import Conflict
from detente.model.statement import Holds
from detente.names import ConditionId, OptionId


def option_graph(described: Conflict) -> OptionGraph:
    graph = graph_of(described)
    assert isinstance(graph, OptionGraph)
    return graph


TWO_TOWNS = conflict(
    party("up", "dam", "pay"), party("down", "sue"), rules=always("not (up.dam and up.pay)"), today=["down.sue"]
)


def letters_of(graph: OptionGraph, states: np.ndarray[tuple[int], np.dtype[np.int64]]) -> set[str]:
    return {graph.letters(int(s)) for s in states}


def test_states_are_numbered_with_the_first_option_as_least_digit() -> None:
    graph = option_graph(TWO_TOWNS)
    assert [graph.letters(s) for s in range(graph.size)] == ["NNN", "YNN", "NYN", "NNY", "YNY", "NYY"]
    assert [graph.number(s) for s in range(graph.size)] == [1, 2, 3, 4, 5, 6]
    assert [graph.index(number) for number in range(1, 7)] == list(range(6))


@pytest.mark.parametrize("number", [0, 7, -1])
def test_there_is_no_other_number(number: int) -> None:
    with pytest.raises(UsageError, match=f"no state {number}; the states are numbered 1 to 6"):
        graph_of(TWO_TOWNS).index(number)


def test_a_state_is_found_by_what_is_taken_in_it() -> None:
    graph = option_graph(TWO_TOWNS)
    assert all(graph.state_of(graph.taken(s)) == s for s in range(graph.size))
    assert graph.taken(4) == {"up.dam", "down.sue"}
    assert graph.state_of(frozenset({OptionId("up.dam"), OptionId("up.pay")})) is None
    everything = frozenset(option.id for option in TWO_TOWNS.options)
    assert graph.state_of(everything) is None, "beyond the last code"


def test_status_quo() -> None:
    assert graph_of(TWO_TOWNS).status_quo == 3
    infeasible = conflict(party("a", "x"), rules=always("a.x"), today=[])
    assert graph_of(infeasible).status_quo is None
    assert graph_of(conflict(party("a", "x"), today=[])).status_quo == 0


def test_where_a_statement_is_true() -> None:
    graph = graph_of(TWO_TOWNS)
    assert np.flatnonzero(graph.where(said("up.dam or (up.pay and down.sue)"))).tolist() == [1, 4, 5]
    assert graph.where(said("true")).all()
    assert not graph.where(said("false")).any()
    with pytest.raises(KeyError):
        graph.where(Holds(ConditionId("unknown")))


def test_moves_change_own_options_only_and_may_skip_infeasible_states() -> None:
    graph = option_graph(TWO_TOWNS)
    assert letters_of(graph, graph.moves(0, 1)) == {"NNN", "NYN"}, "from dam to pay, though both at once are excluded"
    assert letters_of(graph, graph.moves(1, 1)) == {"YNY"}


def test_one_way_options() -> None:
    graph = option_graph(conflict(party("a", "x take", "y drop", "z"), party("b", "u")))
    start = graph.state_of(frozenset({OptionId("a.y")}))
    assert start is not None
    moves = letters_of(graph, graph.moves(0, start))
    assert moves == {"YYNN", "NNNN", "YNNN", "NYYN", "YYYN", "NNYN", "YNYN"}, "everything: x not taken, y not dropped"
    used_up = graph.state_of(frozenset({OptionId("a.x")}))
    assert used_up is not None
    assert letters_of(graph, graph.moves(0, used_up)) == {"YNYN"}, "x stays taken, y stays dropped"


def test_improvements_are_moves_to_what_is_liked_better() -> None:
    graph = option_graph(conflict(party("a", "x", "y", wants=levels("a.x", "a.y")), party("b", "u")))
    assert letters_of(graph, graph.improvements(0, 0)) == {"YNN", "NYN", "YYN"}
    assert letters_of(graph, graph.improvements(0, 1)) == {"YYN"}
    assert graph.improvements(1, 0).size == 0, "indifferent"


def test_a_large_class_is_complete_and_increasing() -> None:
    """Ten of twelve options are one decision maker's: both ways of finding a class are met."""
    ten = [f"o{k}" for k in range(10)]
    free = option_graph(conflict(party("a", "x"), party("b", *ten), party("c", "y")))
    narrow = option_graph(conflict(party("a", "x"), party("b", *ten), rules=always("b.o0 iff b.o1", "b.o2 iff b.o3")))
    for graph, size in ((free, 2**10), (narrow, 2**8)):
        moves = graph.moves(1, 5)
        assert moves.size == size - 1
        assert np.all(np.diff(moves) > 0)
        assert 5 not in moves
        others = {graph.taken(int(t)) - {OptionId(f"b.{option}") for option in ten} for t in moves}
        assert len(others) == 1


def test_nobody_moves_for_those_who_have_left() -> None:
    left = Conflict(TWO_TOWNS.title, TWO_TOWNS.decision_makers, absent=frozenset({TWO_TOWNS.decision_makers[0].id}))
    graph = option_graph(left)
    assert graph.decision_makers == ("down",)
    assert graph.size == 8
    assert letters_of(graph, graph.moves(0, 0)) == {"NNY"}


LISTED = listed(
    [3, 5, 9], player("a", ranked(9, (3, 5)), (3, 9), (3, 5), (9, 3)), player("b", ranked(3, 9, 5)), today=9
)


def test_graph_form_keeps_its_numbers() -> None:
    graph = graph_of(LISTED)
    assert (graph.size, graph.status_quo) == (3, 2)
    assert [graph.number(s) for s in range(3)] == [3, 5, 9]
    assert [graph.index(number) for number in (3, 5, 9)] == [0, 1, 2]
    with pytest.raises(UsageError, match="no state 4; the states are 3, 5, 9"):
        graph.index(4)


def test_graph_form_moves_are_those_listed() -> None:
    graph = graph_of(LISTED)
    assert [graph.moves(0, s).tolist() for s in range(3)] == [[1, 2], [], [0]]
    assert [graph.improvements(0, s).tolist() for s in range(3)] == [[2], [], []]
    assert all(graph.moves(1, s).size == 0 for s in range(3))


def test_graph_form_has_no_options_to_speak_of() -> None:
    graph = graph_of(LISTED)
    assert graph.letters(0) is None
    assert graph.taken(0) == frozenset()
    with pytest.raises(UsageError, match="no options"):
        graph.where(said("true"))


def test_graph_form_without_a_status_quo() -> None:
    assert graph_of(listed([1, 2], player("a", ranked(1, 2)))).status_quo is None


@pytest.mark.parametrize(
    "text",
    [
        *("up.dam", "not up.dam", "up.dam and up.pay", "up.dam or down.sue", "true", "false"),
        *("if up.pay then down.sue", "up.dam iff not down.sue", "not (if up.dam then up.pay or down.sue)"),
    ],
)
def test_two_states_are_told_apart_by_what_is_true_in_just_one(text: str) -> None:
    graph = option_graph(TWO_TOWNS)
    where = graph.where(said(text))
    for s in range(graph.size):
        assert [graph.tells_apart(said(text), s, t) for t in range(graph.size)] == (where != where[s]).tolist()
