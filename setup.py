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
from binascii import crc32
from importlib.util import find_spec
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_ext import build_ext

FOLDER = Path("src/detente/kernels")
WARNINGS = ("-Wall", "-Wextra", "-Wno-psabi")
# No sum may be put together in another way than it is written: the twin in numpy gives the same bits.
FLAGS = ("-O3", "-std=c99", "-ffp-contract=off", "-g0", "-shared", "-fvisibility=hidden", *WARNINGS)


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
        """Compile, or say why not and go on; what else a compiler leaves behind stays where it was built."""
        target = Path(self.get_ext_fullpath(extension.name))
        built = Path(self.build_temp, target.name)
        for folder in (target.parent, built.parent):
            folder.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        position = () if sys.platform == "win32" else ("-fPIC",)
        try:
            subprocess.run([*compiler(), *FLAGS, *position, *extension.sources, "-o", str(built)], check=True)
        except (OSError, subprocess.CalledProcessError) as fault:
            sys.stderr.write(f"the kernels are not compiled, numpy will do: {fault}\n")
            return
        shutil.move(built, target)
        target.with_suffix(".crc32").write_text(f"{crc32(target.read_bytes()):08x}\n", encoding="ascii")


class PlatformWheel(bdist_wheel):
    """A wheel for one system and every Python."""

    def get_tag(self) -> tuple[str, str, str]:
        """For Python 3, of whatever build."""
        return "py3", "none", os.environ.get("DETENTE_PLATFORM") or super().get_tag()[2]


def compiler() -> list[str]:
    """The command that compiles; the first of the usual names where there is none, for the message."""
    command = shlex.split(os.environ.get("CC", "")) or usual_compiler()
    # Left to itself, this one makes use of whatever the machine has that it runs on: it would run on few others.
    return [*command, "-mcpu=baseline"] if "ziglang" in command else command


def usual_compiler() -> list[str]:
    """The first that is here."""
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
