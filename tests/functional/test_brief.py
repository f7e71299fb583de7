"""``brief``: the conflict's questions answered, as text, JSON and HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import DILEMMA, TWO_TOWNS, asked, run, written


def test_every_question_is_answered_in_order(tmp_path: Path) -> None:
    briefed = asked("brief", written(tmp_path, TWO_TOWNS))
    assert [answer["kind"] for answer in briefed["answers"]] == ["holds", "scenario"]
    assert briefed["answers"][1]["question"] == "What if the court closes?"
    assert all(answer["answer"] for answer in briefed["answers"])
    assert all({"states", "rests_on"} <= set(answer) for answer in briefed["answers"])
    assert briefed["bottom_line"]
    assert briefed["model"]["title"] == "Two towns and a river"


def test_text_says_the_headline_first(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    out = " ".join(run("brief", path).out.split())
    briefed = asked("brief", path)
    assert briefed["headline"] in out
    assert out.index(briefed["headline"]) < out.index("What if the court closes?")
    assert [row["question"] for row in briefed["glance"]] == [answer["question"] for answer in briefed["answers"]]
    assert briefed["bottom_line"][0] in " ".join(run("brief", path, "--full").out.split())


def test_one_question_in_full(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    briefed = asked("brief", path)
    out = " ".join(run("brief", path, "--question", "2").out.split())
    assert briefed["answers"][1]["answer"] in out
    assert briefed["answers"][0]["answer"] not in out
    assert run("brief", path, "--question", "9").status == 2


def test_full_says_more(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    assert len(run("brief", path, "--full").out) > len(run("brief", path).out)


def test_german_and_other_concepts() -> None:
    english, german = asked("brief", "two-towns"), asked("brief", "two-towns", "--lang", "de")
    assert german["language"] == "de"
    assert german["bottom_line"] != english["bottom_line"]
    assert asked("brief", "two-towns", "--concept", "nash")["concept"] == "Nash"


def test_html_is_written_whole_and_said_so(tmp_path: Path) -> None:
    page = tmp_path / "brief.html"
    ran = run("brief", written(tmp_path, DILEMMA), "--html", page)
    assert (ran.status, ran.out) == (0, "")
    assert str(page) in ran.err
    html = page.read_text(encoding="utf-8")
    assert html.lower().startswith("<!doctype html>")
    assert "Prisoner" in html
    assert sorted(file.name for file in tmp_path.iterdir()) == ["brief.html", "model.yaml"]


def test_html_replaces_what_was_there_and_follows_a_link(tmp_path: Path) -> None:
    page, link = tmp_path / "page.html", tmp_path / "link.html"
    page.write_text("old", encoding="utf-8")
    page.chmod(0o640)
    link.symlink_to(page)
    assert run("brief", written(tmp_path, DILEMMA), "--html", link).status == 0
    assert link.is_symlink()
    assert "Prisoner" in page.read_text(encoding="utf-8")
    assert page.stat().st_mode & 0o777 == 0o640


def test_json_and_html_at_once(tmp_path: Path) -> None:
    page = tmp_path / "brief.html"
    assert asked("brief", "two-towns", "--html", page)["answers"]
    assert page.exists()


@pytest.mark.parametrize("where", ["missing/brief.html", "file/brief.html"])
def test_html_that_cannot_be_written_is_said_and_leaves_nothing(where: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    ran = run("brief", "two-towns", "--html", tmp_path / where)
    assert (ran.status, ran.out) == (2, "")
    assert "brief.html" in ran.err
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_html_into_a_folder_is_wrong_usage(tmp_path: Path) -> None:
    assert run("brief", "two-towns", "--html", tmp_path).status == 2


def test_the_limit_on_states_can_be_set(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    refused = run("brief", path, "--max-states", "5", "--engine", "explicit")
    assert refused.status == 4
    assert "6 feasible states" in refused.err
    assert run("brief", path, "--max-states", "6").status == 0


def test_the_page_goes_to_stdout_where_that_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("brief", "two-towns", "--html", "-")
    assert run("brief", "two-towns", "--html", "page.html").status == 0
    assert ran.out == (tmp_path / "page.html").read_text(encoding="utf-8")
    assert [file.name for file in tmp_path.iterdir()] == ["page.html"]
    assert run("brief", "two-towns", "--json", "--html", "-").status == 2
