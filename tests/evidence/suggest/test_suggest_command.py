"""``detente source suggest``: candidates with the command that adds each, and nothing written."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from tests.costs import at_most
from tests.functional.commands import TWO_TOWNS, asked, run, written

from detente.model import read

ARTICLE = """The port stays closed
Talks about the harbour ended without a result.

“It's over,” Prime Minister Tarek Osman said on Monday. An adviser told Reuters that Upstream does not believe it.

What next?
Norland rejected the accusation. The talks are to continue.

Comments
Lind said so before!
"""


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, TWO_TOWNS)
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def test_each_candidate_can_be_added_as_it_is(study: Path) -> None:
    assert run("source", "add", "article.txt").status == 0
    before = (study / "model.yaml").read_bytes()
    found = asked("source", "suggest", "a1")["candidates"]
    assert (study / "model.yaml").read_bytes() == before
    assert [ARTICLE[one["start"] : one["end"]] for one in found] == [one["text"] for one in found]
    assert [one["status"] for one in found] == ["on record", "reported", "denied"]
    for one in found:
        name, *words = shlex.split(one["command"])
        assert name == "detente"
        assert run(*words).status == 0
    quotes = read(study / "model.yaml").conflict.quotes
    assert [quote.exact for quote in quotes] == [one["text"] for one in found]
    assert [quote.via for quote in quotes] == ["", "Reuters", ""]


def test_ids_that_are_taken_are_not_proposed_again(study: Path) -> None:
    run("source", "add", "article.txt")
    first = asked("source", "suggest", "a1")["candidates"][0]
    assert run(*shlex.split(first["command"])[1:]).status == 0
    assert " add q2 " in asked("source", "suggest", "a1")["candidates"][0]["command"]


def test_a_sentence_that_is_there_again_comes_with_the_words_before_it(study: Path) -> None:
    said = "Lind said that it rained."
    (study / "again.txt").write_text(f"The port\n\nIt was cold. {said}\n\nIt was late. {said}\n", encoding="utf-8")
    run("source", "add", "again.txt")
    commands = [shlex.split(one["command"]) for one in asked("source", "suggest", "a1")["candidates"]]
    first, second = (words[words.index("--prefix") + 1] for words in commands)
    assert first.endswith("It was cold.")
    assert second.endswith("It was late.")
    assert all(run(*words[1:]).status == 0 for words in commands)
    assert len({quote.at for quote in read(study / "model.yaml").conflict.quotes}) == 2


def test_a_long_paragraph_takes_time_by_its_length(study: Path) -> None:
    (study / "long.txt").write_text("The port\n\n" + "Lind said that it rained. " * 3000, encoding="utf-8")
    run("source", "add", "long.txt")
    with at_most(seconds=8):
        found = asked("source", "suggest", "a1")["candidates"]
    assert len(found) == 3000
    assert all("--prefix" in one["command"] for one in found)


def test_a_file_is_read_without_being_kept(study: Path) -> None:
    ran = run("source", "suggest", "article.txt")
    assert ran.status == 0
    assert "an adviser (unnamed), through Reuters; reported, names up" in ran.out
    assert "detente quote add" not in ran.out
    assert "detente source add article.txt" in ran.err
    assert not (study / "sources").exists()


def test_names_are_those_of_the_model_asked_for(study: Path) -> None:
    (study / "model.yaml").unlink()
    assert all(not one["names"] for one in asked("source", "suggest", "article.txt")["candidates"])
    named = asked("source", "suggest", "article.txt", "--model", "two-towns")["candidates"]
    assert [mark["id"] for one in named for mark in one["names"]] == ["up"]


def test_what_would_command_the_terminal_is_not_shown(study: Path) -> None:
    (study / "bad.txt").write_text(
        "Title\n\nIt rained a lot.\n\nOsman denied\x1b[31m that he \u202ewon.\n", encoding="utf-8"
    )
    ran = run("source", "suggest", "bad.txt", "--lang", "en")
    assert ran.status == 0
    assert "Osman denied" in ran.out
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out


def test_a_source_that_is_nowhere(study: Path, tmp_path: Path) -> None:
    assert run("source", "suggest", "a7").status == 2
    (study / "model.yaml").unlink()
    ran = run("source", "suggest", "a7")
    assert ran.status == 2
    assert "no file 'a7'" in ran.err


def test_a_source_changed_on_disk_is_refused(study: Path) -> None:
    run("source", "add", "article.txt")
    (study / "sources" / "a1.txt").write_text("Osman said no.", encoding="utf-8")
    assert run("source", "suggest", "a1").status != 0
