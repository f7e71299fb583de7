"""Whatever file a person names, the command answers in words and with the right exit status, never with a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.model.texts import TOWNS, small

FILES = [
    (b"", 3, "empty"),
    (b"\x00\x01", 3, "UTF-8"),
    (b"title: \xff", 3, "0xff"),
    (b"x" * 10_000_000, 4, "larger than"),
    (b"title: [", 3, "not closed"),
    (b"[" * 100_000, 3, "deep"),
    (b"a: &a [*a]", 3, "*a"),
    (TOWNS.replace("title: Two", "titel: Two").encode(), 3, "did you mean title?"),
    (TOWNS.replace("not down.sue", "not down.seu").encode(), 3, "^^^^^^^^  did you mean down.sue?"),
    (small(rest="constraints: [{always: x}, {never: x}]").encode(), 3, "contradict"),
    (small(rest="conditions: {c: x}").encode(), 0, "c is not used"),
    (TOWNS.encode(), 0, ""),
]


def detente(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "detente.cli", *arguments], capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize(("content", "status", "words"), FILES)
def test_check(tmp_path: Path, content: bytes, status: int, words: str) -> None:
    path = tmp_path / "model.yaml"
    path.write_bytes(content)
    done = detente("check", str(path))
    assert done.returncode == status, done.stdout + done.stderr
    assert words in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_findings_as_json(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(TOWNS.replace("- not down.sue", "- not down.seu"), encoding="utf-8")
    done = detente("check", str(path), "--json")
    (finding,) = json.loads(done.stdout)["findings"]
    assert done.returncode == 3
    assert finding["code"] == "unknown-name"


def test_check_does_not_load_what_computes() -> None:
    code = "import sys, detente.model; print([m for m in ('numpy', 'rich', 'pydantic') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "[]\n"
