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
