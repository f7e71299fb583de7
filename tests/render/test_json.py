"""The brief as JSON."""

from __future__ import annotations

import json

import pytest

from detente.names import LANGUAGES, Language
from detente.render.as_json import to_json

from .shipped import brief, made, told
from .spoilt import spoilt


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_survives_writing_and_reading(language: Language) -> None:
    found = to_json(spoilt("two-towns", language))
    assert json.loads(json.dumps(found)) == found


def test_what_other_programs_rely_on() -> None:
    found, answers = made("two-towns"), brief("two-towns").answers
    assert list(found)[:2] == ["format", "model"]
    assert found["format"] == 1
    assert found["model"] == {"title": told("two-towns").page.title, "sha256": told("two-towns").sha256}
    assert found["bottom_line"] == list(brief("two-towns").bottom_line)
    first = found["answers"][0]
    assert {"question", "kind", "answer", "states", "rests_on"} <= set(first)
    assert first["states"] == [brief("two-towns").case.graph.number(s) for s in answers[0].states]
    assert found["model_in_full"]["parties"][0]["id"] == "up"


def test_flags_and_numbers_carry_their_names() -> None:
    found = made("two-towns")
    assert set(found["outcomes"][0]["holds_by"]) == {"Nash", "GMR", "SMR", "SEQ", "SSEQ"}
    holding = [outcome["number"] for outcome in found["outcomes"] if outcome["holds_by"]["SEQ"]]
    assert sorted(holding) == found["tableau"]["equilibria"]["SEQ"]
    assert {row["decision_maker"] for row in found["tableau"]["tempted"]} == set(found["movers"])
    assert {arrow["decision_maker"] for arrow in found["map"]["arrows"]} <= set(found["movers"])
