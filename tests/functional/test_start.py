"""``new`` and ``library``: where to begin."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from tests.functional.commands import asked, run

from detente.forecast import FILE
from detente.library import forecasts_of, names, path_of


@pytest.mark.parametrize("flags", [(), *(("--from", name) for name in names())])
def test_a_new_study_is_sound_and_complete(flags: tuple[str, ...], tmp_path: Path) -> None:
    study = tmp_path / "deep" / "study"
    ran = run("new", study, *flags)
    assert (ran.status, ran.out) == (0, f"{study / 'model.yaml'}\n")
    assert f"detente check {study / 'model.yaml'}" in ran.err
    assert sorted(file.name for file in study.iterdir() if file.is_file()) == [
        "README.md",
        "conflict.schema.json",
        *([FILE] if flags and forecasts_of(flags[1], "en") else []),
        "model.yaml",
    ]
    first = (study / "model.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=conflict.schema.json"
    assert asked("check", study / "model.yaml")["counts"]["errors"] == 0
    schema = json.loads((study / "conflict.schema.json").read_text(encoding="utf-8"))
    model = YAML(typ="safe", pure=True).load(study / "model.yaml")
    assert not list(Draft202012Validator(schema).iter_errors(json.loads(json.dumps(model, default=str))))


def test_the_documents_that_the_library_ships_come_along(tmp_path: Path) -> None:
    run("new", tmp_path / "study", "--from", "two-towns")
    assert run("source", "verify", "--in", tmp_path / "study").status == 0
    for name in ("gazette", "bote"):
        found = asked("source", "show", name, "--in", tmp_path / "study")
        assert (len(found["comments"]), len(found["headings"]), bool(found["teaser"])) == (6, 2, True)
        assert any("abonn" in text or "Subscribe" in text for text in found["boilerplate"])
        assert found["comments"][2]["searchable"] != found["comments"][2]["text"]
    checked = run("evidence", "check", tmp_path / "study" / "model.yaml", "--json").json
    assert (checked["anchored"], checked["of"]) == (17, 17)


@pytest.mark.parametrize(
    ("language", "goal", "comment", "line"),
    [
        ("en", "settled", "# What cannot be, and why.", "the conflict: who can do what"),
        ("de", "einigung", "# Was nicht sein kann, und warum.", "der Konflikt: wer was tun kann"),
    ],
)
def test_the_starting_example_has_no_warnings_and_teaches_a_path(
    language: str, goal: str, comment: str, line: str, tmp_path: Path
) -> None:
    run("new", tmp_path / "study", "--lang", language)
    model = tmp_path / "study" / "model.yaml"
    assert asked("check", model)["findings"] == []
    (path,) = [path for path in asked("paths", model, "--to", goal)["paths"] if path["kind"] == "wanted"]
    assert len(path["steps"]) == 3
    assert run("brief", model, "--lang", language).status == 0
    assert "untranslated" not in asked("show", model, "--lang", language)["model"]
    assert comment in model.read_text(encoding="utf-8")
    assert line in (tmp_path / "study" / "README.md").read_text(encoding="utf-8")


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    assert run("new", tmp_path).status == 0
    assert (tmp_path / "model.yaml").exists()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["README.md", "conflict.schema.json", "model.yaml"]


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    ran = run("new", tmp_path)
    assert (ran.status, ran.out) == (2, "")
    assert "not empty" in ran.err
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "study").write_text("mine", encoding="utf-8")
    assert run("new", tmp_path / "study").status == 2
    assert run("new", tmp_path / "study" / "deeper").status == 2
    assert (tmp_path / "study").read_text(encoding="utf-8") == "mine"


def test_an_unknown_conflict_makes_nothing(tmp_path: Path) -> None:
    ran = run("new", tmp_path / "study", "--from", "elmria")
    assert ran.status == 2
    assert "did you mean 'elmira'?" in ran.err
    assert not list(tmp_path.iterdir())


def test_the_library_lists_every_conflict_with_its_size() -> None:
    listed = asked("library")["conflicts"]
    assert tuple(conflict["name"] for conflict in listed) == names()
    elmira = next(conflict for conflict in listed if conflict["name"] == "elmira")
    assert (elmira["decision_makers"], elmira["options"], elmira["states"]) == (3, 5, 12)
    out = " ".join(run("library").out.split())
    assert all(conflict["name"] in out and conflict["title"] in out for conflict in listed)


def test_the_library_prints_a_file() -> None:
    assert run("library", "elmira").out == path_of("elmira").read_text(encoding="utf-8")


def test_the_library_suggests_a_name() -> None:
    ran = run("library", "elmria")
    assert (ran.status, ran.out) == (2, "")
    assert "elmira" in ran.err
