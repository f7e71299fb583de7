"""Other analysts' files as readings: what they want of the same options, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from detente.ensemble import Shares, plan_of, run
from detente.ensemble.varying.analysts import with_reading
from detente.errors import UsageError
from detente.graph import graph_of
from detente.model import parse
from detente.model.conflict import ByStatements, Conflict

OURS = """\
format: 1
title: A bridge
decision_makers:
  a: {name: A, options: {build: {do: build}}, preferences: [calm]}
  b: {name: B, options: {toll: {do: take a toll}}, preferences: [toll if build, not toll]}
conditions: {calm: not toll}
status_quo: []
"""
THEIRS = """\
format: 1
title: The same bridge
decision_makers:
  a: {name: A, options: {build: {do: build}}, preferences: [{want: calm, chance: 0.1, evidence: [q]}, not build]}
  b: {name: B, options: {toll: {do: take a toll}}, ranking: [3, 1, 2]}
conditions: {calm: toll and build}
constraints: [{never: toll and not build}]
sources: {paper: A paper}
quotes: {q: {source: paper, exact: calm}}
"""
BLOCK = """\
readings:
  other:
    weight: 0.5
    preferences: {a: [toll and build, not build]}
    rankings: {b: [toll and build, not toll and not build, not toll and build, "*"]}
"""


def read(text: str) -> Conflict:
    return parse(text).conflict


def shares(conflict: Conflict) -> list[Fraction]:
    plan = plan_of(conflict)
    assert plan.design == "enumeration"
    found = Shares(plan, run(plan))
    return [share.value for share in (*found.holds("SEQ"), *found.holds("Nash"), *found.reached())]


def test_a_file_says_what_the_same_block_of_readings_says() -> None:
    ours = with_reading(read(OURS), read(THEIRS), "other", Fraction(1, 2))
    assert shares(ours) == shares(read(OURS + BLOCK)) != shares(read(OURS))


def test_what_is_not_wanted_stays_behind() -> None:
    ours = with_reading(read(OURS), read(THEIRS), "other")
    assert graph_of(ours).size == graph_of(read(OURS)).size == 4
    ((_, wants), _) = ours.readings[0].preferences
    assert isinstance(wants, ByStatements)
    assert all(not level.evidence and level.chance is None for level in wants.levels)


def test_readings_of_several_files_are_told_apart() -> None:
    twice = with_reading(with_reading(read(OURS), read(THEIRS), "one"), read(OURS), "two")
    assert [reading.id for reading in twice.readings] == ["one", "two"]
    with pytest.raises(UsageError, match="there is a reading one already"):
        with_reading(twice, read(THEIRS), "one")


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        (THEIRS.replace("  b: {", "  c: {"), "decision makers b, c are in one of the files only"),
        (THEIRS.replace("toll", "fee"), "options b.fee, b.toll are in one"),
    ],
)
def test_a_file_about_another_conflict_is_refused(theirs: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        with_reading(read(OURS), read(theirs), "other")


def test_the_model_itself_as_a_reading_of_its_own_changes_nothing_that_is_firm() -> None:
    firm = read(
        OURS.replace("[calm]", "[{want: calm, chance: 1}]").replace(
            "[toll if build, not toll]", "[{want: toll if build, chance: 1}]"
        )
    )
    assert shares(with_reading(firm, replace(firm, constraints=()), "again")) == shares(firm)
