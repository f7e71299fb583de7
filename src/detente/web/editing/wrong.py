"""What is wrong with what was filled in, in the language of the page, by the field that it is about."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from markupsafe import Markup

from detente.errors import Finding, ModelError
from detente.model.edit import Path
from detente.model.statement import StatementError
from detente.tell.voice import Voice
from detente.web.asked import Asked
from detente.web.editing.cards import Opened
from detente.web.editing.controls import label
from detente.web.editing.parts import Parts
from detente.web.editing.removing import Referred
from detente.web.editing.saving import Collided, Unsaid, where
from detente.web.editing.shapes import control_at
from detente.web.editing.world import World
from detente.web.refused import in_english, message_of, not_written

_EXPECTED = {"expected a date": "date", "expected a number": "number"}
"""Findings of one code that the app tells apart, by how they begin."""
_MEANT = re.compile(r"did you mean (\S+)\?")


def wrong(asked: Asked, opened: Opened, fault: Exception) -> dict[str, list[str]]:
    """What is wrong, by the field that it is about; empty: about none.

    Args:
        asked: what the page is about.
        opened: the form, with what was filled in.
        fault: why nothing was written.
    """
    said, voice = defaultdict[str, list[str]](list), asked.voice
    match fault:
        case Unsaid():
            for fields in fault.fields:
                said[_field(fields[0], opened)].append(_needed(fields, asked))
        case ModelError(text=str() as text):
            path = _path(text, opened)
            control = control_at(path, states=asked.document.conflict.is_graph_form)
            for field, finding in where(fault, path, control, opened.trouble.sent if opened.trouble else {}):
                said[field or ""].append(_finding(finding, text, voice, elsewhere=field is None))
        case Collided():
            said[""].append(voice.say("edit-collided"))
        case Referred():
            said[""].append(voice.say("edit-referred", count=len(fault.by)))
        case OSError():
            said[""].append(not_written(fault, voice))
        case _:
            said[""].append(message_of(fault, voice))
    return dict(said)


def statement_wrong(fault: StatementError, text: str, voice: Voice) -> str:
    """What is wrong with a statement that somebody writes."""
    return _said(fault.code, text[fault.start : fault.end], ". ".join(filter(None, (str(fault), fault.hint))), voice)


def _field(name: str, opened: Opened) -> str:
    """The field of that name, or the one in the only language in which it can be said."""
    within = [one for one in (opened.trouble.sent if opened.trouble else {}) if one.startswith(f"{name}/")]
    return within[0] if len(within) == 1 else name


def _needed(fields: tuple[str, ...], asked: Asked) -> str:
    if len(fields) == 1:
        return asked.voice.say("wrong-needed")
    world = World(asked.document.conflict, asked.language)
    return asked.voice.say("wrong-one-needed", what=asked.voice.listed([label(one, world) for one in fields], "or"))


def _finding(finding: Finding, text: str, voice: Voice, *, elsewhere: bool) -> str:
    checked = ". ".join(filter(None, (finding.message, finding.hint)))
    place = finding.place
    line = text.splitlines()[place.line - 1] if place else ""
    marked = line[place.column - 1 : place.column - 1 + place.length] if place else ""
    expected = next((code for start, code in _EXPECTED.items() if finding.message.startswith(start)), finding.code)
    said = _said(expected, marked, checked, voice)
    if not elsewhere or place is None:
        return said
    return Markup("{} {}").format(voice.say("wrong-elsewhere", line=str(place.line)), said)


def _said(code: str, marked: str, checked: str, voice: Voice) -> str:
    """By the app's own words; where it has none, by those of the checker."""
    try:
        said = voice.say(f"wrong-{code}", what=marked)
    except KeyError:
        return in_english(checked, voice)
    meant = _MEANT.search(checked)
    return f"{said} {voice.say('wrong-meant', what=meant[1])}" if meant else said


def _path(text: str, opened: Opened) -> Path:
    """Where in a text the part stands that a form is about; something new stands last in its place."""
    parts = Parts.of(text)
    if opened.add is None:
        return parts.path(opened.at or "")
    within = parts.path(opened.add)
    inside: Any = parts.value(within)
    last = (
        len(inside) - 1 if isinstance(inside, list) else list(inside)[-1] if isinstance(inside, dict) and inside else ""
    )
    return (*within, last)
