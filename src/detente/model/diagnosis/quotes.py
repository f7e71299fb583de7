"""Quotation marks: not closed, closed too early, of typography."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.sketch import Line, clear, quoted, value_spans

_TYPOGRAPHIC = "“”„‟‘’‚«»"
_NEXT = r"(?=\s*([,}\]]\s*([\w.\"' -]+:|[\]},]|$|#)|$))"
"""What follows a text in braces: a comma and a key, the end of the braces or of the line."""


def typographic(lines: list[Line], n: int) -> Iterator[Cure]:
    """Quotes of typography around a text that needs straight ones."""
    line = lines[n]
    for start, end, _ in value_spans(line):
        text = line.text[start:end]
        if len(text) > 1 and text[0] in "“„«‘‚”" and text[-1] in _TYPOGRAPHIC:
            at, new = line.start + start, quoted(text[1:-1])
            message = f"“{text[0]}” is a typographic quotation mark, which quotes nothing in YAML"
            hint = f"use straight ones: {clear(new)}"
            yield Cure(at, line.start + end, new, message, hint, (at, line.start + end))


def inner(lines: list[Line], n: int) -> Iterator[Cure]:
    """A quotation mark or an apostrophe inside of quotes of its own kind."""
    line = lines[n]
    for start, end, _ in _texts(line):
        text = line.text[start:end]
        mark = text[0]
        if len(text) < 3 or text[-1] != mark:
            continue
        odd = _unescaped(text[1:-1], mark)
        if odd is not None and re.match(r"\s+[\w ]+:\s", text[odd + 2 :]) and line.value[0] in "[{":
            continue  # the next key, without the comma before it
        if odd is not None and not re.search(r",\s*\w+:\s*$", text[1 : odd + 1]):
            yield _inner(line, start, end, start + 1 + odd)


def _unescaped(inside: str, mark: str) -> int | None:
    plain = re.sub(r"\\." if mark == '"' else "''", "  ", inside)
    at = plain.find(mark)
    return at if at >= 0 else None


def _inner(line: Line, start: int, end: int, at: int) -> Cure:
    text = line.text[start:end]
    inside = text[1:-1]
    if text[0] == "'":
        new = "'" + inside.replace("''", "'").replace("'", "''") + "'"
        message = "an apostrophe ends a text in single quotes"
        hint = f"write '' for it, or use double quotes: {clear(quoted(inside))}"
    else:
        new = '"' + re.sub(r'(?<!\\)"', r"\"", inside) + '"'
        message = "a quotation mark ends a text in double quotes"
        hint = f'write \\" for it: {clear(new)}'
    return Cure(line.start + start, line.start + end, new, message, hint, (line.start + at, line.start + at + 1))


def _texts(line: Line) -> Iterator[tuple[int, int, str]]:
    """The texts of the line that begin with a straight quotation mark, as they were meant."""
    if line.value[:1] in ("'", '"'):
        cut = re.search(rf"(?<={line.value[0]})\s*[,;]$", line.value)
        yield line.body, line.body + (cut.start() if cut else len(line.value)), line.key
    for found in re.finditer(r"[\[{,:]\s*(?=[\"'])", line.text[line.body :]):
        start = line.body + found.end()
        stop = re.compile(line.text[start] + _NEXT).search(line.text, start + 1)
        if stop and line.value[:1] in ("[", "{"):
            yield start, stop.end(), ""


def escape(lines: list[Line], n: int) -> Iterator[Cure]:
    """A backslash in double quotes that begins no escape."""
    line = lines[n]
    for start, end, _ in _texts(line):
        text = line.text[start:end]
        found = re.search(r"(?<!\\)\\(?![0abtnvfre \"/\\N_LPxuU\t])|\\x(?![0-9a-fA-F]{2})|\\u(?![0-9a-fA-F]{4})", text)
        if text[0] == '"' and text[-1] == '"' and found:
            at, new = line.start + start, "'" + text[1:-1].replace("'", "''") + "'"
            message = "a backslash in double quotes begins an escape, and this is none"
            hint = f"use single quotes: {clear(new)}"
            mark = (at + found.start(), at + found.start() + 1)
            yield Cure(at, line.start + end, new, message, hint, mark)


def after_closing(lines: list[Line], n: int) -> Iterator[Cure]:
    """A text that goes on after its closing quotation mark."""
    line = lines[n]
    for start, end, key in value_spans(line):
        text = line.text[start:end]
        found = re.match(r"(\"[^\"]*\"|'[^']*')(\s*)(?=[^\s#:,\]}])", text)
        if found and (key or line.dash) and not _swallows(text) and not re.search(r"\w:\s", text[found.end() :]):
            at, new = line.start + start, quoted(text)
            message = "the text goes on after the closing quotation mark"
            hint = f"put the whole text in quotes: {clear(new)}"
            yield Cure(at, line.start + end, new, message, hint, (at + found.end(), at + len(text)))


def unclosed(lines: list[Line], n: int) -> Iterator[Cure]:
    """A quotation mark that is not closed on its line."""
    line = lines[n]
    for start, end, _ in value_spans(line):
        text = line.text[start:end]
        if text[0] not in "\"'" or (_closed(text) and not _swallows(text)):
            continue
        rest = line.text[start : line.value_end]
        found = re.search(r",\s+[\w ]+:\s|[}\]]+$", rest)
        yield _closing(line, start, start + (found.start() if found else len(rest)))


def _closed(text: str) -> bool:
    return bool(re.match(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'", text))


def _swallows(text: str) -> bool:
    """Whether the next key stands within the quotes, right before the mark that closes them."""
    return bool(re.match(r"\"[^\"]*,\s+\w+:\s+\"\S|'[^']*,\s+\w+:\s+'\S", text))


def _closing(line: Line, start: int, stop: int) -> Cure:
    text = line.text[start:stop].rstrip()
    at, end = line.start + start, line.start + start + len(text)
    if re.match(r"'(twas|tis|til|cause|em|n|s|t|round)\b", text):
        message = "an apostrophe at the start of a text opens quotes"
        hint = f"put the text in double quotes: {clear(quoted(text))}"
        return Cure(at, end, quoted(text), message, hint, (at, at + 1))
    if text[-1] in "\"'" and not re.search("[\"']", text[1:-1]):
        message, new = f"a text that opens with {text[0]} ends with {text[-1]}", text[:-1] + text[0]
        return Cure(at, end, new, message, f"end it as it opens: {clear(new)}", (at, at + 1))
    message = f"the quotation mark {text[0]} that opens here is not closed"
    hint = f"close it: {_ending(text + text[0])}"
    if re.match(r"'[a-z]", text):
        hint += f", or, if it is an apostrophe, use double quotes: {clear(quoted(text))}"
    return Cure(at, end, text + text[0], message, hint, (at, at + 1))


def _ending(text: str) -> str:
    """The text as a message may show it whose end matters."""
    shown = clear(text, len(text))
    return shown if len(shown) <= 60 else f"… {shown[-58:].partition(' ')[2]}"


RULES = (typographic, inner, escape, after_closing, unclosed)
