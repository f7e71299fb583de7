"""What tells that a deed is open, and how much: signs that add up, with one threshold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

from detente.evidence.draft.lists import lists

Sign = Literal[
    "plan", "bid", "must", "will", "can", "if", "bare", "going on", "named deed", "act", "past", "before", "passive",
    "aside", "untold", "may be done", "much may be done", "acts", "many acts", "wish", "question", "title", "lead",
    "several", "nobody", "quoted", "long ago", "often spoken of", "in the title",
]  # fmt: skip
"""How a text tells of a deed, what else its sentence tells, and what the whole text is about.

Of the deed: it is planned, threatened, offered, or asked for (`plan`), an effort or a chance is there for it (`bid`),
somebody must, will or can do it; it stands in a condition (`if`), without a finite verb (`bare`), or as a noun (`named
deed`); it is `going on`; it is one of those that parties do to each other (`act`); it was done (`past`), had been done
`before`, only happens to somebody (`passive`), stands in another subordinate clause (`aside`); who does it is `untold`.

Of the sentence: something in it, or much, may be done; it has acts of parties, or many; it tells a `wish`, is a
`question`, the `title`, in the `lead`; it names `several` parties, or `nobody`, not by a pronoun either; it is
`quoted`, in part at least; it tells of what was `long ago`.

Of the text: what it is done to is often spoken of, or stands in the title.
"""
_TENTHS: dict[Sign, int] = {
    "plan": 4, "bid": 5, "must": 2, "will": 4, "can": 0, "if": 3, "bare": 2, "going on": 3, "named deed": 6, "act": 3,
    "past": -3, "before": -3, "passive": -2, "aside": -2, "untold": -1, "may be done": 6, "much may be done": 2,
    "acts": 2, "many acts": 1, "wish": 5, "question": 3, "title": 5, "lead": 2, "several": 4, "nobody": -5,
    "quoted": -3, "long ago": -8, "often spoken of": 2, "in the title": 2,
}  # fmt: skip
_ENOUGH = {"en": 6, "de": 4}
"""From which sum on a deed is offered; the signs of German are the fewer."""
_MORE = 13
"""What another deed of a sentence needs beyond that."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
"""Letters by which forms of a word are taken for the same."""
_OFTEN = 3
"""Sentences in which what a text often speaks of is met."""


def weight(signs: Iterable[Sign]) -> int:
    """How much the signs of a deed tell together that it is open."""
    return sum(_TENTHS[sign] for sign in signs)


def enough(language: str, *, is_first: bool) -> int:
    """What a deed has to weigh to be offered: the first of its sentence, or another one."""
    return _ENOUGH[language] + (0 if is_first else _MORE)


class Theme:
    """What a text is about: in how many of its sentences a word is, by its stem."""

    def __init__(self, sentences: Iterable[str], language: str) -> None:
        self._common = lists(language).common
        read = [self._stems(sentence) for sentence in sentences]
        self._counts = Counter(stem for stems in read for stem in stems)
        self._title = read[0] if read else set[str]()

    def signs(self, deed: str, head: str) -> Iterator[Sign]:
        """How much the text speaks of what the words of a deed, its verb aside, say that it is done to."""
        others = self._stems(deed) - self._stems(head)
        if any(self._counts[stem] >= _OFTEN for stem in others):
            yield "often spoken of"
        if others & self._title:
            yield "in the title"

    def is_titled(self, wish: str) -> bool:
        """Whether the title has a word of a wish."""
        return not self._title.isdisjoint(self._stems(wish))

    def _stems(self, said: str) -> set[str]:
        words = map(str.casefold, _WORD.findall(said))
        return {word[:_STEM] for word in words if word not in self._common}
