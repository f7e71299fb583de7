"""Where in a document's text its own paragraphs stand."""

from __future__ import annotations

from collections.abc import Iterator

from detente.evidence.anchor import find
from detente.evidence.source import Extract


def paragraphs(text: str, parts: Extract) -> Iterator[tuple[int, int]]:
    r"""From where to where the teaser and each paragraph go: no headings, comments or boilerplate.

    Args:
        text: all that the document says, as its wording has it.
        parts: the parts of the same document.

    Example:
        >>> list(paragraphs("News\n\nIt rained.\nSubscribe", Extract("text", body=("It rained.",))))
        [(6, 16)]
    """
    headings = set(parts.headings)
    at = 0
    for said in (parts.teaser, *(entry for k, entry in enumerate(parts.body) if k not in headings)):
        if not said:
            continue
        start = text.find(said, at)
        end = start + len(said)
        if start < 0:  # its lines were broken where the text was copied
            check = find(text, said, at=at)
            if check.start is None or check.end is None:
                continue
            start, end = check.start, check.end
        yield start, end
        at = end
