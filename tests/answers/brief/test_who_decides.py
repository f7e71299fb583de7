"""Who can bring something about from today, and without whose moves it is not reached."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.answers.brief.briefing import answer, asked, true_in
from tests.graph import building
from tests.published import brute_force
from tests.tell.brief.test_short_answers import IT, TITLED, questioned

from detente.model.conflict import Conflict, Question
from detente.names import DmId, Language

WHO = Question("who-decides", about=(IT,))


def least(tables: brute_force.Tables, start: int, where: frozenset[int], *, wanted: bool) -> tuple[int, set[DmId]]:
    """After how many moves, nobody moving twice in a row, one of the states is first met; and who moves last."""
    moves = tables.improvements if wanted else tables.moves
    frontier: set[tuple[int, DmId | None]] = {(start, None)}
    seen = set(frontier)
    for count in range(1, len(tables.states) * len(moves) + 2):
        found = {(t, dm) for s, last in frontier for dm in moves if dm != last for t in moves[dm][s]}
        if last_movers := {dm for t, dm in found if t in where}:
            return count, last_movers
        frontier = {pair for pair in found if pair not in seen}
        seen |= frontier
    return 0, set()


@given(questioned())
@settings(max_examples=40)
def test_who_makes_the_last_move_and_who_is_needed(drawn: Conflict) -> None:
    tables = brute_force.tables_of(drawn)
    where = true_in(drawn, tables, [IT])
    brief = asked(drawn, WHO)
    today = brief.case.graph.status_quo
    assert today is not None
    start = brief.case.graph.number(today)
    said = brief.answers[0]
    if not where:
        assert said.answer == "“it happens”: not possible under the model's constraints."
    elif start in where:
        assert said.answer == "Nobody has to: “it happens” is so today."
    else:
        wanted = least(tables, start, where, wanted=True)
        count, movers = wanted if wanted[0] else least(tables, start, where, wanted=False)
        assert said.answer.startswith("Nobody brings “it happens” about") == (not wanted[0])
        if not count:
            assert said.clauses[-1] == "other moves do not lead there either."
            return
        names = " or ".join(dm.id.upper() for dm in drawn.decision_makers if dm.id in movers)
        last = f"made by {names}." if len(movers) < 3 else "made by "
        assert last in said.clauses[-2]
        assert ("one move" if count == 1 else f"{count} moves") in said.clauses[-2]
        everybody = [dm.id for dm in drawn.decision_makers]
        needed = [
            dm for dm in everybody if not tables.legal(set(everybody) - {dm}, start, improving=bool(wanted[0])) & where
        ]
        for dm in everybody:
            assert (dm.upper() in said.clauses[-1]) == (dm in needed)


EAGER = replace(
    building.conflict(
        building.party("a", "x", wants=building.levels("a.x")),
        building.party("b", "y", wants=building.levels("not b.y")),
    ),
    conditions=(TITLED,),
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            (
                "Wanted moves from today lead to “it happens”, after one move, made by a. Without the wanted moves of "
                "a it is not reached."
            ),
        ),
        (
            "de",
            (
                "Gewollte Züge führen von heute aus zu „it happens“, frühestens mit einem Zug von dieser Seite: a. "
                "Solange nicht a von sich aus zieht, wird es nicht erreicht."
            ),
        ),
    ],
)
def test_who_wants_it(language: Language, expected: str) -> None:
    assert answer(EAGER, WHO, language=language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            (
                "Nobody brings “b would y” about from today by wanted moves. If unwanted moves are made as well, it "
                "takes one move, made by b. Without moves of b it cannot be reached at all."
            ),
        ),
        (
            "de",
            (
                "Niemand führt „b würde y“ von heute aus durch gewollte Züge herbei. Mit ungewollten Zügen braucht es "
                "mindestens einen Zug von dieser Seite: b. Solange nicht b zieht, ist es gar nicht zu erreichen."
            ),
        ),
    ],
)
def test_who_could_do_it_without_wanting_to(language: Language, expected: str) -> None:
    assert answer(EAGER, Question("who-decides", about=(building.said("b.y"),)), language=language) == expected


def test_without_anything_asked_about_it_is_about_what_holds_and_is_reached() -> None:
    assert answer(EAGER, Question("who-decides")).startswith(
        "Wanted moves from today lead to “an outcome that holds and is reached”, after one move, made by a."
    )
    never = building.conflict(
        building.party("a", "x", wants=building.levels("a.x iff b.y")),
        building.party("b", "y", wants=building.levels("not (a.x iff b.y)")),
    )
    assert answer(never, Question("who-decides"), "Nash") == "No outcome holds, so there is none to reach."


def test_without_a_status_quo_nobody_decides() -> None:
    assert answer(replace(EAGER, status_quo=None), WHO).startswith("The model names no status quo")
