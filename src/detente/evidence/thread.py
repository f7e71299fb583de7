"""The readers' comments below an article: where they begin, and where one ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.evidence.lines import Line
from detente.evidence.marks import is_date, is_name, is_reply, is_who_and_when

_HEADING = re.compile(
    r"(?:(?:alle|all|die|the|show|view|read|see) )?(?:\d+ )?(?:(?:leser|user|nutzer|readers?['’]?)[- ]?)?"
    r"(?:kommentare|comments|postings|leserbriefe|lesermeinungen)(?: anzeigen| lesen| ansehen)?:?(?: ?\(\d+\)| \d+)?"
    r"(?: zum artikel| zu diesem artikel| on this (?:article|story))?:?|(?:0|1) (?:kommentar|comment)"
    r"|(?:what )?(?:our )?readers (?:say|think)|(?:was |das )?(?:sagen )?unsere leser(?: sagen| meinen)?"
    r"|join the (?:discussion|conversation)[.!:]?|diskutieren sie mit[.!:]?",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"(?:kommentar|comment|antwort) ?(?:schreiben|verfassen|hinzufügen|hinterlassen)|schreiben sie einen kommentar"
    r"|(?:write|leave|add|post) a (?:comment|reply)|ihr kommentar|your comment|mitdiskutieren|jetzt kommentieren"
    r"|(?:bitte )?(?:melden sie sich an|anmelden|einloggen|log ?in|sign in|register)(?:,? um)?(?: zu| to)? ?"
    r"(?:kommentieren|comment|reply)?[.!]?|(?:sortieren|sort)(?: nach| by)?:? .{1,40}|(?:neueste|älteste|beste|newest|"
    r"oldest|top|best)(?: zuerst| first)?|(?:weitere|mehr|alle|load|show|view|more)(?: more| all)? "
    r"(?:kommentare|antworten|comments|replies)(?: (?:laden|anzeigen))?|nutzungsbedingungen|netiquette|"
    r"impressum|datenschutz(?:erklärung)?|agb|privacy policy|terms of (?:use|service)"
    r"|(?:©|alle rechte|all rights).{0,80}",
    re.IGNORECASE,
)
_TOP = 3
"""Lines at the top of an article among which a counter of comments is looked for."""


def beginning(lines: Sequence[Line]) -> int:
    """The position of the line that the comments stand below; the number of lines where there are none.

    A counter at the top of an article, from which a click leads down to the comments, does not begin them.
    """
    found = [k for k, line in enumerate(lines) if k and is_heading(line.text)]
    below = [k for k in found if k > _TOP] or found[-1:]
    return below[0] if below else len(lines)


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
    if is_date(text) or is_reply(text) or is_who_and_when(text) or is_heading(text) or _AROUND.fullmatch(text):
        return True
    return k + 1 < len(lines) and is_date(lines[k + 1].text) and is_name(text)


def _divide(marks: Sequence[bool]) -> bool:
    """Whether marks stand between all comments: one at either end at least, and more than a few by chance."""
    groups = sum(mark and not before for before, mark in zip((False, *marks), marks, strict=False))
    return groups >= 2 and (marks[0] or marks[-1])
