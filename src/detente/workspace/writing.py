"""Files that are either wholly written or not touched."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file in one step, whatever was there before; a text as UTF-8. A symbolic link stays one.

    Raises:
        OSError: if it cannot be written, with its name; the file is then as it was.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        _put(Path(os.path.realpath(path)), data)
    except OSError as fault:
        fault.filename = str(path)  # a full disk names no file, and nobody knows the temporary one
        raise


def _put(target: Path, data: bytes) -> None:
    if target.exists() and not target.is_file():  # a pipe or a device cannot be replaced, only written to
        target.write_bytes(data)
        return
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
