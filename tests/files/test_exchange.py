"""An editor asks nobody before it writes: what it wrote is not overwritten, however late it came."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Timer

import pytest

from detente.errors import StaleFileError
from detente.files import exchange, held, whole, write_held

needs_exchange = pytest.mark.skipif(sys.platform != "linux", reason="the system lets no two files change places")

BEFORE = "before\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "model.yaml"
    path.write_text(BEFORE, encoding="utf-8")
    return path


def write(file: Path, text: str) -> None:
    with held(file):
        write_held(file, text, was=hashlib.sha256(BEFORE.encode()).hexdigest())


def at_the_last_moment(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Act after the file was looked at, before it is replaced."""
    acts = [act]

    def late(new: Path, target: Path) -> bool:
        while acts:
            acts.pop()()
        return exchange.exchange(new, target)

    monkeypatch.setattr(whole, "exchange", late)


@needs_exchange
def test_what_an_editor_puts_in_the_place_at_the_last_moment_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = file.with_name("model.yaml~")
    theirs.write_text("theirs\n", encoding="utf-8")
    at_the_last_moment(monkeypatch, lambda: os.replace(theirs, file))
    with pytest.raises(StaleFileError, match="changed by others"):
        write(file, "ours\n")
    assert {path.name: path.read_text(encoding="utf-8") for path in file.parent.iterdir()} == {file.name: "theirs\n"}


@needs_exchange
@pytest.mark.parametrize("mode", ["w", "a", "r+"])
def test_what_an_editor_is_writing_in_the_file_itself_stays(
    mode: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "_MOMENT", 20)
    editor = file.open("r+", encoding="utf-8")
    if mode != "r+":
        at_the_last_moment(monkeypatch, lambda: editor.truncate(0) if mode == "w" else editor.seek(0, os.SEEK_END))

    def end() -> None:
        editor.write("theirs\n")
        editor.close()

    timer = Timer(0.05, end)
    timer.start()
    with pytest.raises(StaleFileError):
        write(file, "ours\n")
    timer.join()
    assert "theirs" in file.read_text(encoding="utf-8")
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_who_has_the_file_open_for_ever_keeps_nobody_from_writing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "_MOMENT", 0.05)
    with file.open("a", encoding="utf-8"):
        write(file, "ours\n")
    assert file.read_text(encoding="utf-8") == "ours\n"


def test_where_files_cannot_change_places_one_replaces_the_other(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "exchange", lambda *_: False)
    write(file, "ours\n")
    assert {path.name: path.read_text(encoding="utf-8") for path in file.parent.iterdir()} == {file.name: "ours\n"}
    with pytest.raises(StaleFileError):
        write(file, "ours again\n")
