"""Every concept of the catalogue passes what a concept must pass, and nobody else knows them by name."""

from __future__ import annotations

import re
from importlib import metadata
from importlib.metadata import EntryPoint
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from tests.functional.commands import run
from tests.graph.building import conflict, listed, party, player, ranked

import detente
from detente.graph import OptionGraph, graph_of
from detente.model import parse
from detente.model.conflict import Conflict
from detente.names import LANGUAGES
from detente.stability import CATALOGUE, CONCEPTS, Concept, NotApplicable, catalogue, obstacles, solve, with_usual
from detente.tell.state import explain_state
from detente.tell.voice import Voice
from detente.testing import assert_sound, conflicts, graph_conflicts

FEASIBLE = [code for code in range(16) if code & 3 != 3]
"""The states of the conflict below as sums of powers of two over its options: never both of the first."""


def _best_first(*codes: int) -> list[int]:
    """The numbers that states have in a file."""
    return [FEASIBLE.index(code) + 1 for code in codes]


NORTH_KOREA_2017 = f"""
format: 1
title: United States and North Korea, 2017
decision_makers:
  us:
    name: United States
    options:
      strike: {{do: strike with nuclear weapons, only: take}}
      normal: {{do: withdraw and normalise relations}}
    ranking: {_best_first(8, 0, 9, 10, 12, 5, 4, 13, 14, 1, 2, 6)}
  nk:
    name: North Korea
    options: {{invade: {{do: invade the South}}, abandon: {{do: abandon nuclear weapons}}}}
    ranking: {_best_first(6, 14, 2, 10, 0, 4, 12, 5, 1, 13, 8, 9)}
constraints: [never: us.strike and us.normal]
status_quo: []
"""


@pytest.mark.parametrize("name", CATALOGUE)
@given(found=conflicts(max_options=4) | graph_conflicts())
@settings(max_examples=60, deadline=None)
def test_every_concept_is_sound(name: str, found: Conflict) -> None:
    assert_sound(name, graph_of(found))


@pytest.mark.parametrize("name", CATALOGUE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_is_explained(name: str, language: detente.names.Language) -> None:
    assert Voice(language).phrase(f"gloss-{name}")
    Voice(language).phrase(f"unanswered-{name}", a="Ada")


def test_the_usual_ones_come_first_and_another_joins_them() -> None:
    assert tuple(CATALOGUE)[: len(CONCEPTS)] == CONCEPTS
    assert with_usual("SEQ") == CONCEPTS
    assert with_usual("SIM") == (*CONCEPTS, "SIM")


def test_another_package_registers_a_concept(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("mine", "tests.stability.test_catalogue:MINE", catalogue.GROUP)
    monkeypatch.setattr(metadata, "entry_points", lambda group: [entry] if group == catalogue.GROUP else [])
    found = catalogue.Catalogue()
    assert found["Mine"] is MINE
    assert tuple(found) == (*CONCEPTS, "Mine", "SIM")


MINE = Concept(name="Mine", source="nobody", holds=lambda graph, i, s: True)


def test_no_other_room_compares_the_name_of_a_concept() -> None:
    root = Path(detente.__file__).parent
    compared = re.compile(r"""(==|!=|\bin) *[({[]? *["'](Nash|GMR|SMR|SEQ|SSEQ|SIM)["']""")
    outside = [file for file in root.rglob("*.py") if root / "stability" not in file.parents]
    assert len(outside) > 100
    assert not [str(file) for file in outside if compared.search(file.read_text(encoding="utf-8"))]


def test_simultaneous_sanctions_of_a_published_conflict() -> None:
    """SEQ or SIM for each decision maker: 0, 4, 5, 10, as published; SEQ alone leaves 4 out."""
    graph = graph_of(parse(NORTH_KOREA_2017).conflict)
    assert isinstance(graph, OptionGraph)
    solution = solve(graph)
    either = np.logical_and.reduce(
        [solution.stable("SEQ", dm) | solution.stable("SIM", dm) for dm in graph.decision_makers]
    )
    assert graph.codes[either].tolist() == [0, 4, 5, 10]
    assert graph.codes[solution.equilibria("SEQ")].tolist() == [0, 5, 10]


def test_by_sim_both_may_move_at_once() -> None:
    dilemma = conflict(
        party("a", "cooperate", wants=ranked(3, 4, 1, 2)), party("b", "cooperate", wants=ranked(2, 4, 1, 3))
    )
    solution = solve(graph_of(dilemma))
    assert (solution.equilibria("SIM").nonzero()[0] + 1).tolist() == [1, 4]
    told = explain_state(solution, 3, "SIM", Voice("en"))
    assert "at the same time want to" in " ".join(told.sentences)


GRAPH_FORM = listed([1, 2], player("i", ranked(2, 1), (1, 2)), player("j", ranked(1, 2), (2, 1)))


def test_a_concept_that_says_nothing_of_a_conflict_says_why() -> None:
    graph = graph_of(GRAPH_FORM)
    assert obstacles(graph, ("SEQ", "SIM")) == {"SIM": "needs-options"}
    with pytest.raises(NotApplicable, match="graph form"):
        solve(graph).equilibria("SIM")


@pytest.mark.parametrize(
    "command",
    [
        "solve chicken --concept sim",
        "why chicken 4 --concept sim",
        "why-not two-towns 1 --concept sim",
        "paths two-towns --concept sim",
        "compare two-towns --scenario no-court --concept sim",
        "inverse two-towns --target deal --level statements --concept sim",
        "sensitivity two-towns --about deal --concept sim",
        "ensemble two-towns --draws 20 --concept sim",
        "brief two-towns --concept sim",
    ],
)
@pytest.mark.parametrize("form", ["", "--json"])
def test_every_command_takes_any_concept(command: str, form: str) -> None:
    ran = run(*command.split(), *form.split())
    assert ran.status in (0, 1), ran.err
    assert ran.out


def test_a_command_says_why_a_concept_does_not_apply() -> None:
    assert "graph form" in run("solve", "toll-road", "--concept", "sim").out
