"""What tells that words of a text say what somebody wants, and how much: signs that add up, with one threshold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

Want = Literal[
    "demand", "refuse", "aim", "effort", "check", "favour", "blame", "worry", "must", "shall", "condition", "purpose",
    "measure", "proposal",
]  # fmt: skip
"""Words of which kind say it.

Somebody demands or asks for it (`demand`), refuses or opposes it (`refuse`), wants it (`aim`), plans or tries to get
it (`effort`), stops it (`check`), is for it (`favour`), finds fault with it (`blame`), fears it (`worry`); it must be,
says somebody (`must`), or is to be (`shall`); it is a `condition`, or what something is done for (`purpose`); a bill
would bring it about (`measure`), or somebody proposes it (`proposal`).
"""
Hint = (
    Want
    | Literal[
        "subject", "speaker", "guessed", "quoted", "title", "question", "several", "may be done",
        "in the title",
    ]
)  # fmt: skip
"""Whose it is: the `subject` of the clause wants it, the `speaker` does, or it is only `guessed` who does.

Of the sentence: it is `quoted`, in part at least, the `title`, a `question`; it names `several` parties;
it speaks of something that `may be done`. What is wanted stands `in the title`.
"""
_TENTHS: dict[Hint, int] = {
    "demand": 12, "condition": 12, "measure": 12, "refuse": 8, "must": 4, "aim": 7, "purpose": -2, "worry": -4,
    "proposal": -5, "effort": -6, "shall": -7, "favour": -8, "blame": -8, "check": -8, "subject": 1, "speaker": 2,
    "guessed": -3, "quoted": 7, "title": 2, "question": -4, "several": 3, "may be done": 4,
    "in the title": 2,
}  # fmt: skip
_ENOUGH = {"en": 8, "de": 6}
"""From which sum on a wish is offered."""
_MORE = 7
"""What another wish of a sentence needs beyond that."""


def wanting(hints: Iterable[Hint]) -> int:
    """How much all that is told of some words tells together that somebody wants what they say."""
    return sum(_TENTHS[hint] for hint in hints)


def enough(language: str, *, is_first: bool) -> int:
    """What a wish has to weigh to be offered: the first of its sentence, or another one."""
    return _ENOUGH[language] + (0 if is_first else _MORE)


def any_of(wishes: Mapping[Want, str]) -> re.Pattern[str]:
    """What finds the words of any kind of wish; the group of a hit is its kind."""
    kinds = "|".join(f"(?P<{kind}>{words})" for kind, words in wishes.items())
    return re.compile(rf"(?<![\w-])(?:{kinds})", re.VERBOSE)
