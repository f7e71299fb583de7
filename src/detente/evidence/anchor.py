"""Whether a passage is in a text, and where: exactly, or not at all. What is merely near is shown, never accepted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import islice

from detente.errors import UsageError
from detente.evidence.near import Near, can_compare, passages_near
from detente.evidence.normal import normalised

DIGITS = 32

_AROUND = 4
"""Words before and after a passage that tell it from others."""
_MARGIN = 120
"""Characters that are searched for them."""
_HEAD = 24
"""Letters from its first word on by which a passage is recognised when a text is read once for many of them."""
_UNDIVIDED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that put no blanks between words (Thai to Khmer, kana, Han); each of their characters counts as a word."""
_WORD = re.compile(rf"[{_UNDIVIDED}]|[^\W{_UNDIVIDED}]+")
_INSIDE = re.compile(rf"[^\W{_UNDIVIDED}]{{2}}")
_FINGERPRINT = re.compile(rf"([1-9][0-9]{{0,3}}):([0-9a-f]{{{DIGITS}}})")


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a quote is there: from `start` to `end` in the text as given; `count` says how often it occurs.

    Where it is not, `start` and `end` are None and `near` has the passages that resemble it most; none were looked for
    if the quote is too long to be `compared` with so long a text, or if nobody asked.
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


def find(
    text: str, exact: str, *, prefix: str = "", suffix: str = "", at: int | None = None, nearest: bool = True
) -> Check:
    """Where a text has a quote, word for word.

    Both are compared as `normalised`; the quote begins and ends where words do. Of several occurrences the one is
    meant that `prefix` and `suffix` (the words around it) fit best, then the nearest to the position `at`, then the
    first. `nearest`: whether to look for what resembles it where it is not there.

    Example:
        >>> find("Er sagte: „Wir gehen nicht.“", '"Wir gehen nicht."').found
        True
        >>> [near.text for near in find("Er sagte: Wir gehen nicht.", "Wir gehen nur.").near]
        ['Wir gehen nicht.']

    Raises:
        UsageError: if the quote is empty.
        MissingExtra: if what resembles it is looked for, and what compares is not installed.
    """
    whole, quote = _whole(text), normalised(exact).text
    if not quote:
        raise UsageError("the quote is empty; give the words that are to be found")
    spans = list(_occurrences(whole.text, quote))
    if not spans:
        compared = nearest and can_compare(whole.text, quote)
        return Check(None, None, 0, tuple(passages_near(text, whole, quote)) if compared else (), compared)
    before, after = normalised(prefix).text, normalised(suffix).text

    def misfit(span: tuple[int, int]) -> tuple[int, int]:
        left = whole.text[max(0, span[0] - len(before) - 1) : span[0]]
        right = whole.text[span[1] : span[1] + len(after) + 1]
        fits = left.rstrip().endswith(before) + right.lstrip().startswith(after)
        return -fits, abs(whole.span(*span)[0] - at) if at is not None else 0

    start, end = whole.span(*min(spans, key=misfit))
    return Check(start, end, len(spans))


def repeated(text: str, passages: Iterable[str]) -> frozenset[str]:
    """The passages that a text has more than once, as `find` counts them; the text is read once for all of them.

    Example:
        >>> repeated("He left at noon. She stayed. “He left at noon.”", ["He left at noon.", "She stayed."])
        frozenset({'He left at noon.'})
    """
    whole = _whole(text).text
    quotes = {passage: normalised(passage).text for passage in passages}
    twice = _twice(whole, {quote for quote in quotes.values() if quote})
    return frozenset(passage for passage, quote in quotes.items() if quote in twice)


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


def _twice(text: str, quotes: Iterable[str]) -> set[str]:
    """The quotes that a text has more than once; a search for each by itself would take as often the text's length."""
    found: set[str] = set()
    once: set[str] = set()
    by_head: dict[str, dict[tuple[int, int], set[str]]] = {}
    for quote in quotes:
        first = _WORD.search(quote)
        lead = first.start() if first else len(quote)
        if len(quote) >= lead + _HEAD:
            by_length = by_head.setdefault(quote[lead : lead + _HEAD], {})
            by_length.setdefault((lead, len(quote)), set()).add(quote)
        elif len(list(islice(_occurrences(text, quote), 2))) > 1:
            found.add(quote)
    for word in _WORD.finditer(text):
        for (lead, length), alike in by_head.get(text[word.start() : word.start() + _HEAD], {}).items():
            start = word.start() - lead
            passage = text[max(0, start) : start + length]
            if passage in alike and not _inside_word(text, start + length):
                (found if passage in once else once).add(passage)
    return found


def _occurrences(text: str, quote: str) -> Iterator[tuple[int, int]]:
    start = text.find(quote)
    while start >= 0:
        end = start + len(quote)
        if not (_inside_word(text, start) or _inside_word(text, end)):
            yield start, end
        start = text.find(quote, start + 1)


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and _INSIDE.match(text, at - 1) is not None
