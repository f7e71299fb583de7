"""Earlier versions of a conflict file, kept as plain files beside it.

Where a file has a folder ``history`` beside it, every save leaves the version before there, under the name of the
file, the time at which it was replaced, and the first digits of its digest:
``history/model-2026-11-29T09-22-11.123456Z-1f2e3d4c.yaml``. They may be read, copied and deleted as any file.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from detente.errors import StaleFileError
from detente.evidence import digest_of
from detente.files import contents, held, inside, naming, write_whole
from detente.model import Document, parse
from detente.model.save import save_held

FOLDER = "history"
MOST = 500
"""So many versions of a file are kept; the oldest go first."""
MOST_BYTES = 50_000_000
"""As many bytes do all of them together take at most; the last ones stay even so."""
_LAST = 20
_TIME = "%Y-%m-%dT%H-%M-%S.%fZ"
_NAME = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<time>\d\d-\d\d-\d\d\.\d{6})Z-(?P<digest>[0-9a-f]{8})\.yaml", re.ASCII)


@dataclass(frozen=True, slots=True)
class Version:
    """A version that was replaced: when that was, the first digits of its digest, and where it is kept."""

    at: datetime
    digest: str
    path: Path

    @property
    def name(self) -> str:
        """What tells it from the other versions of its file."""
        return _named(self.at, self.digest)


def begin(file: Path) -> None:
    """Have the versions of a file kept from now on."""
    folder = inside(file.parent, FOLDER)
    with naming(folder):
        folder.mkdir(exist_ok=True)


def versions(file: Path) -> tuple[Version, ...]:
    """The earlier versions of a file, the oldest first."""
    folder = inside(file.parent, FOLDER)
    if not folder.is_dir():
        return ()
    with os.scandir(folder) as entries:
        found = (_version(folder, entry.name, file.stem) for entry in entries if entry.is_file(follow_symlinks=False))
        return tuple(sorted((one for one in found if one), key=lambda one: (one.at, one.digest)))


def keep(file: Path, content: bytes, *, returning: bool = False) -> None:
    """Keep what is about to be replaced, where versions are kept; the folder of the file is held meanwhile.

    Args:
        file: whose version it is.
        content: what it says.
        returning: whether another version is gone back to: one that is kept already is then not kept again.

    Raises:
        OSError: if it cannot be written.
    """
    if not inside(file.parent, FOLDER).is_dir():
        return
    known, digest = versions(file), _digest(content)
    if digest not in {one.digest for one in (known if returning else known[-1:])}:
        _sweep(file.parent / FOLDER)
        at = max(datetime.now(UTC), known[-1].at + timedelta(microseconds=1)) if known else datetime.now(UTC)
        write_whole(file.parent / FOLDER / f"{file.stem}-{_named(at, digest)}.yaml", content)
        _thin(known)


def beside(file: Path, content: bytes) -> tuple[Version | None, Version | None]:
    """The version before the one that the file is, wherever that stands among them, and the one after it, if any."""
    known = versions(file)
    place = _place(known, content)
    return known[place - 1] if place else None, known[place + 1] if place + 1 < len(known) else None


def go_to(file: Path, version: Version) -> None:
    """Put an earlier version in the place of a file, whatever is there now, which is kept.

    Raises:
        ModelError: if the version has errors; nothing is written.
        FileHeldError: if another process writes there and does not end in time.
        StaleFileError: if somebody changed the file meanwhile; nothing is written.
        OSError: if it cannot be read or written; nothing is written.
    """
    with held(file):
        put_in_place(file, contents(file), contents(version.path), returning=True)


def replace_text(file: Path, text: str, *, expected_sha256: str) -> Document:
    """Put a text in the place of a file as a whole, if that is still what was read.

    Raises:
        ModelError: if the text has errors; nothing is written.
        StaleFileError: if somebody changed the file since; nothing is written.
        OSError: if it cannot be read or written; nothing is written.
    """
    begin(file)
    with held(file):
        now = contents(file)
        if digest_of(now) != expected_sha256:
            raise StaleFileError(f"{file} was changed by others since it was read; nothing was written")
        return put_in_place(file, now, text.encode("utf-8"))


def put_in_place(file: Path, before: bytes, after: bytes, *, returning: bool = False) -> Document:
    """Replace a file that says `before`, whose folder is held. Raises as `go_to` does."""
    document = parse(after, str(file))
    keep(file, before, returning=returning)
    save_held(document.text, file, expected_sha256=digest_of(before))
    return document


def _place(known: tuple[Version, ...], content: bytes) -> int:
    """Where the file stands among its versions: after all of them, unless it was gone back to one."""
    digest = _digest(content)
    return next((k for k in reversed(range(len(known))) if known[k].digest == digest), len(known))


def _sweep(folder: Path) -> None:
    """Take away what a killed writer left half written; the folder is held, so nobody else is writing."""
    for path in folder.glob(".*.tmp"):
        path.unlink(missing_ok=True)


def _thin(known: tuple[Version, ...]) -> None:
    """Let the oldest go where there are too many, or they take too much."""
    taken = 0
    for k, one in enumerate(reversed(known)):
        taken += _size(one.path)
        if k >= _LAST and (k >= MOST - 1 or taken > MOST_BYTES):
            one.path.unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _version(folder: Path, name: str, stem: str) -> Version | None:
    found = _NAME.fullmatch(name.removeprefix(f"{stem}-"))
    try:  # there are hundreds: `strptime` would take a hundred times as long
        at = datetime.fromisoformat(f"{found['day']}T{found['time'].replace('-', ':')}+00:00") if found else None
    except ValueError:  # no such day: nobody but a person named it so
        return None
    return Version(at, found["digest"], folder / name) if found and at else None


def _named(at: datetime, digest: str) -> str:
    return f"{at.strftime(_TIME)}-{digest}"


def _digest(content: bytes) -> str:
    return digest_of(content)[:8]
