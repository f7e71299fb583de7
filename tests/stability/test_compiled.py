"""What is kept of compiled code is used again, and made anew where it is not as it was written or cannot be kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from time import sleep
from typing import Any

import numba
import numpy as np
import pytest
from tests.functional.commands import process

from detente.stability.compiled import kernel, readiness


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(numba.config, "CACHE_DIR", str(tmp_path))
    return tmp_path


def doubling() -> Any:
    """The same kernel each time, as a process of its own would meet it."""

    def double(n: int) -> int:
        return 2 * n

    return kernel(double)


def kept_in(folder: Path) -> Path:
    (file,) = folder.rglob("*.kernel")
    return file


def hits(double: Any) -> int:
    """How often the compiled code was found."""
    return int(sum(double.__wrapped__.stats.cache_hits.values()))


def test_compiled_code_is_kept(folder: Path) -> None:
    first = doubling()
    assert readiness(first) == "once"
    assert (first(21), hits(first)) == (42, 0)
    second = doubling()
    assert readiness(second) == "ready"
    assert (second(21), hits(second)) == (42, 1)
    assert not [file for file in folder.rglob("*") if file.is_file() and file != kept_in(folder)]


def test_what_is_kept_is_used_without_what_compiling_takes(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        dedent("""
            import sys
            import numpy as np
            from detente.stability.compiled import kernel

            def doubled(numbers):
                return np.concatenate((numbers, numbers))

            def total(numbers):
                return numbers.sum()

            twice = kernel(doubled)(np.arange(4))
            print("numba.np.arraymath" in sys.modules, twice[5:], kernel(total)(twice) if sys.argv[1:] else "")
        """)
    )

    def said(*arguments: str) -> str:
        return subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, check=True).stdout

    assert [said(), said(), said("total"), said("total")] == [
        "True [1 2 3] \n",
        "False [1 2 3] \n",
        "False [1 2 3] 12\n",
        "False [1 2 3] 12\n",
    ]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content[:-1],
        lambda content: content[:200] + bytes([content[200] ^ 1]) + content[201:],
        lambda content: b"\x80\x04N." * 20,
    ],
    ids=["empty", "cut", "short of a byte", "changed", "something else"],
)
def test_what_is_not_as_it_was_written_is_made_anew_once(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    doubling()(21)
    whole = kept_in(folder).read_bytes()
    kept_in(folder).write_bytes(damage(whole))
    second, third = doubling(), doubling()
    assert (second(21), hits(second)) == (42, 0)
    assert (third(21), hits(third)) == (42, 1)


def test_the_code_of_another_kernel_is_not_taken(folder: Path) -> None:
    def treble(n: int) -> int:
        return 3 * n

    doubling()(21)
    own = kept_in(folder)
    kernel(treble)(7)
    (other,) = set(folder.rglob("*.kernel")) - {own}
    own.write_bytes(other.read_bytes())
    assert doubling()(21) == 42


def test_a_folder_in_place_of_the_file_is_passed_over(folder: Path) -> None:
    doubling()(21)
    file = kept_in(folder)
    file.unlink()
    file.mkdir()
    assert doubling()(21) == 42


def test_without_a_folder_to_keep_it_in_every_run_compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(numba.config, "CACHE_DIR", str(tmp_path / "file"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    made: dict[str, Any] = {}
    exec(compile("def double(n): return 2 * n", "/proc/version", "exec"), made)  # beside it nothing can be written
    double = kernel(made["double"])
    assert readiness(double) == "always"
    assert double(21) == 42


def test_a_folder_that_goes_away_is_no_error(folder: Path) -> None:
    double = doubling()
    for path in (*folder.rglob("*"),):
        path.rmdir()
    folder.rmdir()
    folder.touch()
    assert double(21) == 42


def test_commands_work_without_the_compiler() -> None:
    ran = process("solve", "prisoners-dilemma", NUMBA_DISABLE_JIT="1")
    assert (ran.returncode, ran.stdout) == (0, process("solve", "prisoners-dilemma").stdout)
    assert b"Preparing" not in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a signal to oneself is not Ctrl-C there")
def test_an_interruption_while_compiled_code_runs_is_one(folder: Path) -> None:
    @kernel
    def until_told(told: Any, given: Any) -> tuple[Any, Any]:
        while told[0] == 0:
            given[0] += 1.0
        return given, given

    def interrupt() -> None:
        os.kill(os.getpid(), signal.SIGINT)
        told[0] = 1

    told, given = np.ones(1), np.zeros(1)
    until_told(told, given)
    told[0] = 0
    threading.Timer(0.1, interrupt).start()

    def waited() -> None:
        until_told(told, given)
        sleep(5)  # where the code has returned before the signal was looked at, it is met here

    with pytest.raises(KeyboardInterrupt):
        waited()
