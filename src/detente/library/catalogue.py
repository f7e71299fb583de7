"""Which conflicts are shipped, where their files are, and what each is about in one line."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path

from detente.errors import UsageError
from detente.model import read
from detente.model.conflict import Conflict
from detente.model.diagram import feasible
from detente.model.text import Text
from detente.names import Language

_ENDING = ".yaml"


@dataclass(frozen=True, slots=True)
class Entry:
    """One conflict of the library: how large it is, and the first sentence of its summary."""

    name: str
    title: Text
    decision_makers: int
    options: int
    states: int
    summary: Text


def names() -> tuple[str, ...]:
    """The names of the shipped conflicts, in alphabetical order.

    Example:
        >>> "elmira" in names()
        True
    """
    found = (file.name for file in files(__package__).iterdir())
    return tuple(sorted(name.removesuffix(_ENDING) for name in found if name.endswith(_ENDING)))


def path_of(name: str) -> Path:
    """The file of the conflict called `name`.

    Raises:
        UsageError: where the library has no such conflict; the message names those that are close, or all.

    Example:
        >>> path_of("elmira").name
        'elmira.yaml'
    """
    if name not in names():
        raise UsageError(f"the library has no conflict {name!r}; {_advice(name)}")
    return Path(str(files(__package__) / f"{name}{_ENDING}"))


def forecasts_of(name: str, language: Language) -> Path | None:
    """The file of what was forecast of the conflict called `name`, in a language; None where nothing was.

    Raises:
        UsageError: as `path_of` does.
    """
    path = path_of(name).with_suffix(f".forecasts.{language}.jsonl")
    return path if path.exists() else None


def _advice(name: str) -> str:
    if close := get_close_matches(name, names(), n=1):
        return f"did you mean {close[0]!r}?"
    return f"it has {', '.join(names())}"


def entries() -> tuple[Entry, ...]:
    """What each shipped conflict is about and how large it is, in the order of `names`.

    Example:
        >>> [(e.decision_makers, e.options, e.states) for e in entries() if e.name == "elmira"]
        [(3, 5, 12)]
    """
    return tuple(_entry(name) for name in names())


def _entry(name: str) -> Entry:
    conflict = read(path_of(name)).conflict
    return Entry(
        name,
        conflict.title,
        len(conflict.decision_makers),
        len(conflict.options),
        len(conflict.states) or _count(conflict),
        _first_sentence(conflict.summary or conflict.title),
    )


def _count(conflict: Conflict) -> int:
    diagram, node = feasible(conflict)
    return diagram.count(node)


def _first_sentence(text: Text) -> Text:
    return Text(
        tuple((language, said.partition(". ")[0].removesuffix(".") + ".") for language, said in text.by_language)
    )
