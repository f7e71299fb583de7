"""Dashes of lists that are missing, doubled, of another writing, or stand without a blank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import around, opens, sibling
from detente.model.diagnosis.sketch import ODD_BLANK, Line, clear
from detente.model.diagnosis.words import BY_NAME, ENTRY, FOR_PEOPLE, KNOWN, TOP
from detente.model.instead import as_constraint

NUMBER = re.compile(r"\(?[0-9a-z][.)]\s+(?=\S)")
"""The number or letter before a line of a list, as texts for people have it."""
NAMED = "write a name and a colon in place of the dash, and what follows it on the next line, further in"
OTHER = re.compile(rf"([–—−‐•·*+◦▪‣■●])[ \t{ODD_BLANK}]+(?=\S)")
"""What is written for the dash of a list."""
_LISTS = frozenset(["preferences", "constraints", "questions", "moves"]) | {"any of"}
_OF_NAMES = frozenset(("status_quo", "evidence", "without", "without_options", "about", "on", "denied_by"))
"""Keys whose lists mostly stand in brackets on one line."""


def other_dash(lines: list[Line], n: int) -> Iterator[Cure]:
    """A dash of typography, a star or a bullet where the dash of a list belongs."""
    line = lines[n]
    found = OTHER.match(line.content)
    if found and found.group(1) in "*+" and not in_list(lines, n):
        return
    if found:
        new = f"- {line.content[found.end() :]}"
        message = f"“{found.group(1)}” is not the dash of a list"
        hint = f"write {clear(new)}"
        yield Cure(line.first, line.first + found.end(), "- ", message, hint, (line.first, line.first + 1))


def tight_dash(lines: list[Line], n: int) -> Iterator[Cure]:
    """A dash without a blank after it."""
    line = lines[n]
    if re.match(r"-(?!-)\S", line.content) and not line.dash:
        hint = f"write a blank after it: - {clear(line.content[1:], 50)}"
        at = line.first
        yield Cure(at, at + 1, "- ", "the dash of a list needs a blank after it", hint, (at, at + 1))


def two_dashes(lines: list[Line], n: int) -> Iterator[Cure]:
    """Two dashes before an entry of a list."""
    line = lines[n]
    found = re.match(r"--+\s+(?=\S)", line.content)
    if found and in_list(lines, n):
        new = f"- {line.content[found.end() :]}"
        mark = (line.first, line.first + len(found.group().rstrip()))
        message = f"{found.group().rstrip()} is not the dash of a list"
        yield Cure(line.first, line.first + found.end(), "- ", message, f"write one: {clear(new)}", mark)


def list_beside_key(lines: list[Line], n: int) -> Iterator[Cure]:
    """A list whose first dash stands on the line of its key."""
    line = lines[n]
    _, after = around(lines, n)
    follows = after is not None and after.dash and len(after.lead) >= len(line.lead)
    if line.key and line.value.startswith("- ") and (follows or line.key in _LISTS):
        at, end = line.start + line.body, line.start + line.value_end
        message = f"a list cannot begin on the line of its key {clear(line.key, 30)}:"
        hint = f"put it on the next line: {clear(line.value, 50)}"
        yield Cure(at, end, "", message, hint, (at, at + 1))
    elif line.key in _OF_NAMES and line.value.startswith("- "):
        at, end, new = line.start + line.body, line.start + line.value_end, f"[{line.value[1:].strip()}]"
        message = f"a list cannot begin on the line of its key {line.key}:"
        yield Cure(at, end, new, message, f"write it in square brackets: {clear(new)}", (at, at + 1))


def continued(lines: list[Line], n: int) -> Iterator[Cure]:
    """A line that goes on with the text of the line before it, and stands no further in."""
    line = lines[n]
    before, _ = around(lines, n)
    if line.dash or line.key or line.blank or before is None or before.number != n - 1:
        return
    announced = re.fullmatch(r"[|>][-+]?", before.value)
    text = before.key in FOR_PEOPLE and before.value and (announced or not re.match(r"[\[{\"'&*|>]", before.value))
    if text and len(line.lead) <= len(before.lead) and " " in line.content and line.content.split()[0] not in KNOWN:
        depth = len(before.lead) + len(before.dash) + 2
        own = list(takewhile(lambda other: not (other.key or other.dash or other.blank), lines[n:]))
        new = "\n".join(" " * depth + other.content for other in own)
        message = f"this line seems to go on with the text of {before.key}: above it, and stands no further in"
        mark = (line.first, line.first + len(line.content))
        end = own[-1].start + len(own[-1].text)
        yield Cure(line.start, end, new, message, f"put {depth} blanks before it", mark, guess=True)


def missing_dash(lines: list[Line], n: int) -> Iterator[Cure]:
    """A line without a dash where its neighbours have one."""
    line = lines[n]
    if line.dash or line.blank:
        return
    if not in_list(lines, n):
        yield from _next_entry(lines, n)
        return
    if (line.key and line.key not in ENTRY) or line.content.startswith(("-", "}", "]")):
        return
    mark = (line.first, line.first + len(line.content))
    if number := NUMBER.match(line.content):
        message = "the lines of a list begin with dashes, not with numbers"
        hint = f"write a dash: - {clear(line.content[number.end() :], 50)}"
        yield Cure(line.first, line.first + number.end(), "- ", message, hint, mark)
        return
    message = "this line of a list has no dash"
    yield Cure(line.first, line.first, "- ", message, f"write a dash before it: - {clear(line.content, 50)}", mark)


def _next_entry(lines: list[Line], n: int) -> Iterator[Cure]:
    """The first key of an entry, as far in as what follows the dash of the entry before it."""
    line = lines[n]
    before, _ = around(lines, n)
    if line.key in ENTRY and before and before.dash and len(before.lead) + len(before.dash) == len(line.lead):
        mark = (line.first, line.first + len(line.key))
        hint = f"write a dash two blanks before it: - {clear(line.content, 50)}"
        yield Cure(line.start, line.first, f"{before.lead}- ", "this entry of a list has no dash", hint, mark)
    yield from _bare_next(lines, n)


def _bare_next(lines: list[Line], n: int) -> Iterator[Cure]:
    """An entry that is a text, as far in as what is said of the entry before it."""
    line = lines[n]
    before, _ = around(lines, n)
    above = (other for other in reversed(lines[:n]) if not other.blank and len(other.lead) < len(line.lead))
    entry = next(above, None)
    beside = before is not None and before.key not in FOR_PEOPLE | {""} and before.lead == line.lead
    if line.key or not beside or entry is None or entry.key not in ENTRY or len(entry.lead) + 2 != len(line.lead):
        return
    mark = (line.first, line.first + len(line.content))
    hint = f"write a dash two blanks before it: - {clear(line.content, 50)}"
    yield Cure(line.start, line.first, f"{entry.lead}- ", "this entry of a list has no dash", hint, mark)


def first_entry(lines: list[Line], n: int) -> Iterator[Cure]:
    """The first entry of a list without its dash, where a later one has it."""
    line = lines[n]
    before, _ = around(lines, n)
    if line.dash or line.key not in ENTRY or before is None or before.key not in _LISTS or not opens(before):
        return
    own = list(takewhile(lambda other: other.blank or not other.dash, lines[n:]))
    following = lines[n + len(own)] if n + len(own) < len(lines) else None
    if following is None or any(len(other.lead) < len(line.lead) for other in own if not other.blank):
        return
    mark, message = (line.first, line.first + len(line.key)), "this entry of a list has no dash"
    if len(following.lead) + 2 == len(line.lead):
        hint = f"write a dash two blanks before it: - {clear(line.content, 50)}"
        yield Cure(line.start, line.first, f"{following.lead}- ", message, hint, mark)
    if following.lead == line.lead and len(own) > 1:
        new = "\n".join([f"{line.lead}- {line.content}", *(f"  {other.text}" for other in own[1:])])
        hint = f"write a dash before it: - {clear(line.content, 50)}; and put 2 more blanks before what belongs to it"
        yield Cure(line.start, own[-1].start + len(own[-1].text), new, message, hint, mark)


def in_list(lines: list[Line], n: int) -> bool:
    """Whether the line stands among the dashes of a list, or right under a key that holds one."""
    line = lines[n]
    before, after = around(lines, n)
    neighbours = (sibling(lines, n), after)
    beside = [other for other in neighbours if other and other.dash and other.lead == line.lead]
    under = before is not None and before.key in _LISTS and opens(before) and len(before.lead) <= len(line.lead)
    return bool(beside) or under


def bare_entry(lines: list[Line], n: int) -> Iterator[Cure]:
    """A statement after a dash without the key that it needs where more is said of it below."""
    line = lines[n]
    _, after = around(lines, n)
    if not line.dash or line.key or not after or not after.key or len(after.lead) != len(line.lead) + len(line.dash):
        return
    under = next(
        (
            other
            for other in reversed(lines[:n])
            if not other.blank and not other.dash and other.key and len(other.lead) <= len(line.lead) and opens(other)
        ),
        None,
    )
    key = {"constraints": "never", "preferences": "want", "questions": "ask"}.get(under.key if under else "")
    if key is None or (key == "ask" and " " in line.value):
        return
    at, end = line.start + line.body, line.start + line.value_end
    new = as_constraint(line.value) if key == "never" else f"{key}: {line.value}"
    message = f"{after.key}: stands below a text that has no key of its own"
    hint = f"write - {clear(new)}{' (or always:)' if new == f'never: {line.value}' else ''}"
    yield Cure(at, end, new, message, hint, (at, end))


def spare_dash(lines: list[Line], n: int) -> Iterator[Cure]:
    """A dash before a key that stands in no list."""
    line = lines[n]
    (before, after), beside = around(lines, n), sibling(lines, n)
    if not (line.dash and line.key):
        return
    if before is not None and before.key in BY_NAME and opens(before):
        if line.key in KNOWN - TOP | {"title", "id"}:
            yield _named(line, before.key)
        yield _without_dashes(lines, line, before.key)
    if line.key in KNOWN - ENTRY or _names_beside(line, beside, before) or _names_beside(line, after, None):
        start, end = line.first, line.first + len(line.dash)
        message = f"the dash before {clear(line.key, 30)}: makes a list of it, which it is not"
        yield Cure(start, end, "", message, "delete the dash", (start, start + 1))


def _names_beside(line: Line, other: Line | None, above: Line | None) -> bool:
    """Whether a line as far in is the key of an entry; `above` would be the key under which the dash stands."""
    if other is None or not other.key or other.dash or other.lead != line.lead:
        return False
    if line.key in ENTRY or other.key.isdigit():
        return False
    return other is not above or not opens(other)


def _named(line: Line, under: str) -> Cure:
    """An entry of a list that begins with what is said of it, with a name in place of the dash."""
    named = line.key == "id" and re.fullmatch(r"[\w-]+", line.value)
    at, end = line.first, line.start + line.value_end if named else line.first + len(line.dash)
    new = f"{line.value}:" if named else f"name:\n{line.lead}{' ' * len(line.dash)}"
    message = f"what stands under {under}: has names, and no dashes"
    hint = f"write {line.value}: in place of this line" if named else NAMED
    return Cure(at, end, new, message, hint, (line.first, line.first + 1))


def _without_dashes(lines: list[Line], line: Line, under: str) -> Cure:
    """The lines with dashes from this one on that stand as far in, without them."""
    own = list(takewhile(lambda other: other.blank or len(other.lead) >= len(line.lead), lines[line.number :]))
    dashed = [other for other in own if other.dash and other.lead == line.lead]
    last = dashed[-1]
    new = "\n".join(
        other.lead + other.text[len(other.lead) + len(other.dash) :] if other in dashed else other.text
        for other in lines[line.number : last.number + 1]
    )
    message = f"what stands under {under}: has names, and no dashes"
    hint = "delete the dash" if len(dashed) == 1 else "leave the dashes out"
    return Cure(line.start, last.start + len(last.text), new, message, hint, (line.first, line.first + 1))


def dash_for_number(lines: list[Line], n: int) -> Iterator[Cure]:
    """A dash among lines that begin with a number and a colon."""
    line = lines[n]
    beside = [other for other in around(lines, n) if other and other.key.isdigit() and other.lead == line.lead]
    if not line.dash or not beside:
        return
    new = "" if line.key.isdigit() else "0: "
    message = "a dash stands among lines that begin with a number and a colon"
    hint = "delete the dash" if not new else f"write its number in place of the dash, as N: {clear(line.value, 40)}"
    yield Cure(line.first, line.first + len(line.dash), new, message, hint, (line.first, line.first + 1))


FIRST = (two_dashes, list_beside_key, other_dash, tight_dash)
RULES = (bare_entry, first_entry, continued, missing_dash, spare_dash, dash_for_number)
