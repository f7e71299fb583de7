"""What is not the quote and resembles it: the passages of a text most like it, and in what they differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from detente.evidence.normal import Normal
from detente.extras import extra

MOST_NEAR = 3
LEAST_ALIKE = 60.0
"""Of 100: below this a passage is not near."""
_PER_WORD = 3.0
"""Of 100: what a word more or less makes a passage less alike."""
_BLOCK, _MOST_WORK = 64, 50_000_000
"""Looking for what is near takes the text's length times the square of the quote's blocks; what takes more is left."""

_WORD = re.compile(r"\w+")
_TAKEN = "\0"
_TOKEN = re.compile(rf"\w+|[^\w\s{_TAKEN}]")


@dataclass(frozen=True, slots=True)
class Difference:
    """A run of words that the passage and the text share (`same`), or that only one of them has."""

    kind: Literal["same", "only in the quote", "only in the text"]
    text: str


@dataclass(frozen=True, slots=True)
class Near:
    """A passage of the text that resembles the quote but is not it, and in what it differs."""

    start: int
    end: int
    text: str
    differences: tuple[Difference, ...]


def can_compare(text: str, quote: str) -> bool:
    """Whether a quote is short enough to look for what is near it in so long a text; both are normalised."""
    return len(text) * (len(quote) // _BLOCK + 1) ** 2 <= _MOST_WORK


def passages_near(text: str, whole: Normal, quote: str) -> Iterator[Near]:
    """The passages of a text, as given and normalised, that are most like a normalised quote and not it.

    The most alike come first; none overlaps another.
    """
    with extra("evidence"):
        from rapidfuzz.fuzz import partial_ratio_alignment  # noqa: PLC0415 – most quotes are there

    left = whole.text
    for _ in range(MOST_NEAR):
        found = partial_ratio_alignment(quote, left, score_cutoff=LEAST_ALIKE)
        if found is None or found.dest_start == found.dest_end or len(quote) > len(left):
            return
        first, last = _best_words(left, quote, found.dest_start, found.dest_end)
        start, end = whole.span(first, last)
        yield Near(start, end, text[start:end], tuple(_differences(quote, whole.text[first:last])))
        left = left[:first] + _TAKEN * (last - first) + left[last:]


def _best_words(text: str, quote: str, start: int, end: int) -> tuple[int, int]:
    """The whole words near a span that are most like the quote, and about as many: one word may stand for another."""
    with extra("evidence"):
        from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    margin = 2 * len(max(quote.split(" "), key=len)) + 10
    tokens = [(t.start(), t.end()) for t in _TOKEN.finditer(text, max(0, start - margin), end + margin)]
    starts = sorted((t for t, _ in tokens), key=lambda at: abs(at - start))[:6]
    ends = sorted((t for _, t in tokens), key=lambda at: abs(at - end))[:6]
    spans = [(a, b) for a in starts for b in ends if a < b]
    count = len(_WORD.findall(quote))

    def likeness(span: tuple[int, int]) -> tuple[float, int]:
        passage = text[slice(*span)]
        return ratio(quote, passage) - _PER_WORD * abs(count - len(_WORD.findall(passage))), -span[0]

    return max(spans, key=likeness, default=(start, end))


def _differences(quote: str, passage: str) -> Iterator[Difference]:
    ours, theirs = list(_TOKEN.finditer(quote)), list(_TOKEN.finditer(passage))
    words = [token[0] for token in ours], [token[0] for token in theirs]
    for kind, a, b, c, d in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Difference("same", quote[ours[a].start() : ours[b - 1].end()])
            continue
        if a < b:
            yield Difference("only in the quote", quote[ours[a].start() : ours[b - 1].end()])
        if c < d:
            yield Difference("only in the text", passage[theirs[c].start() : theirs[d - 1].end()])
