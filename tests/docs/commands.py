"""The commands on the pages, run as a reader would run them: one alone in this process, one with a pipe in a shell."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import chdir
from pathlib import Path

from click.testing import CliRunner
from tests.docs.pages import Block, Call, blocks, calls

from detente.cli.root import detente

_FILES = ("yaml", "text")
_FOR_A_SHELL = re.compile(r"[|<>&;$*`]")


def runs(page: Path, folder: Path) -> Iterator[tuple[Block, Call, list[str]]]:
    """Every command of a page that is Détente's own, with the lines it gives; all run in `folder`, in order.

    Blocks that carry the name of a file are written there first, so that later commands find them.
    """
    environment = _environment(folder / ".bin")
    for block in blocks(page):
        if block.language in _FILES and block.name:
            (folder / block.name).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            for call in calls(block):
                if call.command.startswith(("detente ", "sed ")):
                    yield block, call, _said(call.command, folder, environment)


def _environment(folder: Path) -> Mapping[str, str]:
    """One in which ``detente`` is the package under test, and no terminal changes what it says."""
    folder.mkdir()
    command = folder / "detente"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m detente.cli "$@"\n')
    command.chmod(0o755)
    given = {key: value for key, value in os.environ.items() if key not in {"LINES", "FORCE_COLOR"}}
    return given | {"PATH": f"{folder}:{given['PATH']}", "COLUMNS": "100", "NO_COLOR": "1"}


def _said(command: str, folder: Path, environment: Mapping[str, str]) -> list[str]:
    is_alone = command.startswith("detente ") and not _FOR_A_SHELL.search(re.sub(r"'[^']*'|\"[^\"$`]*\"", "", command))
    said = _run(command, folder, environment) if is_alone else _run_in_shell(command, folder, environment)
    lines = [line.rstrip() for line in said.splitlines() if not line.startswith("Preparing the fast kernels")]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _run(command: str, folder: Path, environment: Mapping[str, str]) -> str:
    variables = {**dict.fromkeys(os.environ), **environment}
    with chdir(folder):
        done = CliRunner().invoke(detente, shlex.split(command)[1:], env=variables, prog_name="detente")
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.output


def _run_in_shell(command: str, folder: Path, environment: Mapping[str, str]) -> str:
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=120,
    ).stdout
