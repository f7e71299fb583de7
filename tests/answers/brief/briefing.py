"""Briefs of conflicts made by a test, and what is true of them by trying everything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.published import brute_force

from detente.model import Document
from detente.model.conflict import Conflict, Question
from detente.model.statement import Statement
from detente.names import Language
from detente.stability import ConceptName
from detente.tell.brief.briefing import Briefing, briefing_of


def asked(
    conflict: Conflict,
    *questions: Question,
    concept: ConceptName = "SEQ",
    language: Language = "en",
    thorough: bool = False,
) -> Briefing:
    """The brief of a conflict that asks these questions."""
    document = Document("made", "", "0" * 64, replace(conflict, questions=questions))
    return briefing_of(document, concept=concept, language=language, thorough=thorough)


def answer(conflict: Conflict, question: Question, concept: ConceptName = "SEQ", language: Language = "en") -> str:
    """The short answer to one question."""
    return asked(conflict, question, concept=concept, language=language).answers[0].answer


def true_in(conflict: Conflict, tables: brute_force.Tables, about: Sequence[Statement]) -> frozenset[int]:
    """The numbers of the states where all the statements are true."""
    conditions = {condition.id: condition.statement for condition in conflict.conditions}
    options = [option.id for option in conflict.options]
    taken = {
        number: frozenset(o for o, letter in zip(options, tables.letters[number], strict=True) if letter == "Y")
        for number in tables.states
    }
    return frozenset(
        n for n in tables.states if all(brute_force.is_true(statement, taken[n], conditions) for statement in about)
    )


def reached(conflict: Conflict, tables: brute_force.Tables) -> frozenset[int]:
    """The states that improvements lead to from today, today's included; in option form any order is legal."""
    assert isinstance(conflict.status_quo, frozenset)
    today = "".join("Y" if option.id in conflict.status_quo else "N" for option in conflict.options)
    found = {number for number, letters in tables.letters.items() if letters == today}
    frontier = set(found)
    while frontier:
        frontier = {t for s in frontier for moves in tables.improvements.values() for t in moves[s]} - found
        found |= frontier
    return frozenset(found)
