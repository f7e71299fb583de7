"""The command as a process: what it imports, how it meets pipes, disks and encodings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.functional.commands import SOURCE, process, variables, written
from tests.functional.commands import TWO_TOWNS as TOWNS

HEAVY = ("numpy", "scipy", "jinja2", "fluent", "babel")


@pytest.mark.parametrize("words", [("check", "ukraine-2025"), ("--help",), ("solve", "--help"), ("--version",)])
def test_help_and_check_wait_for_nothing_heavy(words: tuple[str, ...]) -> None:
    code = (
        "import json, sys\n"
        "from detente.cli.__main__ import main\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code\n"
        f"print(json.dumps([name for name in {HEAVY} if name in sys.modules]), file=sys.stderr)\n"
    )
    ran = process(*words, code=code)
    assert ran.returncode == 0
    assert json.loads(ran.stderr.splitlines()[-1]) == []


def test_importing_the_package_is_cheap() -> None:
    code = "import sys, detente; print(sorted(n for n in sys.modules if n.startswith('detente')))"
    assert process(code=code).stdout.decode() == "['detente', 'detente.version']\n"


def test_next_to_nothing_is_read_before_the_command_can_be_stopped_quietly() -> None:
    code = "import sys; there = set(sys.modules); import detente.cli.__main__; print(*set(sys.modules) - there)"
    own = {"detente", "detente.version", "detente.cli", "detente.cli.__main__"}
    assert set(process(code=code).stdout.decode().split()) - {"__future__", "gc"} == own


def test_help_does_not_even_read_the_model_language() -> None:
    code = "import sys; from detente.cli import root; print('detente.model' in sys.modules)"
    assert process(code=code).stdout == b"False\n"


def test_the_module_runs_the_command(tmp_path: Path) -> None:
    ran = process("solve", written(tmp_path, TOWNS), "--json")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["options"] == ["up.release", "up.dam", "down.sue"]
    assert ran.stdout.endswith(b"}\n")


def test_output_is_utf8_whatever_the_locale() -> None:
    ran = process("show", "two-towns", "--lang", "de", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert ran.returncode == 0
    assert "Oberstadt" in ran.stdout.decode("utf-8")
    assert "Städte" in ran.stdout.decode("utf-8")


def test_a_name_that_is_not_utf8_is_shown_and_no_crash() -> None:
    name = os.fsdecode(b"caf\xe9.yaml")
    ran = process("check", name)
    assert ran.returncode == 3
    assert b"Traceback" not in ran.stderr
    assert b"no such file" in ran.stdout


def test_colour_only_where_it_is_wanted() -> None:
    assert b"\x1b" not in process("brief", "two-towns").stdout
    assert b"\x1b" not in process("brief", "two-towns", NO_COLOR="1").stdout


def test_a_reader_who_leaves_early_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "detente", "solve", "ukraine-2025", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=variables(),
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        said = running.stderr.read()
        assert running.wait(60) == 0
    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write to")
@pytest.mark.parametrize("words", [("solve", "two-towns"), ("check", "missing.yaml"), ("library",)])
def test_a_full_disk_is_said(words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "detente", *words], stdout=full, stderr=subprocess.PIPE, check=False, env=variables()
        )
    assert ran.returncode == 2
    assert b"No space left" in ran.stderr
    assert b"Traceback" not in ran.stderr
    assert b"Exception" not in ran.stderr


def in_shell(line: str, folder: Path) -> tuple[int, str, str]:
    """The status of the command, and what it says on streams as a shell gives them to it."""
    ran = subprocess.run(
        ["bash", "-c", f'detente() {{ "{sys.executable}" -m detente "$@"; }}; set -o pipefail; {line}'],
        capture_output=True,
        check=False,
        cwd=folder,
        env=variables(),
    )
    return ran.returncode, ran.stdout.decode(), ran.stderr.decode()


@pytest.mark.parametrize(
    "words", ["solve two-towns -q", "--help", "--version", "library -q", "check two-towns --json -q"]
)
def test_an_output_that_is_closed_is_said(words: str, tmp_path: Path) -> None:
    said = "detente: the output is closed, so that no answer can be given\n"
    assert in_shell(f"detente {words} >&-", tmp_path) == (2, "", said)
    assert in_shell(f"detente {words} >&- 2>&-", tmp_path) == (2, "", "")


def test_what_needs_no_output_does_without(tmp_path: Path) -> None:
    assert in_shell("detente brief two-towns --html page.html -q <&- >&-", tmp_path) == (0, "", "")
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full", "<&- 2>&-"])
def test_talk_that_cannot_be_heard_costs_no_answer(where: str, tmp_path: Path) -> None:
    assert in_shell(f"detente solve two-towns {where}", tmp_path) == in_shell("detente solve two-towns -q", tmp_path)
    assert in_shell(f"detente solve nothing.yaml {where}", tmp_path) == (3, "", "")


@pytest.mark.parametrize("words", ["--help", "library -q", "solve ukraine-2025 --json -q"])
def test_a_reader_of_one_line_is_no_error_to_any_command(words: str, tmp_path: Path) -> None:
    status, _, err = in_shell(f"detente {words} | head -1", tmp_path)
    assert (status, err) == (0, "")


def test_the_source_is_the_one_under_test() -> None:
    code = "import detente; print(detente.__file__)"
    assert process(code=code).stdout.decode().strip() == str(SOURCE / "detente" / "__init__.py")


def test_who_stops_the_command_while_it_loads_sees_no_traceback() -> None:
    code = (
        "import builtins\n"
        "from detente.cli.__main__ import main\n"
        "load = builtins.__import__\n"
        "def stopped(name, *rest):\n"
        "    if name == 'click': raise KeyboardInterrupt\n"
        "    return load(name, *rest)\n"
        "builtins.__import__ = stopped\n"
        "main()\n"
    )
    ran = process("solve", "two-towns", code=code)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")
