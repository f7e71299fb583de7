"""Change the model of a study while nobody else does."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from detente.errors import StaleFileError, UsageError
from detente.files import held
from detente.model import Document, read
from detente.study.history import put_in_place

MODEL = "model.yaml"
_ATTEMPTS = 5
_ID = re.compile(r"\w[\w.-]{0,99}")

Result = TypeVar("Result")


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
        for _ in range(_ATTEMPTS - 1):
            try:
                return change(read(file))
            except StaleFileError:
                continue
        return change(read(file))


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
    if not _ID.fullmatch(name):
        raise UsageError(f"{name!r} is no id; use letters, digits, _ . and -, a letter, digit or _ first, at most 100")
