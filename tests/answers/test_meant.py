"""STATE or CONDITION: one way to read it, whichever question it stands in."""

from __future__ import annotations

import numpy as np
import pytest
from tests.functional.commands import RING, TWO_TOWNS

from detente.answers.asking.meant import meant_by
from detente.answers.asking.states import state_of
from detente.errors import UsageError
from detente.graph import graph_of
from detente.inverse.target import meant_in
from detente.model import parse

TOWNS = graph_of(parse(TWO_TOWNS).conflict)
CIRCLE = graph_of(parse(RING).conflict)


def _meant(text: str) -> list[int]:
    states: list[int] = np.flatnonzero(meant_in(TOWNS, meant_by(TOWNS, text))).tolist()
    return states


@pytest.mark.parametrize("text", ["6", "NYY", "dam,sue", "up.dam, down.sue"])
def test_a_state_is_meant_however_it_is_named(text: str) -> None:
    assert _meant(text) == [state_of(TOWNS, "6")]


def test_a_condition_is_meant_wherever_it_is_true() -> None:
    for text in ("deal", "release and not sue"):
        assert [TOWNS.letters(s) for s in _meant(text)] == ["YNN"]


def test_in_graph_form_a_state_is_its_number() -> None:
    assert meant_by(CIRCLE, "20") == 20


@pytest.mark.parametrize("text", ["deal", "NYN", "a,b", ""])
def test_in_graph_form_there_is_nothing_else_to_mean(text: str) -> None:
    with pytest.raises(UsageError):
        meant_by(CIRCLE, text)


@pytest.mark.parametrize("text", ["99", "YYN", "release,dam", "peace", "", "release and"])
def test_what_is_not_there_cannot_be_meant(text: str) -> None:
    with pytest.raises(UsageError):
        meant_by(TOWNS, text)
