"""Where in a document's text its own parts stand: title, teaser, headings and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from detente.evidence.anchor import find
from detente.evidence.source import Extract

PlacedKind = Literal["title", "teaser", "heading", "paragraph"]


class Placed(NamedTuple):
    """What the article says in one piece, from where to where; `number` counts headings and paragraphs from 1."""

    kind: PlacedKind
    start: int
    end: int
    number: int = 0


def placed(text: str, parts: Extract) -> Iterator[Placed]:
    r"""Title, teaser, headings and paragraphs in their places: no comments or boilerplate.

    Args:
        text: all that the document says, as its wording has it.
        parts: the parts of the same document.

    Example:
        >>> parts = Extract("text", title="News", body=("It rained.",))
        >>> [one.kind for one in placed("News\n\nIt rained.\nSubscribe", parts)]
        ['title', 'paragraph']
    """
    at = 0
    for kind, said, number in _entries(parts):
        span = _span(text, said, at) if said else None
        if span is None:
            continue
        yield Placed(kind, *span, number)
        if kind in {"teaser", "paragraph"}:  # a title or heading may be words of what follows
            at = span[1]


def paragraphs(text: str, parts: Extract) -> Iterator[tuple[int, int]]:
    r"""From where to where the teaser and each paragraph go.

    Example:
        >>> list(paragraphs("News\n\nIt rained.\nSubscribe", Extract("text", body=("It rained.",))))
        [(6, 16)]
    """
    return ((one.start, one.end) for one in placed(text, parts) if one.kind in {"teaser", "paragraph"})


def _entries(parts: Extract) -> Iterator[tuple[PlacedKind, str, int]]:
    yield "title", parts.title, 0
    yield "teaser", parts.teaser, 0
    headings = set(parts.headings)
    for k, entry in enumerate(parts.body):
        yield "heading" if k in headings else "paragraph", entry, k + 1


def _span(text: str, said: str, at: int) -> tuple[int, int] | None:
    start = text.find(said, at)
    if start >= 0:
        return start, start + len(said)
    check = find(text, said, at=at)  # its lines were broken where the text was copied
    return (check.start, check.end) if check.start is not None and check.end is not None else None
