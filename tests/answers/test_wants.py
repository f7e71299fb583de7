"""Who wants what: by every pair of outcomes that a topic tells apart, written out."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from hypothesis import given, settings
from tests.functional.commands import asked, run
from tests.published.brute_force import is_true, tables_of

from detente.answers.wants import Side, Want, options_in, wants
from detente.graph import graph_of
from detente.model.conflict import ByStatements, Conflict
from detente.model.statement import Statement
from detente.names import DmId, OptionId
from detente.scenario import lines_of
from detente.testing import conflicts, graph_conflicts


@given(conflicts(max_options=4))
@settings(max_examples=150)
def test_a_party_stands_as_its_first_statement_that_turns_on_it(conflict: Conflict) -> None:
    found = wants(graph_of(conflict))
    for dm, by_topic in found.by_party.items():
        for topic in found.topics:
            assert by_topic[topic.id] == _expected(conflict, dm, topic.statement)


def _expected(conflict: Conflict, dm: DmId, topic: Statement) -> Want:
    tables, named = tables_of(conflict), options_in(topic, conflict)
    options = [option.id for option in conflict.options]
    taken = {
        s: frozenset(option for option, letter in zip(options, letters, strict=True) if letter == "Y")
        for s, letters in tables.letters.items()
    }
    conditions = {condition.id: condition.statement for condition in conflict.conditions}

    def true(statement: Statement, s: int) -> bool:
        return is_true(statement, taken[s], conditions)

    pairs = [
        (s, t)
        for s, t in product(tables.states, repeat=2)
        if true(topic, s) and not true(topic, t) and taken[s] - named == taken[t] - named
    ]
    if not isinstance(conflict.decision_maker(dm).preferences, ByStatements):
        score = tables.scores[dm]
        return Want(_side(sum((score[s] > score[t]) - (score[s] < score[t]) for s, t in pairs)))
    for line in lines_of(conflict):
        if line.dm == dm:
            wish = line.level.statement
            balance = sum(true(wish, s) - true(wish, t) for s, t in pairs)
            if balance:
                return Want(_side(balance), line)
    return Want("indifferent")


def _side(balance: int) -> Side:
    return "for" if balance > 0 else "against" if balance < 0 else "indifferent"


@given(graph_conflicts())
@settings(max_examples=20)
def test_graph_form_has_nothing_to_want(conflict: Conflict) -> None:
    found = wants(graph_of(conflict))
    assert found.topics == ()
    assert set(found.by_party) == {dm.id for dm in conflict.movers}


NEIGHBOURS = """
format: 1
title: Neighbours
decision_makers:
  a:
    name: Anna
    options: {dig: {do: dig a well}}
    preferences: [{want: not b.sue, confidence: low}, {want: dig, confidence: high}]
  b: {name: Ben, options: {sue: {do: go to court}}, preferences: [if a.dig then sue]}
  c: {name: Cora, options: {help: {do: help}}, weights: {a.dig: 2}}
conditions: {peace: {is: a.dig and not b.sue, title: Peace with a well}}
"""


def test_the_values(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(NEIGHBOURS, encoding="utf-8")
    told = asked("wants", path)
    assert told["parties"] == ["a", "b", "c"]
    assert told["about"][0] == {"id": "peace", "name": "Peace with a well"}
    assert [one["id"] for one in told["about"]] == ["peace", "a.dig", "b.sue", "c.help"]
    line = "a 1: not b.sue (low)"
    assert told["wants"]["a"]["peace"] == {
        "wants": "for", "place": 1, "confidence": "low", "line": line, "evidence": [],
    }  # fmt: skip
    assert told["wants"]["a"]["a.dig"]["place"] == 2
    assert told["wants"]["b"]["b.sue"]["wants"] == "for"
    assert told["wants"]["b"]["a.dig"]["wants"] == "against"
    assert {key: told["wants"]["c"]["a.dig"][key] for key in ("wants", "place")} == {"wants": "for", "place": None}
    assert told["wants"]["c"]["c.help"]["wants"] == "indifferent"


def test_the_table_names_parties_and_topics_in_either_language() -> None:
    english, german = run("wants", "two-towns"), run("wants", "two-towns", "--lang", "de")
    assert english.status == german.status == 0
    assert "Water and no court case" in english.out
    assert "Wasser und keine Klage" in german.out
    assert "against" not in german.out
    assert OptionId("up.dam") not in english.out
