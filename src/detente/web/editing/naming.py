"""The ids of what is filled in: of something new, in the place where it will stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from detente.model.conflict import Conflict
from detente.model.edit import Path, Plain
from detente.model.naming import slug
from detente.names import unique

_CALLED = ("short", "name", "title", "do", "says", "is")


def id_for(path: Path, value: Plain, conflict: Conflict) -> str:
    """The id of something new.

    Args:
        path: what it will stand in.
        value: what is said of it.
        conflict: with the ids that are taken.
    """
    kind = str(path[-1]) if path else ""
    return unique(slug(_called(value), kind.rstrip("s") or "x"), _taken(path, conflict))


def _called(value: Plain) -> str:
    """What it is called, in English where that is said."""
    if isinstance(value, dict):
        said: Any = next((value[key] for key in _CALLED if value.get(key)), "")
        return str(said.get("en") or next(iter(said.values()), "")) if isinstance(said, dict) else str(said)
    return str(value or "")


def _taken(path: Path, conflict: Conflict) -> set[str]:
    """The ids that something at the path would be taken for."""
    options = {option.short for option in conflict.options}
    match path:
        case ("decision_makers", str() as owner, "options"):
            own = {option.short for option in conflict.options if option.owner == owner}
            return own | {str(one.id) for one in conflict.conditions}
        case ("conditions",):
            return options | {str(one.id) for one in conflict.conditions}
        case ("quotes",):
            return {one.id for one in conflict.quotes} | {one.claim for one in conflict.quotes}
    named: dict[str, Iterable[Any]] = {
        "decision_makers": conflict.decision_makers,
        "scenarios": conflict.scenarios,
        "events": conflict.events,
        "readings": conflict.readings,
        "sources": conflict.sources,
    }
    return {str(one.id) for one in named.get(str(path[-1]), ())} if path else set()
