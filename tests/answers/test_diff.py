"""What changed between two versions: nothing where nothing did, each part where one did, alike either way round."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from tests.functional.commands import ONE_TOWN, TWO_TOWNS, asked, run

from detente.answers.case import Case
from detente.answers.diff import Diff
from detente.model import parse
from detente.model.conflict import ByStatements, Conflict
from detente.testing.strategies import conflicts


def diff(before: Conflict, after: Conflict) -> Diff:
    return Diff(Case(before, "SEQ"), Case(after, "SEQ"), "later")


@given(conflicts())
def test_a_conflict_is_not_otherwise_than_itself(conflict: Conflict) -> None:
    assert diff(conflict, conflict).models.altered == ()


@given(conflicts())
def test_a_line_moved_is_told_as_moved_and_nothing_else(conflict: Conflict) -> None:
    first = conflict.decision_makers[0]
    wanted = first.preferences
    if not isinstance(wanted, ByStatements) or len({level.statement for level in wanted.levels}) < 2:
        return
    levels = tuple({level.statement: level for level in wanted.levels}.values())
    turned = (levels[1], levels[0], *levels[2:])
    before, after = (
        replace(conflict, decision_makers=(replace(first, preferences=ByStatements(of)), *conflict.decision_makers[1:]))
        for of in (levels, turned)
    )
    (found,) = diff(before, after).models.altered
    assert (found.kind, found.owner, sorted(found.moved or ())) == ("wish", first.id, [1, 2])


@given(conflicts(), conflicts())
def test_what_is_new_one_way_is_gone_the_other_way(one: Conflict, two: Conflict) -> None:
    there, back = diff(one, two).models.altered, diff(two, one).models.altered
    assert sum(found.before is None for found in there) == sum(found.after is None for found in back)
    assert {found.kind for found in there} == {found.kind for found in back}


def test_the_lines_of_a_file_are_no_part_of_the_model() -> None:
    before, after = parse(TWO_TOWNS).conflict, parse("# a comment\n\n" + TWO_TOWNS).conflict
    assert diff(before, after).models.altered == ()


def test_the_command_says_it_in_both_languages() -> None:
    english = run("diff", "prisoners-dilemma", "chicken")
    assert english.status == 0
    assert "New option: swerve" in english.out
    assert "Neue Option: ausweichen" in run("diff", "prisoners-dilemma", "chicken", "--lang", "de").out
    values = asked("diff", "prisoners-dilemma", "chicken")
    assert [one["kind"] for one in values["model"]].count("option") == 4


def test_a_party_that_is_new_can_do_now_what_it_could_not(tmp_path: Path) -> None:
    rings = "  c: {name: Cid, options: {ring: {do: ring the bell}}, preferences: [ring]}\n"
    (tmp_path / "after.yaml").write_text(ONE_TOWN.replace("status_quo", f"{rings}status_quo"), encoding="utf-8")
    (tmp_path / "before.yaml").write_text(ONE_TOWN, encoding="utf-8")
    there, back = ((tmp_path / f"{one}.yaml" for one in names) for names in (("before", "after"), ("after", "before")))
    assert "Cid can now ring the bell, and would like that better" in run("diff", *there).out
    assert "Cid, who would have preferred to ring the bell, is no longer there" in " ".join(
        run("diff", *back).out.split()
    )


def test_the_same_file_twice_has_not_changed() -> None:
    told = run("diff", "elmira", "elmira").out
    assert "As before." in told
    assert "Nothing in the model changed." in told


GRAPH = """format: 1
title: T
states: {1: one, 2: two}
decision_makers:
  a: {name: A, moves: [[1, 2]], ranking: [2, "*"]}
  b: {name: B, moves: [[2, 1]], ranking: [2, "*"]}
"""


def test_states_of_a_graph_are_part_of_the_model() -> None:
    before = parse(GRAPH).conflict
    more, renamed = (parse(GRAPH.replace("2: two", text)).conflict for text in ("2: two, 3: three", "2: other"))
    assert [(one.kind, one.before) for one in diff(before, more).models.altered] == [("state", None)]
    assert [one.kind for one in diff(before, renamed).models.altered] == ["state"]


def test_another_order_of_options_is_told_since_rankings_go_by_it() -> None:
    before = parse(TWO_TOWNS).conflict
    first, *others = before.decision_makers
    after = replace(before, decision_makers=(replace(first, options=first.options[::-1]), *others))
    assert [one.kind for one in diff(before, after).models.altered] == ["order"]


@given(conflicts())
def test_a_wish_that_is_said_twice_is_told_when_one_of_them_goes(conflict: Conflict) -> None:
    first, *others = conflict.decision_makers
    if not isinstance(first.preferences, ByStatements):
        return
    levels = first.preferences.levels
    before = replace(conflict, decision_makers=(replace(first, preferences=ByStatements((*levels, *levels))), *others))
    gone = [one for one in diff(before, conflict).models.altered if one.after is None]
    assert len(gone) == len(levels)
