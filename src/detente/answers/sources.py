"""The documents that a study rests on: in their parts, as the model names them, and as they are on disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from detente.evidence import Extract, Source

State = Literal["same", "changed", "missing", "no ordinary file", "outside", "not kept"]
Part = Literal["title", "teaser", "body", "boilerplate", "comments"]


@dataclass(frozen=True, slots=True)
class Taken:
    """A document divided into its parts; `file` is where a study keeps it, None where none does."""

    id: str
    sha256: str
    file: str | None
    parts: Extract


@dataclass(frozen=True, slots=True)
class Added:
    """A document, and the path under which a study keeps it, None where none does; whether it `is_new` there."""

    document: Taken
    path: str | None = None
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What a document says, in all its parts or in `part` alone."""

    document: Taken
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """The sources that a model names."""

    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A source and whether it is on disk as it was kept; `found` is the digest of what is there, if anything is."""

    source: Source
    state: State
    found: str | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """Every source of a model, held against what is on disk."""

    checked: tuple[Checked, ...]

    @property
    def is_sound(self) -> bool:
        """Whether all that was kept is there and as it was."""
        return all(one.state in {"same", "not kept"} for one in self.checked)
