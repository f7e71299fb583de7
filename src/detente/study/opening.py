"""A conflict by its path, or by its name in the library."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from os import PathLike, fspath
from pathlib import Path

from detente.errors import Finding, ModelError, UsageError
from detente.library import names, path_of
from detente.model import Document, parse, read
from detente.model.reader import MAX_BYTES
from detente.study.changing import MODEL

_LONGEST = 4_095
"""Characters of a path, as systems take them."""


def opened(path_or_name: str | PathLike[str]) -> Document:
    """The conflict at a path, of a study's folder, or of that name in the library; a file in the way of a name wins.

    `-` is what stdin gives.

    Raises:
        ModelError: with every fault of the file, or saying that there is no such file.
        UsageError: if it is neither a path nor a name.
        LimitExceeded: if the conflict is larger than Détente can read.
    """
    if not isinstance(path_or_name, str | PathLike):
        raise UsageError(f"{path_or_name!r} is no path and no name of a conflict; give one, as 'two-towns'")
    wanted = fspath(path_or_name)
    path = Path(wanted)
    if len(wanted) > _LONGEST:
        raise UsageError(f"{wanted[:40]}… is longer than any path; detente.model.parse reads the text of a conflict")
    if wanted == "-":
        return parse(sys.stdin.buffer.read(MAX_BYTES + 1), "<stdin>")
    if not path.is_file() and wanted in names():
        return read(path_of(wanted))
    if (path / MODEL).is_file():
        return read(path / MODEL)
    if path.is_dir():
        raise ModelError([_no_model(path)], name=wanted)
    if path.exists():
        return read(path)
    raise ModelError([_missing(path, wanted)], name=wanted)


def _no_model(folder: Path) -> Finding:
    """A folder that is no study, and what to do about it."""
    models = sorted(path.name for ending in ("*.yaml", "*.yml") for path in folder.glob(ending) if path.is_file())
    meant = (
        f"name the conflict file itself, as {folder / models[0]}"
        if models
        else f"put the file back as {folder / MODEL}"
    )
    return Finding(
        "error",
        "no-file",
        f"the folder has no {MODEL}, or what is called so is no file",
        hint=f"{meant}, or start a study: detente new DIR",
    )


def _missing(path: Path, wanted: str) -> Finding:
    """What is not there, and what was perhaps meant: a file beside it or a conflict of the library."""
    beside = [str(found) for ending in ("*.yaml", "*.yml") for found in path.parent.glob(ending)]
    close = get_close_matches(wanted, [*sorted(beside), *names()], n=1, cutoff=0.5)
    meant = f"did you mean {close[0]}?" if close else "`detente library` lists the conflicts of the library"
    return Finding(
        "error", "no-file", "there is no such file, and the library has no conflict of that name", hint=meant
    )
