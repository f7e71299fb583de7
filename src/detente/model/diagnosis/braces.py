"""Braces and brackets over several lines, as in JSON: what the indentation says about where they close."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import around
from detente.model.diagnosis.sketch import Line

_CLOSING = {"{": "}", "[": "]"}
_HIDDEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|(?<!\w)'(?:[^']|'')*'|(?:^|(?<=\s))#.*")
_VALUE_END = re.compile(r"(?:[\"'\]}\w])$")


@dataclass(frozen=True, slots=True)
class _Opened:
    sign: str
    at: int
    line: Line


def no_comma_at_end(lines: list[Line], n: int) -> Iterator[Cure]:
    """A line in braces without the comma that parts it from the next."""
    line = lines[n]
    _, after = around(lines, n)
    text = line.text.rstrip()
    if after and re.match(r"[\"'{\[]", after.content) and _VALUE_END.search(text) and not line.blank:
        at = line.start + len(text)
        message = "there is no comma at the end of this line, and another entry follows"
        yield Cure(at, at, ",", message, "write a comma at its end", (max(line.start, at - 1), at))


def no_colon_in_quotes(lines: list[Line], n: int) -> Iterator[Cure]:
    """A key in quotes without its colon."""
    line = lines[n]
    if found := re.match(r"(\"[\w .-]+\"|'[\w .-]+')(\s+|\s*[=;]\s*)(?=[\"'{\[\d-]|true|false)", line.content):
        start = line.first + found.start(2)
        hint = f"write a colon and a blank after {found.group(1)}"
        mark = (line.first, line.first + len(found.group(1)))
        yield Cure(start, line.first + found.end(), ": ", f"there is no colon after {found.group(1)}", hint, mark)


def semicolon_at_end(lines: list[Line], n: int) -> Iterator[Cure]:
    """A semicolon at the end of a line, after a value in quotes, braces or brackets."""
    line = lines[n]
    if re.search(r"[\"'\]}]\s*;$", line.content):
        at = line.first + len(line.content) - 1
        mark = (at, at + 1)
        yield Cure(at, at + 1, ",", "a semicolon stands where a comma belongs", "write a comma", mark)
        yield Cure(at, at + 1, "", "no semicolon stands at the end of a line", "delete it", mark)


def unclosed(lines: list[Line], n: int) -> Iterator[Cure]:
    """A brace or bracket of an earlier line that should have been closed before this one, by the indentation."""
    line = lines[n]
    if line.blank:
        return
    stack = _stack(lines[:n])
    if not stack:
        return
    top, closes = stack[-1], line.content[0] in "}]"
    late = len(top.line.lead) > len(line.lead) if closes else len(top.line.lead) >= len(line.lead)
    before, _ = around(lines, n)
    if late and before:
        at = before.start + len(before.text.rstrip())
        yield _closed(top, at, "" if closes else ",", f"before line {n + 1}")


def open_at_the_end(lines: list[Line], n: int) -> Iterator[Cure]:
    """A brace or bracket that is still open where the text ends."""
    said = [line for line in lines if not line.blank]
    if said and (stack := _stack(lines)) and n == stack[-1].line.number:
        yield _closed(stack[-1], said[-1].start + len(said[-1].text.rstrip()), "", "at the end")


def _closed(opened: _Opened, at: int, comma: str, where: str) -> Cure:
    right = _CLOSING[opened.sign]
    message = f"the {opened.sign} that opens here is not closed"
    mark = (opened.at, opened.at + 1)
    return Cure(at, at, f"\n{opened.line.lead}{right}{comma}", message, f"write {right}{comma} {where}", mark)


def closed_twice(lines: list[Line], n: int) -> Iterator[Cure]:
    """A mark that closes what the next line closes, too."""
    line = lines[n]
    _, after = around(lines, n)
    stack = _stack(lines[:n])
    opened = len(stack)
    for at, sign in _signs(line):
        if sign in _CLOSING:
            stack.append(_Opened(sign, at, line))
        elif stack:
            top = stack.pop()
            own = len(stack) < opened and at > line.first and after is not None and after.content[:1] == sign
            if own and after and after.lead == top.line.lead:
                message = f"this {sign} closes the {top.sign} of line {top.line.number + 1}, as the next line does"
                yield Cure(at, at + 1, "", message, f"delete one {sign}", (at, at + 1))


def _stack(lines: list[Line]) -> list[_Opened]:
    """What is open after the lines."""
    stack: list[_Opened] = []
    for line in lines:
        for at, sign in _signs(line):
            if sign in _CLOSING:
                stack.append(_Opened(sign, at, line))
            elif stack and _CLOSING[stack[-1].sign] == sign:
                stack.pop()
    return stack


def _signs(line: Line) -> Iterator[tuple[int, str]]:
    """The braces and brackets of a line with their offsets, without those in quotes and comments."""
    shown = _HIDDEN.sub(lambda found: "x" * len(found.group()), line.text)
    yield from ((line.start + found.start(), found.group()) for found in re.finditer(r"[{}\[\]]", shown))


FIRST = (no_colon_in_quotes, semicolon_at_end, closed_twice)
RULES = (unclosed, no_comma_at_end, open_at_the_end)
