"""Write a conflict file back: all of it or nothing, and never over somebody else's change."""

from __future__ import annotations

import hashlib
from pathlib import Path

from detente.errors import StaleFileError
from detente.files import held, write_held


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
    _check_there(Path(path), expected_sha256)
    content = text.encode("utf-8")
    write_held(Path(path), content, was=expected_sha256)
    return hashlib.sha256(content).hexdigest()


def _check_there(path: Path, expected: str | None) -> None:
    if path.exists() != (expected is not None):
        what = "is gone" if expected else "exists already"
        raise StaleFileError(
            f"{path} {what} since it was read; nothing was written: read it again and repeat the change"
        )
