"""Keys: their colons, missing or too many, and what stands on their line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import around
from detente.model.diagnosis.sketch import Line, clear, quoted
from detente.model.diagnosis.words import ENTRY, FOR_PEOPLE, KNOWN, LANGUAGES, OPTION, PARTY, QUOTE, TOP

_FLAG = re.compile(r"([\w.-]+)\s*:\s*(true|false)")


def missing_colon(lines: list[Line], n: int) -> Iterator[Cure]:
    """A key without its colon."""
    line = lines[n]
    if line.key or line.blank:
        return
    for found in (_spaced(line), _numbered(lines, n), _language(lines, n), _equals(line), _alone(lines, n)):
        if found:
            cure = _with_colon(line, *found)
            yield _or_goes_on(cure, line) if found[0].startswith("there") and _may_go_on(lines, n) else cure


Found = tuple[str, int, int, str]
"""The message, the columns that the colon replaces, and the key."""


def _spaced(line: Line) -> Found | None:
    found = re.match(r"([A-Za-z_][\w ]*?)(:)(?=[^\s:/])", line.text[line.body :])
    if found:
        return "the colon after a key needs a blank after it", found.start(2), found.end(2), found.group(1)
    found = re.match(r"([A-Za-z_]\w*)(\t+|\s*[;,|]\s*|\s+[–—-]\s+)(?=\S)", line.text[line.body :])
    if found and found.group(1) in KNOWN:
        return f"there is no colon after {found.group(1)}", found.start(2), found.end(2), found.group(1)
    found = re.match(r"([A-Za-z_]\w*)( +)(?=[\w\"'{\[>|])", line.text[line.body :])
    if found and not line.lead and found.group(1).lower() in TOP:
        return f"there is no colon after {found.group(1)}", found.start(2), found.end(2), found.group(1).lower()
    found = re.match(r"([A-Za-z_]\w*(?: one| of)?)( )(?=\S)", line.text[line.body :])
    in_braces = found and re.match(r"[\[{].*[\]}]$", line.text[line.body + found.end() : line.value_end])
    known = found and (found.group(1) in KNOWN or in_braces)
    if found and known and not re.match(r"[ ]*=", line.text[line.body + found.end(1) :]):
        return f"there is no colon after {found.group(1)}", found.start(2), found.end(2), found.group(1)
    return None


def _numbered(lines: list[Line], n: int) -> Found | None:
    """A number without its colon among numbers that have one."""
    line = lines[n]
    found = re.match(r"([0-9]+)( *[.)=–-]? +)(?=\S)", line.text[line.body :])
    if found and any(other and other.key.isdigit() and other.lead == line.lead for other in around(lines, n)):
        return f"there is no colon after {found.group(1)}", found.start(2), found.end(2), found.group(1)
    return None


def _language(lines: list[Line], n: int) -> Found | None:
    """A language without its colon beside one that has it."""
    line = lines[n]
    found = re.match(r"([a-z]{2})( +)(?=[^\s=:])", line.text[line.body :])
    near = [other.key for other in lines[max(0, n - 4) : n + 5] if other.lead == line.lead]
    if found and found.group(1) in LANGUAGES and not LANGUAGES.isdisjoint(near):
        return f"there is no colon after {found.group(1)}", found.start(2), found.end(2), found.group(1)
    return None


def _equals(line: Line) -> Found | None:
    found = re.match(r"([A-Za-z_][\w.-]*)(\s*(?:=>|:=|=)\s*)", line.text[line.body :])
    if found:
        message = f"{found.group(2).strip()} does not set a value in YAML"
        return message, found.start(2), found.end(2), found.group(1)
    return None


def _alone(lines: list[Line], n: int) -> Found | None:
    line = lines[n]
    _, after = around(lines, n)
    found = re.fullmatch(r"([A-Za-z_]\w*(?:-\w+)*)(\s*(?:[;,.|=–—-]|->|=>))?", line.value)
    deeper = after is not None and (len(after.lead) > len(line.lead) or (after.dash and after.lead == line.lead))
    if found and (deeper or found.group(1) in KNOWN):
        return f"there is no colon after {found.group(1)}", found.end(1), found.end(), found.group(1)
    return None


def _may_go_on(lines: list[Line], n: int) -> bool:
    """Whether it may be prose that goes on with the text of the line before it, and only begins like a key."""
    before, _ = around(lines, n)
    text = before is not None and before.key in FOR_PEOPLE and before.value
    content = lines[n].content
    braced = content.endswith(("}", "]"))
    return bool(text) and not braced and content.count(" ") > 2 and content.split()[0] not in OPTION | PARTY


def _or_goes_on(cure: Cure, line: Line) -> Cure:
    word = line.content.split()[0]
    message = f"either there is no colon after {word}, or this line goes on with the text above it"
    return replace(cure, message=message, hint=f"write {word}: if it is a key; otherwise put more blanks before it")


def _with_colon(line: Line, message: str, start: int, end: int, key: str) -> Cure:
    at = line.start + line.body
    rest = line.text[line.body + end :].strip()
    hint = f"write a colon and a blank: {clear(f'{key}: {rest}'.strip())}" if rest else f"write {key}:"
    new = f"{key}: " if rest else f"{key}:"
    return Cure(at, at + end, new, message, hint, (at, at + start))


def colon_in_text(lines: list[Line], n: int) -> Iterator[Cure]:
    """A colon with a blank after it, or at the end, in a text without quotes."""
    line = lines[n]
    value = line.value
    found = re.search(r":(?=\s|$)", value)
    if not line.key or not found or value[0] in "{[\"'&*!|>%@`":
        return
    at = line.start + line.body
    message = "a colon in a text without quotes ends it"
    hint = f"put the text in quotes: {line.key}: {clear(quoted(value))}"
    flags = [_FLAG.fullmatch(part) for part in re.split(r"\s*,\s*", _bare(value))]
    if all(flags) and line.key not in FOR_PEOPLE:
        yield _flags(line, [(flag.group(1), flag.group(2)) for flag in flags if flag])
        return
    if line.key not in FOR_PEOPLE and not re.fullmatch(r"[a-z]{2}", line.key):
        message = "a second key stands on this line, or a colon in a text without quotes"
        hint = f"write one key on a line; if it is a text, put it in quotes: {line.key}: {clear(quoted(value))}"
    second = re.search(r"\s(\w+):(?=\s|$)", value)
    levels = (TOP, PARTY, OPTION, QUOTE) if line.key in FOR_PEOPLE else (KNOWN | {line.key},)
    if second and any({line.key, second.group(1)} <= level for level in levels):
        message = f"a second key, {second.group(1)}:, stands on the line of {line.key}:"
        hint = f"write one key on a line; if {second.group(1)}: is a part of the text, put the text in quotes"
    mark = (at + found.start(), at + found.start() + 1)
    if second and second.group(1) in KNOWN and message.startswith("a second key, "):
        depth = 0 if second.group(1) in TOP - PARTY - FOR_PEOPLE else len(line.lead) + len(line.dash)
        parted = f"{value[: second.start()]}\n{' ' * depth}{value[second.start(1) :]}"
        yield Cure(at, line.start + line.value_end, parted, message, hint, mark)
    yield Cure(at, line.start + line.value_end, quoted(value), message, hint, mark)


def _bare(value: str) -> str:
    """The value without the parentheses around it."""
    return value[1:-1].strip() if value.startswith("(") and value.endswith(")") else value


def _flags(line: Line, flags: list[tuple[str, str]]) -> Cure:
    """Options with truth values on the line of a key: a mapping where options are fixed, else a statement."""
    at, end = line.start + line.body, line.start + line.value_end
    mark = (at, end)
    if line.key in ("fix", "add"):
        new = f"{{{_bare(line.value)}}}"
        return Cure(at, end, new, "a mapping on one line stands in { and }", f"write {clear(new)}", mark)
    new = " and ".join(name if value == "true" else f"not {name}" for name, value in flags)
    return Cure(at, end, new, "a statement has no colons and no truth values", f"write {clear(new)}", mark)


def missing_opening(lines: list[Line], n: int) -> Iterator[Cure]:
    """A mapping on one line whose opening brace is missing, or a parenthesis."""
    line = lines[n]
    value = line.value
    begins = re.match(rf"\(?\s*({'|'.join(sorted(OPTION | ENTRY))})\s*:\s", value)
    unopened = value.count("}") > value.count("{") and value.endswith("}") and re.match(r"[\w.-]+: ", value)
    if not line.key or not (begins or unopened or _are_languages(value) or _are_entries(line)):
        return
    at, end = line.start + line.body, line.start + line.value_end
    inside = value.strip("(){} ")
    if value.startswith("("):
        message, hint = "( does not open a mapping", f"write {{ and }}: {clear('{' + inside + '}')}"
    elif value.endswith("}"):
        message, hint = "the { that belongs to the } is missing", f"write {clear('{' + inside + '}')}"
    else:
        message, hint = "a mapping on one line stands in { and }", f"write {clear('{' + inside + '}')}"
    yield Cure(at, end, f"{{{inside}}}", message, hint, (at, at + 1))


def _are_languages(value: str) -> bool:
    return bool(re.match(rf"\(?(?:{'|'.join(LANGUAGES)}): +\S", value))


def _are_entries(line: Line) -> bool:
    """Whether two known keys or more stand in the value, with a comma between them."""
    keys = re.findall(r"(?:^|, +)(\w+): ", line.value)
    return len(keys) > 1 and KNOWN.issuperset(keys) and line.key not in FOR_PEOPLE


RULES = (missing_opening, missing_colon)
LAST = (colon_in_text,)
