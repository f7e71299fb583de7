"""What a study has beside its model, as a brief tells it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from detente.model import Document
from detente.study.changing import is_study
from detente.tell.brief.briefing import Beside

if TYPE_CHECKING:
    from detente.answers.forecasts import OfModel


def beside(document: Document) -> Beside:
    """The passages of its documents that quotes rest on, and the forecasts that rest on it."""
    return _InStudy(document)


class _InStudy:
    """Each is read when it is asked for: the first page needs no passages, and most models are in no study."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def passages(self) -> Mapping[str, str]:
        conflict = self._document.conflict
        if not any(source.fact("file") for source in conflict.sources):  # then none is there to be looked into
            return {quote.id: quote.exact for quote in conflict.quotes if quote.exact}
        from detente.study.evidence import evidence_of  # noqa: PLC0415

        return evidence_of(self._document).passages

    @cached_property
    def forecasts(self) -> OfModel | None:
        if self._document.file is None or not is_study(self._document.file.parent):
            return None
        from detente.study.forecasts import forecasts_on  # noqa: PLC0415

        return forecasts_on(self._document)
