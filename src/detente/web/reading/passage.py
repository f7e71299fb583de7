"""A passage that somebody chooses in a text to make a quote of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from detente.errors import UsageError
from detente.evidence.anchor import find
from detente.evidence.suggest import Candidate
from detente.web.reading.pieces import Span

LONGEST_PASSAGE = 5_000
"""Characters that a quote may have."""


def chosen_in(text: str, start: int | None, end: int | None, passage: str) -> Span | None:
    """From where to where a passage goes that somebody has chosen; None: nobody has.

    Args:
        text: the whole.
        start: where it begins, or what it is near to.
        end: where it ends, if that is known.
        passage: its words, if its end is not known.

    Raises:
        UsageError: if the text has none there.
    """
    if passage.strip():
        check = find(text, passage, at=start)
        if check.start is None or check.end is None:
            raise UsageError("the text has no such passage; choose whole words, from where they stand on the page")
        return check.start, check.end
    if start is None or end is None:
        return None
    if not (0 <= start < end <= len(text) and end - start <= LONGEST_PASSAGE and text[start:end].strip()):
        raise UsageError(f"there is no passage from {start} to {end}; choose one of up to {LONGEST_PASSAGE} letters")
    return start, end


@dataclass(frozen=True, slots=True)
class Taking:
    """A passage that is about to become a quote, with what the rules say of it."""

    start: int
    end: int
    passage: str
    speaker: str = ""
    named: bool = True
    via: str = ""
    status: str = ""


def taking_of(text: str, chosen: Span, offered: Iterable[Candidate]) -> Taking:
    """The passage with what is known of it from the sentence that it stands in, if that is offered."""
    start, end = chosen
    passage = " ".join(text[start:end].split())
    within = [one for one in offered if one.start <= start and end <= one.end]
    if not within:
        return Taking(start, end, passage)
    said, speaker = within[0], within[0].speaker
    who, named = (speaker.who, speaker.named) if speaker else ("", True)
    return Taking(start, end, passage, who, named, said.via or "", said.status)
