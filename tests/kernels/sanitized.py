"""`make sanitize`: the kernels, built so that they end the process where they read or write what is not theirs.

Runs what holds them against their twins in numpy, then random conflicts. Needs gcc, whose sanitizers Python can be run
with. Usage::

    python -m tests.kernels.sanitized [SECONDS]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from binascii import crc32
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "sanitized"
FLAGS = ("-std=c99", "-ffp-contract=off", "-Wno-psabi", "-fPIC", "-shared", "-O1", "-g", "-fno-omit-frame-pointer")
SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
TWINS = ("-m", "pytest", "-n", "0", "-p", "no:cacheprovider", "tests/kernels/test_twins.py")
RANDOM = ("-m", "tests.kernels.fuzzed")


def main() -> None:
    """Build, and run both; ends with the status of the first that fails."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(ROOT / "src" / "detente", FOLDER / "detente", ignore=shutil.ignore_patterns("library.so"))
    build(FOLDER / "detente" / "kernels")
    preloaded = subprocess.check_output(["gcc", "-print-file-name=libasan.so"], text=True).strip()
    # Python itself keeps much until it ends, so that leaks tell nothing.
    variables = {"LD_PRELOAD": preloaded, "ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": "print_stacktrace=1"}
    environment = {**os.environ, **variables, "PYTHONPATH": str(FOLDER), "PYTHONMALLOC": "malloc"}
    for command in (TWINS, (*RANDOM, *sys.argv[1:])):
        status = subprocess.run([sys.executable, *command], cwd=ROOT, env=environment, check=False).returncode
        if status:
            sys.exit(status)


def build(folder: Path) -> None:
    """Compile the kernels in their folder, as setup.py does, with the sanitizers in them."""
    library = folder / "library.so"
    subprocess.run(["gcc", *FLAGS, *SANITIZERS, *sorted(folder.glob("*.c")), "-o", library], check=True)
    library.with_suffix(".crc32").write_text(f"{crc32(library.read_bytes()):08x}\n")


if __name__ == "__main__":
    main()
