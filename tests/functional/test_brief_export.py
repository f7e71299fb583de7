"""``brief`` on paper and as pictures, through the browser that is installed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from tests.functional.commands import TWO_TOWNS, run, written

_NEED_BROWSER = pytest.mark.skipif(
    not shutil.which("chromium") and not os.environ.get("DETENTE_REQUIRE_BROWSER"), reason="no chromium to print with"
)


@_NEED_BROWSER
def test_the_page_as_pdf(tmp_path: Path) -> None:
    sheets = tmp_path / "towns.pdf"
    ran = run("brief", written(tmp_path, TWO_TOWNS), "--pdf", sheets)
    assert (ran.status, ran.out) == (0, "")
    assert "wrote" in ran.err
    assert sheets.read_bytes().startswith(b"%PDF-")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["model.yaml", "towns.pdf"]


@pytest.mark.parametrize("named", ["no-such-browser", None])
def test_without_a_browser_the_cure_is_said_and_nothing_is_written(
    named: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DETENTE_BROWSER", named or "")
    ran = run("brief", written(tmp_path, TWO_TOWNS), "--pdf", tmp_path / "towns.pdf")
    assert ran.status == 2
    assert "install Chromium" in ran.err
    assert "DETENTE_BROWSER" in ran.err
    assert [file.name for file in tmp_path.iterdir()] == ["model.yaml"]


def test_a_browser_that_writes_nothing_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = tmp_path / "towns.pdf"
    sheets.write_bytes(b"before")
    monkeypatch.setenv("DETENTE_BROWSER", "true")
    ran = run("brief", written(tmp_path, TWO_TOWNS), "--pdf", sheets)
    assert ran.status == 2
    assert "wrote nothing" in ran.err
    assert sheets.read_bytes() == b"before"


@_NEED_BROWSER
def test_each_picture_as_svg_and_png(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    assert run("brief", written(tmp_path, TWO_TOWNS), "--pictures", folder).status == 0
    made = sorted(folder.iterdir())
    assert {"map.svg", "map.png", "layers.svg", "layers.png"} <= {file.name for file in made}
    assert {file.stem for file in made if file.suffix == ".svg"} == {
        file.stem for file in made if file.suffix == ".png"
    }
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in made if file.suffix == ".png")


def test_pictures_where_no_folder_can_be_are_refused_before_anything_is_solved(tmp_path: Path) -> None:
    model = written(tmp_path, TWO_TOWNS)
    ran = run("brief", model, "--pictures", model / "pictures", "--max-states", "1")
    assert ran.status == 2
    assert ran.err.endswith(f"{model} is no folder; name another\n")
    assert "states" not in ran.err
