"""The brief as JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from detente.names import LANGUAGES, Language
from detente.render.as_json import to_json

from .sample import hostile, sample


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_survives_writing_and_reading(language: Language) -> None:
    made = to_json(hostile(sample(language)))
    assert json.loads(json.dumps(made)) == made


def test_what_other_programs_rely_on() -> None:
    view = sample()
    made: dict[str, Any] = to_json(view)
    assert list(made)[:2] == ["format", "model"]
    assert made["format"] == 1
    assert made["model"] == {"title": view.title, "sha256": view.sha256}
    assert made["bottom_line"] == list(view.bottom_line)
    first = made["answers"][0]
    assert {"question", "kind", "answer", "states", "rests_on"} <= set(first)
    assert first["states"] == list(view.answers[0].states)
    assert made["model_in_full"]["parties"][0]["id"] == "city"


def test_flags_and_numbers_carry_their_names() -> None:
    view = sample()
    made: dict[str, Any] = to_json(view)
    assert made["outcomes"][0]["holds_by"] == dict.fromkeys(("Nash", "GMR", "SMR", "SEQ", "SSEQ"), False)
    holding = [node.number for node in view.map.nodes if node.holds]
    assert made["tableau"]["equilibria"]["SEQ"] == holding
    tempted = {row["decision_maker"]: row["states"] for row in made["tableau"]["tempted"]}
    assert tempted[view.movers[0]] == sorted({a.source for a in view.map.arrows if a.mover == 0})
    assert made["map"]["arrows"][0]["decision_maker"] == view.movers[view.map.arrows[0].mover]
