"""Files that are either wholly written or not touched."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EINVAL, ENOTSUP
from pathlib import Path

from detente.errors import StaleFileError, UsageError
from detente.files.exchange import exchange, let_writers_end

_MARK = 6
"""Random bytes in the name of a temporary file: also two machines on one network folder never write into the same."""


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Let whatever the system refuses name this file: a full disk names none, and nobody knows a temporary one."""
    try:
        yield
    except OSError as fault:
        raise OSError(fault.errno, fault.strerror or str(fault), str(path)) from fault


class NotOrdinary(UsageError):
    """Where a file is expected there is a folder, a pipe or a device."""


def contents(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        FileNotFoundError: if there is none.
        NotOrdinary: if it is a folder, a pipe or a device: reading it might never end.
        OSError: if it cannot be read, with its name.
    """
    with naming(path):
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotOrdinary(f"{path} is no file but a folder, a pipe or a device; an ordinary file is expected there")
        return path.read_bytes()


def refuse_place(file: Path, flag: str) -> None:
    """Raise UsageError for a file, named by a flag, that cannot be written, before anything is computed."""
    if not (os.access(file.parent, os.W_OK) or os.access(file, os.W_OK)):
        raise UsageError(f"{flag} {file}: nothing can be written to the folder {file.parent}; name another, or make it")


def refuse_folder(folder: Path, flag: str) -> None:
    """The same for a folder of files, which is made, with those that it lies in, where it is not there."""
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not there.is_dir():
        raise UsageError(f"{flag} {folder}: {there} is no folder; name another")
    if not os.access(there, os.W_OK):
        raise UsageError(f"{flag} {folder}: nothing can be written to the folder {there}; name another")


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file in one step, whatever was there before; a text as UTF-8. A symbolic link stays one.

    Raises:
        OSError: if it cannot be written, with its name; the file is then as it was.
    """
    target = Path(os.path.realpath(path))
    with naming(path):
        if target.exists() and not target.is_file():  # a pipe or a device cannot be replaced, only written to
            target.write_bytes(_bytes(content))
        else:
            _replace(target, _bytes(content))


def write_held(path: Path, content: str | bytes, *, was: str | None = None) -> None:
    """The same for a file whose folder, or whose study, is `held`; what a killed writer left half written goes with it.

    Args:
        path: the file.
        content: what it is to say.
        was: the digest of what it is to say in the place of; None: of whatever is there.

    Raises:
        UsageError: if what is there is no ordinary file.
        StaleFileError: if it says something else, as an editor does not ask who holds the folder; it is left alone.
        OSError: if it cannot be written, with its name; the file is then as it was.
    """
    target = Path(os.path.realpath(path))
    with naming(path):
        if target.exists() and not target.is_file():
            raise UsageError(f"{path} is no file but a folder, a pipe or a device; it cannot be replaced")
        _sweep(target)
        _replace(target, _bytes(content), was)


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else content


def _short(target: Path) -> str:
    return os.fsdecode(os.fsencode(target.name)[:200])  # with the mark a long name would be too long


def _sweep(target: Path) -> None:
    pattern = re.compile(rf"\.{re.escape(_short(target))}\.[0-9a-f]{{{2 * _MARK}}}\.tmp")
    for name in filter(pattern.fullmatch, os.listdir(target.parent)):
        target.with_name(name).unlink(missing_ok=True)


def _replace(target: Path, data: bytes, was: str | None = None) -> None:
    mode, temporary = _mode(target), target.with_name(f".{_short(target)}.{secrets.token_hex(_MARK)}.tmp")
    try:
        _write(temporary, data, mode)
        if was is None:
            temporary.replace(target)
        else:
            _put(temporary, target, was)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    keep_name(target.parent)


def _put(new: Path, target: Path, was: str) -> None:
    """Put a new file in the place of what is known; nothing else is lost that somebody wrote there meanwhile."""
    ours = _digest(new)
    _refuse_other(target, was, target)
    if not exchange(new, target):
        new.replace(target)
        return
    let_writers_end(new)
    try:
        _refuse_other(new, was, target)
    except BaseException:
        if _digest(target) == ours:  # else somebody replaced that, too
            exchange(new, target)
        raise
    new.unlink()


def _refuse_other(path: Path, was: str, target: Path) -> None:
    if _digest(path) != was:
        advice = "read it again and repeat the change"
        raise StaleFileError(f"{target} was changed by others since it was read; nothing was written: {advice}")


def _digest(path: Path) -> str:
    return hashlib.sha256(contents(path)).hexdigest()


def _write(path: Path, data: bytes, mode: int | None) -> None:
    """Write a new file; nobody reads in it who may not read what it will replace."""
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if mode is None else 0o600)
    with os.fdopen(opened, "wb") as file:
        file.write(data)
        file.flush()
        if mode is not None:
            os.fchmod(opened, mode)
        os.fsync(opened)


def _mode(target: Path) -> int | None:
    """The permissions of a file that is there. One that must not be written is not replaced either."""
    if not target.exists():
        return None
    if not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))
    return stat.S_IMODE(target.stat().st_mode)


def keep_name(folder: Path) -> None:
    """Have the name of a new file on the disk, too, where the file system and the rights to the folder let us."""
    try:
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
    except OSError as fault:
        if fault.errno not in {EACCES, EINVAL, ENOTSUP}:
            raise
