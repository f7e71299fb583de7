"""What is told is what the results are: numbers, letters, marks, arrows and paths, and the same every time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from tests.model.test_readings import FILE as READINGS
from tests.published import brute_force
from tests.render.shipped import brief, made, tables

import detente
from detente.library import names
from detente.model import parse
from detente.names import LANGUAGES, Language
from detente.render.as_json import to_json
from detente.stability import CONCEPTS
from detente.tell.brief.appendix.why import MOST_WHYS
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.map_of import MOST_NODES
from detente.tell.brief.shown import MOST_OUTCOMES
from detente.tell.brief.told import ToldBrief

NAMES = names()


@cache
def view(name: str, language: Language = "en") -> Any:
    """The values that are told, each under its name."""
    return _named(made(name, language))


def _named(value: Any) -> Any:
    return json.loads(json.dumps(value), object_hook=lambda found: SimpleNamespace(**found))


@cache
def holding(name: str, concept: str) -> frozenset[int]:
    return brute_force.equilibria(tables(name), concept)


@pytest.mark.parametrize("name", NAMES)
def test_outcomes_have_the_numbers_and_letters_of_the_model(name: str) -> None:
    shown = view(name).outcomes
    assert len({outcome.number for outcome in shown}) == len(shown)
    for outcome in shown:
        assert (outcome.letters or "") == tables(name).letters[outcome.number]
        assert vars(outcome.holds_by) == {concept: outcome.number in holding(name, concept) for concept in CONCEPTS}


@pytest.mark.parametrize("name", NAMES)
def test_what_holds_is_shown_and_today_first(name: str) -> None:
    numbers = [outcome.number for outcome in view(name).outcomes]
    today = view(name).tableau.status_quo
    expected = holding(name, "SEQ") | holding(name, "Nash") | ({today} if today is not None else set())
    assert set(numbers) <= expected
    assert set(numbers) == expected or len(numbers) >= MOST_OUTCOMES
    assert [outcome.number for outcome in view(name).outcomes if outcome.is_status_quo] == (
        [] if today is None else [today]
    )
    assert today is None or numbers[0] == today


@pytest.mark.parametrize("name", NAMES)
def test_the_tableau_is_what_the_definitions_give(name: str) -> None:
    tableau, conflict = view(name).tableau, detente.load(name).conflict
    numbers = set(tableau.states)
    assert tableau.states == sorted(numbers)
    somehow = frozenset[int]().union(*(holding(name, concept) for concept in CONCEPTS))
    passed = {step.target for path in view(name).paths for step in path.steps}
    assert numbers - somehow <= {tableau.status_quo} | passed
    assert somehow <= numbers or len(numbers) == MOST_OUTCOMES
    assert {outcome.number for outcome in view(name).outcomes} <= numbers
    assert tableau.total == len(tables(name).states)
    columns = list(zip(*(row.taken for row in tableau.options), strict=True)) or [()] * len(numbers)
    for number, column in zip(tableau.states, columns, strict=True):
        assert "".join("Y" if taken else "N" for taken in column) == tables(name).letters[number]
    assert vars(tableau.equilibria) == {c: [n for n in tableau.states if n in holding(name, c)] for c in CONCEPTS}
    assert [(row.decision_maker, row.states) for row in tableau.tempted] == [
        (dm.name.said("en"), [n for n in tableau.states if tables(name).improvements[dm.id][n]])
        for dm in conflict.decision_makers
    ]
    owners = [(row.decision_maker, row.label) for row in tableau.options]
    assert owners == [
        (conflict.decision_maker(option.owner).name.said("en"), option.do.said("en")) for option in conflict.options
    ]


@pytest.mark.parametrize("name", NAMES)
def test_arrows_on_the_map_are_best_wanted_moves(name: str) -> None:
    picture, conflict = view(name).map, detente.load(name).conflict
    ids = {dm.name.said("en"): dm.id for dm in conflict.decision_makers}
    numbers = [node.number for node in picture.nodes]
    assert numbers == sorted(set(numbers))
    assert len(numbers) <= MOST_NODES
    assert [node.holds for node in picture.nodes] == [number in holding(name, "SEQ") for number in numbers]
    for arrow in picture.arrows:
        dm = ids[arrow.decision_maker]
        better = tables(name).improvements[dm][arrow.source]
        assert arrow.target in better
        score = tables(name).scores[dm]
        assert score[arrow.target] == max(score[t] for t in better)
    drawn = {(ids[arrow.decision_maker], arrow.source) for arrow in picture.arrows}
    assert len(drawn) == len(picture.arrows)
    today = view(name).tableau.status_quo
    if today is not None and len(numbers) < MOST_NODES:
        tempted = {dm.id for dm in conflict.decision_makers if tables(name).improvements[dm.id][today]}
        assert {mover for mover, source in drawn if source == today} == tempted


@pytest.mark.parametrize("name", NAMES)
def test_dots_on_the_map_are_the_options_taken(name: str) -> None:
    for node in view(name).map.nodes:
        dots = "".join("Y" if taken else "N" for group in node.dots for taken in group)
        assert dots == tables(name).letters[node.number]


@pytest.mark.parametrize("name", NAMES)
def test_paths_are_those_of_the_reach(name: str) -> None:
    case, conflict = brief(name).case, detente.load(name).conflict
    by_name = {dm.name.said("en"): dm.id for dm in conflict.decision_makers}
    assert {path.target for path in view(name).paths} <= holding(name, "SEQ")
    for path in view(name).paths:
        if case.reach is None:
            assert path.kind == "none"
            continue
        target = case.graph.index(path.target)
        wanted, legal = int(case.reach.by_improvements[target]), int(case.reach.by_moves[target])
        expected = "here" if legal == 0 else "wanted" if wanted > 0 else "legal" if legal > 0 else "none"
        assert path.kind == expected
        assert len(path.steps) == max(0, wanted if wanted >= 0 else legal)
        at = case.graph.number(case.reach.start)
        for step in path.steps:
            dm = by_name[step.mover]
            assert step.target in tables(name).moves[dm][at]
            assert step.wanted == (step.target in tables(name).improvements[dm][at])
            at = step.target
        assert at == path.target or path.kind == "none"


@pytest.mark.parametrize("name", NAMES)
def test_answers_and_whys_are_about_states_of_the_model(name: str) -> None:
    for answer in view(name).answers:
        assert set(answer.states) <= set(tables(name).states)
    shown = [outcome.number for outcome in view(name).outcomes]
    assert [why.number for why in view(name).whys] == [n for n in shown if n in holding(name, "SEQ")][:MOST_WHYS]


@pytest.mark.parametrize("name", NAMES)
def test_scenarios_count_what_they_list(name: str) -> None:
    conflict = detente.load(name).conflict
    assert len(view(name).scenarios) == len(conflict.scenarios)
    for scenario, shown in zip(conflict.scenarios, view(name).scenarios, strict=True):
        comparison = brief(name).case.comparison(scenario.id)
        assert (len(shown.gained), len(shown.lost), shown.kept) == (
            len(comparison.gained),
            len(comparison.lost),
            len(comparison.kept),
        )
        assert len({change.letters for change in (*shown.gained, *shown.lost)}) == len(shown.gained) + len(shown.lost)
        assert shown.description


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_show_the_same(name: str) -> None:
    english, german = view(name), view(name, "de")
    assert [(o.number, o.letters, o.holds_by) for o in english.outcomes] == [
        (o.number, o.letters, o.holds_by) for o in german.outcomes
    ]
    assert english.tableau.equilibria == german.tableau.equilibria
    assert [(a.source, a.target) for a in english.map.arrows] == [(a.source, a.target) for a in german.map.arrows]
    assert [(p.target, p.kind) for p in english.paths] == [(p.target, p.kind) for p in german.paths]


def test_a_scenario_is_told_from_the_real_today() -> None:
    (court, dam) = view("two-towns").scenarios
    (gained,) = court.gained
    assert gained.label == "As today, but Upstream would build the dam; Downstream would drop the case"
    assert court.description == "Not available: go to court"
    assert dam.description == "Held fixed: Upstream would give up the dam"


def test_the_two_towns_as_they_are_shown() -> None:
    towns = view("two-towns")
    assert [(outcome.number, outcome.letters, outcome.reach) for outcome in towns.outcomes] == [
        (4, "NNY", "where things stand"),
        (6, "NYY", "reached by wanted moves (1)"),
        (1, "NNN", "only with unwanted moves (1 of 1)"),
        (2, "YNN", "only with unwanted moves (2 of 2)"),
    ]
    assert towns.model_in_full.counts == "3 options make 8 combinations; 6 are possible under the constraints."


def test_what_varies_stands_with_the_model_in_full() -> None:
    model = _named(to_json(ToldBrief(briefing_of(parse(READINGS), language="en")))).model_in_full
    up, down = model.parties
    assert [option.note for option in up.options] == ["there in 50 of 100 readings", ""]
    assert up.preferences[0].confidence == "there in 80 of 100 readings; its opposite in 10"
    assert down.preferences[0].confidence == "its place drawn by weight 3"
    hawk, dove, every = model.readings
    assert (hawk.name, hawk.text) == ("hawk", "Downstream – 1: Downstream would go to court.")
    assert hawk.note == "Counts 0.5, where the file's own reading counts 1"
    assert dove.text == "Upstream – 1: Upstream would release water; 2: all others."
    assert every.name == "All lines"
    assert "lines without a confidence: there in 70 of 100 readings" in every.text


PRINTED = """
import json, sys
from detente.render.as_json import to_json
from detente.render.brief_text import text
from detente.render.page import html
from detente.study import opened
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.told import ToldBrief
for language in sys.argv[1:]:
    told = ToldBrief(briefing_of(opened("two-towns"), language=language))
    sys.stdout.buffer.write((html(told) + text(told, full=True) + json.dumps(to_json(told))).encode())
"""


def test_the_same_bytes_in_two_processes() -> None:
    """Also where sets and dictionaries of strings are ordered otherwise."""
    command = [sys.executable, "-c", PRINTED, *LANGUAGES]
    started = [
        subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    ]
    (one, _), (two, _) = (process.communicate(timeout=120) for process in started)
    assert [process.returncode for process in started] == [0, 0]
    assert one == two
    assert len(one) > 20_000


def test_two_parties_of_one_name_have_a_row_each_in_the_tableau() -> None:
    twins = "format: 1\ntitle: Twins\ndecision_makers:\n"
    twins += "".join(f"  {dm}: {{name: Hill, options: {{go: {{do: go}}}}, preferences: [{dm}.go]}}\n" for dm in "ab")
    brief = ToldBrief(briefing_of(parse(f"{twins}status_quo: []\n")))
    assert len(to_json(brief)["tableau"]["tempted"]) == 2
    assert any(fold.blocks for fold in brief.appendix)
