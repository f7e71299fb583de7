"""What is suggested of a document that somebody names."""

from __future__ import annotations

from pathlib import Path

from detente.answers.suggestions import Suggestions, suggestions
from detente.study.folder import conflict_meant, meant


def suggested(name: str, folder: Path | None, *, model: str | None, language: str | None) -> Suggestions:
    """The sentences of a document that report what somebody said. Raises as `meant` and `suggestions` do.

    Args:
        name: the path of a file, or the id of a source.
        folder: the study; None: the current folder, if it is one.
        model: whose decision makers are marked; None: the study's.
        language: of the document; None: what the study says, else to be found out.
    """
    document = meant(name, folder)
    kept, wording = document.source, document.wording
    return suggestions(
        wording,
        source=kept.id if kept else name,
        kept=kept is not None,
        language=language or (kept.language if kept else None) or wording.parts.language,
        conflict=conflict_meant(model, folder or Path()),
        folder=str(folder) if folder else None,
    )
