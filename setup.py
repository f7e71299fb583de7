"""Builds the kernels: a shared library that knows nothing of Python, so that one serves every version of it.

What is wanted is a C compiler: the one that CC names, else cc, gcc or clang, else that of the package ziglang. Where
there is none, Détente is installed without, and does the same in numpy.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_ext import build_ext

FOLDER = Path("src/detente/kernels")
# No sum may be put together in another way than it is written: the twin in numpy gives the same bits.
FLAGS = ("-O3", "-std=c99", "-ffp-contract=off", "-shared", "-fvisibility=hidden", "-Wall", "-Wextra", "-Wno-psabi")


class SharedLibrary(build_ext):
    """Compiles the files of an extension into one library, without Python's headers."""

    def get_ext_filename(self, fullname: str) -> str:
        """The name that detente/kernels/compiled.py looks for, on every system."""
        return os.path.join(*fullname.split(".")) + ".so"

    def run(self) -> None:
        """Build all; no compiler of Python's own is set up for it."""
        for extension in self.extensions:
            self.build_extension(extension)

    def build_extension(self, extension: Extension) -> None:
        """Compile, or say why not and go on."""
        target = Path(self.get_ext_fullpath(extension.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        position = () if sys.platform == "win32" else ("-fPIC",)
        command = [*compiler(), *FLAGS, *position, *extension.sources, "-o", str(target)]
        try:
            subprocess.run(command, check=True)
        except (OSError, subprocess.CalledProcessError) as fault:
            sys.stderr.write(f"the kernels are not compiled, numpy will do: {fault}\n")
            target.unlink(missing_ok=True)


class PlatformWheel(bdist_wheel):
    """A wheel for one system and every Python."""

    def get_tag(self) -> tuple[str, str, str]:
        """For Python 3, of whatever build."""
        return "py3", "none", os.environ.get("DETENTE_PLATFORM") or super().get_tag()[2]


def compiler() -> list[str]:
    """The command that compiles; the first of the usual names where there is none, for the message."""
    if given := os.environ.get("CC"):
        return shlex.split(given)
    found = next(filter(shutil.which, ("cc", "gcc", "clang")), None)
    if found is None and find_spec("ziglang"):
        return [sys.executable, "-m", "ziglang", "cc"]
    return [found or "cc"]


SOURCES, HEADERS = (sorted(map(str, FOLDER.glob(kind))) for kind in ("*.c", "*.h"))
KERNELS = Extension("detente.kernels.library", SOURCES, depends=HEADERS)

setup(
    ext_modules=[KERNELS],
    cmdclass={"build_ext": SharedLibrary, "bdist_wheel": PlatformWheel},
)
