"""Reads a wheel back: its tag, what is in it, and for which machine its library is."""

from __future__ import annotations

import re
from binascii import crc32
from collections.abc import Iterator, Set
from email import message_from_bytes
from pathlib import Path
from struct import error, unpack_from
from typing import NamedTuple
from zipfile import ZipFile

SOURCES = "src/"
LIBRARY, CHECKSUM = "detente/kernels/library.so", "detente/kernels/library.crc32"
GENERATED = {LIBRARY, CHECKSUM}
LEFT_OUT = (".c", ".h")
"""What the library is made of is not needed where it is."""


class System(NamedTuple):
    """A system that wheels are built for.

    Attributes:
        platform: the end of the wheel's tag.
        target: what the compiler calls it.
        library: the kind of its libraries, and their processor.
    """

    platform: str
    target: str
    library: str


GLIBC = 17
SYSTEMS = (
    System(f"manylinux_2_{GLIBC}_x86_64", f"x86_64-linux-gnu.2.{GLIBC}", "ELF x86_64"),
    System(f"manylinux_2_{GLIBC}_aarch64", f"aarch64-linux-gnu.2.{GLIBC}", "ELF arm64"),
    System("macosx_11_0_x86_64", "x86_64-macos.11.0", "Mach-O x86_64"),
    System("macosx_11_0_arm64", "aarch64-macos.11.0", "Mach-O arm64"),
    System("win_amd64", "x86_64-windows-gnu", "PE x86_64"),
)

_PROCESSORS = {
    "ELF": {62: "x86_64", 183: "arm64"},
    "Mach-O": {0x01000007: "x86_64", 0x0100000C: "arm64"},
    "PE": {0x8664: "x86_64", 0xAA64: "arm64"},
}


def faults(wheel: Path, system: System, wanted: Set[str]) -> list[str]:
    """What is wrong with a wheel for that system that is to have these files of the package."""
    tag = f"py3-none-{system.platform}"
    named = [] if wheel.stem.endswith(f"-{tag}") else [f"is not called …-{tag}.whl"]
    with ZipFile(wheel) as archive:
        return [*named, *_about_files(archive, wanted), *_about_tag(archive, tag), *_about_library(archive, system)]


def _about_files(archive: ZipFile, wanted: Set[str]) -> Iterator[str]:
    there = {name for name in archive.namelist() if ".dist-info/" not in name}
    needed = {name for name in wanted if not name.endswith(LEFT_OUT)}
    yield from (f"{name} is missing" for name in sorted(needed - there))
    yield from (f"{name} does not belong there" for name in sorted(there - needed))


def _about_tag(archive: ZipFile, tag: str) -> Iterator[str]:
    (about,) = (name for name in archive.namelist() if name.endswith(".dist-info/WHEEL"))
    told = message_from_bytes(archive.read(about))
    if told.get_all("Tag") != [tag] or told["Root-Is-Purelib"] != "false":
        yield f"{about} says another tag than {tag}, or that nothing is compiled"


def _about_library(archive: ZipFile, system: System) -> Iterator[str]:
    if not set(archive.namelist()) >= GENERATED:
        return
    library = archive.read(LIBRARY)
    if (kind := kind_of(library)) != system.library:
        yield f"{LIBRARY} is {kind}, not {system.library}"
    if f"{crc32(library):08x}\n".encode() != archive.read(CHECKSUM):
        yield f"{CHECKSUM} is not that of {LIBRARY}"
    newest = max((int(minor) for minor in re.findall(rb"GLIBC_2\.(\d+)", library)), default=0)
    if newest > GLIBC:
        yield f"{LIBRARY} needs glibc 2.{newest}"


def kind_of(library: bytes) -> str:
    """The kind of a library and its processor, by its first bytes."""
    try:
        form, processor = _header(library)
    except (error, ValueError):
        return "no library"
    return f"{form} {_PROCESSORS[form].get(processor, hex(processor))}"


def _header(library: bytes) -> tuple[str, int]:
    if library.startswith(b"\x7fELF\x02\x01"):
        return "ELF", unpack_from("<H", library, 18)[0]
    if library.startswith(b"\xcf\xfa\xed\xfe"):
        return "Mach-O", unpack_from("<I", library, 4)[0]
    at = unpack_from("<I", library, 60)[0]
    if library.startswith(b"MZ") and library[at : at + 4] == b"PE\0\0":
        return "PE", unpack_from("<H", library, at + 4)[0]
    raise ValueError
