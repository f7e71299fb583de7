"""Templates as they are compiled, kept for the next run where Python keeps compiled modules."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib.resources import files

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket


class Compiled(FileSystemBytecodeCache):
    """Those of a package; one that has changed is compiled anew, and where nothing can be kept, every run compiles."""

    def __init__(self, package: str) -> None:
        super().__init__(str(files(package) / "templates" / "__pycache__"))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, unless Python is to keep nothing."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)
