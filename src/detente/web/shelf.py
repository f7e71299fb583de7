"""Which conflicts there are to open: those of a folder, and those of the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from detente.errors import UsageError
from detente.files import contents
from detente.library import names, path_of
from detente.model import Document, parse
from detente.study.changing import MODEL

_ENDINGS = ("*.yaml", "*.yml")


@dataclass(frozen=True)
class Shelf:
    """The conflicts that are served.

    Attributes:
        folder: a study, or a folder of conflict files or studies; None: there is the library only.
    """

    folder: Path | None = None

    @property
    def own(self) -> dict[str, Path]:
        """The files of the folder by the name in their address; those of the library have theirs."""
        return dict(sorted(_files(self.folder))) if self.folder else {}

    def is_own(self, name: str) -> bool:
        """Whether it may be changed; what the library ships stays as it is."""
        return name in self.own

    def path(self, name: str) -> Path:
        """The file of a conflict; one of the folder goes before one of the library. Raises UsageError."""
        return self.own.get(name) or path_of(name)

    def document(self, name: str) -> Document:
        """The conflict as its file is now.

        Raises:
            UsageError: if there is none of that name.
            ModelError: with every fault of the file.
            OSError: if it cannot be read.
        """
        path = self.path(name)
        return replace(_parsed(contents(path), str(path)), file=path.absolute())

    @property
    def library(self) -> tuple[str, ...]:
        """The names of the library's conflicts that no file of the folder hides."""
        own = self.own
        return tuple(name for name in names() if name not in own)


def shelf_at(place: Path | None) -> Shelf:
    """What is served of a study, a folder of some, or a file’s folder. Raises UsageError where there is none."""
    if place is None:
        return Shelf(Path().absolute() if (Path() / MODEL).is_file() else None)
    if not place.exists():
        raise UsageError(f"there is no folder {place}; name one that exists, or start one: detente new {place}")
    return Shelf((place if place.is_dir() else place.parent).absolute())


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Conflict files of the folder by their names, studies within it by theirs."""
    for ending in _ENDINGS:
        yield from ((path.stem, path) for path in folder.glob(ending) if path.is_file())
    for path in folder.glob(f"*/{MODEL}"):
        if not path.parent.name.startswith("."):
            yield path.parent.name, path


@lru_cache(maxsize=64)
def _parsed(content: bytes, name: str) -> Document:
    return parse(content, name)
