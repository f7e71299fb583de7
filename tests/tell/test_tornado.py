"""Bars that would all be the same become a list; others stay a picture."""

from __future__ import annotations

import pytest

from detente.names import LANGUAGES, Language
from detente.tell.blocks import Items, texts_in
from detente.tell.pictures import TornadoRow
from detente.tell.tornado import as_list
from detente.tell.voice import Voice


def row(label: str, low: float, base: float = 1.0, high: float = 1.0) -> TornadoRow:
    return TornadoRow(label, low, base, high, "left out", "its opposite")


@pytest.mark.parametrize("language", LANGUAGES)
def test_changes_that_move_it_alike_are_listed(language: Language) -> None:
    told = as_list([row("one wish", 0.0), row("another", 0.0)], "The share", Voice(language))
    assert isinstance(told[1], Items)
    assert [item.text for item in told[1].items] == ["one wish – left out", "another – left out"]
    assert {"100", "0"} <= set(" ".join(texts_in(told)).replace(".", " ").split())


def test_the_change_that_raises_it_is_named_where_it_rises() -> None:
    rows = [row("one", 0.25, 0.25, 0.5), row("two", 0.25, 0.25, 0.5)]
    assert "one – its opposite" in list(texts_in(as_list(rows, "The share", Voice("en"))))


@pytest.mark.parametrize(
    "rows",
    [[], [row("one", 0.0)], [row("one", 0.0), row("two", 0.5)], [row("a", 0.0, 0.5, 1.0), row("b", 0.0, 0.5, 1.0)]],
)
def test_what_differs_or_stands_alone_or_goes_both_ways_is_no_list(rows: list[TornadoRow]) -> None:
    assert as_list(rows, "The share", Voice("en")) == ()
