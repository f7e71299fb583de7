"""An answer as plain values: which model it is about, what was found, what is doubtful about what was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from detente.errors import Finding
from detente.model import Document
from detente.model.untranslated import untranslated
from detente.names import Language
from detente.render.json_text import FORMAT
from detente.tell import values
from detente.tell.findings import finding_values
from detente.tell.voice import Voice


def answer_value(
    answer: object, document: Document | None, language: Language, findings: Iterable[Finding] | None
) -> dict[str, Any]:
    """An answer as plain values.

    Args:
        answer: what was found.
        document: the model that it is about; None: it is about none.
        language: the language to say it in.
        findings: what is doubtful about what was read; None: the warnings of the model.
    """
    doubtful = document.warnings if findings is None and document else findings
    about = {"model": _model(document, language)} if document else {}
    last = {} if doubtful is None else {"findings": finding_values(doubtful)}
    return {"format": FORMAT, **about, **values(answer, Voice(language)), **last}


def _model(document: Document, language: Language) -> dict[str, Any]:
    """Which model an answer is about; how many of its texts are not in the language, where there are any."""
    lacking = untranslated(document.conflict, language)
    more = {"untranslated": lacking} if lacking else {}
    return {"title": document.conflict.title.said(language), "sha256": document.sha256, **more}
