"""Change the model of a study while nobody else does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep, time
from typing import TypeVar

from detente.errors import ModelError, StaleFileError, UsageError
from detente.files import held
from detente.model import Document, read
from detente.names import is_id
from detente.study.history import put_in_place

MODEL = "model.yaml"
_PATIENCE = 5.0
"""Seconds in which somebody who does not ask may be quicker again and again."""
_HALF_WRITTEN = 0.2
"""Seconds that a file with errors is old before it is believed to be whole: an editor may just be writing it."""

Result = TypeVar("Result")


def is_study(folder: Path) -> bool:
    """Whether a folder holds a study."""
    return (folder / MODEL).is_file()


def changed(folder: Path, change: Callable[[Document], Result]) -> Result:
    """What `change` gives for the model as it is now; nobody who asks writes in the study meanwhile.

    Who does not ask, as an editor, may: then `change` is called again, on what they wrote.

    Raises:
        ModelError: if the model has errors.
        FileHeldError: if another process writes in the study and does not end in time.
        StaleFileError: if the model is changed by others again and again.
    """
    return changed_file(folder / MODEL, change)


def changed_file(file: Path, change: Callable[[Document], Result]) -> Result:
    """The same for any conflict file. Raises as `changed` does."""
    with held(file):
        end = monotonic() + _PATIENCE
        while True:
            try:
                return change(_settled(file))
            except StaleFileError:
                if monotonic() > end:
                    raise


def _settled(file: Path) -> Document:
    """What a file says, once nobody can be half way in writing it. Raises ModelError."""
    end = monotonic() + _HALF_WRITTEN
    while True:
        try:
            return read(file)
        except ModelError:
            if monotonic() > end or not _is_fresh(file):
                raise
            sleep(0.01)


def _is_fresh(file: Path) -> bool:
    try:
        return abs(time() - file.stat().st_mtime) < _HALF_WRITTEN
    except OSError:
        return False


def put_back(document: Document, text: str) -> None:
    """Replace a model that was read by `changed`; where its versions are kept, it is kept among them.

    Raises:
        ModelError: if the text has errors; nothing is written.
        StaleFileError: if somebody changed the model since; nothing is written.
        OSError: if it cannot be written; it is left alone.
    """
    put_in_place(Path(document.name), document.text.encode("utf-8"), text.encode("utf-8"))


def check_id(name: str) -> None:
    """Refuse what is no id, with UsageError."""
    if not is_id(name):
        raise UsageError(f"{name!r} is no id; use letters, digits, _ . and -, a letter, digit or _ first, at most 100")
