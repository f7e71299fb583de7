"""What a part of a file says, in the words in which the model is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

from detente.answers.grounded import Ground, grounded
from detente.model.conflict import ByStatements, Conflict, Constraint, Level, Option
from detente.model.edit import Path
from detente.names import DmId, OptionId
from detente.tell.brief.scenarios_of import described
from detente.tell.model import said_of
from detente.tell.voice import Voice, capital

_IN_LISTS = {"constraints", "questions"}
_BY_NAME = {"conditions", "events", "readings", "sources", "quotes"}


@dataclass(frozen=True, slots=True)
class Told:
    """A part in words: its title, what it says, why it is so, and what it rests on; each may be empty."""

    title: str = ""
    text: str = ""
    why: str = ""
    ground: Ground | Literal[""] = ""


def told(path: Path, conflict: Conflict, voice: Voice) -> Told:
    """What a part says."""
    part = _part(path, conflict)
    match part:
        case Level() | Option():
            ground = grounded(conflict, part.evidence)
            bare = replace(part, note=None)
            return Told(
                "", capital(said_of(bare, conflict, voice)), part.note.said(voice.language) if part.note else "", ground
            )
        case Constraint():
            why = part.because.said(voice.language) if part.because else ""
            return Told("", capital(said_of(replace(part, because=None), conflict, voice)), why)
    return Told(*_titled(path, part, conflict, voice))


def _titled(path: Path, part: object, conflict: Conflict, voice: Voice) -> tuple[str, str]:
    match path:
        case ():
            summary = conflict.summary.said(voice.language) if conflict.summary else ""
            return conflict.title.said(voice.language), summary
        case ("decision_makers", str() as name):
            dm = conflict.decision_maker(DmId(name))
            said = (said_of(one, conflict, voice) for one in (dm.rate, dm.note) if one is not None)
            return capital(said_of(dm, conflict, voice)), ". ".join(said)
        case ("status_quo",):
            today = conflict.status_quo
            return voice.say("edit-status-quo"), capital(
                said_of(today if today is not None else frozenset(), conflict, voice)
            )
        case ("ensemble",):
            return voice.say("edit-ensemble"), ""
        case ("states", number):
            return str(number), said_of(dict(conflict.states)[int(number)], conflict, voice)
        case ("scenarios", str() as name):
            scenario = _named(conflict.scenarios, name)
            return said_of(scenario, conflict, voice), capital(described(conflict, scenario, voice))
    return (str(path[-1]), "") if part is None else ("", capital(said_of(part, conflict, voice)))


def _part(path: Path, conflict: Conflict) -> object:
    match path:
        case (str() as key, int() as k) if key in _IN_LISTS:
            return getattr(conflict, key)[k]
        case (str() as key, str() as name) if key in _BY_NAME:
            return _named(getattr(conflict, key), name)
        case ("decision_makers", str() as owner, "options", str() as short):
            return conflict.option(OptionId(f"{owner}.{short}"))
        case ("scenarios", str() as name, "add", str() as option):
            return _named(_named(conflict.scenarios, name).add, option)
        case (*_, int() as k):
            wanted = wishes_at(path[:-1], conflict)
            return wanted.levels[k] if wanted else None
    return None


def wishes_at(path: Path, conflict: Conflict) -> ByStatements | None:
    """The list of wishes at a path; None where there is none."""
    found: object = None
    match path:
        case ("decision_makers", str() as name, "preferences"):
            found = conflict.decision_maker(DmId(name)).preferences
        case ("scenarios" | "readings" as key, str() as holder, "preferences", str() as name):
            found = dict(_named(getattr(conflict, key), holder).preferences).get(DmId(name))
    return found if isinstance(found, ByStatements) else None


def _named(things: Iterable[Any], name: str) -> Any:
    return next(one for one in things if one.id == name)
