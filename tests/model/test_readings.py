"""What a file says of the readings of an ensemble, and the faults in it, each in its place."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from detente.errors import ModelError
from detente.model import parse
from detente.model.conflict import ByRanking, ByStatements

FILE = """\
format: 1
title: Two towns
decision_makers:
  up:
    name: Upstream
    options:
      release: {do: release water, chance: 0.5}
      dam: {do: build the dam}
    preferences:
      - {want: not up.release, chance: 0.8, negated: 0.1}
      - {want: up.dam, group: a}
      - {want: down.sue, group: a}
  down:
    name: Downstream
    options:
      sue: {do: go to court}
    preferences:
      - {want: up.release, weight: 3}
      - down.sue
readings:
  hawk: {weight: 0.5, preferences: {down: [down.sue]}}
  dove: {rankings: {up: [up.release, "*"]}}
ensemble: {swap: 0.2, chances: {high: 1, none: 0.7}}
"""


def _fault(old: str, new: str) -> str:
    """What is said of the file with one part written otherwise, and in which line."""
    assert old in FILE
    with pytest.raises(ModelError) as caught:
        parse(FILE.replace(old, new, 1))
    (finding,) = caught.value.findings
    assert finding.place is not None
    return f"{finding.place.line}: {finding.message}"


def test_everything_is_read() -> None:
    conflict = parse(FILE).conflict
    up, down = conflict.decision_makers
    assert isinstance(up.preferences, ByStatements)
    assert isinstance(down.preferences, ByStatements)
    first, second, third = up.preferences.levels
    assert (first.chance, first.negated) == (Fraction(4, 5), Fraction(1, 10))
    assert (second.group, third.group) == ("a", "a")
    assert [level.weight for level in down.preferences.levels] == [3, None]
    assert [option.chance for option in conflict.options] == [Fraction(1, 2), None, None]
    hawk, dove = conflict.readings
    assert (hawk.weight, dove.weight) == (Fraction(1, 2), Fraction(1))
    assert isinstance(dict(dove.preferences)[up.id], ByRanking)
    assert dict(conflict.ensemble.chances) == {"high": 1, None: Fraction(7, 10)}
    assert conflict.ensemble.swap == Fraction(1, 5)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("chance: 0.8,", "chance: 1.8,", "10: .*from 0 to 1"),
        ("negated: 0.1", "negated: 0.3", "10: .*add up to 1.1"),
        ("chance: 0.8, negated: 0.1", "negated: 0.1", "10: .*has no chance:"),
        ("chance: 0.5", "chance: 1.0e-12", "7: .*too close to 0 or 1"),
        ("chance: 0.5", f"chance: 0.5{'3' * 5000}", "7: .*more than 50 digits"),
        ("weight: 3", f"weight: 3.{'3' * 5000}", "18: .*the weight is written with more than 50 digits"),
        ("weight: 0.5", f"weight: {'3' * 5000}", "21: .*the weight is written with more than 50 digits"),
        ("up.dam, group: a", "up.dam, group: a, weight: 2", "11: .*weights and groups"),
        ("weight: 0.5", "weight: -1", "21: .*above 0"),
        ("weight: 3", "weight: 3000000", "18: .*1,000,000 times"),
        ("{down: [down.sue]}", "{east: [down.sue]}", "21: .*unknown decision maker 'east'"),
        ('[up.release, "*"]', "[up.release]", "22: .*does not place every state"),
        ("high: 1", "firm: 1", "23: .*unknown key 'firm'"),
        ("swap: 0.2", "swap: often", "23: .*"),
    ],
)
def test_a_fault_is_reported_where_it_stands(old: str, new: str, said: str) -> None:

    assert re.match(said, _fault(old, new)), _fault(old, new)


def test_lines_of_a_group_stand_together() -> None:
    apart = FILE.replace(
        "      - {want: down.sue, group: a}\n", "      - up.release\n      - {want: down.sue, group: a}\n"
    )
    with pytest.raises(ModelError, match="stand apart"):
        parse(apart)


def test_a_chance_in_a_reading_has_no_effect_and_is_told() -> None:
    document = parse(FILE.replace("[down.sue]}", "[{want: down.sue, chance: 0.5}]}"))
    assert "idle-chance" in {finding.code for finding in document.warnings}
