"""Lines that came along with what was pasted, and are of another language: fences, marks of a merge, comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.dashes import in_list
from detente.model.diagnosis.sketch import Line, clear

_MARK = re.compile(r"(<{7}|\|{7}|={7}|>{7})(?:\s|$)")


def comment_of_another_language(lines: list[Line], n: int) -> Iterator[Cure]:
    """A line that begins with the comment sign of other languages."""
    line = lines[n]
    found = re.match(r"//+|/\*+|--+\s|;+|%(?!YAML|TAG)", line.content)
    if found and not line.key and not (found.group().startswith("--") and in_list(lines, n)):
        sign = found.group().strip()
        message, hint = f"{sign} does not begin a comment here", "write # for a comment"
        yield Cure(line.first, line.first + len(sign), "#", message, hint, (line.first, line.first + len(sign)))


def fence(lines: list[Line], n: int) -> Iterator[Cure]:
    """A fence of Markdown around the file."""
    line = lines[n]
    if line.content.startswith(("```", "~~~")):
        message = f"{line.content[:3]} is a sign of Markdown, not of YAML"
        mark = (line.first, line.first + len(line.content))
        yield Cure(line.first, mark[1], "#", message, "delete this line", mark)


def second_document(lines: list[Line], n: int) -> Iterator[Cure]:
    """A line of three dashes after something was said."""
    line = lines[n]
    if re.match(r"---(\s|$)|\.\.\.$", line.text):
        message = "a second document starts here; a conflict file has one"
        hint = "delete this line, or put what follows into a file of its own"
        yield Cure(line.start, line.start + 3, "#", message, hint, (line.start, line.start + 3))


def merge(lines: list[Line], n: int) -> Iterator[Cure]:
    """The marks that a merge leaves around two versions of the same lines."""
    line = lines[n]
    if not (found := _MARK.match(line.text)):
        return
    mark = (line.start, line.start + len(line.content))
    end = next((k for k in range(n + 1, len(lines)) if lines[k].text.startswith(">" * 7)), None)
    if found.group(1) == "<" * 7 and end is not None:
        message = f"a merge left two versions here, which end in line {end + 1}"
        hint = "keep the lines of one of them, and delete the others and the marks <<<<<<<, ======= and >>>>>>>"
        yield Cure(line.start, lines[end].start, _first_version(lines[n:end]), message, hint, mark)
    message = f"{clear(found.group(1))} is a mark that a merge left"
    yield Cure(line.start, line.start, "#", message, "delete this line", mark)


def _first_version(lines: list[Line]) -> str:
    """The lines, of which only those of the first version say something."""
    kept, text = True, ""
    for line in lines:
        kept = kept and not line.text.startswith(("=" * 7, "|" * 7))
        text += f"{'' if kept and not _MARK.match(line.text) else '#'}{line.text}\n"
    return text + "#"


RULES = (fence, merge, second_document, comment_of_another_language)
