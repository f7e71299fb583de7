"""What sets several outcomes that hold apart is said first, conditions before options."""

from __future__ import annotations

import pytest
from tests.answers.brief.briefing import asked
from tests.graph import building

from detente.model import parse
from detente.model.conflict import Conflict, Question
from detente.model.statement import Holds
from detente.names import Language


def striking(condition: str = "", questions: str = "") -> Conflict:
    """Nobody wants the first to strike; once it has, it cannot be undone, so that both ways hold."""
    return parse(
        f"""
format: 1
title: Strike or not
decision_makers:
  a:
    name: Nord
    options: {{hit: {{do: {{en: hit the bridge, de: die Brücke treffen}}, only: take}}}}
    preferences: [not hit]
  b: {{name: Süd, options: {{help: {{do: {{en: help, de: helfen}}}}}}, preferences: [help]}}
status_quo: []
{condition}
{questions}
"""
    ).conflict


@pytest.mark.parametrize(
    ("condition", "language", "said"),
    [
        ("", "en", "In one of them: Nord would hit the bridge. In both of them: Süd would help."),
        ("conditions: {war: a.hit}", "en", "In one of them: “war”, Nord would hit the bridge. In both of them:"),
        ("conditions: {war: {is: a.hit, title: open war}}", "en", "In one of them: “open war”. In both of them:"),
        ("conditions: {war: a.hit}", "de", "In einem: „war“, Nord würde die Brücke treffen. In beiden gilt:"),
    ],
)
def test_what_is_so_in_some_comes_before_what_is_so_in_all(condition: str, language: Language, said: str) -> None:
    brief = asked(striking(condition), Question("holds"), language=language)
    assert said in brief.answers[0].answer
    assert said.split(":")[1].split(".", maxsplit=1)[0] in brief.bottom_line[0]


def test_what_is_so_in_just_the_others_is_told_as_that() -> None:
    game = building.conflict(
        building.party("a", "x", wants=building.levels("not a.x iff b.y")),
        building.party("b", "y", wants=building.levels("not a.x iff b.y")),
        today=[],
    )
    assert (
        asked(game, Question("holds")).answers[0].answer.endswith("In one of them: a would x; in the other: b would y.")
    )


def test_a_condition_true_where_it_holds_is_never_missing_from_the_bottom_line() -> None:
    conflict = striking("conditions: {war: a.hit, calm: not a.hit}")
    calm = next(condition.id for condition in conflict.conditions if condition.id == "calm")
    brief = asked(conflict, Question("holds", about=(Holds(calm),)))
    assert brief.bottom_line[0] == "Of the outcomes that hold: “war” in 1 of 2."
    assert "“calm”" in brief.bottom_line[1]


def test_where_all_hold_no_option_sets_them_apart() -> None:
    idle = building.conflict(building.party("a", "x"), building.party("b", "y"), today=[])
    assert asked(idle, Question("holds")).answers[0].answer == "4 of 4 possible outcomes hold for everyone (SEQ)."


def test_of_many_conditions_the_first_are_told_and_the_others_counted() -> None:
    told = "{" + ", ".join(f"c{k}: a.hit, n{k}: b.help" for k in range(15)) + "}"
    answer = asked(striking(f"conditions: {told}"), Question("holds")).answers[0].answer
    assert "“c11”, Nord would hit the bridge; 3 more conditions are true in some and not in others." in answer
    assert "“n11”; 3 more conditions; Süd would help." in answer
