"""Write a file back: all of it or nothing, and never over somebody else's change."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
from pathlib import Path

from detente.errors import StaleFileError


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
        OSError: if the file cannot be written; it is left alone.
    """
    target = Path(os.path.realpath(path))
    _check_unchanged(target, expected_sha256, str(path))
    content = text.encode("utf-8")
    mode = stat.S_IMODE(target.stat().st_mode) if expected_sha256 is not None else None
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")
    try:
        _write(temporary, content, mode)
        _check_unchanged(target, expected_sha256, str(path))
        os.replace(temporary, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
    return hashlib.sha256(content).hexdigest()


def _write(path: Path, content: bytes, mode: int | None) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        path.chmod(mode)


def _check_unchanged(path: Path, expected: str | None, name: str) -> None:
    try:
        current = hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        current = None
    if current != expected:
        what = "is gone" if current is None else "exists already" if expected is None else "was changed by others"
        advice = "read it again and repeat the change"
        raise StaleFileError(f"{name} {what} since it was read; nothing was written: {advice}")
