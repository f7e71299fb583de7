"""What a scenario changes, in words."""

from __future__ import annotations

from typing import get_args

import pytest
from tests.explain.asking import conflict, solution
from tests.explain.catalogues import messages

from detente.explain import Voice, explain_change, explain_comparison
from detente.graph import graph_of
from detente.names import LANGUAGES, Language, ScenarioId
from detente.scenario import Comparison, changed, compare
from detente.scenario.compare import ReasonKind
from detente.stability import solve


def comparison(name: str, scenario: str) -> Comparison:
    after = changed(conflict(name), conflict(name).scenario(ScenarioId(scenario)))
    return compare(solution(name), solve(graph_of(after)), "SEQ")


def test_every_kind_of_reason_has_its_clause() -> None:
    for language in LANGUAGES:
        assert {f"change-{kind}" for kind in get_args(ReasonKind)} <= set(messages(language))


def test_the_court_closes() -> None:
    explained = explain_comparison(comparison("two-towns", "no-court"), Voice("en"))
    assert explained.sentences == (
        "One outcome newly holds, 2 no longer do, and one holds in both.",
        "Newly holding, the commonest reason (1 of 1): Downstream can no longer go to court.",
        (
            "No longer holding, one of the reasons (1 of 2): if Upstream were to hold the water back, the answer by "
            "Downstream would be missing."
        ),
    )
    assert explained.folded == (
        (
            "As today, but Upstream would build the dam; Downstream would drop the case: Downstream can no "
            "longer go to "
            "court"
        ),
        (
            "As today, but Upstream would release water; Downstream would drop the case: if Upstream were to hold the "
            "water back, the answer by Downstream would be missing"
        ),
        "As today, but Upstream would build the dam: it is no longer possible",
    )


def test_das_gericht_schliesst() -> None:
    explained = explain_comparison(comparison("two-towns", "no-court"), Voice("de"))
    assert explained.sentences == (
        "Neu hält ein Ausgang, 2 fallen weg, und einer hält in beiden Fällen.",
        "Häufigster Grund, warum ein Ausgang neu hält (1 von 1): Unterstadt kann nicht mehr vor Gericht gehen.",
        (
            "Einer der Gründe, warum ein Ausgang wegfällt (1 von 2): würde Oberstadt das Wasser zurückhalten, so "
            "fehlte "
            "nun die Antwort (Unterstadt)."
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
    assert explained.sentences == ("No outcome newly holds, none stops holding, and 3 hold in both.",)
    assert explained.folded == ()
