"""The answers of a brief as plain values."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from detente.answers.brief.grounds import answer_quotes
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.brief.courses_of import courses_told
from detente.tell.brief.ladders_of import ladders_told
from detente.tell.brief.rests import line_quotes

MOST_LISTED = 1_000
"""Outcomes by number under an answer."""


def values(brief: Briefing) -> list[dict[str, Any]]:
    """The answers in order.

    The lines that one rests on stand by how they are cited; in another list, in the same order, the quotes behind each.
    """
    return [_answer(brief, told) for told in brief.answers]


def _answer(brief: Briefing, told: Told) -> dict[str, Any]:
    lines, courses = told.rests_on, courses_told(brief, told)
    return {
        "question": told.question,
        "kind": told.kind,
        "answer": told.answer,
        "details": told.details,
        "folded": told.folded,
        "states": [brief.case.graph.number(s) for s in told.states[:MOST_LISTED]],
        "total": len(told.states),
        "rests_on": None if lines is None else [line.id for line in lines],
        "ladders": [asdict(ladder) for ladder in ladders_told(brief, told)],
        "courses": asdict(courses) if courses else None,
        "notes": answer_quotes(brief.brief, told.found),
        "grounds": None if lines is None else [line_quotes(brief.conflict, line) for line in lines],
    }
