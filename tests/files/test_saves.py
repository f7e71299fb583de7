"""Many save at once, disks are full, studies lead elsewhere: nothing is lost, nothing is left, nothing escapes."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.evidence.samples import GERMAN, saved
from tests.functional.commands import TWO_TOWNS, process, run, variables, written

from detente.evidence import digest_of
from detente.model import read
from detente.study.sources import sources

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "saves.py"
SAID = "Das wird nichts"


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A study that keeps a document with comments."""
    folder = tmp_path / "study"
    folder.mkdir()
    written(folder, TWO_TOWNS)
    assert run("source", "add", saved(tmp_path, GERMAN), "--in", folder).status == 0
    return folder


def content(folder: Path) -> dict[Path, bytes | None]:
    return {path: path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def test_nothing_acknowledged_is_lost_though_holders_are_killed() -> None:
    words = [sys.executable, str(BENCHMARK), "--processes", "4", "--saves", "100", "--kills", "3"]
    ran = subprocess.run(words, capture_output=True, check=False, timeout=300, env=variables())
    found = json.loads(ran.stdout)
    assert (found["lost"], found["left behind"], found["saves"], found["met"]) == ([], [], 100, True)


def test_one_document_added_at_once_by_many_is_there_for_all(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    written(folder, TWO_TOWNS)
    article = saved(tmp_path, GERMAN)
    with ThreadPoolExecutor(4) as pool:
        ran = list(pool.map(lambda _: process("source", "add", article, "--in", folder), range(4)))
    assert [one.returncode for one in ran] == [0] * 4, [one.stderr for one in ran]
    assert [source.id for source in sources(read(folder / "model.yaml"))] == ["a1"]
    assert [path.name for path in (folder / "sources").iterdir()] == ["a1.txt"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS])
@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("source", "add", "{other}", "--in", "{study}"), "sources/a2.txt"),
        (("quote", "add", "q", "--source", "a1", "--exact", SAID, "--in", "{study}"), "model.yaml"),
        (("comment", "code", "a1:c1", "--coder", "Anna", "--promise", "rain", "--in", "{study}"), "codes.jsonl"),
        (("brief", "elmira", "--html", "{study}/brief.html"), "brief.html"),
        (("new", "{study}/new"), "new/"),
    ],
)
def test_what_cannot_be_written_is_named_and_nothing_is_left(
    words: tuple[str, ...], named: str, number: int, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = saved(tmp_path, "Another title\n\nA text.\n", "other.txt")
    before = content(study)

    def full(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    ran = run(*(word.format(study=study, other=other) for word in words))
    assert (ran.status, ran.out) == (2, "")
    assert f"{study / named}" in ran.err
    assert os.strerror(number) in ran.err
    assert content(study) == before


@pytest.mark.parametrize("file", ["../escaped/x.txt", "link/x.txt", "~/x.txt", "..\\\\x.txt"])
def test_no_command_writes_or_reads_outside_a_study(file: str, tmp_path: Path) -> None:
    study, outside = tmp_path / "study", tmp_path / "outside"
    study.mkdir()
    outside.mkdir()
    (study / "link").symlink_to(outside)
    article, digest = saved(tmp_path, GERMAN), digest_of(GERMAN.encode())
    model = written(study, f'{TWO_TOWNS}sources:\n  evil: {{title: T, file: "{file}", sha256: {digest}}}\n')
    before = content(tmp_path)
    for words in (
        ("source", "add", article, "--id", "evil", "--in", study),
        ("source", "show", "evil", "--in", study),
        ("quote", "add", "q", "--source", "evil", "--exact", SAID, "--in", study),
        ("comment", "list", "evil", "--in", study),
    ):
        ran = run(*words)
        assert (ran.status, ran.out) == (2, "")
        assert "outside the study" in ran.err
    # One such source keeps nobody from the others.
    verified, checked = run("source", "verify", "--in", study), run("evidence", "check", model)
    assert (verified.status, checked.status) == (1, 0)
    assert all("outside the study" in " ".join(ran.out.split()) for ran in (verified, checked))
    assert run("brief", model).status == 0
    assert content(tmp_path) == before
    searched = run("search", "nichts", "--in", study)
    assert (searched.status, searched.out) == (0, ""), searched.err
    assert "outside the study" in searched.err


def test_links_of_a_study_lead_no_codes_and_no_index_elsewhere(study: Path, tmp_path: Path) -> None:
    for name in ("codes.jsonl", ".search.sqlite"):
        (study / name).symlink_to(tmp_path / f"{name}.elsewhere")
    coded = run("comment", "code", "a1:c1", "--coder", "Anna", "--promise", "rain", "--in", study)
    assert (coded.status, "outside the study" in coded.err) == (2, True)
    assert run("search", "nichts", "--in", study).status == 0
    assert not list(tmp_path.glob("*.elsewhere"))


@pytest.mark.parametrize(
    "name", [os.fsdecode(b"caf\xe9"), "two\nlines", "trailing ", " leading", "-dash", "é" * 127, "ümlaut 'quoted'"]
)
def test_a_study_can_have_any_name(name: str, tmp_path: Path) -> None:
    ran = process("new", "--", tmp_path / name)
    assert (ran.returncode, ran.stderr.count(b"next: detente check")) == (0, 1)
    assert (tmp_path / name / "README.md").read_text(encoding="utf-8").startswith("# ")
    checked = process("check", "--json", "--", tmp_path / name / "model.yaml")
    assert json.loads(checked.stdout)["findings"] == []
    again = process("new", "--", tmp_path / name)
    assert (again.returncode, again.stdout, b"not empty" in again.stderr) == (2, b"", True)
    assert b"Traceback" not in again.stderr


def test_a_name_that_is_too_long_is_one_sentence(tmp_path: Path) -> None:
    for words in (("new", tmp_path / ("x" * 300)), ("brief", "elmira", "--html", tmp_path / ("x" * 300))):
        ran = run(*words)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert "File name too long" in ran.err
    assert list(tmp_path.iterdir()) == []
