"""The readers' comments below an article: where they begin, and where one ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, groupby, pairwise

from detente.evidence.comment_forms import is_form
from detente.evidence.lines import Line, ends_a_sentence
from detente.evidence.marks import is_date, is_name, is_reply, is_who_and_when

_HEADING = re.compile(
    r"(?:(?:alle|all|die|the|show|view|read|see) )?(?:\d+ )?(?:(?:leser|user|nutzer|readers?['’]?)[- ]?)?"
    r"(?:kommentare|comments|postings|leserbriefe|lesermeinungen)(?: anzeigen| lesen| ansehen)?:?(?: ?\(\d+\)| \d+)?"
    r"(?: zum artikel| zu diesem artikel| on this (?:article|story))?:?|(?:0|1) (?:kommentar|comment)"
    r"|(?:\d+|eine?|one) (?:gedanken?|antwort(?:en)?|kommentare?|thoughts?|responses?|replies|reply|comments?)"
    r" (?:zu|auf|on|to|for)\b.{1,200}|(?:leser)?(?:kommentare|comments|forum): ?\d+(?: \w+)?"
    r"|(?:what )?(?:our )?readers (?:say|think)|(?:was |das )?(?:sagen )?unsere leser(?: sagen| meinen)?"
    r"|join the (?:discussion|conversation)[.!:]?|diskutieren sie mit[.!:]?",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"(?:sortieren|sort)(?: nach| by)?:? .{1,40}|(?:neueste|älteste|beste|newest|oldest|top|best)(?: zuerst| first)?"
    r"|(?:weitere|mehr|alle|ältere|neuere|load|show|view|more)(?: more| all)? (?:kommentare|antworten|comments|replies)"
    r"(?: (?:laden|anzeigen))?|anmelden|einloggen|log ?in|sign in|register|nutzungsbedingungen|netiquette"
    r"|impressum|datenschutz(?:erklärung)?|agb|privacy policy|terms of (?:use|service)"
    r"|(?:©|alle rechte|all rights).{0,300}",
    re.IGNORECASE,
)
_NEAR, _ENOUGH = 6, 3
"""Where in as many lines right above a heading as many are prose, an article ends there."""
_PARAGRAPH = 120
"""Characters from which on a line is prose, however it ends."""
_FEW = 4
"""Paragraphs that a comment seldom has more of."""
_MARKS = 3
"""So many names, times or buttons, at least, stand between comments."""


def beginning(lines: Sequence[Line], prose: Sequence[int] | None = None) -> int:
    """The position of the line that the comments stand below; the number of lines where there are none.

    What is called as their heading is may also be a link in a menu or a counter above the article. So the article
    must stand above it: half of all prose; or a quarter, if that ends right there; or any, if names, times and buttons
    divide what stands below.

    Args:
        lines: what a document says, in order.
        prose: how many characters of each line are the article's, or a comment's; None to tell by how they end.
    """
    prose = [len(line.text) * _is_prose(line.text) for line in lines] if prose is None else prose
    upto = list(accumulate(prose, initial=0))
    headings = [k for k, line in enumerate(lines) if is_heading(line.text)]
    for k, end in pairwise((*headings, len(lines))):
        above, below = upto[k], upto[-1] - upto[k]
        ends_here = sum(map(bool, prose[max(0, k - _NEAR) : k])) >= _ENOUGH
        is_below = above >= below or (3 * above >= below and ends_here) or is_thread(lines[k + 1 : end])
        if above and is_below:
            return k
    return len(lines)


def _is_prose(text: str) -> bool:
    return ends_a_sentence(text) or len(text) >= _PARAGRAPH


def is_all(lines: Sequence[Line]) -> bool:
    """Whether nothing but comments stands below the heading that a text begins with, from a name or a time on."""
    below = [line for line in lines if not _AROUND.fullmatch(line.text)]
    is_headed = bool(below) and is_heading(below[0].text)
    return is_headed and len(below) > 1 and _is_mark(below, 1) and is_thread(below[1:]) and _are_short(below[1:])


def _are_short(lines: Sequence[Line]) -> bool:
    """Whether no more than a few lines stand between two marks, as no article would have it."""
    runs = groupby(range(len(lines)), key=lambda k: _is_mark(lines, k))
    return all(is_mark or sum(1 for _ in run) <= _FEW for is_mark, run in runs)


def is_thread(lines: Sequence[Line]) -> bool:
    """Whether names, times and buttons stand between some lines as they do between comments."""
    marks = [_is_mark(lines, k) for k in range(len(lines))]
    return _divide(marks) and sum(marks) >= _MARKS and 3 * sum(marks) >= len(marks)


def is_heading(text: str) -> bool:
    """Whether a line is the heading of comments, or counts them."""
    return _HEADING.fullmatch(text) is not None


def comments(lines: Sequence[Line]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The comments in the lines below their heading, and the lines between that are none.

    Where names, times or buttons stand between them, a comment is what stands between two such marks; otherwise every
    line is one.
    """
    marks = [_is_mark(lines, k) for k in range(len(lines))]
    others = tuple(line.text for line, is_mark in zip(lines, marks, strict=True) if is_mark)
    if not _divide(marks):
        return tuple(line.text for line, is_mark in zip(lines, marks, strict=True) if not is_mark), others
    said: list[list[str]] = [[]]
    for line, is_mark in zip(lines, marks, strict=True):
        if not is_mark:
            said[-1].append(line.text)
        elif said[-1]:
            said.append([])
    return tuple("\n".join(part) for part in said if part), others


def _is_mark(lines: Sequence[Line], k: int) -> bool:
    text = lines[k].text
    if is_date(text) or is_reply(text) or is_who_and_when(text) or is_heading(text):
        return True
    if _AROUND.fullmatch(text) or is_form(text):
        return True
    return k + 1 < len(lines) and is_date(lines[k + 1].text) and is_name(text)


def _divide(marks: Sequence[bool]) -> bool:
    """Whether marks stand between all comments: one at either end at least, and more than a few by chance."""
    groups = sum(mark and not before for before, mark in zip((False, *marks), marks, strict=False))
    return groups >= 2 and (marks[0] or marks[-1])
