"""Whatever is wrong with a model: status 3 (or 4), the place, no traceback, and nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.costs import at_most
from tests.functional.commands import TWO_TOWNS, process, run, written

COMMANDS = ("check", "show", "solve", "why", "why-not", "compare", "paths", "brief")
FURTHER = {"why": ["1"], "why-not": ["1"], "compare": ["--without", "up"]}

_DEEP = "(" * 1000 + "dam" + ")" * 1000
_NOTS = "not " * 1000 + "dam"
_BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
_RANKING = 'ranking: [deal, [1, 3], "*"]'
_TODAY = "status_quo: [down.sue]"

BAD_TEXTS = {
    "empty": ("", ""),
    "unknown key": (TWO_TOWNS.replace("title:", "tilte:", 1), ":2:1"),
    "unknown key within": (TWO_TOWNS.replace("name: Upstream", "nmae: Upstream"), ":5:5"),
    "duplicate decision maker": (TWO_TOWNS.replace("  down:\n", "  up:\n"), ":15:3"),
    "duplicate option": (TWO_TOWNS.replace("      dam: {", "      release: {"), ":8:7"),
    "unknown option": (TWO_TOWNS.replace("- not down.sue", "- not down.seu"), ":10:13"),
    "unknown option in the status quo": (TWO_TOWNS.replace(_TODAY, "status_quo: [down.seu]"), ":24:14"),
    "nested a thousand deep": (TWO_TOWNS.replace("- not down.sue", f"- {_DEEP}"), ":10:"),
    "a thousand nots": (TWO_TOWNS.replace("- not down.sue", f"- {_NOTS}"), ":10:"),
    "ranking misses states": (TWO_TOWNS.replace(_RANKING, "ranking: [2, 1]"), ":18:"),
    "ranking repeats a state": (TWO_TOWNS.replace(_RANKING, 'ranking: [2, 1, 2, "*"]'), ":18:21"),
    "ranking out of range": (TWO_TOWNS.replace(_RANKING, 'ranking: [7, "*"]'), ":18:15"),
    "contradictory constraints": (
        TWO_TOWNS.replace("constraints:\n", "constraints:\n  - always: up.release and up.dam\n"),
        ":23:",
    ),
    "infeasible status quo": (TWO_TOWNS.replace(_TODAY, "status_quo: [up.release, up.dam]"), ":24:"),
    "alias bomb": (_BOMB, ""),
    "recursive alias": ("a: &a [*a]\n", ""),
    "two ways of preferences": (TWO_TOWNS.replace(_RANKING, f"{_RANKING}\n    weights: {{sue: 1}}"), ":19:"),
    "no preferences": (TWO_TOWNS.replace(f"    {_RANKING}\n", ""), ":1"),
    "not a mapping": ("- one\n- two\n", ":1:1"),
    "broken YAML": (TWO_TOWNS.replace("title: Two", "title: [Two"), ":"),
    "a tag that would run code": ("format: !!python/object/apply:os.system [ls]\n", ":1:"),
    "another format": (TWO_TOWNS.replace("format: 1", "format: 2"), ":1:"),
    "deep brackets": ("a: " + "[" * 20_000 + "]" * 20_000, ""),
}
BAD_BYTES = {
    "binary": (b"\x00\x01\x02\xff" * 100, ":1:"),
    "not UTF-8": ("title: Städte\n".encode("latin-1"), ":1:10"),
    "UTF-16": ("format: 1\n".encode("utf-16"), ":1:"),
    "10 MB": (b"a: 1\n" * 2_000_000, ""),
}


def _refused(path: Path, place: str) -> None:
    """Check that `check` and `brief` refuse the file, saying where, and leave nothing behind."""
    before = sorted(file.name for file in path.parent.iterdir())
    checked = run("check", path)
    briefed = run("brief", path, "--html", path.parent / "out.html")
    assert checked.status in {3, 4}
    assert f"{path.name}{place}" in checked.out + checked.err
    assert (briefed.status, briefed.out) == (checked.status, "")
    assert f"{path.name}{place}" in briefed.err
    assert sorted(file.name for file in path.parent.iterdir()) == before


@pytest.mark.parametrize("bad", BAD_TEXTS)
def test_a_bad_text_is_refused_with_its_place(bad: str, tmp_path: Path) -> None:
    text, place = BAD_TEXTS[bad]
    _refused(written(tmp_path, text), place)


@pytest.mark.parametrize("bad", BAD_BYTES)
def test_bytes_that_are_no_model_are_refused_at_once(bad: str, tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    content, place = BAD_BYTES[bad]
    path.write_bytes(content)
    with at_most(seconds=5):
        _refused(path, place)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_refuses_a_bad_model(command: str, tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS.replace("title:", "tilte:", 1))
    ran = run(command, path, *FURTHER.get(command, []))
    said = ran.out if command == "check" else ran.err
    assert ran.status == 3
    assert "did you mean title?" in said
    assert command == "check" or ran.out == ""


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    _refused(tmp_path / "missing.yaml", "")
    _refused(tmp_path / "folder.yaml", "")


@pytest.mark.parametrize("there", ["nothing", "a folder", "a dangling link"])
def test_a_folder_without_a_model_is_said_to_be_one(there: str, tmp_path: Path) -> None:
    if there == "a folder":
        (tmp_path / "model.yaml").mkdir()
    elif there == "a dangling link":
        (tmp_path / "model.yaml").symlink_to("gone.yaml")
    ran = run("check", tmp_path)
    assert ran.status == 3
    assert "the folder has no model.yaml" in ran.out + ran.err
    assert "detente new DIR" in ran.out + ran.err


def test_a_bad_model_leaves_an_old_page_as_it_was(tmp_path: Path) -> None:
    page = tmp_path / "out.html"
    page.write_text("old", encoding="utf-8")
    assert run("brief", written(tmp_path, "format: 1\n"), "--html", page).status == 3
    assert page.read_text(encoding="utf-8") == "old"


_BEYOND_LISTING = {"check", "show", "solve", "why", "why-not", "compare", "paths", "brief"}
"""What sets of states answer where they are too many to be listed."""


@pytest.mark.parametrize("command", [command for command in COMMANDS if command not in _BEYOND_LISTING])
def test_too_many_states_are_counted_exactly_and_advice_is_given(command: str, tmp_path: Path) -> None:
    path = written(tmp_path, _with_forty_options())
    ran = run(command, path, *FURTHER.get(command, []))
    assert (ran.status, ran.out) == (4, "")
    assert "1,099,511,627,776 feasible states" in ran.err
    assert "add constraints" in ran.err


@pytest.mark.parametrize("command", sorted(_BEYOND_LISTING - {"check", "show"}))
def test_too_many_states_to_list_are_still_answered(command: str, tmp_path: Path) -> None:
    ran = run(command, written(tmp_path, _with_forty_options()), *FURTHER.get(command, []))
    assert ran.status in (0, 1)
    assert ran.out
    assert "symbolic engine" in ran.out + ran.err


def _with_forty_options() -> str:
    options = ", ".join(f"o{k}: {{do: do it}}" for k in range(20))
    parties = "".join(
        f"  {dm}: {{name: {dm}, options: {{{options}}}, preferences: [{dm}.o0]}}\n" for dm in ("up", "down")
    )
    return f"format: 1\ntitle: Too large\ndecision_makers:\n{parties}status_quo: []\n"


@pytest.mark.parametrize("bad", ["empty", "alias bomb", "a thousand nots"])
def test_a_bad_model_meets_no_traceback_in_a_process_of_its_own(bad: str, tmp_path: Path) -> None:
    ran = process("solve", written(tmp_path, BAD_TEXTS[bad][0]))
    assert ran.returncode == 3
    assert ran.stdout == b""
    assert b"Traceback" not in ran.stderr
