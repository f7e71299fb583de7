"""Least changes in words: edits, on what rests what they go against, and actions from outside."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.graph import building

from detente.evidence.quote import Quote, Speaker
from detente.inverse import Edit, levers
from detente.model.conflict import ByStatements, Condition, Confidence, Level, Scenario
from detente.model.statement import Holds, Not, Statement
from detente.model.text import Text
from detente.names import ConditionId, DmId, Language, OptionId, ScenarioId
from detente.scenario import Line
from detente.tell.edits import explain_edits, explain_grounds, explain_levers
from detente.tell.voice import Voice

IT = Condition(ConditionId("it"), building.said("b.y"), Text((("en", "it happens"), ("de", "es geschieht"))))
AGAINST = Not(building.said("a.x"))
TOWNS = replace(
    building.conflict(
        building.party("a", "x", wants=ByStatements((Level(AGAINST), Level(Holds(IT.id))))),
        replace(building.party("b", "y"), plural=frozenset({""})),
    ),
    conditions=(IT,),
    scenarios=(
        Scenario(ScenarioId("one"), Text.plain("the first one"), fix=((OptionId("a.x"), True),)),
        Scenario(ScenarioId("two"), fix=((OptionId("a.x"), False),)),
    ),
)


def line(statement: Statement, *evidence: str, confidence: Confidence | None = None, dm: str = "a") -> Line:
    return Line(DmId(dm), 0, Level(statement, evidence, confidence))


@pytest.mark.parametrize(
    ("edit", "english", "german"),
    [
        (
            Edit("raise", line(Holds(IT.id)), line(AGAINST)),
            "a wanted “it happens” more than “a would not x”",
            "a „es geschieht“ wichtiger nähme als „a würde nicht x“",
        ),
        (
            Edit("drop", line(AGAINST, dm="b")),
            "“a would not x” did not matter to b",
            "b auf „a würde nicht x“ keinen Wert legten",
        ),
        (Edit("negate", line(AGAINST)), "a wanted to x", "a x wollte"),
        (Edit("drop", line(building.said("b.y"))), "a no longer wanted to have b y", "a nicht länger b y sehen wollte"),
        (
            Edit("raise", line(AGAINST), line(building.said("b.y"))),
            "a would rather not x than have b y",
            "a lieber nicht x wollte als b y sehen",
        ),
        (
            Edit("negate", line(Holds(IT.id), dm="b")),
            "b wanted “not ‘it happens’”",
            "b „nicht ‚es geschieht‘“ wollten",
        ),
    ],
)
def test_an_edit_follows_an_if(edit: Edit, english: str, german: str) -> None:
    assert explain_edits(TOWNS, [edit], Voice("en")) == english
    assert explain_edits(TOWNS, [edit], Voice("de")) == german


def test_several_edits_are_a_list() -> None:
    edits = [Edit("drop", line(AGAINST)), Edit("negate", line(AGAINST))]
    assert explain_edits(TOWNS, edits, Voice("en")) == "“a would not x” did not matter to a and a wanted to x"


@pytest.mark.parametrize(
    ("lines", "english", "german"),
    [
        (
            [line(AGAINST, "q1", "q2", confidence="low")],
            "the word of q1 and q2 (confidence: low)",
            "Aussagen (q1 und q2; Sicherheit: gering)",
        ),
        ([line(AGAINST, "q1")], "the word of q1", "Aussagen (q1)"),
        ([line(AGAINST)], "an assumption without evidence", "eine Annahme ohne Beleg"),
        (
            [line(AGAINST, "q1", "q2", confidence="low"), line(IT.statement, "q2", "q3", confidence="high")],
            "the word of q1, q2 and q3 (confidence: low and high)",
            "Aussagen (q1, q2 und q3; Sicherheit: gering und hoch)",
        ),
    ],
)
def test_the_ground_is_the_evidence_and_how_firm_it_is(lines: list[Line], english: str, german: str) -> None:
    assert explain_grounds(TOWNS, lines, Voice("en")) == english
    assert explain_grounds(TOWNS, lines, Voice("de")) == german


def test_the_ground_names_whoever_says_it_else_the_carrier_else_the_document() -> None:
    said = (
        Quote("q1", speaker=Speaker("an adviser", named=False, forms=(("en", "an adviser"), ("de", "ein Berater")))),
        Quote("q2", via="an agency"),
        Quote("q3", source="report"),
    )
    lines = [line(AGAINST, "q3", "q1", "q2")]
    conflict = replace(TOWNS, quotes=said)
    english, german = (explain_grounds(conflict, lines, Voice(language)) for language in ("en", "de"))
    assert english == "the word of the document itself, an adviser and an agency"
    assert german == "Aussagen (das Dokument selbst, ein Berater und an agency)"


def test_of_a_line_raised_the_one_above_is_what_it_goes_against() -> None:
    raised = Edit("raise", line(AGAINST, "q1"), line(IT.statement, "q2"))
    assert explain_grounds(TOWNS, raised.lines, Voice("en")) == "the word of q2"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            (
                "the scenario “the first one” – against an assumption without evidence; the scenario “two”; "
                "a no longer a party; b no longer a party; settled once and for all: a would x – against an "
                "assumption without evidence; a would not x; b would y; b would not y"
            ),
        ),
        (
            "de",
            (
                "das Szenario „the first one“ – gegen eine Annahme ohne Beleg; das Szenario „two“; "
                "a nicht mehr beteiligt; b nicht mehr beteiligt; ein für alle Mal festgelegt: a würde x – gegen eine "
                "Annahme ohne Beleg; a würde nicht x; b würden y; b würden nicht y"
            ),
        ),
    ],
)
def test_what_is_settled_comes_last(language: Language, expected: str) -> None:
    known = levers(TOWNS, [DmId("a"), DmId("b")])
    assert explain_levers(TOWNS, known, Voice(language)) == expected
    assert explain_levers(TOWNS, known[::-1], Voice(language)).endswith(
        "a würde x – gegen eine Annahme ohne Beleg"
        if language == "de"
        else "a would x – against an assumption without evidence"
    )
