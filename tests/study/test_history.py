"""Versions of a conflict file: each save keeps the one before, and any can be gone back to."""

from __future__ import annotations

import hashlib
from pathlib import Path
from threading import Timer

import pytest
from tests.model.texts import TOWNS

from detente.errors import ModelError, StaleFileError
from detente.files import OutsideStudy
from detente.model import Replace, read
from detente.study import changing, history
from detente.study.changing import changed_file, put_back


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A conflict file whose versions are kept."""
    path = tmp_path / "towns.yaml"
    path.write_text(TOWNS, encoding="utf-8")
    history.begin(path)
    return path


def retitle(file: Path, title: str) -> None:
    changed_file(file, lambda document: put_back(document, document.edited([Replace(("title",), title)])))


def title(file: Path) -> str:
    return read(file).conflict.title.said("en")


def step(file: Path, towards: str) -> str:
    earlier, later = history.beside(file, file.read_bytes())
    found = earlier if towards == "earlier" else later
    assert found
    history.go_to(file, found)
    return title(file)


def test_a_save_keeps_the_version_before_as_a_plain_file(file: Path) -> None:
    retitle(file, "One")
    (kept,) = history.versions(file)
    assert kept.path.read_text(encoding="utf-8") == TOWNS
    assert kept.path.name == f"towns-{kept.name}.yaml"
    assert hashlib.sha256(kept.path.read_bytes()).hexdigest().startswith(kept.digest)


def test_nothing_is_kept_where_nobody_asked_for_it(tmp_path: Path) -> None:
    file = tmp_path / "towns.yaml"
    file.write_text(TOWNS, encoding="utf-8")
    retitle(file, "One")
    assert [path.name for path in tmp_path.iterdir()] == ["towns.yaml"]


def test_each_file_of_a_folder_has_versions_of_its_own(file: Path) -> None:
    other = file.with_name("towns-b.yaml")
    other.write_text(TOWNS, encoding="utf-8")
    retitle(file, "One")
    retitle(other, "Two")
    retitle(other, "Three")
    assert (len(history.versions(file)), len(history.versions(other))) == (1, 2)


def test_one_can_go_back_step_by_step_and_forth_again(file: Path) -> None:
    first = title(file)
    for one in ("One", "Two"):
        retitle(file, one)
    assert history.beside(file, file.read_bytes())[1] is None
    assert [step(file, "earlier"), step(file, "earlier")] == ["One", first]
    assert history.beside(file, file.read_bytes())[0] is None
    assert [step(file, "later"), step(file, "later")] == ["One", "Two"]
    assert len(history.versions(file)) == 3


def test_after_a_step_back_and_another_change_nothing_is_lost(file: Path) -> None:
    for one in ("One", "Two"):
        retitle(file, one)
    step(file, "earlier")
    retitle(file, "Other")
    assert [step(file, "earlier"), step(file, "earlier")] == ["One", "Two"]


def test_a_version_with_errors_is_not_gone_back_to(file: Path) -> None:
    file.write_text("title: broken\n", encoding="utf-8")
    broken = file.read_bytes()
    history.keep(file, broken)
    file.write_text(TOWNS, encoding="utf-8")
    with pytest.raises(ModelError):
        history.go_to(file, history.versions(file)[0])
    assert file.read_text(encoding="utf-8") == TOWNS


def test_a_broken_file_can_be_replaced_by_an_earlier_version_and_is_kept(file: Path) -> None:
    retitle(file, "One")
    file.write_text("title: [", encoding="utf-8")
    history.go_to(file, history.versions(file)[0])
    assert file.read_text(encoding="utf-8") == TOWNS
    assert history.versions(file)[-1].path.read_text(encoding="utf-8") == "title: ["


def test_what_others_wrote_meanwhile_stays(file: Path) -> None:
    document = read(file)
    file.write_text(TOWNS + "# theirs\n", encoding="utf-8")
    with pytest.raises(StaleFileError):
        put_back(document, document.text + "# mine\n")
    assert file.read_text(encoding="utf-8").endswith("# theirs\n")


def test_the_oldest_go_where_there_are_too_many(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST", 25)
    for k in range(30):
        history.keep(file, f"title: {k}\n".encode())
    kept = [one.path.read_text(encoding="utf-8") for one in history.versions(file)]
    assert kept == [f"title: {k}\n" for k in range(5, 30)]


def test_what_is_not_named_as_a_version_or_leads_elsewhere_is_none(file: Path, tmp_path: Path) -> None:
    retitle(file, "One")
    (kept,) = history.versions(file)
    no_day, led = f"towns-2026-13-40T25-61-61.000000Z-{kept.digest}", f"towns-2026-11-29T09-22-11.123456Z-{kept.digest}"
    kept.path.with_name(f"{no_day}.yaml").write_text(TOWNS, encoding="utf-8")
    kept.path.with_name(f"{led}.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    (tmp_path / "elsewhere.yaml").write_text(TOWNS, encoding="utf-8")
    assert history.versions(file) == (kept,)


def test_versions_stay_in_the_study(file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "study"
    elsewhere.mkdir()
    own = elsewhere / "model.yaml"
    own.write_text(TOWNS, encoding="utf-8")
    (elsewhere / "history").symlink_to(tmp_path)
    with pytest.raises(OutsideStudy):
        retitle(own, "One")
    assert own.read_text(encoding="utf-8") == TOWNS


def test_a_file_that_an_editor_is_half_way_in_writing_is_waited_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "_HALF_WRITTEN", 60)
    file.write_text("format: 1\ntit", encoding="utf-8")
    later = Timer(0.05, file.write_text, [TOWNS], {"encoding": "utf-8"})
    later.start()
    retitle(file, "Whole")
    later.join()
    assert title(file) == "Whole"
