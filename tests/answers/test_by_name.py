"""Outcomes are asked for by the names under which they are printed."""

from __future__ import annotations

import pytest
from hypothesis import given

from detente.answers.asking.by_name import named
from detente.answers.asking.known import statement_of
from detente.answers.asking.states import state_of
from detente.answers.named import MOST_NAMED, Naming
from detente.errors import UsageError
from detente.graph import graph_of
from detente.library import names, path_of
from detente.model import read
from detente.model.conflict import Conflict
from detente.model.statement import Holds
from detente.names import LANGUAGES
from detente.tell.outcome_names import OutcomeNames
from detente.tell.voice import Voice
from detente.testing.strategies import conflicts

OPTION_FORM = [name for name in names() if name != "toll-road"]


@given(conflicts())
def test_no_name_has_a_condition_that_another_of_its_conditions_implies(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    naming = Naming(graph)
    for s in range(graph.size):
        masks = [graph.where(Holds(condition.id)) for condition in naming.conditions(s)]
        assert len(masks) <= MOST_NAMED
        assert all(mask[s] for mask in masks)
        assert not any((masks[j] <= masks[k]).all() for j in range(len(masks)) for k in range(len(masks)) if j != k)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", OPTION_FORM)
def test_a_printed_name_pasted_back_means_the_outcome(name: str, language: str) -> None:
    graph = graph_of(read(path_of(name)).conflict)
    voice = Voice(language)  # type: ignore[arg-type]
    for s, called in OutcomeNames(graph, voice).apart(range(graph.size)).items():
        if called not in (voice.phrase("as-today"), voice.phrase("nothing-taken")):
            assert graph.where(statement_of(graph.conflict, called))[s], called


def test_a_name_of_one_outcome_is_that_outcome_and_one_of_many_says_which() -> None:
    graph = graph_of(read(path_of("two-towns")).conflict)
    assert state_of(graph, "Wasser und keine Klage") == state_of(graph, "up.release")
    assert named(graph.conflict, "no such thing") is None
    with pytest.raises(UsageError, match="did you mean 'water and no court case'"):
        statement_of(graph.conflict, "water and no cort case")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", names())
def test_a_name_with_its_number_is_that_outcome_whatever_else_is_called_so(name: str, language: str) -> None:
    graph = graph_of(read(path_of(name)).conflict)
    called = OutcomeNames(graph, Voice(language))  # type: ignore[arg-type]
    for printed in (called.tagged(range(graph.size)), called.quoted(range(graph.size))):
        for s, text in printed.items():
            assert state_of(graph, text) == s, text


def test_a_number_that_belongs_to_another_name_is_refused() -> None:
    graph = graph_of(read(path_of("two-towns")).conflict)
    other = next(s for s in range(graph.size) if s != state_of(graph, "up.release"))
    with pytest.raises(UsageError, match=f"outcome {graph.number(other)} is not called 'water and no court case'"):
        state_of(graph, f"water and no court case ({graph.number(other)})")


def test_a_state_in_graph_form_is_asked_for_by_its_text() -> None:
    graph = graph_of(read(path_of("toll-road")).conflict)
    for s, text in OutcomeNames(graph, Voice("en")).apart(range(graph.size)).items():
        assert state_of(graph, text.upper()) == s
    with pytest.raises(UsageError, match="neither number nor text of a state"):
        state_of(graph, "nowhere")
