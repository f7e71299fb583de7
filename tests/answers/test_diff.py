"""What changed between two versions: nothing where nothing did, each part where one did, alike either way round."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from tests.functional.commands import TWO_TOWNS, asked, run

from detente.answers.case import Case
from detente.answers.diff import Diff
from detente.model import parse
from detente.model.conflict import ByStatements, Conflict
from detente.testing.strategies import conflicts


def diff(before: Conflict, after: Conflict) -> Diff:
    return Diff(Case(before, "SEQ"), Case(after, "SEQ"), "later")


@given(conflicts())
def test_a_conflict_is_not_otherwise_than_itself(conflict: Conflict) -> None:
    assert diff(conflict, conflict).altered == ()


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
    (found,) = diff(before, after).altered
    assert (found.kind, found.owner, sorted(found.moved or ())) == ("wish", first.id, [1, 2])


@given(conflicts(), conflicts())
def test_what_is_new_one_way_is_gone_the_other_way(one: Conflict, two: Conflict) -> None:
    there, back = diff(one, two).altered, diff(two, one).altered
    assert sum(found.before is None for found in there) == sum(found.after is None for found in back)
    assert {found.kind for found in there} == {found.kind for found in back}


def test_the_lines_of_a_file_are_no_part_of_the_model() -> None:
    before, after = parse(TWO_TOWNS).conflict, parse("# a comment\n\n" + TWO_TOWNS).conflict
    assert diff(before, after).altered == ()


def test_the_command_says_it_in_both_languages() -> None:
    english = run("diff", "prisoners-dilemma", "chicken")
    assert english.status == 0
    assert "New option: swerve" in english.out
    assert "Neue Option: ausweichen" in run("diff", "prisoners-dilemma", "chicken", "--lang", "de").out
    values = asked("diff", "prisoners-dilemma", "chicken")
    assert [one["kind"] for one in values["model"]].count("option") == 4


def test_the_same_file_twice_has_not_changed() -> None:
    told = run("diff", "elmira", "elmira").out
    assert "As before." in told
    assert "Nothing in the model changed." in told
