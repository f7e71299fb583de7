"""A part of a draft said otherwise: its fields, and what a person may say of each."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import Any

from detente.answers.drafting import line
from detente.errors import UsageError
from detente.evidence.draft import Element, ElementKind
from detente.model.schema.texts import FREE_NAME, NAMING

FIELDS: dict[ElementKind, tuple[str, ...]] = {
    "party": ("label", "id"),
    "option": ("label", "undo", "owner"),
    "demand": ("label", "owner"),
    "deadline": ("label", "date"),
    "fork": ("label", "owner"),
    "question": ("label",),
}
"""What can be said otherwise of each kind."""


def read(field: str, said: str, one: Element, parties: Sequence[Element]) -> Any:
    """What somebody says of a field; “-” empties it where that can be.

    Args:
        field: one of `FIELDS`.
        said: what was typed.
        one: the part that it is about.
        parties: those of the draft.

    Raises:
        UsageError: if it cannot be that.
    """
    given = "" if said == "-" else line(said)
    match field:
        case "id":
            return _free(given, one, parties)
        case "owner":
            return "" if not given and one.kind == "fork" else _party(given, parties)
        case "date":
            return _day(given)
    if not given and field == "label":
        raise UsageError("a name is needed; say it in a few words")
    return given


def _free(name: str, one: Element, parties: Sequence[Element]) -> str:
    if re.fullmatch(FREE_NAME, name) and name not in {party.id for party in parties if party is not one}:
        return name
    raise UsageError(f"{name!r} is no id, or another party has it; {NAMING}")


def _party(name: str, parties: Sequence[Element]) -> str:
    for party in parties:
        if name.casefold() in {party.id, party.label.casefold()}:
            return party.id
    raise UsageError(f"there is no party {name!r}; name one of {', '.join(party.id for party in parties)}")


def _day(said: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(said) if said else None
    except ValueError:
        raise UsageError(f"{said!r} is no date; write it as 2025-04-18, or - for none") from None
