"""Keys and texts that share a line, and belong on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import around, opens
from detente.model.diagnosis.sketch import Line, clear
from detente.model.diagnosis.words import BY_NAME, FOR_PEOPLE, KNOWN, LANGUAGES, OPTION, PARTY, QUOTE, TOP


def key_beside_key(lines: list[Line], n: int) -> Iterator[Cure]:
    """The first key of what belongs under a key, on the line of that key."""
    line = lines[n]
    found = re.match(r"([\w-]+):(?=\s|$)", line.value)
    opening = BY_NAME | {"states", "weights", "rates", "fix"}
    _, after = around(lines, n)
    if not line.key or not found:
        return
    languages = after is not None and {found.group(1), after.key} <= LANGUAGES
    within = line.key not in FOR_PEOPLE | (TOP - opening) | (PARTY - opening)
    named = line.key in opening or (found.group(1) in KNOWN and not re.fullmatch("[a-z]{2}", line.key))
    if not languages and not (within and named):
        return
    least = len(line.lead) + len(line.dash) + 2
    goes_on = after and not after.dash and not line.value.endswith(":")
    depth = max(least, len(after.lead)) if after and goes_on else least
    at, end = line.start + line.body, line.start + line.value_end
    message = f"a second key, {found.group()}, stands on the line of {clear(line.key, 30)}:"
    hint = f"put {clear(line.value, 50)} on the next line, further in"
    yield Cure(at, end, f"\n{' ' * depth}{line.value}", message, hint, (at, at + len(found.group(1))))


def key_after_value(lines: list[Line], n: int) -> Iterator[Cure]:
    """A key on the line of another, after a value in quotes, braces or brackets."""
    line = lines[n]
    known = "|".join(sorted(KNOWN))
    pattern = rf"(\"[^\"]*\"|'[^']*'|\{{.*\}}|\[.*\])(\s+)(?:({known}):(?=\s|$)|([\w-]+):$)"
    found = re.match(pattern, line.value) if line.key else None
    if found:
        key = found.group(3) or found.group(4)
        at = line.start + line.body
        depth = 0 if key in TOP - PARTY - FOR_PEOPLE else len(line.lead) + len(line.dash)
        out = 4 if key in PARTY and line.key in OPTION else 2 if key not in KNOWN else 0
        new = f"\n{' ' * max(0, depth - out)}"
        message = f"a second key, {key}:, stands on the line of {clear(line.key, 30)}:"
        start = at + found.end(2)
        mark = (start, start + len(key))
        yield Cure(at + found.start(2), at + found.end(2), new, message, "write each key on a line of its own", mark)


def value_before_names(lines: list[Line], n: int) -> Iterator[Cure]:
    """A text on the line of a key under which things stand by name."""
    line = lines[n]
    _, after = around(lines, n)
    inside = after is not None and after.key and len(after.lead) > len(line.lead)
    if line.key not in BY_NAME or not inside or not re.match(r"[\w(]", line.value) or re.search(r":(\s|$)", line.value):
        return
    at, end = line.start + line.body, line.start + line.value_end
    message = f"{line.key}: has a text on its line, and entries below it"
    yield Cure(at, end, "", message, f"leave the text out, or write # before it: # {clear(line.value, 40)}", (at, end))


def value_and_entries(lines: list[Line], n: int) -> Iterator[Cure]:
    """A text on the line of a key under which entries stand, too."""
    line = lines[n]
    _, after = around(lines, n)
    value = line.value
    if not (line.key and value and after and after.key) or value[0] in "[{|>&*!\"'" or line.key in KNOWN:
        return
    if after.dash or len(after.lead) <= len(line.lead) + len(line.dash) or re.search(r":(\s|$)", value):
        return
    key = _key_of_text(after.key)
    message = f"{clear(line.key, 30)}: has a text on its line, and entries below it"
    hint = f"put the text on a line of its own below it: {key}: {clear(value)}"
    at, end = line.start + line.body, line.start + line.value_end
    yield Cure(at, end, f"\n{after.lead}{key}: {value}", message, hint, (at, end))


def _key_of_text(beside: str) -> str:
    """The key of the text that says what a thing is, by a key that stands beside it."""
    levels = ((OPTION - {"chance"}, "do"), (PARTY, "name"), (QUOTE, "says"))
    return next((key for level, key in levels if beside in level), "title")


def several_on_a_line(lines: list[Line], n: int) -> Iterator[Cure]:
    """Keys one after another on a line, with commas between them as in braces."""
    line = lines[n]
    following = rf",\s+(?=({'|'.join(sorted(KNOWN))}):\s)"
    found = re.search(following, line.value)
    prose = line.key in FOR_PEOPLE and found and found.group(1) not in OPTION | QUOTE
    if line.key not in KNOWN or not found or prose or re.match(r"[\[{\"']", line.value):
        return
    at, end = line.start + line.body, line.start + line.value_end
    depth = len(line.lead) + len(line.dash)
    message = f"a second key, {found.group(1)}:, stands on the line of {line.key}:"
    hint = "write each key on a line of its own, without the comma"
    start = at + found.end()
    new = re.sub(following, "\n" + " " * depth, line.value)
    yield Cure(at, end, new, message, hint, (start, start + len(found.group(1))))


def without_name(lines: list[Line], n: int) -> Iterator[Cure]:
    """The first key of a thing whose name is missing, after another thing that stands on one line."""
    line = lines[n]
    before, _ = around(lines, n)
    if line.dash or line.key not in KNOWN - TOP | {"title"} or before is None or not before.key or opens(before):
        return
    depth = len(line.lead) - 2
    if depth == len(before.lead) and not before.dash and before.key not in KNOWN:
        message = f"{line.key}: stands further in than the line before it, and no name stands above it"
        mark = (line.first, line.first + len(line.key))
        new = f"{' ' * depth}unnamed:\n"
        yield Cure(line.start, line.start, new, message, "write a name and a colon on a line above it", mark)


FIRST = (key_after_value, value_before_names, value_and_entries)
RULES = (key_beside_key, several_on_a_line, without_name)
