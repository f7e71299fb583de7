"""Files are wholly written or not touched, by one writer at a time, and inside their study."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.functional.commands import SOURCE, variables

from detente.errors import UsageError
from detente.files import FileHeldError, OutsideStudy, contents, held, inside, write_held, write_whole

HOLDER = """
import sys, time
from pathlib import Path
from detente.files import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process that holds the folder."""
    words = [sys.executable, "-c", HOLDER, str(tmp_path / "model.yaml")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=variables({"PYTHONPATH": str(SOURCE)})) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_nobody_waits_for_ever_and_who_holds_is_named(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    with pytest.raises(FileHeldError) as fault, held(tmp_path / "notes.yaml", wait=0.05):
        pass
    assert str(tmp_path / "notes.yaml") in str(fault.value)
    if sys.platform == "linux":
        assert f"process {holder.pid}" in str(fault.value)


def test_a_killed_holder_lets_go(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    holder.kill()
    holder.wait()
    with held(tmp_path / "model.yaml", wait=0.05):
        write_held(tmp_path / "model.yaml", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["model.yaml"]


def test_one_folder_does_not_wait_for_another(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    assert holder.poll() is None
    (tmp_path / "other").mkdir()
    with held(tmp_path / "other" / "model.yaml", wait=0):
        write_held(tmp_path / "other" / "model.yaml", "new")


def test_a_link_is_held_where_its_file_is(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    assert holder.poll() is None
    (tmp_path / "other").mkdir()
    link = tmp_path / "other" / "model.yaml"
    link.symlink_to(tmp_path / "model.yaml")
    with pytest.raises(FileHeldError), held(link, wait=0):
        pass


def test_what_a_killed_writer_left_goes_with_the_next_write(tmp_path: Path) -> None:
    for name in (".model.yaml.0123456789ab.tmp", ".other.yaml.0123456789ab.tmp", ".model.yaml.old.tmp"):
        (tmp_path / name).write_text("half", encoding="utf-8")
    with held(tmp_path / "model.yaml"):
        write_held(tmp_path / "model.yaml", "whole")
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == [".model.yaml.old.tmp", ".other.yaml.0123456789ab.tmp", "model.yaml"]


@pytest.mark.parametrize("name", ["x" * 255, "é" * 127, os.fsdecode(b"caf\xe9"), "a\nb", " "])
def test_any_name_can_be_written(name: str, tmp_path: Path) -> None:
    write_whole(tmp_path / name, "one")
    with held(tmp_path / name):
        write_held(tmp_path / name, "two")
    assert contents(tmp_path / name) == b"two"
    assert os.listdir(tmp_path) == [name]


def test_nobody_reads_in_the_making_what_only_its_owner_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, modes = tmp_path / "model.yaml", []
    path.write_text("secret", encoding="utf-8")
    path.chmod(0o600)
    synced = os.fsync

    def noted(file: int) -> None:
        modes.append(os.fstat(file).st_mode & 0o777)
        synced(file)

    monkeypatch.setattr(os, "fsync", noted)
    write_whole(path, "still secret")
    assert modes[0] == 0o600
    assert len(modes) == 2, "the folder, which has the new name, is put on the disk, too"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is write-protected from the superuser")
def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_text("mine", encoding="utf-8")
    path.chmod(0o444)
    with pytest.raises(PermissionError):
        write_whole(path, "theirs")
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["a.txt", "sources/a.txt", "./a.txt", "sources/../a.txt", "new/a b.txt", "back/a.txt"])
def test_names_inside_a_study(name: str, tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "back").symlink_to("sources")
    assert inside(tmp_path, name) == tmp_path / name


@pytest.mark.parametrize(
    "name",
    [
        "../a.txt",
        "sources/../../a.txt",
        "/etc/hostname",
        "~/a.txt",
        "~root/a.txt",
        "..\\a.txt",
        "sources\\a.txt",
        "C:/a.txt",
        "c:a.txt",
        "a\0.txt",
        "a\x1b[2J.txt",
        "link.txt",
        "folder/a.txt",
        "broken.txt",
        "..",
    ],
)
def test_names_that_lead_out_of_a_study(name: str, tmp_path: Path) -> None:
    study = tmp_path / "study"
    study.mkdir()
    (tmp_path / "outside.txt").write_text("secret", encoding="utf-8")
    for link, there in (("link.txt", "../outside.txt"), ("folder", ".."), ("broken.txt", "../not-yet.txt")):
        (study / link).symlink_to(there)
    with pytest.raises(OutsideStudy, match="outside the study") as fault:
        inside(study, name)
    assert str(fault.value).isprintable()


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UsageError, match="ordinary file"):
        contents(tmp_path / "pipe")
