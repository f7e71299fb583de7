"""On whose word the model rests, and whether its quotes are in their documents."""

from __future__ import annotations

from detente.answers.evidence import Evidence
from detente.study.evidence import evidence_of
from detente.web.asked import Asked
from detente.web.screens import Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> Evidence:
    """What every line rests on, and what is doubtful about that."""
    return evidence_of(asked.document)
