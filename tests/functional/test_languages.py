"""What is said in a language is said in it: verbs agree with names, and no other language is mixed in unsaid."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.functional.commands import TWO_TOWNS, asked, run, written

import detente

BRIDGE = """\
format: 1
title: {en: The bridge, de: Die Brücke}
decision_makers:
  six:
    name: {en: the Big 6, de: die Großen 6}
    plural: {de: true}
    options:
      pay: {do: {en: pay for it, de: sie bezahlen}}
    preferences: [group.build, not six.pay]
  group:
    name: le Groupe
    options:
      build: {do: {en: build the bridge, de: die Brücke bauen}, undo: {en: pull it down, de: die Brücke abreißen}}
    preferences: [six.pay, group.build]
status_quo: [group.build]
scenarios:
  built: {title: {en: It stands, de: Sie steht}, fix: {group.build: true}}
questions:
  - {ask: holds, about: group.build}
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            ("The Big 6 (six)", "wants, the most important first:", "Does “le Groupe would build the bridge” hold?"),
        ),
        ("de", ("Die Großen 6 (six)", "können:", "wollen, das Wichtigste zuerst:", "Hält „le Groupe würde die Brücke")),
    ],
)
def test_a_name_may_be_plural_in_one_language(tmp_path: Path, language: str, said: tuple[str, ...]) -> None:
    out = " ".join(run("show", written(tmp_path, BRIDGE), "--lang", language).out.split())
    assert [part for part in said if part not in out] == []
    assert ("want, " in out) is False


def test_verbs_agree_with_a_name_in_its_language(tmp_path: Path) -> None:
    path = written(tmp_path, BRIDGE)
    assert "the Big 6 has no move" in _all(path, "en").replace("The Big", "the Big")
    assert "Die Großen 6 haben" in _all(path, "de")


def _all(path: Path, language: str) -> str:
    """Why each of the outcomes holds or not."""
    return " ".join(" ".join(run("why", path, str(n), "--lang", language).out.split()) for n in (1, 2, 3, 4))


HALF = BRIDGE.replace("{en: pay for it, de: sie bezahlen}", "pay for it").replace(
    "{en: It stands, de: Sie steht}", "It stands"
)
"""The title, a name and one option in German too; the rest only in English."""

GERMAN = """\
format: 1
title: Der Streit um die Brücke
decision_makers:
  a: {name: Anna, options: {go: {do: auf die andere Seite gehen}}, preferences: [a.go]}
status_quo: []
questions: [{ask: holds}]
"""


@pytest.mark.parametrize("command", ["show", "solve", "why 1", "paths", "compare --all", "evolve", "wants", "brief"])
def test_what_the_model_lacks_in_the_language_is_said_and_counted(tmp_path: Path, command: str) -> None:
    name, *more = command.split()
    path = written(tmp_path, HALF)
    german = "2 Texte des Modells sind nicht auf Deutsch angegeben"
    assert german in " ".join(run(name, path, *more, "--lang", "de").out.split())
    assert asked(name, path, *more, "--lang", "de")["model"]["untranslated"] == 2
    assert "given in English" not in run(name, path, *more).out
    assert "untranslated" not in asked(name, path, *more)["model"]


def test_a_page_and_a_notebook_say_so_as_well(tmp_path: Path) -> None:
    path = written(tmp_path, HALF)
    assert "2 Texte des Modells" in run("brief", path, "--html", "-", "--lang", "de").out
    loaded = detente.load(path, language="de")
    assert "2 Texte des Modells" in loaded.who_wants_what()._repr_html_()
    assert "2 Texte des Modells" in loaded.brief()._repr_html_()


def test_a_text_in_another_language_says_so_to_whoever_reads_it_aloud(tmp_path: Path) -> None:
    path = written(tmp_path, HALF)
    loaded = detente.load(path, language="de")
    for page in (run("brief", path, "--html", "-", "--lang", "de").out, loaded.why(4)._repr_html_()):
        assert '<span lang="en">pay for it</span>' in page
    assert '<span lang="en">It stands</span>' in loaded.brief().to_html()
    assert "<span lang=" not in run("brief", path, "--html", "-").out


@pytest.mark.parametrize(("text", "language", "lacking"), [(GERMAN, "de", 0), (GERMAN, "en", 2), (TWO_TOWNS, "de", 10)])
def test_a_file_that_names_no_language_counts_as_in_the_one_it_looks_to_be_in(
    tmp_path: Path, text: str, language: str, lacking: int
) -> None:
    assert asked("show", written(tmp_path, text), "--lang", language)["model"].get("untranslated", 0) == lacking


def test_a_page_isolates_names_from_right_to_left(tmp_path: Path) -> None:
    path = written(tmp_path, BRIDGE.replace("le Groupe", "إيران"))
    page = run("brief", path, "--html", "-").out
    body = re.sub(r"<(style|title|svg)\b.*?</\1>", "", page, flags=re.DOTALL)
    texts = re.sub(r'="[^"]*"', "", body)
    assert "<bdi>إيران</bdi>" in texts
    assert re.findall(r"إيران[^<]* (?:would|has|holds)", texts) == []


def test_talk_is_in_the_language_of_the_answer(tmp_path: Path) -> None:
    path = written(tmp_path, HALF)
    german = run("wants", path, "--lang", "de").err
    assert f"1 Warnung zum Modell; siehe: detente check {path}\n" in german
    assert f"weiter: detente brief {path} --lang de\n" in german
    assert f"next: detente brief {path}\n" in run("wants", path).err


def test_progress_is_in_the_language_of_the_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("detente.render.progress.PATIENCE", 0.0)
    assert "Das Modell wird gelöst … " in run("brief", written(tmp_path, BRIDGE), "--lang", "de").err
