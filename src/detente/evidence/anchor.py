"""Whether a passage is in a text, and where: exactly, or not at all. What is merely near is shown, never accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from hashlib import sha256
from typing import Literal

from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from detente.errors import UsageError
from detente.evidence.normal import Normal, normalised

MOST_NEAR = 3
LEAST_ALIKE = 60.0
"""Of 100: below this a passage is not near."""
_PER_WORD = 3.0
"""Of 100: what a word more or less makes a passage less alike."""
_BLOCK, _MOST_WORK = 64, 50_000_000
"""Looking for what is near takes the text's length times the square of the quote's blocks; what takes more is left."""

DIGITS = 32

_AROUND = 4
"""Words before and after a passage that tell it from others."""
_MARGIN = 120
"""Characters that are searched for them."""
_WORD = re.compile(r"\w+")
_TAKEN = "\0"
_TOKEN = re.compile(rf"\w+|[^\w\s{_TAKEN}]")
_FINGERPRINT = re.compile(rf"([1-9][0-9]{{0,3}}):([0-9a-f]{{{DIGITS}}})")


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


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a quote is there: from `start` to `end` in the text as given; `count` says how often it occurs.

    Where it is not, `start` and `end` are None and `near` has the passages that resemble it most; none were looked for
    if the quote is too long to be `compared` with so long a text.
    """

    start: int | None
    end: int | None
    count: int
    near: tuple[Near, ...] = ()
    compared: bool = True

    @property
    def found(self) -> bool:
        """Whether it is there."""
        return self.start is not None


def find(text: str, exact: str, *, prefix: str = "", suffix: str = "", at: int | None = None) -> Check:
    """Where a text has a quote, word for word.

    Both are compared as `normalised`; the quote begins and ends where words do. Of several occurrences the one is
    meant that `prefix` and `suffix` (the words around it) fit best, then the nearest to the position `at`, then the
    first.

    Example:
        >>> find("Er sagte: „Wir gehen nicht.“", '"Wir gehen nicht."').found
        True
        >>> [near.text for near in find("Er sagte: Wir gehen nicht.", "Wir gehen nur.").near]
        ['Wir gehen nicht.']

    Raises:
        UsageError: if the quote is empty.
    """
    whole, quote = _whole(text), normalised(exact).text
    if not quote:
        raise UsageError("the quote is empty; give the words that are to be found")
    spans = list(_occurrences(whole.text, quote))
    if not spans:
        can_compare = len(whole.text) * (len(quote) // _BLOCK + 1) ** 2 <= _MOST_WORK
        return Check(None, None, 0, tuple(_near(text, whole, quote)) if can_compare else (), can_compare)
    before, after = normalised(prefix).text, normalised(suffix).text

    def misfit(span: tuple[int, int]) -> tuple[int, int]:
        left = whole.text[max(0, span[0] - len(before) - 1) : span[0]]
        right = whole.text[span[1] : span[1] + len(after) + 1]
        fits = left.rstrip().endswith(before) + right.lstrip().startswith(after)
        return -fits, abs(whole.span(*span)[0] - at) if at is not None else 0

    start, end = whole.span(*min(spans, key=misfit))
    return Check(start, end, len(spans))


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The few words before and after a passage of a text, by which it is told from others with the same words.

    Example:
        >>> around("Er sagte: Wir gehen nicht allein.", 10, 25)
        ('Er sagte:', 'allein.')
    """
    before, after = text[max(0, start - _MARGIN) : start].split(), text[end : end + _MARGIN].split()
    return " ".join(before[-_AROUND:]), " ".join(after[:_AROUND])


def fingerprint_of(passage: str) -> str:
    """By what a passage is found again without being shown: the number of its words, and their digest.

    The words are those of the normalised passage, without punctuation, joined by blanks.

    Example:
        >>> fingerprint_of("„Wir gehen nicht.“") == fingerprint_of("Wir gehen nicht")
        True

    Raises:
        UsageError: if the passage has no word.
    """
    words = _WORD.findall(normalised(passage).text)
    if not words:
        raise UsageError("a passage without words has no fingerprint")
    return f"{len(words)}:{_digest(words)}"


def is_fingerprint(text: str) -> bool:
    """Whether the text is written as a fingerprint."""
    return _FINGERPRINT.fullmatch(text) is not None


def find_fingerprint(text: str, fingerprint: str) -> Check:
    """Where a text has the passage of a fingerprint.

    Raises:
        UsageError: if it is not written as one.
    """
    written = _FINGERPRINT.fullmatch(fingerprint)
    if written is None:
        raise UsageError(f"{fingerprint!r} is no fingerprint; expected the number of words, a colon, {DIGITS} digits")
    count, digest = int(written[1]), written[2]
    whole = _whole(text)
    words = list(_WORD.finditer(whole.text))
    spans = [
        (words[k].start(), words[k + count - 1].end())
        for k in range(len(words) - count + 1)
        if _digest([word[0] for word in words[k : k + count]]) == digest
    ]
    if not spans:
        return Check(None, None, 0)
    start, end = whole.span(*spans[0])
    return Check(start, end, len(spans))


_whole = lru_cache(maxsize=4)(normalised)  # all quotes of a source are looked for in the same text


def _digest(words: list[str]) -> str:
    return sha256(" ".join(words).encode()).hexdigest()[:DIGITS]


def _occurrences(text: str, quote: str) -> Iterator[tuple[int, int]]:
    start = text.find(quote)
    while start >= 0:
        end = start + len(quote)
        if not (_inside_word(text, start) or _inside_word(text, end)):
            yield start, end
        start = text.find(quote, start + 1)


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and bool(_WORD.fullmatch(text[at - 1]) and _WORD.fullmatch(text[at]))


def _near(text: str, whole: Normal, quote: str) -> Iterator[Near]:
    """The passages most alike, the most alike first, none overlapping another."""
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
