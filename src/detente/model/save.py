"""Write a conflict file back: all of it or nothing, and never over somebody else's change."""

from __future__ import annotations

import hashlib
from pathlib import Path

from detente.errors import StaleFileError
from detente.files import contents, held, write_held


def save(text: str, path: str | Path, *, expected_sha256: str | None) -> str:
    """Replace the file at `path` by `text`, in one step.

    Args:
        text: the new content, written as UTF-8 with its line ends as they are.
        path: the file; a symbolic link stays one.
        expected_sha256: the digest of what was read from there; None if the file must not exist yet.

    Returns:
        The digest of what was written, to be expected the next time.

    Raises:
        StaleFileError: if the file is not what was read; it is left alone.
        FileHeldError: if another process writes there and does not end in time; the file is left alone.
        OSError: if the file cannot be written; it is left alone.
    """
    with held(Path(path)):
        return save_held(text, path, expected_sha256=expected_sha256)


def save_held(text: str, path: str | Path, *, expected_sha256: str | None) -> str:
    """The same for who holds the folder of the file (`detente.files.held`) since before it was read.

    Raises:
        StaleFileError: if somebody changed it without asking, as an editor does; it is left alone.
        OSError: if the file cannot be written; it is left alone.
    """
    _check_unchanged(Path(path), expected_sha256)
    content = text.encode("utf-8")
    write_held(Path(path), content)
    return hashlib.sha256(content).hexdigest()


def _check_unchanged(path: Path, expected: str | None) -> None:
    try:
        current = hashlib.sha256(contents(path)).hexdigest()
    except FileNotFoundError:
        current = None
    if current != expected:
        what = "is gone" if current is None else "exists already" if expected is None else "was changed by others"
        advice = "read it again and repeat the change"
        raise StaleFileError(f"{path} {what} since it was read; nothing was written: {advice}")
