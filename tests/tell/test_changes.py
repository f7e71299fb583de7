"""What a scenario changes, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from tests.tell.asking import conflict, solution
from tests.tell.catalogues import messages

from detente.graph import graph_of
from detente.model.conflict import ByStatements, Scenario
from detente.names import LANGUAGES, DmId, Language, ScenarioId
from detente.scenario import Change, Comparison, Reaching, Reason, changed, compare, reaching
from detente.scenario.compare import ReasonKind
from detente.scenario.reaching import ReachKind
from detente.stability import solve
from detente.tell.changes import explain_change, explain_comparison, explain_reaching
from detente.tell.state import Explanation
from detente.tell.voice import Voice


def comparison(name: str, scenario: str) -> Comparison:
    after = changed(conflict(name), conflict(name).scenario(ScenarioId(scenario)))
    return compare(solution(name), solve(graph_of(after)), "SEQ")


def test_every_kind_of_reason_has_its_clause() -> None:
    for language in LANGUAGES:
        kinds = {*get_args(ReasonKind), *get_args(ReachKind)}
        assert {f"change-{kind}" for kind in kinds} <= set(messages(language))


def test_the_court_closes() -> None:
    explained = explain_comparison(comparison("two-towns", "no-court"), Voice("en"))
    assert explained.sentences == (
        "One outcome newly holds, 2 no longer do, and one holds in both.",
        "Newly holding: Downstream can no longer go to court.",
        (
            "No longer holding, one of the reasons (1 of 2): if Upstream were to hold the water back, the answer by "
            "Downstream would be missing."
        ),
    )
    assert explained.folded == (
        ("+\xa0dam, −\xa0court case (3): Downstream can no longer go to court"),
        (
            "Water and no court case (2): if Upstream were to hold the "
            "water back, the answer by Downstream would be missing"
        ),
        ("+\xa0dam (6): it is no longer possible (settled: Downstream would drop the case)"),
    )


def test_das_gericht_schliesst() -> None:
    explained = explain_comparison(comparison("two-towns", "no-court"), Voice("de"))
    assert explained.sentences == (
        "Neu hält ein Ausgang, 2 fallen weg, und einer hält in beiden Fällen.",
        "Grund, warum ein Ausgang neu hält: Unterstadt kann nicht mehr vor Gericht gehen.",
        (
            "Einer der Gründe, warum Ausgänge wegfallen (1 von 2): würde Oberstadt das Wasser zurückhalten, so "
            "fehlte nun die Antwort (Unterstadt)."
        ),
    )


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("en", "the United States, who would have preferred to lift its sanctions on Russia, are no longer there"),
        (
            "de",
            "die Vereinigten Staaten würden lieber die Sanktionen gegen Russland aufheben, sind aber nicht mehr dabei",
        ),
    ],
)
def test_who_has_left_is_named_with_what_it_would_have_done(language: Language, clause: str) -> None:
    found = comparison("ukraine-2025", "walk-away")
    assert explain_change(found, found.gained[0], Voice(language)) == clause


def test_without_changes_there_are_no_reasons() -> None:
    same = compare(solution("two-towns"), solution("two-towns"), "SEQ")
    explained = explain_comparison(same, Voice("en"))
    assert explained.sentences == ("The same 3 outcomes hold as before.",)
    assert explained.folded == ()


def test_others_on_whom_it_depends_are_named_and_not_counted() -> None:
    found = comparison("two-towns", "no-court")
    (gained,) = found.gained
    alone = explain_change(found, gained, Voice("en"))
    reason = Reason(gained.reason.kind, gained.reason.dm, gained.reason.improvement, others=(DmId("up"),))
    with_others = replace(found, gained=(Change(gained.base, gained.variant, reason),))
    clause = explain_change(with_others, with_others.gained[0], Voice("en"))
    assert clause == f"{alone} (also, each for a reason of its own: Upstream)"
    said = explain_comparison(with_others, Voice("en"))
    assert said.sentences[1] == explain_comparison(found, Voice("en")).sentences[1]
    assert said.folded[0].endswith(clause)
    assert "(außerdem, je aus eigenem Grund: Oberstadt)" in explain_change(
        with_others, with_others.gained[0], Voice("de")
    )


def explained_reaching(name: str, scenario: str, language: Language) -> Explanation:
    found = comparison(name, scenario)
    reached = reaching(found)
    assert reached is not None
    return explain_reaching(found, reached, Voice(language))


def test_what_the_closed_court_makes_reachable() -> None:
    explained = explained_reaching("two-towns", "no-court", "en")
    assert explained.sentences == (
        "One outcome becomes reachable by wanted moves, 2 no longer are.",
        "2 of these hold, with the change or without it.",
        "Becoming reachable: with the change the conflict starts from elsewhere.",
        ("No longer reachable: it is no longer possible (settled: Downstream would drop the case)."),
    )
    assert explained.folded == (
        ("−\xa0court case (1) (becomes reachable): with the change the conflict starts from elsewhere"),
        ("+\xa0dam (6) (no longer reachable): it is no longer possible (settled: Downstream would drop the case)"),
    )


def test_was_das_geschlossene_gericht_erreichbar_macht() -> None:
    explained = explained_reaching("two-towns", "no-court", "de")
    assert explained.sentences[0] == "Durch gewollte Züge wird ein Ausgang erreichbar, 2 sind es nicht mehr."
    assert explained.folded[1] == (
        "+\xa0Damm (6) (nicht mehr erreichbar): dieser Ausgang ist nicht mehr möglich "
        "(festgelegt: Unterstadt würde die Klage zurückziehen)"
    )


@pytest.mark.parametrize(
    ("language", "newly", "no_longer"),
    [
        ("en", "Upstream now prefers to build the dam", "Upstream no longer prefers to build the dam"),
        ("de", "Oberstadt würde nun lieber den Damm bauen", "Oberstadt würde nicht mehr lieber den Damm bauen"),
    ],
)
def test_a_way_that_hangs_on_a_wish_names_whose(language: Language, newly: str, no_longer: str) -> None:
    base = conflict("two-towns")
    idle = Scenario(ScenarioId("idle"), preferences=((DmId("up"), ByStatements(())),))
    without = solve(graph_of(changed(base, idle)))
    there, back = compare(solution("two-towns"), without, "SEQ"), compare(without, solution("two-towns"), "SEQ")
    for found, clause in ((there, no_longer), (back, newly)):
        reached = reaching(found)
        assert reached is not None
        assert [line.partition("): ")[2] for line in explain_reaching(found, reached, Voice(language)).folded] == [
            clause
        ]


def test_where_nothing_else_is_reached_one_sentence_says_so() -> None:
    same = compare(solution("two-towns"), solution("two-towns"), "SEQ")
    explained = explain_reaching(same, Reaching((), (), (), ()), Voice("en"))
    assert explained.sentences == ("Wanted moves lead to the same outcomes as before.",)
    assert explained.folded == ()
