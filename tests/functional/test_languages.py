"""What is said in a language is said in it: verbs agree with names, and no other language is mixed in unsaid."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import run, written

BRIDGE = """\
format: 1
title: {en: The bridge, de: Die Brücke}
decision_makers:
  six:
    name: {en: the Big 6, de: die Großen 6}
    plural: {de: true}
    options:
      pay: {do: {en: pay for it, de: sie bezahlen}}
    preferences: [group.build, not six.pay]
  group:
    name: le Groupe
    options:
      build: {do: {en: build the bridge, de: die Brücke bauen}, undo: {en: pull it down, de: die Brücke abreißen}}
    preferences: [six.pay, group.build]
status_quo: [group.build]
scenarios:
  built: {title: {en: It stands, de: Sie steht}, fix: {group.build: true}}
questions:
  - {ask: holds, about: group.build}
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            ("The Big 6 (six)", "wants, the most important first:", "Does “le Groupe would build the bridge” hold?"),
        ),
        ("de", ("Die Großen 6 (six)", "können:", "wollen, das Wichtigste zuerst:", "Hält „le Groupe würde die Brücke")),
    ],
)
def test_a_name_may_be_plural_in_one_language(tmp_path: Path, language: str, said: tuple[str, ...]) -> None:
    out = " ".join(run("show", written(tmp_path, BRIDGE), "--lang", language).out.split())
    assert [part for part in said if part not in out] == []
    assert ("want, " in out) is False


def test_verbs_agree_with_a_name_in_its_language(tmp_path: Path) -> None:
    path = written(tmp_path, BRIDGE)
    assert "the Big 6 has no move" in _all(path, "en").replace("The Big", "the Big")
    assert "Die Großen 6 haben" in _all(path, "de")


def _all(path: Path, language: str) -> str:
    """Why each of the outcomes holds or not."""
    return " ".join(" ".join(run("why", path, str(n), "--lang", language).out.split()) for n in (1, 2, 3, 4))
