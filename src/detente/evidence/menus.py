"""Menus above and below an article, in a page that was copied as a whole: told by how dense the prose is."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from detente.evidence.lines import Line, ends_a_sentence

_SENTENCE, _PARAGRAPH = 60, 120
"""Characters from which on a line is prose: if it ends as a sentence does, and at any rate."""
_LEAST, _WORDS = 10, 3
"""A menu has so many lines, and half of them have no more words than this."""
_DENSE = 2
"""Prose that is so many times longer than the menus around it is an article."""
_NEAR = 8
"""Lines above the first paragraph among which the title stands."""
_LONGEST_TITLE = 250


def article_in(lines: Sequence[Line]) -> range:
    """Where the article stands in a page that was copied with its menus: from its title to its last paragraph.

    A text without menus is the article from its first line to its last.
    """
    prose = [k for k, line in enumerate(lines) if _is_prose(line.text)]
    if not prose:
        return range(len(lines))
    begin = _title(lines, prose[0]) if _is_menu(lines[: prose[0]]) else 0
    end = prose[-1] + 1 if _is_menu(lines[prose[-1] + 1 :]) else len(lines)
    said = sum(len(lines[k].text) for k in prose)
    left_out = sum(len(line.text) for line in (*lines[:begin], *lines[end:]))
    return range(begin, end) if said >= _DENSE * left_out else range(len(lines))


def _is_prose(text: str) -> bool:
    return len(text) >= _PARAGRAPH or (len(text) >= _SENTENCE and ends_a_sentence(text))


def _is_menu(lines: Sequence[Line]) -> bool:
    return len(lines) >= _LEAST and median(len(line.text.split()) for line in lines) <= _WORDS


def _title(lines: Sequence[Line], first: int) -> int:
    """The line that is most of a title above the first paragraph."""
    near = range(max(0, first - _NEAR), first)
    return max(near, key=lambda k: (len(lines[k].text.split()) > 2) * min(len(lines[k].text), _LONGEST_TITLE))
