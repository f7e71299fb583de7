"""What a study has beside its model, as a brief tells it."""

from __future__ import annotations

from detente.model import Document
from detente.study.evidence import evidence_of
from detente.study.forecasts import forecasts_on
from detente.tell.brief.briefing import Beside


def beside(document: Document) -> Beside:
    """The passages of its documents that quotes rest on, and the forecasts that rest on it."""
    return Beside(evidence_of(document).passages, forecasts_on(document))
