"""``detente ensemble`` that is stopped once all readings are made."""

from __future__ import annotations

import pytest
from tests.functional.commands import run

from detente.answers import ensemble


def test_what_is_found_is_told_if_it_is_stopped_after_the_last_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ensemble, "weakest_words", stopped)
    told = run("ensemble", "two-towns", "--json")
    assert (told.status, told.json["partial"], told.json["words"]) == (130, True, [])
    assert told.json["draws"] == told.json["of"] > 0
    assert told.json["hangs_on"], "it was found before"
    assert "stopped;" in told.err
    assert run("ensemble", "two-towns").status == 130
