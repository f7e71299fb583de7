"""From what an answer hangs on to the rows of the picture."""

from __future__ import annotations

import pytest
from tests.inverse.samples import about, border

from detente.graph import graph_of
from detente.library import path_of
from detente.model import read
from detente.model.statement import Holds
from detente.names import LANGUAGES, ConditionId, Language
from detente.sensitivity import Sensitivity, sensitivity
from detente.tell.tornado import tornado_rows


@pytest.fixture(scope="module")
def flagship() -> Sensitivity:
    return sensitivity(graph_of(read(path_of("ukraine-2025")).conflict), Holds(ConditionId("china_in")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_reach_from_the_least_to_the_most_share_of_their_line(flagship: Sensitivity, language: Language) -> None:
    rows = tornado_rows(flagship, language, most=100)
    shares: dict[object, list[float]] = {}
    for effect in flagship.effects:
        if effect.measures.share is not None:
            key = effect.variation.dm, effect.variation.line
            shares.setdefault(key, [flagship.base.share or 0.0]).append(effect.measures.share)
    spans = sorted((min(found), max(found)) for found in shares.values() if len(set(found)) > 1)
    assert spans == sorted((row.low, row.high) for row in rows)
    assert {row.base for row in rows} == {flagship.base.share}
    assert [row.high - row.low for row in rows] == sorted((high - low for low, high in spans), reverse=True)


def test_a_row_names_whose_line_it_is_and_what_is_done() -> None:
    row, *_ = tornado_rows(sensitivity(border(), about("market").what), "en")
    assert row.label == "A, low confidence: “A would not open the gate”"
    assert row.high_label in {"dropped", "opposite", "swapped below"}
    assert (row.low, row.base, row.high) == (0.0, 0.0, 1.0)


def test_no_courses_no_rows() -> None:
    assert tornado_rows(sensitivity(border(), courses=False), "en") == ()
