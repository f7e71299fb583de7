"""A search told: a line per hit, around the first of what was looked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.search import Searched
from detente.evidence.index import Hit
from detente.tell.blocks import Blocks, Column, Row, Table
from detente.tell.voice import Voice

_AROUND = 40
"""Characters that are shown before what was found, and twice as many after."""


def blocks(searched: Searched, voice: Voice) -> Blocks:
    """The hits, the best first."""
    rows = tuple(Row((hit.id, voice.phrase(f"hit-{hit.kind}"), _snippet(hit))) for hit in searched.found.hits)
    return (Table((Column(), Column(), Column(wraps=True)), rows),) if rows else ()


def _snippet(hit: Hit) -> str:
    """What is around the first of what was found, on one line."""
    first = hit.spans[0] if hit.spans else (0, 0)
    start, end = max(first[0] - _AROUND, 0), first[1] + 2 * _AROUND
    shown = " ".join(hit.written[start:end].split())
    return f"{'…' if start else ''}{shown}{'…' if end < len(hit.written) else ''}"


def beside(searched: Searched, voice: Voice) -> Iterator[str]:
    """What was not searched; that nothing was found, or how to see all."""
    for one in searched.found.unread:
        yield voice.phrase("talk-not-searched", source=one.source, why=one.why)
    total, shown = searched.found.total, len(searched.found.hits)
    if not shown:
        yield voice.phrase("talk-nothing-found")
    elif total > shown:
        yield voice.phrase("talk-more-hits", count=total - shown, limit=str(total))


def values(searched: Searched, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The hits as plain values, with all positions of what was found."""
    return {
        "query": searched.query,
        "total": searched.found.total,
        "unread": [{"source": one.source, "why": one.why} for one in searched.found.unread],
        "hits": [
            {
                "id": hit.id,
                "kind": hit.kind,
                "source": hit.source or None,
                "text": hit.written,
                "spans": [list(span) for span in hit.spans],
            }
            for hit in searched.found.hits
        ],
    }
