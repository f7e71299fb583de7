"""A text line by line, as a person sees it: indentation, dashes, key and value, whatever YAML makes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE_END = re.compile(r"\r\n|\r|\n")
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
ODD_BLANK = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LINE = re.compile(
    rf"(?P<lead>[\t {ODD_BLANK}]*)(?P<dash>(?:-(?: +|$))*)"
    r"(?:(?P<key>\"[^\"]*\"|'[^']*'|[^\s:#\[\]{},&*!|>%@`\"'?-][^:#\[\]{},]*?) *:(?= |\t|$)[ \t]*)?"
)
_LONGEST = 2_000
"""Characters of a line that a person may have typed; longer ones are not looked into, which bounds the time."""
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")


@dataclass(frozen=True, slots=True)
class Line:
    """A line; `lead` is its white space, `body` the column where the value after dashes and key begins."""

    number: int
    start: int
    text: str
    lead: str
    dash: str
    key: str
    body: int

    @property
    def content(self) -> str:
        """What stands after the white space."""
        return self.text[len(self.lead) :].rstrip()

    @property
    def value(self) -> str:
        """The value, without white space and comment after it."""
        return self.text[self.body : self.value_end]

    @property
    def value_end(self) -> int:
        """The column where the value ends."""
        quoted = _QUOTED.match(self.text, self.body)
        if not quoted and self.text[self.body : self.body + 1] in ("'", '"'):
            return len(self.text.rstrip())
        comment = _COMMENT.search(self.text, quoted.end() if quoted else self.body)
        return len(self.text[: comment.start() if comment else None].rstrip())

    @property
    def blank(self) -> bool:
        """Whether there is nothing on it but perhaps a comment."""
        return not self.content or self.content.startswith("#")

    @property
    def first(self) -> int:
        """The offset of its first character that is not white space."""
        return self.start + len(self.lead)


def lines_of(text: str) -> list[Line]:
    """The lines of a text."""
    found, start = [], int(text.startswith("\ufeff"))
    for number, end in enumerate([*LINE_END.finditer(text, start), None]):
        stop = end.start() if end else len(text)
        found.append(_line(number, start, text[start:stop] if stop - start <= _LONGEST else ""))
        start = end.end() if end else start
    return found


def line_at(text: str, at: int) -> Line:
    """The line in which an offset stands, found without splitting the text; it has no number of its own."""
    first = int(text.startswith("\ufeff"))
    start = max(text.rfind("\n", first, at), text.rfind("\r", first, at), first - 1) + 1
    end = LINE_END.search(text, start)
    stop = end.start() if end else len(text)
    return _line(0, start, text[start:stop] if stop - start <= _LONGEST else "")


def _line(number: int, start: int, text: str) -> Line:
    match = _LINE.match(text)
    if match is None:  # the pattern matches the empty text, so this cannot be
        return Line(number, start, text, "", "", "", 0)
    return Line(number, start, text, match["lead"], match["dash"], match["key"] or "", match.end())


def value_spans(line: Line) -> list[tuple[int, int, str]]:
    """Where the values of a line start and end, each with its key: the line's own, and those in braces and brackets."""
    spans = [(line.body, line.value_end, line.key)] if line.body < line.value_end else []
    if not re.match(r"[\[{]", line.value) and line.key:
        return spans
    for start in _starts(line):
        key = re.compile(r"[^\s:\[\]{},\"'][^:\[\]{},]*: +").match(line.text, start)
        begin = key.end() if key else start
        spans.append((begin, _stop(line.text, begin, line.value_end), key.group().rstrip(" :") if key else line.key))
    return [(start, end, key) for start, end, key in spans if start < end]


def _starts(line: Line) -> list[int]:
    return [match.end() for match in re.compile(r"[\[{,]\s*").finditer(line.text, line.body, line.value_end)]


def _stop(text: str, start: int, end: int) -> int:
    """Where a value in braces or brackets ends: at a comma or a closing mark, after a quoted part and what it opens."""
    quoted = _QUOTED.match(text, start)
    depth = 0
    for at in range(quoted.end() if quoted else start, end):
        sign = text[at]
        if sign in "[{(":
            depth += 1
        elif sign in ",]}" and depth == 0:
            return start + len(text[start:at].rstrip())
        elif sign in "]})" and depth:
            depth -= 1
    return end


def quoted(text: str) -> str:
    """The text in quotes that YAML reads back as it stands."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def clear(text: str, width: int = 60) -> str:
    """A part of the file as a message may show it: one line, cut, nothing that acts on a terminal."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return shown if len(shown) <= width else f"{shown[: width - 1]}…"
