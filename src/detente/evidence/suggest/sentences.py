"""Where in a text its sentences stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.extras import extra

LONGEST = 1_500
"""Characters; what is longer is no sentence that somebody wrote, and is not read."""
_TITLE = re.compile(r"\b(?:Ms|Messrs|Govs|Reps|Sens|Gens)\.$")
"""What does not end a sentence, though it is taken to."""
_LONGEST_PIECE = 10_000
"""Characters in which sentences are looked for at once: what splits them slows down beyond."""


def sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """From where to where each sentence goes, blanks around it aside.

    Example:
        >>> list(sentences("It rained. Nobody left.", "en"))
        [(0, 10), (11, 23)]
    """
    with extra("evidence"):
        from sentencex import segment  # noqa: PLC0415 – only who reads needs it

    start, title = 0, None
    for first, last in _pieces(text):
        for sentence in segment(language, text[first:last]):
            if not (said := sentence.strip()) or len(said) > LONGEST:
                continue
            begin = text.index(said, start)
            start = begin + len(said)
            if _TITLE.search(said) and start < last:
                title = begin if title is None else title
                continue
            yield (begin if title is None else title), start
            title = None


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = start + _LONGEST_PIECE
        if end < len(text) and (blank := text.rfind(" ", start, end)) > start:
            end = blank
        yield start, min(end, len(text))
        start = end
