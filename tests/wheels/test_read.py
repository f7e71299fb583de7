"""What is wrong with a wheel is said before anybody installs it."""

from __future__ import annotations

from binascii import crc32
from pathlib import Path
from struct import pack
from zipfile import ZipFile

import pytest
from tests.wheels.build import wanted
from tests.wheels.read import CHECKSUM, GENERATED, LIBRARY, SYSTEMS, faults, kind_of

LINUX, *_, WINDOWS = SYSTEMS
MODULE = "detente/one.py"
ELF = b"\x7fELF\x02\x01" + bytes(12) + pack("<H", 62) + b" GLIBC_2.2.5 GLIBC_2.14"
PE = b"MZ" + bytes(58) + pack("<I", 64) + b"PE\0\0" + pack("<H", 0x8664)


def wheel(folder: Path, library: bytes, **other: str) -> Path:
    path = folder / "detente-1-py3-none-manylinux_2_17_x86_64.whl"
    with ZipFile(path, "w") as archive:
        archive.writestr("detente-1.dist-info/WHEEL", "Root-Is-Purelib: false\nTag: py3-none-manylinux_2_17_x86_64\n")
        archive.writestr(MODULE, "")
        archive.writestr(LIBRARY, library)
        archive.writestr(CHECKSUM, other.pop("checksum", f"{crc32(library):08x}\n"))
        for name, text in other.items():
            archive.writestr(name, text)
    return path


WANTED = {MODULE, "detente/one.c", *GENERATED}


def test_a_wheel_with_everything_and_nothing_else(tmp_path: Path) -> None:
    assert faults(wheel(tmp_path, ELF), LINUX, WANTED) == []


def test_files_too_few_or_too_many(tmp_path: Path) -> None:
    found = faults(wheel(tmp_path, ELF, **{"detente/library.pdb": ""}), LINUX, {*WANTED, "detente/two.py"})
    assert found == ["detente/two.py is missing", "detente/library.pdb does not belong there"]


def test_a_library_of_another_system_or_build(tmp_path: Path) -> None:
    assert faults(wheel(tmp_path, PE), LINUX, WANTED) == [f"{LIBRARY} is PE x86_64, not ELF x86_64"]
    assert faults(wheel(tmp_path, ELF + b" GLIBC_2.34"), LINUX, WANTED) == [f"{LIBRARY} needs glibc 2.34"]
    assert faults(wheel(tmp_path, ELF, checksum="0"), LINUX, WANTED) == [f"{CHECKSUM} is not that of {LIBRARY}"]


def test_the_tag_of_another_system(tmp_path: Path) -> None:
    called, told, is_elf = faults(wheel(tmp_path, ELF), WINDOWS, WANTED)
    assert called == "is not called …-py3-none-win_amd64.whl"
    assert told.startswith("detente-1.dist-info/WHEEL says another tag than py3-none-win_amd64")
    assert is_elf == f"{LIBRARY} is ELF x86_64, not PE x86_64"


@pytest.mark.parametrize("damaged", [b"", b"\x7fELF\x02\x01", PE[:64]])
def test_no_library_at_all(damaged: bytes) -> None:
    assert kind_of(damaged) == "no library"


def test_a_wheel_is_made_of_what_the_project_has() -> None:
    assert {"setup.py", "src/detente/kernels/sweeps.h"} <= set(wanted())
