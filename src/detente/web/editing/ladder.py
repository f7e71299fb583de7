"""The order of what somebody wants, changed line by line."""

from __future__ import annotations

from pathlib import Path as File
from typing import Any

from detente.errors import DetenteError
from detente.model import Change, Delete, Document, Insert, Replace
from detente.model.edit import Move, Path
from detente.web.editing.parts import Parts
from detente.web.editing.saving import Collided, inserted, written

_FIRMNESS = ("unknown", "low", "medium", "high")
_LIKE = "with-"


def move(file: File, at: str, was: str, step: int, to: str) -> str:
    """Put a line elsewhere.

    Args:
        file: the conflict file.
        at: the list, as its address has it.
        was: the digest of the list as it was shown.
        step: the place of the line, counted from 0.
        to: its new place; `with-2`: as important as the line there; `apart`: what is equally important each on its own.

    Returns:
        The line at its new place, as its address has it.

    Raises:
        Collided: if somebody changed the list since; nothing is written.
        DetenteError: if there is no such line or place; nothing is written.
    """

    def moved(document: Document, parts: Parts) -> tuple[str, str]:
        path = _unchanged(document, parts, at, was)
        lines = parts.value(path)
        if not isinstance(lines, list) or not 0 <= step < len(lines):
            raise DetenteError(f"there is no line {step + 1}")
        place, changes = _changes(path, lines, step, to)
        return f"{at}/{place}", document.edited(changes)

    return written(file, moved)


_EMPTY: dict[str, Any] = {"preferences": [], "ranking": ["*"], "weights": {}}


def copy(file: File, at: str, was: str) -> str:
    """Begin another list of wishes, as of a scenario, with those that the party has as usual. Raises as `move`."""

    def copied(document: Document, parts: Parts) -> tuple[str, str]:
        path = _unchanged(document, parts, at, was)
        usual = parts.value(("decision_makers", path[-1], "preferences"))
        return f"{at}/0", document.edited([inserted(parts, path, usual if isinstance(usual, list) else [])])

    return written(file, copied)


def say_otherwise(file: File, at: str, was: str, to: str) -> str:
    """Say what a party wants in another way, from the beginning; the version before is kept. Raises as `move`."""

    def begun(document: Document, parts: Parts) -> tuple[str, str]:
        path = _unchanged(document, parts, at, was)
        if to not in _EMPTY or path[:1] != ("decision_makers",) or path[-1] not in _EMPTY:
            raise DetenteError(f"there is no way {to} to say what somebody wants")
        return at, document.edited([Insert((*path[:-1], to), _EMPTY[to]), Delete(path)])

    return written(file, begun)


def _unchanged(document: Document, parts: Parts, at: str, was: str) -> Path:
    """The path of a list that nobody has changed since its digest was taken. Raises Collided."""
    path = parts.path(at)
    if parts.digest(path) != was:
        raise Collided(at, document)
    return path


def _changes(path: Path, lines: list[Any], step: int, to: str) -> tuple[int, list[Change]]:
    if to == "apart":
        first, *rest = _apart(lines[step])
        return step, [Replace((*path, step), first), *(Insert((*path, step + k), one) for k, one in enumerate(rest, 1))]
    target = to.removeprefix(_LIKE)
    if not target.isdecimal() or int(target) >= len(lines):
        raise DetenteError(f"there is no place {to}")
    place = int(target)
    if to.startswith(_LIKE) and place != step:
        joined = Replace((*path, place), together(lines[place], lines[step]))
        return place - (step < place), [joined, Delete((*path, step))]
    return place, [Move((*path, step), place)] if place != step else []


def together(one: Any, other: Any) -> dict[str, Any]:
    """Two lines as one in which both are equally important: as firm as the less firm of them, on the ground of both."""
    first, second = _opened(one), _opened(other)
    firm = [said["confidence"] for said in (first, second) if "confidence" in said]
    evidence = list(dict.fromkeys([*first.get("evidence", []), *second.get("evidence", [])]))
    notes = [said["note"] for said in (first, second) if said.get("note")]
    kept = {key: value for key, value in first.items() if key not in {"any of", "confidence", "evidence", "note"}}
    return {
        "any of": [*first["any of"], *second["any of"]],
        **({"evidence": evidence} if evidence else {}),
        **({"confidence": min(firm, key=_FIRMNESS.index)} if firm else {}),
        **({"note": _notes(notes)} if notes else {}),
        **kept,
    }


def _apart(line: Any) -> list[Any]:
    said = _opened(line)
    rest = {key: value for key, value in said.items() if key != "any of"}
    return [{"want": one, **rest} if rest else one for one in said["any of"]]


def _opened(line: Any) -> dict[str, Any]:
    if not isinstance(line, dict):
        return {"any of": [line]}
    rest = {key: value for key, value in line.items() if key != "want"}
    return rest if "any of" in rest else {"any of": [line["want"]], **rest}


def _notes(notes: list[Any]) -> Any:
    """Notes one after the other, in each language."""
    if not any(isinstance(note, dict) for note in notes):
        return " ".join(notes)
    by_language = [note if isinstance(note, dict) else {"en": note} for note in notes]
    languages = dict.fromkeys(language for note in by_language for language in note)
    return {one: " ".join(note[one].strip() for note in by_language if one in note) for one in languages}
