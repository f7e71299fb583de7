"""Every shipped file reads without fault, speaks both languages and says where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from detente.library import names, path_of
from detente.model import Document, read
from detente.model.conflict import Citation
from detente.model.text import Text
from detente.names import LANGUAGES

SAME_IN_EVERY_LANGUAGE = {"Uniroyal", "A", "B"}

WARNINGS_KEPT = {
    # The published list of statements; those before this one decide every pair of outcomes that it could decide.
    "cuban-missile-crisis": [("idle-preference", "- us.blockade and not ussr.withdraw and not ussr.escalate")],
    # A game has no today: its players choose once, and at the same time.
    "chicken": [("no-status-quo", "format: 1")],
    "prisoners-dilemma": [("no-status-quo", "format: 1")],
}
"""Warnings that are right, about models that are shipped as they were published."""

every_conflict = pytest.mark.parametrize("name", names())


def document(name: str) -> Document:
    return read(path_of(name))


def texts_in(value: object) -> Iterator[Text]:
    """Every text for people in a conflict; citations keep the language of the publication."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_in(part)
    elif is_dataclass(value) and not isinstance(value, Citation):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))


@every_conflict
def test_it_reads_without_a_warning_that_is_not_known(name: str) -> None:
    read_in = document(name)
    lines = read_in.text.splitlines()
    found = [(w.code, lines[w.place.line - 1].strip() if w.place else "") for w in read_in.warnings]
    assert found == WARNINGS_KEPT.get(name, [])


@every_conflict
def test_every_text_is_there_in_every_language(name: str) -> None:
    found = list(texts_in(document(name).conflict))
    assert found
    for text in found:
        given = dict(text.by_language)
        if given.keys() == {""}:
            assert given[""] in SAME_IN_EVERY_LANGUAGE
        else:
            assert given.keys() == set(LANGUAGES)
            assert all(said.strip() for said in given.values())


@every_conflict
def test_every_option_says_how_it_is_done_and_undone(name: str) -> None:
    for option in document(name).conflict.options:
        assert option.undo is not None, option.id
        for phrase in (option.do, option.undo):
            for _, said in phrase.by_language:
                assert not said.endswith("."), said
                assert not said.startswith(("to ", "zu ")), f"{said}: a bare infinitive is expected"


@every_conflict
def test_every_conflict_names_a_source_a_summary_and_questions(name: str) -> None:
    conflict = document(name).conflict
    assert conflict.sources
    assert conflict.summary is not None
    assert 3 <= len(conflict.questions) <= 16
    assert all(question.title is not None for question in conflict.questions)


@every_conflict
def test_every_constraint_gives_its_reason(name: str) -> None:
    assert all(constraint.because is not None for constraint in document(name).conflict.constraints)


@every_conflict
def test_questions_about_ways_there_have_a_start(name: str) -> None:
    conflict = document(name).conflict
    asks = any(question.kind == "reachable" for question in conflict.questions)
    assert not asks or conflict.status_quo is not None


def test_what_is_made_up_says_so() -> None:
    for name in ("two-towns", "toll-road"):
        title = document(name).conflict.title
        assert "made up" in title.said("en")
        assert "erfunden" in title.said("de")


@every_conflict
def test_every_option_has_a_short_name(name: str) -> None:
    assert all(option.short_name for option in document(name).conflict.options)
