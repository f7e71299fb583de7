"""`make wheels`: builds a wheel for each system on this one, into dist, and looks into it.

Run by an environment that has the packages ziglang and setuptools. Ends with status 1 where something is wrong with a
wheel.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.wheels.read import GENERATED, SOURCES, SYSTEMS, System, faults

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"


def main() -> None:
    """Build all wheels, and say of each what it is, or what is wrong with it."""
    DIST.mkdir(exist_ok=True)
    files = sorted(wanted())
    found = [fault for system in SYSTEMS for fault in _told(built(system, files), system, files)]
    sys.exit("\n".join(found) or None)


def wanted() -> Iterator[str]:
    """The files that a wheel is made of: those of the project, and the scripts of others that pages use."""
    yield from subprocess.check_output(["git", "ls-files"], cwd=ROOT, text=True).splitlines()
    yield from (str(path.relative_to(ROOT)) for path in (ROOT / SOURCES).glob("detente/web/static/vendor/*.js"))


def built(system: System, files: list[str]) -> Path:
    """A wheel, built where nothing is but these files."""
    with TemporaryDirectory() as folder:
        for name in files:
            place = Path(folder, name)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, place)
        wheels = Path(folder, "wheels")
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w"]
        compiler = f"{sys.executable} -m ziglang cc -target {system.target}"
        variables = {**os.environ, "CC": compiler, "DETENTE_PLATFORM": system.platform}
        subprocess.run([*command, wheels, folder], check=True, env=variables)
        (wheel,) = wheels.iterdir()
        return Path(shutil.copy2(wheel, DIST))


def _told(wheel: Path, system: System, files: list[str]) -> list[str]:
    inside = {name.removeprefix(SOURCES) for name in files if name.startswith(SOURCES)}
    found = faults(wheel, system, inside | GENERATED)
    print(f"{wheel.relative_to(ROOT)}: {wheel.stat().st_size:,} bytes, {len(found) or 'no'} faults")
    return [f"{wheel.name}: {fault}" for fault in found]


if __name__ == "__main__":
    main()
