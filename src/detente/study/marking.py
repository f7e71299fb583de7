"""A source of a study, marked with what is quoted from it and what may be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from detente.answers.drafting import Drafted
from detente.answers.evidence import Anchored
from detente.answers.marked import Marked
from detente.answers.suggestions import Suggestion, suggestions
from detente.errors import LimitExceeded
from detente.evidence import Source
from detente.evidence.wording import Wording
from detente.model import Document
from detente.model.conflict import Conflict
from detente.study.article import Article
from detente.study.comments import listed
from detente.study.drafting import draft_of
from detente.study.evidence import anchored_in
from detente.study.quotes import wording_in
from detente.study.sources import source_named, text_of


def marked(document: Document, name: str, *, query: str | None = None) -> Marked:
    """A source that a study keeps, as it is read.

    Args:
        document: the model of the study.
        name: the id of the source.
        query: only comments with these words, or parts of words; None: all.

    Raises:
        UsageError: if the model names no such source, or the study does not keep it.
        SourceChanged: if it is not on disk as it was kept.
        UnreadableSource: if it has no text.
    """
    folder, source = Path(document.name).parent, source_named(document, name)
    wording, parts = wording_in(folder, source), text_of(folder, source)
    language = parts.language
    quotes = tuple(anchored_in(quote, wording.text) for quote in document.conflict.quotes if quote.source == name)
    suggested = _suggested(wording, source, language, document.conflict, quotes)
    comments = listed(folder, document, source, query)
    drafted = _drafted(Article(b"", source.id, Wording(wording.text, parts), source))
    return Marked(document.conflict, source, wording, language, quotes, suggested, comments, drafted)


def _drafted(article: Article) -> Drafted | None:
    """What the rules find in it for a model; None: it is too long for that."""
    try:
        return draft_of(article)
    except LimitExceeded:
        return None


def _suggested(
    wording: Wording, source: Source, language: str, conflict: Conflict, quotes: Sequence[Anchored]
) -> tuple[Suggestion, ...] | None:
    """What is suggested where no quote of the model stands yet; None: the document is too long for that."""
    try:
        found = suggestions(wording, source=source.id, kept=True, language=language, conflict=conflict).suggested
    except LimitExceeded:
        return None
    taken = [(one.start, one.end) for one in quotes if one.start is not None and one.end is not None]
    return tuple(
        one for one in found if all(end <= one.candidate.start or one.candidate.end <= start for start, end in taken)
    )
