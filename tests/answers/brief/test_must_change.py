"""What would have to change for something to hold, or to be reached."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.answers.brief.briefing import answer, asked, reached, true_in
from tests.graph import building
from tests.published import brute_force
from tests.tell.brief.test_short_answers import IT, TITLED, questioned

import detente
from detente.answers import case
from detente.model.conflict import ByStatements, Conflict, Level, Question, Scenario
from detente.model.text import Text
from detente.names import DmId, Language, OptionId, ScenarioId
from detente.tell.brief.briefing import Told

HOLD, REACH = Question("must-change", about=(IT,)), Question("reach", about=(IT,))


def titled(conflict: Conflict) -> Conflict:
    return replace(conflict, conditions=(TITLED,))


def standing(*levels: Level, b: ByStatements = building.INDIFFERENT) -> Conflict:
    """Somebody who wants this of x, and somebody with a y."""
    return titled(
        building.conflict(building.party("a", "x", wants=ByStatements(levels)), building.party("b", "y", wants=b))
    )


def told(conflict: Conflict, question: Question, language: Language = "en") -> Told:
    return asked(conflict, question, language=language).answers[0]


RELUCTANT = standing(Level(building.said("not a.x"), ("q1", "q2"), "medium"), Level(building.said("b.y")))


@given(questioned())
@settings(max_examples=40)
def test_nothing_has_to_change_just_where_it_holds(drawn: Conflict) -> None:
    tables = brute_force.tables_of(drawn)
    where = true_in(drawn, tables, [IT])
    both = where & brute_force.equilibria(tables, "SEQ")
    brief = asked(drawn, HOLD)
    said = brief.answers[0]
    assert said.answer.startswith("Nothing: ") == bool(both)
    assert ("not possible" in said.answer) == (not where)
    assert {brief.case.graph.number(s) for s in said.states} == both


@given(questioned())
@settings(max_examples=40)
def test_nothing_has_to_change_just_where_wanted_moves_lead(drawn: Conflict) -> None:
    tables = brute_force.tables_of(drawn)
    where = true_in(drawn, tables, [IT])
    there = where & reached(drawn, tables)
    brief = asked(drawn, REACH)
    said = brief.answers[0]
    assert said.answer.startswith("Nothing: ") == bool(there)
    assert ("not possible" in said.answer) == (not where)
    assert {brief.case.graph.number(s) for s in said.states} == there


@pytest.mark.parametrize(
    ("language", "short", "lever"),
    [
        (
            "en",
            (
                "“it happens” would hold if “a would not x” did not matter to a. Today's reading is otherwise, on the "
                "word of q1 and q2 (confidence: medium)."
            ),
            (
                "This alone would do it as well: settled once and for all: a would x – against the word of q1 and q2 "
                "(confidence: medium)."
            ),
        ),
        (
            "de",
            (
                "„it happens“ würde halten, wenn a auf „a würde nicht x“ keinen Wert legte. Die heutige Lesart ist "
                "eine andere, gestützt auf Aussagen (q1 und q2; Sicherheit: mittel)."
            ),
            (
                "Auch dies allein würde genügen: ein für alle Mal festgelegt: a würde x – gegen Aussagen "
                "(q1 und q2; Sicherheit: mittel)."
            ),
        ),
    ],
)
def test_the_line_in_the_way_is_named_with_its_ground(language: Language, short: str, lever: str) -> None:
    said = told(RELUCTANT, HOLD, language)
    assert said.answer == short
    assert said.details[-1] == lever
    assert len(said.folded) == 1  # turning the line round would do as well
    assert [line.place for line in said.rests_on or ()] == [0]


def test_of_changes_to_the_same_line_the_mildest_is_told_and_others_are_counted() -> None:
    torn = standing(Level(building.said("not a.x"), ("q1",)), Level(building.said("a.x"), ("q2",)))
    said = told(torn, HOLD)
    assert said.answer.startswith("“it happens” would hold if a would rather x than not x.")
    assert said.folded == ("2 more answers change the same statements in another way.",)


def test_the_least_firm_ground_comes_first_and_the_others_after_it() -> None:
    wants = ByStatements((Level(building.said("not b.y"), ("q3",), "low"),))
    firm = standing(Level(building.said("not a.x"), ("q1",), "high"), b=wants)
    either = replace(TITLED, statement=building.said("a.x or b.y"))
    said = told(replace(firm, conditions=(either,)), HOLD)
    assert "the word of q3 (confidence: low)" in said.answer
    assert said.details[0] == "Or if “a would not x” did not matter to a – against the word of q1 (confidence: high)."


def test_whether_it_would_then_be_reached_as_well_is_told_apart() -> None:
    """Once a does not mind, x holds, but nobody wants to move there."""
    assert told(RELUCTANT, HOLD).details[0] == (
        "One of the 2 least changes found would let it both hold and be reached by wanted moves."
    )
    assert "It would then both hold and be reached by wanted moves." in told(RELUCTANT, REACH).details


def test_a_scenario_of_the_model_is_a_lever() -> None:
    forced = Scenario(ScenarioId("s"), Text.plain("x is forced"), fix=((OptionId("a.x"), True),))
    said = told(replace(RELUCTANT, scenarios=(forced,)), HOLD)
    assert said.details[-1] == (
        "Any one of these alone would do it as well: the scenario “x is forced” – against the word of q1 and q2 "
        "(confidence: medium); settled once and for all: a would x – against the word of q1 and q2 (confidence: "
        "medium)."
    )


def test_a_spent_budget_says_what_was_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    both = building.conflict(
        building.party("a", "x", wants=building.levels("not a.x", "not a.x and not b.y")),
        building.party("b", "y", wants=building.levels("not b.y", "not b.y or not a.x")),
    )
    wanted = replace(both, conditions=(replace(TITLED, statement=building.said("a.x and b.y")),))
    for states, proven in (
        (0, "no single change of a statement was found"),
        (4 * 12, "no single change of a statement"),
    ):
        monkeypatch.setattr(case, "MOST_EDITED", states)
        said = told(wanted, HOLD)
        assert proven in said.answer
        assert "not all" in said.answer
    assert said.details[-1].startswith("No scenario of the model would do it")
    monkeypatch.setattr(case, "MOST_EDITED", 0)
    assert told(wanted, HOLD).details == (
        "None of the single actions from outside that were tried would do it; not all were tried.",
    )


def test_what_is_not_possible_or_nowhere() -> None:
    barred = replace(RELUCTANT, constraints=tuple(building.always("not a.x")))
    for question in (HOLD, REACH):
        assert answer(barred, question) == "“it happens”: not possible under the model's constraints."
    assert answer(replace(RELUCTANT, status_quo=None), REACH).startswith("The model names no status quo")
    assert answer(replace(RELUCTANT, status_quo=None), Question("must-change")).startswith("The model names no status")
    assert "would hold if" in answer(replace(RELUCTANT, status_quo=None), HOLD)


def test_in_graph_form_today_is_asked_about_and_only_levers_are_tried() -> None:
    wants = building.ranked(2, 1)
    listed = building.listed([1, 2], building.player("p", wants, (1, 2)), building.player("q", wants), today=1)
    said = told(listed, Question("must-change"))
    assert said.answer.startswith("There are no statements to be changed one by one")
    assert said.details == ("This alone would do it as well: p no longer a party.",)
    assert answer(listed, Question("reach")).startswith("Nothing: “as today” is reached from today")


def test_reaching_it_says_who_would_have_to_do_what() -> None:
    said = told(RELUCTANT, REACH)
    assert said.clauses[0] == (
        "wanted moves alone do not lead to “it happens”; on the way with the fewest unwanted ones, a would have to x "
        "without wanting to."
    )
    assert said.clauses[1] == "it would be reached by wanted moves alone if a wanted to x."
    assert "No joint move that leaves everybody who takes part in it better off leads there." in said.details


@pytest.mark.parametrize(
    ("language", "joint"),
    [
        (
            "en",
            (
                "If a and b acted together and at once (a would x; b would y), "
                "that would open the way. Each of them would be better off than before."
            ),
        ),
        (
            "de",
            (
                "Handelten a und b gemeinsam und zugleich (a würde x; b würde y), "
                "so stünde der Weg offen. Jeder von ihnen stünde besser da als zuvor."
            ),
        ),
    ],
)
def test_what_nobody_wants_alone_may_be_wanted_together(language: Language, joint: str) -> None:
    dilemma = building.conflict(
        building.party("a", "x", wants=building.levels("b.y", "not a.x")),
        building.party("b", "y", wants=building.levels("a.x", "not b.y")),
    )
    wanted = replace(dilemma, conditions=(replace(TITLED, statement=building.said("a.x and b.y")),))
    assert joint in told(wanted, REACH, language).details


def test_the_way_is_told_where_it_is_more_than_the_unwanted_moves() -> None:
    follows = standing(Level(building.said("not a.x")), b=building.levels("b.y iff a.x"))
    wanted = replace(follows, conditions=(replace(TITLED, statement=building.said("a.x and b.y")),))
    assert told(wanted, REACH).details[0] == "The whole way: a: x → b: y."
    assert not any(detail.startswith("The whole way") for detail in told(RELUCTANT, REACH).details)


def test_where_no_move_leads_none_is_spoken_of() -> None:
    stuck = titled(building.conflict(building.party("a", "x drop"), building.party("b", "y")))
    said = told(stuck, REACH)
    assert said.clauses[0] == "nothing that anybody could do leads from today to “it happens”."
    assert {dm.id for dm in stuck.decision_makers} == {DmId("a"), DmId("b")}


def test_the_flagship_asks_what_must_change_for_a_deal() -> None:
    conflict = detente.load("ukraine-2025").conflict
    questions = [question for question in conflict.questions if question.kind in {"must-change", "reach"}]
    hold, reach = asked(conflict, *questions).answers
    assert "than hold on to its maximal terms" in hold.answer
    assert "2 of the 9 least changes found would let it both hold and be reached by wanted moves." in hold.details
    assert "Ukraine would have to accept the terms on the table without wanting to." in reach.answer
