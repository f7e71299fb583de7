"""White space: tabs, blanks that only look like blanks, characters without width, and how far lines stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import around, depths, home, opens
from detente.model.diagnosis.sketch import INVISIBLE, ODD_BLANK, Line

_ODD = re.compile(f"[{ODD_BLANK}]")
_NEAR = 14


def tabs(lines: list[Line], n: int) -> Iterator[Cure]:
    """A tab before the text."""
    line = lines[n]
    at = line.lead.find("\t")
    if at < 0 or line.blank:
        return
    tab = line.start + at
    message = "a tab stands before the text; only blanks may stand there"
    for depth in depths(lines, n):
        hint = f"put {counted(depth)} before it in place of the tab" if depth else "delete the tab"
        yield Cure(line.start, line.first, " " * depth, message, hint, (tab, tab + 1))


def tab_after_dash(lines: list[Line], n: int) -> Iterator[Cure]:
    """A tab between the dash and what follows it."""
    line = lines[n]
    for found in re.finditer(r"(?<=-)\t+", line.text[: len(line.lead) + 8]):
        start, end = line.start + found.start(), line.start + found.end()
        message = "a tab stands after the dash; a blank belongs there"
        yield Cure(start, end, " ", message, "put a blank there in place of the tab", (start, end))


def odd_blanks(lines: list[Line], n: int) -> Iterator[Cure]:
    """A no-break space or the like before the text, after the dash or after the colon."""
    line = lines[n]
    found = _ODD.search(line.lead)
    if found and not line.blank:
        for depth in depths(lines, n):
            yield _odd(line, found.start(), 0, len(line.lead), " " * depth)
    for found in re.finditer(f"(?<=[-:])[{ODD_BLANK}]+", line.text):
        yield _odd(line, found.start(), found.start(), found.end(), " ")
    for found in re.finditer(f"(?<= )[{ODD_BLANK}]+|[{ODD_BLANK}]+(?= )", line.text):
        yield _odd(line, found.start(), found.start(), found.end(), " ")


def _odd(line: Line, at: int, start: int, end: int, new: str) -> Cure:
    sign = line.text[at]
    name = "a no-break space" if sign in "\u00a0\u202f" else "a space that is no ordinary blank"
    where = "before the text" if start == 0 else "where a blank belongs"
    message = f"{name} (U+{ord(sign):04X}) stands {where}"
    hint = f"put {counted(len(new))} there" if new else "delete it; ordinary blanks are read only"
    return Cure(line.start + start, line.start + end, new, message, hint, (line.start + at, line.start + at + 1))


def invisible(lines: list[Line], n: int) -> Iterator[Cure]:
    """A character that cannot be seen, where YAML stops at it."""
    line = lines[n]
    for found in re.finditer(f"[{INVISIBLE}]+", line.text):
        start, end = line.start + found.start(), line.start + found.end()
        yield Cure(start, end, "", invisible_message(found.group()), "delete it", (start, end))


def invisible_message(signs: str) -> str:
    """What is said of characters without width."""
    return f"an invisible character (U+{ord(signs[0]):04X}) stands here"


def wide_colon(lines: list[Line], n: int) -> Iterator[Cure]:
    """A colon of Chinese or Japanese writing after a key."""
    line = lines[n]
    found = re.match(r"([\w. -]+?)\s*([：﹕∶])\s*", line.content)
    if found:
        start = line.first + found.start(2)
        new = f"{found.group(1).strip()}: {line.content[found.end() :]}".strip()
        message = f"“{found.group(2)}” is not the colon of YAML"
        hint = f"write a colon and a blank: {_cut(new)}"
        yield Cure(start, line.first + found.end(), ": ", message, hint, (start, start + 1))


def far_from_home(lines: list[Line], n: int) -> Iterator[Cure]:
    """A key that stands elsewhere than most of its kind."""
    line = lines[n]
    depth = home(lines, n)
    if depth is not None and not line.blank and not line.lead.strip(" ") and depth != len(line.lead):
        yield moved(line, depth)


def shifted_list(lines: list[Line], n: int) -> Iterator[Cure]:
    """The lines of a list that all begin left of the key that it stands under."""
    line = lines[n]
    before, _ = around(lines, n)
    have = len(line.lead)
    if not line.dash or before is None or not opens(before) or have >= len(before.lead) or line.lead.strip(" "):
        return
    own = list(takewhile(lambda other: len(other.lead) > have or (other.dash and len(other.lead) == have), lines[n:]))
    depth = len(before.lead) + 2
    new = "\n".join(f"{' ' * (depth - have)}{other.text}" for other in own)
    message = f"the list under {before.key}: begins further left than the key itself"
    hint = f"put {counted(depth)} before each of its dashes"
    end = own[-1].start + len(own[-1].text)
    yield Cure(line.start, end, new, message, hint, (line.first, line.first + 1), guess=True)


def indentation(lines: list[Line], n: int) -> Iterator[Cure]:
    """Too many or too few blanks before the text; the smallest change first."""
    line = lines[n]
    if line.blank or line.lead.strip(" "):
        return
    have = len(line.lead)
    wanted = sorted((depth for depth in depths(lines, n) if depth != have), key=lambda depth: abs(depth - have))
    for depth in wanted:
        if have % 2 or not depth % 2 or not are_even(lines):
            yield moved(line, depth)


def are_even(lines: list[Line]) -> bool:
    """Whether nearly all lines stand in by twos, so that an odd depth is the one that is wrong."""
    odd = sum(len(line.lead) % 2 for line in lines if not line.blank)
    return odd * 10 < len(lines)


def moved(line: Line, depth: int, why: str = "") -> Cure:
    """The line with as many blanks before it."""
    have = len(line.lead)
    side = "more" if have > depth else "fewer"
    reason = why or f"{side} than the lines that it belongs with"
    stands = "stands" if have == 1 else "stand"
    message = f"{counted(have)} {stands} before this line, {reason}"
    mark = (line.first, line.first + max(1, len(line.key or line.content[:1])))
    return Cure(line.start, line.first, " " * depth, message, f"put {counted(depth)} before it", mark, guess=True)


def counted(count: int) -> str:
    """So many blanks, in words."""
    return f"{count} blank" if count == 1 else f"{count} blanks"


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


LOOKALIKES = (tabs, tab_after_dash, odd_blanks, invisible, wide_colon)
INDENTATION = (shifted_list, far_from_home, indentation)
