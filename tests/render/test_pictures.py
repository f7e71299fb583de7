"""What the pictures are made from is what the model gives."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from tests.published import brute_force
from tests.render import shipped
from tests.render.shipped import brief, made, tables

import detente
from detente.evolution.chain import evolution
from detente.inverse.edits import edited, edits_of
from detente.inverse.found import Answer
from detente.library import names
from detente.model import parse
from detente.model.conflict import ByStatements, Conflict, Question
from detente.model.statement import Holds
from detente.names import LANGUAGES, ConditionId, DmId, Language
from detente.render.page import html
from detente.render.pictures.of_brief import pictures_in
from detente.scenario import lines_of
from detente.tell.brief.appendix.brought import status_quo_of
from detente.tell.brief.briefing import Briefing, briefing_of
from detente.tell.brief.courses_of import courses_of
from detente.tell.brief.hangs_on_of import hangs_on_of
from detente.tell.brief.ladders_of import ladders_of
from detente.tell.brief.side_of import side_by_side_of
from detente.tell.brief.told import ToldBrief
from detente.tell.pictures import CoursesView
from detente.tell.voice import Voice

NAMES = names()


@pytest.mark.parametrize("name", [name for name in NAMES if detente.load(name).conflict.scenarios])
def test_side_by_side_is_what_each_conflict_gives_alone(name: str) -> None:
    case, side = brief(name).case, brief(name).once(side_by_side_of)
    cases = [case, *(case.scenario(scenario.id) for scenario in case.conflict.scenarios)]
    assert len(side.columns) == len(cases)
    for column, one in enumerate(cases):
        cells = [row.cells[column] for row in side.rows]
        held = [cell.number for cell in cells if cell.holds]
        assert sorted(n for n in held if n is not None) == [
            one.graph.number(s) for s in np.flatnonzero(one.holding).tolist()
        ]
        for cell in cells:
            assert cell.reached == (cell.number is not None and bool(one.arriving[one.graph.index(cell.number)]))


@pytest.mark.parametrize("name", NAMES)
def test_the_table_is_who_makes_the_last_of_how_many_wanted_moves(name: str) -> None:
    table, conflict = brief(name).once(status_quo_of), detente.load(name).conflict
    spelt_out = tables(name)
    today = made(name)["tableau"]["status_quo"]
    if today is None:
        assert not table.outcomes
        return
    least = _least(spelt_out, [dm.id for dm in conflict.decision_makers], today)
    assert {outcome.number for outcome in table.outcomes} == {today, *(s for _, s in least)}
    for outcome in table.outcomes:
        by = {(mover, moves) for moves, movers in enumerate(outcome.by, start=1) for mover in movers}
        assert by == {(mover, moves) for (mover, s), moves in least.items() if s == outcome.number}
        assert outcome.moves == (0 if outcome.number == today else min(moves for _, moves in by))
        assert outcome.left == any(better[outcome.number] for better in spelt_out.improvements.values())
    moves = {outcome.number: outcome.moves for outcome in table.outcomes}
    for arrow in table.arrows:
        assert arrow.target in spelt_out.improvements[conflict.decision_makers[arrow.mover].id][arrow.source]
        assert moves[arrow.source] < moves[arrow.target]
    assert {arrow.target for arrow in table.arrows} == set(moves) - {today}


def _least(tables: brute_force.Tables, movers: list[DmId], today: int) -> dict[tuple[int, int], int]:
    """Step by step: every pair of last mover and state that a legal sequence of wanted moves can come to."""
    found: dict[tuple[int, int], int] = {}
    frontier, step = {(-1, today)}, 0
    while frontier:
        step += 1
        after = {
            (i, t)
            for last, s in frontier
            for i, dm in enumerate(movers)
            if i != last and dm in tables.improvements
            for t in tables.improvements[dm][s]
        }
        frontier = after - set(found)
        found |= dict.fromkeys(frontier, step)
    return found


@cache
def followed() -> CoursesView:
    about = tuple(Holds(ConditionId(name)) for name in ("deal", "walk_away", "china_in"))
    question = Question("when", about=about, on=(14.0, 42.0))
    found = courses_of(brief("ukraine-2025").case, question, Voice("en"))
    assert found is not None
    return found


def test_bands_are_the_courses_of_the_chain() -> None:
    case, found = brief("ukraine-2025").case, followed()
    assert case.graph.status_quo is not None
    events = case.conflict.events
    away = case.where(Holds(ConditionId("walk_away")))
    for bands, happening in ((found.bands, events), (found.without, ())):
        courses = evolution(case.graph, case.graph.status_quo, events=happening)
        assert np.allclose(np.sum([band.shares for band in bands], axis=0), 1, atol=0.001)
        for asked in found.asked:
            shares = courses.on(asked.day).shares
            expected = sum(share for s, share in shares.items() if away[s])
            shown = sum(b.shares[found.days.index(asked.day)] for b in bands if "left the table" in b.name)
            assert shown == pytest.approx(expected, abs=0.001)


def test_an_event_is_a_step_on_its_day() -> None:
    found = followed()
    (event,) = found.events
    day = found.days.index(event.day)
    assert found.days[day] - found.days[day - 1] < 0.001
    assert found.bands[0].shares[day - 1] - found.bands[0].shares[day] > 0.1


def test_without_anything_asked_about_the_bands_are_ends() -> None:
    found = courses_of(brief("elmira").case, Question("when", on=(28.0,)), Voice("en"))
    assert found is not None
    assert [band.name for band in found.bands] == [
        "None of these",
        "Uniroyal delays and the local government insists (7)",
    ]
    assert found.bands[1].shares[-1] == pytest.approx(1 - np.exp(-4), abs=0.001)
    assert found.without == ()


def test_no_days_or_no_status_quo_is_no_picture() -> None:
    assert courses_of(brief("elmira").case, Question("when"), Voice("en")) is None
    assert courses_of(brief("chicken").case, Question("when", on=(7.0,)), Voice("en")) is None


def test_ladders_are_the_preferences_before_and_after() -> None:
    one = brief("ukraine-2025")
    lines = [line for line in lines_of(one.conflict) if line.dm == "ru"]
    form = ((1, False), (0, True), *((place, False) for place in range(3, len(lines))))
    preferences = edited(form, lines)
    changed = _replaced(one, preferences)
    answer = Answer(edits_of(form, lines), changed, ())
    (ladder,) = ladders_of(one.conflict, answer.changes, answer.conflict, one.voice)
    assert ladder.who == "Russia"
    assert [rung.after for rung in ladder.rungs] == [1, 0, None, *range(2, len(form))]
    assert [rung.raised for rung in ladder.rungs] == [False, True] + [False] * (len(lines) - 2)
    assert [rung.reversed for rung in ladder.rungs] == [True] + [False] * (len(lines) - 1)
    assert ladder.rungs[0].said == "not “Ukraine accepts Russia's maximal terms”"


def _replaced(one: Briefing, preferences: ByStatements) -> Conflict:
    dms = one.conflict.decision_makers
    return replace(
        one.conflict,
        decision_makers=tuple(replace(dm, preferences=preferences) if dm.id == "ru" else dm for dm in dms),
    )


def test_what_it_hangs_on_is_told_where_courses_start_and_something_holds() -> None:
    found = hangs_on_of(brief("two-towns"))
    assert found is not None
    assert all(row.low < row.base or row.high > row.base for row in found.rows)
    assert hangs_on_of(brief("chicken")) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_flagship_has_every_picture_and_stays_small(language: Language) -> None:
    told = shipped.told("ukraine-2025", language)
    page = html(told)
    assert len(page.encode()) < 300_000
    for picture in ("map", "figure sides", "figure layers", "figure areas"):
        assert f'<svg class="{picture}"' in page
    names = [name for name, _ in pictures_in(told.appendix)]
    assert len(names) == len(set(names))
    assert [name for name in names if name.startswith("ladder-")]
    assert {"map", "layers", "shares"} <= set(names)
    assert "tornado" not in names, "its bars would all be the same, so they are a list"


def test_json_has_the_numbers_beside_their_names() -> None:
    found = made("two-towns")
    assert [outcome["number"] for outcome in found["status_quo_table"]] == [4, 6]
    assert found["status_quo_table"][1]["by"] == [{"decision_maker": "Upstream", "moves": 1}]
    first = found["side_by_side"][0]["columns"]
    assert [(column["title"], column["holds"]) for column in first] == [
        ("As it is", True),
        ("The court closes", True),
        ("The dam is forbidden", False),
    ]
    assert "hangs_on" not in found


def test_a_picture_with_nothing_to_show_is_left_out() -> None:
    bare = parse(b"format: 1\ntitle: Bare\ndecision_makers: {a: {name: Anna, preferences: []}}\n")
    told = ToldBrief(briefing_of(bare, language="en"))
    found = dict(pictures_in((*told.wants, *told.appendix)))
    assert "map" in found
    assert "wants" not in found
    assert all(found.values())
