"""How kernels are compiled, and where the compiled code is kept for the next run.

It is kept where numba keeps it (beside the module, in the user's cache, or in `NUMBA_CACHE_DIR`), but in files that say
by a digest what they are: one that is empty, cut, or another kernel's is made anew, and so is one that several
processes write at once. Where nothing can be kept, every run compiles.

Importing this module imports numba.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import wraps
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Literal, TypeVar

import numba
from numba.core.caching import FunctionCache
from numba.core.runtime.nrt import rtsys

_Kernel = TypeVar("_Kernel", bound=Callable[..., Any])
_DIGEST = sha256().digest_size

part = numba.njit(nogil=True)
"""Compiled with the kernel that calls it."""

inlined = numba.njit(nogil=True, inline="always")
"""Compiled as if it stood in the kernel that calls it."""


def kernel(function: _Kernel) -> _Kernel:
    """Compiled when it is first called, and kept for the next run; Ctrl-C ends what called it."""
    compiled: Any = numba.njit(nogil=True)(function)
    if _is_off():
        return function
    with suppress(RuntimeError):  # there is no folder to keep it in
        compiled._cache = _Cache(function)  # noqa: SLF001 – numba has no other way to say which cache
    kept: _Kernel = _interruptible(compiled)
    return kept


def _interruptible(compiled: Any) -> Any:
    @wraps(compiled)
    def called(*arguments: Any) -> Any:
        try:
            return compiled(*arguments)
        except SystemError as fault:
            # What numba makes of Ctrl-C while it hands over a result.
            if any(isinstance(cause, KeyboardInterrupt) for cause in _causes(fault)):
                raise KeyboardInterrupt from None
            raise

    return called


def _causes(fault: BaseException | None) -> Iterator[BaseException]:
    while fault is not None:
        yield fault
        fault = fault.__cause__


def readiness(function: Callable[..., Any]) -> Literal["ready", "once", "always"]:
    """Whether a kernel can be called at once, has to be compiled once before, or in every run."""
    if _is_off():
        return "ready"
    cache = getattr(function, "_cache", None)
    if not isinstance(cache, _Cache):
        return "always"
    return "ready" if cache.files.are_there() else "once"


def _is_off() -> bool:
    return bool(vars(numba.config)["DISABLE_JIT"])


@dataclass(frozen=True, slots=True)
class _Files:
    """The compiled forms of one kernel: a file for each combination of argument types and processor."""

    folder: Path
    kernel: str

    def are_there(self) -> bool:
        """Whether any form is kept."""
        return any(self.folder.glob(f"{self.kernel}-*.kernel"))

    def load(self, key: Hashable) -> Any:
        """What was kept; None unless every byte is as it was written, for this."""
        path = self._path(key)
        content = path.read_bytes() if path.is_file() else b""
        whole = content[:_DIGEST] == _digest(path.name, content[_DIGEST:])
        return pickle.loads(content[_DIGEST:]) if whole else None

    def save(self, key: Hashable, data: Any) -> None:
        """Keep a form; whoever reads meanwhile finds all of it or none."""
        path, content = self._path(key), pickle.dumps(data)
        with NamedTemporaryFile(dir=self.folder, delete=False) as file:
            try:
                file.write(_digest(path.name, content) + content)
                file.close()
                os.replace(file.name, path)
            except OSError:
                Path(file.name).unlink()
                raise

    def _path(self, key: Hashable) -> Path:
        return self.folder / f"{self.kernel}-{sha256(repr(key).encode()).hexdigest()[:16]}.kernel"


def _digest(name: str, content: bytes) -> bytes:
    return sha256(name.encode() + b"\0" + content).digest()


class _Cache(FunctionCache):
    """Numba's cache of one kernel, but with files that are checked, and without one where it cannot be used."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__(function)  # type: ignore[no-untyped-call]
        source = sha256(repr((numba.__version__, self._impl.locator.get_source_stamp())).encode()).hexdigest()[:16]
        self.files = _Files(Path(self.cache_path), f"{self._impl.filename_base}-{source}")
        self._cache_file: Any = self.files

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The compiled form; None where it has to be made, whatever is wrong with what was kept."""
        try:
            # Numba would first load all that it can compile, 0.2 s; what is compiled needs but its arrays' memory.
            rtsys.initialize(target_context)
            return self._load_overload(sig, target_context)  # type: ignore[no-untyped-call]
        except Exception:
            return None

    def save_overload(self, *of: Any) -> None:
        """Keep a form where that is possible."""
        with suppress(OSError):
            super().save_overload(*of)  # type: ignore[no-untyped-call]
