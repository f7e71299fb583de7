"""A document as it is read, as plain values; its page is made from the value itself."""

from __future__ import annotations

from typing import Any

from detente.answers.evidence import Anchored
from detente.answers.marked import Marked
from detente.tell.attribution import chain_of, said_in
from detente.tell.blocks import Blocks, items, section, sentences
from detente.tell.comments import blocks as comment_blocks
from detente.tell.comments import values as comment_values
from detente.tell.drafting import values as draft_values
from detente.tell.suggestions import suggestion_value
from detente.tell.voice import Voice


def blocks(found: Marked, voice: Voice) -> Blocks:
    """The text, what is quoted from it, and the readers' comments."""
    text = found.wording.text
    return (
        *sentences(text[one.start : one.end] for one in found.placed),
        *section(voice.say("read-quotes"), items(_quote(one, found, voice) for one in found.quotes)),
        *section(voice.say("read-comments"), comment_blocks(found.comments, voice)),
    )


def _quote(one: Anchored, found: Marked, voice: Voice) -> str:
    return f"{one.quote.id}: {said_in(one.quote, voice)} – {chain_of(found.conflict, one.quote, voice)}"


def values(found: Marked, voice: Voice) -> dict[str, Any]:
    """The parts with their positions, the quotes and where they stand, what is suggested, and the comments."""
    text = found.wording.text
    return {
        "source": found.source.id,
        "language": found.language,
        "parts": [
            {"kind": one.kind, "start": one.start, "end": one.end, "text": text[one.start : one.end]}
            for one in found.placed
        ],
        "quotes": [
            {"id": one.quote.id, "state": one.state, "start": one.start, "end": one.end} for one in found.quotes
        ],
        "candidates": None if found.suggested is None else [suggestion_value(one) for one in found.suggested],
        "draft": draft_values(found.drafted, voice) if found.drafted else None,
        **comment_values(found.comments, voice),
    }
