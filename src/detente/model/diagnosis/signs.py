"""Signs at the start of a text that mean something else to YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import around
from detente.model.diagnosis.sketch import Line, clear, quoted, value_spans
from detente.model.diagnosis.words import FOR_PEOPLE, KNOWN, LANGUAGES

_IN_BRACKETS = frozenset(("status_quo", "without", "without_options", "evidence", "on", "fix", "rates", "weights"))
"""Keys whose values are lists or mappings, and never a text that begins with a bracket."""

_MEANING = {
    "&": "& at the start of a text marks it for later reference",
    "*": "* at the start of a text refers to something marked with &",
    "%": "a text cannot begin with %",
    "@": "a text cannot begin with @",
    "`": "a text cannot begin with `",
    "|": "| at the start of a text announces lines that follow",
    ">": "> at the start of a text announces lines that follow",
    "-": "- at the start of a text begins a list",
    "?": "? at the start of a text begins a key",
    ",": "a text cannot begin with a comma",
    "!": "! at the start of a text names a type",
}


_MARKED = re.compile(r"(\*{1,3}|`)([^*`]+)(?:\1)?")
"""A text between the stars or backticks of Markdown, or after them."""


def first_sign(lines: list[Line], n: int) -> Iterator[Cure]:
    """A text that begins with such a sign."""
    line = lines[n]
    for start, end, key in value_spans(line):
        text = line.text[start:end]
        if key not in FOR_PEOPLE and (found := _MARKED.fullmatch(text)):
            yield _emphasised(line, start, end, found)
        elif key not in FOR_PEOPLE and (found := re.fullmatch(r"-\s+([0-9]+(?:\.[0-9]+)?)", text)):
            at, message = line.start + start, "a blank after the minus makes a list of the number"
            number = f"-{found.group(1)}"
            yield Cure(at, line.start + end, number, message, f"write {number}", (at, at + 1))
        elif text[0] == "!":
            yield _denied(line, start, end, key)
        elif text[0] in _MEANING and not _sign_is_meant(text):
            yield _in_quotes(line, start, end, _MEANING[text[0]])


def emphasised_key(lines: list[Line], n: int) -> Iterator[Cure]:
    """A key between the stars, lines or backticks of Markdown."""
    line = lines[n]
    if found := re.match(r"(\*{1,3}|__|`)([\w ]+)(?:\1\s*:|:\1)\s*", line.content):
        new = f"{found.group(2)}: {line.content[found.end() :]}".strip()
        message = f"{found.group(1)} marks no emphasis here, and is no part of a key"
        mark = (line.first, line.first + len(found.group(1)))
        yield Cure(line.first, line.first + len(line.content), new, message, f"write {clear(new)}", mark)


def _emphasised(line: Line, start: int, end: int, found: re.Match[str]) -> Cure:
    """A statement with the stars or backticks of Markdown around it or before it."""
    at, stop = line.start + start, line.start + end
    sign, inside = found.group(1), found.group(2)
    emphasis = " marks no emphasis here, and" if found.group().endswith(sign) else ""
    message = f"{sign[0]}{emphasis} is no part of a statement"
    hint = f"leave the {'stars' if sign[0] == '*' else 'backticks'} out: {clear(inside)}"
    code = "yaml-alias" if sign[0] == "*" else "yaml"
    return Cure(at, stop, inside, message, hint, (at, at + 1), code)


def _sign_is_meant(text: str) -> bool:
    if text[0] == "&":
        return bool(re.match(r"&\w+\s+\S", text))
    return bool(re.fullmatch(r"[|>][-+]?[1-9]?[-+]?|-", text))


def _denied(line: Line, start: int, end: int, key: str) -> Cure:
    text = line.text[start:end]
    if key in FOR_PEOPLE:
        return _in_quotes(line, start, end, _MEANING["!"])
    if text.startswith("!!"):
        tag = text.split()[0]
        at, stop = line.start + start, line.start + start + len(tag)
        message, hint = f"the type {clear(tag, 30)} is not read here", "leave it out"
        return Cure(at, stop, "", message, hint, (at, stop), "yaml-tag")
    cure = _in_quotes(line, start, end, f"{_MEANING['!']} in YAML, and is not read as “not” there")
    first = re.match(r"!\s*(\([^)]*\)|[\w.-]+)", text)
    said = f"write not {clear(text[1:].strip(), 40)}" if first else ""
    hint = f"{said}, or put it in quotes: {clear(quoted(text), 50)}" if said else cure.hint
    stop = line.start + start + (first.end() if first else 1)
    return Cure(cure.start, cure.end, cure.new, cure.message, hint, (cure.start, stop), "yaml-tag")


def _in_quotes(line: Line, start: int, end: int, message: str) -> Cure:
    text = line.text[start:end]
    code = "yaml-alias" if text[0] in "*&" else "yaml"
    hint = f"put the whole text in quotes: {clear(quoted(text))}"
    if re.match(r"[->|]\s*\w", text) and line.key in FOR_PEOPLE:
        hint = f"leave the {text[0]} out: {clear(text[1:].strip())}; or {hint}"
    at = line.start + start
    return Cure(at, line.start + end, quoted(text), message, hint, (at, at + 1), code)


def beside_block_sign(lines: list[Line], n: int) -> Iterator[Cure]:
    """A text on the line of the sign that announces the lines of a text."""
    line = lines[n]
    _, after = around(lines, n)
    found = re.match(r"([|>][-+]?)\s+(?=\w)", line.value)
    least = len(line.lead) + len(line.dash)
    more = after is not None and not after.key and not after.dash and len(after.lead) > least
    if not found or line.key not in FOR_PEOPLE | LANGUAGES or not (more or len(found.group(1)) > 1):
        return
    at, sign = line.start + line.body, found.group(1)
    text = line.value[found.end() :]
    new = f"{sign}\n{after.lead if after and more else ' ' * (least + 2)}{text}"
    message = f"{sign} announces lines that follow, and a text stands beside it"
    hint = f"put the text on the next line, further in: {clear(text, 40)}"
    yield Cure(at, line.start + line.value_end, new, message, hint, (at, at + len(sign)))


def bracket_first(lines: list[Line], n: int) -> Iterator[Cure]:
    """A text that begins with a bracket or brace that is closed before the text ends."""
    line = lines[n]
    value = line.value
    found = re.match(r"\[[^\[\]]*\](?=\s*\S)|\{[^{}]*\}(?=\s*\S)", value)
    if not (found and (line.key or line.dash)) or re.match(r"\s*[\]},:#]", value[found.end() :]):
        return
    if _holds_more(line, found.group()) and not re.search(r":(\s|$)", value[found.end() :]):
        yield _remark(line, found.end())
        return
    if re.search(rf"\b({'|'.join(KNOWN)}):\s", found.group()):
        return
    if re.match(rf"\s+(({'|'.join(KNOWN)}):(\s|$)|[\w-]+:$)", value[found.end() :]):
        return  # the next key, on the same line
    sign = value[0]
    if sign == "[" and line.key not in FOR_PEOPLE and re.search(r"\b(not|and|or|if|iff|then)\b", value):
        yield _in_parentheses(line)
    message = f"{sign} at the start of a text opens a {'list' if sign == '[' else 'mapping'}"
    yield _in_quotes(line, line.body, line.value_end, message)


def _holds_more(line: Line, braced: str) -> bool:
    """Whether brackets or braces are the value itself, and not the beginning of a text."""
    return line.key in _IN_BRACKETS or bool(re.match(rf"\{{\s*({'|'.join(KNOWN | LANGUAGES)}):\s", braced))


def _remark(line: Line, column: int) -> Cure:
    """What follows the brackets of a value, as a comment."""
    value = line.value
    said = value[column:].lstrip()
    at = line.start + line.body + len(value) - len(said)
    mark = (at, at + len(said))
    message = f"a remark stands after the {value[column - 1]} that ends the value"
    return Cure(at, at, "# ", message, f"write # before it: # {clear(said, 40)}", mark)


def _in_parentheses(line: Line) -> Cure:
    at, value = line.start + line.body, line.value
    new = value.replace("[", "(").replace("]", ")")
    message = "[ at the start of a statement opens a list"
    return Cure(at, line.start + line.value_end, new, message, f"write ( and ): {clear(new)}", (at, at + 1))


def hash_in_text(lines: list[Line], n: int) -> Iterator[Cure]:
    """A hash that makes a comment of the rest of a text in braces."""
    line = lines[n]
    if not re.match(r"[\[{]", line.value):
        return
    for found in re.finditer(r"(?<=\s)#", line.text[line.body :]):
        at = line.body + found.start()
        start = max(line.text.rfind(mark, 0, at) + len(mark) for mark in (", ", "{", "[", ": "))
        stop = next((k for k in range(at, len(line.text)) if line.text[k] in ",}]"), None)
        if stop is not None and start < at:
            cure = _in_quotes(line, start, stop, "# after a blank makes a comment of the rest of the line")
            mark = (line.start + at, line.start + at + 1)
            yield Cure(cure.start, cure.end, cure.new, cure.message, cure.hint, mark)


RULES = (emphasised_key, beside_block_sign, first_sign, bracket_first, hash_in_text)
