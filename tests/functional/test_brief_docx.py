"""``brief --docx``: the first page and the cards as a Word document."""

from __future__ import annotations

import sys
from pathlib import Path

import docx
import pytest
from docx.document import Document
from tests.functional.commands import TWO_TOWNS, asked, run, written


def _headings(document: Document) -> list[str]:
    return [one.text for one in document.paragraphs if one.style and (one.style.name or "").startswith("Heading")]


def test_the_first_page_and_a_section_per_question(tmp_path: Path) -> None:
    model, letter = written(tmp_path, TWO_TOWNS), tmp_path / "towns.docx"
    ran = run("brief", model, "--docx", letter)
    assert (ran.status, ran.out) == (0, "")
    assert f"wrote {letter}" in ran.err
    document, briefed = docx.Document(str(letter)), asked("brief", model)
    said = [paragraph.text for paragraph in document.paragraphs]
    assert said[0] == "Two towns and a river"
    assert briefed["headline"] in said
    questions = [answer["question"] for answer in briefed["answers"]]
    assert [f"{k}. {question}" for k, question in enumerate(questions, start=1)] == _headings(document)[
        -len(questions) :
    ]
    assert [row.cells[1].text for row in document.tables[0].rows[1:]] == [row["answer"] for row in briefed["glance"]]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["model.yaml", "towns.docx"]


def test_in_german_with_all_that_is_folded(tmp_path: Path) -> None:
    short, full = tmp_path / "short.docx", tmp_path / "full.docx"
    assert run("brief", "two-towns", "--lang", "de", "--docx", short).status == 0
    assert run("brief", "two-towns", "--lang", "de", "--docx", full, "--full").status == 0
    assert docx.Document(str(short)).core_properties.language == "de-DE"
    assert "Mehr" not in _headings(docx.Document(str(short)))
    assert "Mehr" in _headings(docx.Document(str(full)))


def test_what_was_withdrawn_is_said_first(tmp_path: Path) -> None:
    letter = tmp_path / "less.docx"
    assert run("brief", "ukraine-2025", "--without-voice", "Marco Rubio", "--docx", letter).status == 0
    document = docx.Document(str(letter))
    assert _headings(document)[0] == "Read without"
    assert document.tables[0].rows[0].cells[1].text == "Before"


def test_without_python_docx_the_cure_is_said_before_anything_is_computed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    ran = run("brief", "two-towns", "--docx", tmp_path / "towns.docx")
    assert ran.status == 2
    assert "pip install 'detente[docx]'" in ran.err
    assert not [*tmp_path.iterdir()]


def test_a_document_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    assert run("brief", "two-towns", "--docx", tmp_path / "missing" / "towns.docx").status == 2
    assert not [*tmp_path.iterdir()]


def test_a_title_longer_than_a_property_has_room_is_whole_in_the_text(tmp_path: Path) -> None:
    title = "Two towns and a river that is long " * 8
    letter = tmp_path / "long.docx"
    ran = run("brief", written(tmp_path, TWO_TOWNS.replace("Two towns and a river", title.strip())), "--docx", letter)
    assert ran.status == 0, ran.err
    document = docx.Document(str(letter))
    assert document.paragraphs[0].text == title.strip()
    assert title.startswith(document.core_properties.title)
