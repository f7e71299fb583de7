"""Braces and brackets: not closed, closed by the wrong mark, commas missing or too many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.sketch import Line, clear, quoted
from detente.model.diagnosis.words import KNOWN

_CLOSING = {"{": "}", "[": "]"}
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|(?<![\w])'(?:[^']|'')*'")


def in_text(lines: list[Line], n: int) -> Iterator[Cure]:
    """A bracket or a colon within a text in braces."""
    line = lines[n]
    if line.value[:1] not in ("{", "["):
        return
    for found in re.finditer(r"(?<=[:,{\[]) *([^\s:,{}\[\]\"'][^:,{}\[\]]*[^\s:,{}\[\]]) +([{\[])", line.text):
        yield from _text_with(line, found.start(1), found.start(2), found.group(2))
    for found in re.finditer(r": +([^\s:,{}\[\]\"'][^:,{}\[\]]*)(:) ([^:,{}\[\]]*)(?=[,}\]])", line.text):
        start, end = found.start(1), found.end(3)
        language = re.search(r"[{,] *[a-z]{2}: +$", line.text[:start]) and re.search(r" [a-z]{2}$", found.group(1))
        if not language and not re.search(rf" ({'|'.join(KNOWN)})$", found.group(1)):
            yield _quotes(line, start, end, found.start(2), "a colon in a text without quotes ends it")


def _text_with(line: Line, start: int, at: int, sign: str) -> Iterator[Cure]:
    stop = line.text.find(_CLOSING[sign], at)
    end = next((k for k in range(stop + 1, len(line.text)) if line.text[k] in ",}]"), -1)
    if stop >= 0 and end >= 0:
        what = f"{sign} within a text in braces opens a {'list' if sign == '[' else 'mapping'}"
        yield _quotes(line, start, end, at, what)


def _quotes(line: Line, start: int, end: int, at: int, message: str) -> Cure:
    text = line.text[start:end].rstrip()
    hint = f"put the whole text in quotes: {clear(quoted(text))}"
    mark = (line.start + at, line.start + at + 1)
    return Cure(line.start + start, line.start + start + len(text), quoted(text), message, hint, mark)


def commas(lines: list[Line], n: int) -> Iterator[Cure]:
    """A comma missing, doubled, or replaced by a semicolon."""
    line = lines[n]
    if "{" not in line.text and "[" not in line.text:
        return
    for found in re.finditer(r",(\s*,)+", line.text):
        start, end = line.start + found.start(), line.start + found.end()
        yield Cure(start, end, ",", "a comma stands here twice", "leave one of the two out", (end - 1, end))
    for found in re.finditer(r"(?<=[\]}])\s+(?=[\[{])", line.text):
        at = line.start + found.start()
        message = "there is no comma between this and what stands before it"
        yield Cure(at, at, ",", message, "write a comma before it", (at + 1, line.start + found.end() + 1))
    for found in re.finditer(r"[\[{]\s*(,)\s*", line.text):
        start = line.start + found.start(1)
        yield Cure(start, start + 1, "", "nothing stands before this comma", "delete the comma", (start, start + 1))
    for found in re.finditer(rf"\s*;(?=\s*({'|'.join(KNOWN)}|[a-z]{{2}})\s*:\s)", line.text):
        at = line.start + found.end() - 1
        message = "a semicolon stands where a comma belongs"
        yield Cure(line.start + found.start(), at + 1, ",", message, "write a comma", (at, at + 1))
    for found in re.finditer(r"(?<=[^\s,{\[:])\s+((?:[A-Za-z_]\w*|at most one|any of|exactly one)): ", line.text):
        if found.start() > line.text.find("{") >= 0 and _may_begin(found.group(1), line.text[: found.start()]):
            at, key = line.start + found.start(), found.group(1)
            message = f"there is no comma before {key}:"
            mark = (line.start + found.start(1), line.start + found.end(1))
            yield Cure(at, at, ",", message, f"write a comma: , {key}:", mark)


def _may_begin(key: str, before: str) -> bool:
    of_languages = re.fullmatch("[a-z]{2}", key) and re.search(r"[{,] *[a-z]{2}: [^{}:,]*$", before)
    return key in KNOWN or bool(of_languages or re.search(r"[\"'\]}]$", before))


def comma_at_end(lines: list[Line], n: int) -> Iterator[Cure]:
    """A comma at the end of a line, as in JSON, after a value in quotes, braces or brackets."""
    line = lines[n]
    value = line.value.rstrip()
    if re.fullmatch(r"(\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|\[.*\]|\{.*\})\s*,", value):
        at = line.start + line.body + len(value) - 1
        yield Cure(at, at + 1, "", "no comma stands at the end of a line here", "delete the comma", (at, at + 1))


def comma_after_key(lines: list[Line], n: int) -> Iterator[Cure]:
    """A comma after the colon of a key under which entries stand."""
    line = lines[n]
    if found := re.fullmatch(r"(?:- )?[\w .-]+:\s*(,)", line.content):
        at = line.first + found.start(1)
        yield Cure(at, at + 1, "", "no comma stands after the colon of a key", "delete the comma", (at, at + 1))


def side_by_side(lines: list[Line], n: int) -> Iterator[Cure]:
    """Several lists beside each other, without the brackets around them."""
    line = lines[n]
    if line.key and line.value.startswith("[") and line.value.count("]") == line.value.count("[") + 1:
        at, new = line.start + line.body, f"[{line.value}"
        yield Cure(at, at, "[", "the [ that belongs to the ] is missing", f"write {clear(new)}", (at, at + 1))
    found = re.match(r"\[[^\[\]]*\](\s*,)\s*\[", line.value)
    if line.key and found and re.fullmatch(r"\[[^\[\]]*\](\s*,\s*\[[^\[\]]*\])+", line.value):
        at, comma = line.start + line.body, line.start + line.body + found.end(1) - 1
        message = "several lists stand beside each other here, without brackets around them"
        hint = f"write [{clear(line.value)}]"
        yield Cure(at, line.start + line.value_end, f"[{line.value}]", message, hint, (comma, comma + 1))


def closing(lines: list[Line], n: int) -> Iterator[Cure]:
    """A closing mark that is missing, wrong or too many."""
    line = lines[n]
    stack: list[int] = []
    blanked = _QUOTED.sub(lambda found: "x" * len(found.group()), line.text[: line.value_end])
    for at in range(line.body, len(blanked)):
        sign = blanked[at]
        if sign in _CLOSING:
            stack.append(at)
        elif sign in "}]" and stack and sign == _CLOSING[blanked[stack[-1]]]:
            stack.pop()
        elif sign in "}]":
            yield from _stray(line, at, stack[-1] if stack else None)
            return
    if stack and blanked.endswith(")") and blanked.count(")") > blanked.count("("):
        yield from _stray(line, len(blanked) - 1, stack[-1])
    yield from _missing(line, stack)


def _stray(line: Line, at: int, opened: int | None) -> Iterator[Cure]:
    sign, place = line.text[at], line.start + at
    if opened is not None:
        opening = line.text[opened]
        right = _CLOSING[opening]
        message = f"{sign} stands where {right} has to close the {opening} of this line"
        yield Cure(place, place + 1, right, message, f"write {right}", (place, place + 1))
        message = f"the {opening} that opens here is not closed by {right}"
        mark = (line.start + opened, line.start + opened + 1)
        yield Cure(place, place, right, message, f"write {right} before the {sign}", mark)
    else:
        message = f"{sign} closes something that was not opened"
        yield Cure(place, place + 1, "", message, f"delete the {sign}, or put the text in quotes", (place, place + 1))


def _missing(line: Line, stack: list[int]) -> Iterator[Cure]:
    if not stack:
        return
    closing = "".join(_CLOSING[line.text[at]] for at in reversed(stack))
    opened, end = line.start + stack[-1], line.start + line.value_end
    sign = line.text[stack[-1]]
    message = f"the {sign} that opens here is not closed"
    hint = f"write {closing} at the end of the line" if line.value_end else f"close it with {closing}"
    if line.text[: line.value_end].endswith(","):
        yield Cure(end - 1, end, f"{closing},", message, f"write {closing} before the comma", (opened, opened + 1))
    yield Cure(end, end, closing, message, hint, (opened, opened + 1))


RULES = (comma_at_end, comma_after_key, in_text, side_by_side, commas, closing)
