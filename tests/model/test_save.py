from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from tests.model.texts import TOWNS

from detente.errors import StaleFileError
from detente.model import Replace, read, save


def test_a_file_is_replaced_as_a_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "towns.yaml"
    path.write_bytes(TOWNS.replace("\n", "\r\n").encode())
    path.chmod(0o640)
    document = read(path)
    text = document.edited([Replace(("title",), "Three towns")])
    digest = save(text, path, expected_sha256=document.sha256)
    assert path.read_bytes() == text.encode()
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest() == read(path).sha256
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["towns.yaml"]


def test_somebody_elses_change_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "towns.yaml"
    path.write_text(TOWNS)
    document = read(path)
    path.write_text(TOWNS + "# theirs\n")
    with pytest.raises(StaleFileError, match="changed by others"):
        save("mine", path, expected_sha256=document.sha256)
    assert path.read_text() == TOWNS + "# theirs\n"
    path.unlink()
    with pytest.raises(StaleFileError, match="gone"):
        save("mine", path, expected_sha256=document.sha256)
    assert os.listdir(tmp_path) == []


def test_a_new_file_must_be_new(tmp_path: Path) -> None:
    path = tmp_path / "new.yaml"
    save(TOWNS, path, expected_sha256=None)
    assert read(path).conflict.title.said("en") == "Two towns and a river"
    with pytest.raises(StaleFileError, match="exists"):
        save("mine", path, expected_sha256=None)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "towns.yaml", tmp_path / "link.yaml"
    path.write_text(TOWNS)
    link.symlink_to(path)
    save("format: 1\n", link, expected_sha256=read(link).sha256)
    assert link.is_symlink()
    assert path.read_text() == "format: 1\n"
