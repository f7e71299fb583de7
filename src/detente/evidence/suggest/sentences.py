"""Where in a text its sentences stand."""

from __future__ import annotations

from collections.abc import Iterator

LONGEST = 1_500
"""Characters; what is longer is no sentence that somebody wrote, and is not read."""
_LONGEST_PIECE = 10_000
"""Characters in which sentences are looked for at once: what splits them slows down beyond."""


def sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """From where to where each sentence goes, blanks around it aside.

    Example:
        >>> list(sentences("It rained. Nobody left.", "en"))
        [(0, 10), (11, 23)]
    """
    from sentencex import segment  # noqa: PLC0415 – only who reads needs it

    start = 0
    for first, last in _pieces(text):
        for sentence in segment(language, text[first:last]):
            if (said := sentence.strip()) and len(said) <= LONGEST:
                begin = text.index(said, start)
                start = begin + len(said)
                yield begin, start


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = start + _LONGEST_PIECE
        if end < len(text) and (blank := text.rfind(" ", start, end)) > start:
            end = blank
        yield start, min(end, len(text))
        start = end
