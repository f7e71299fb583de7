"""What a notebook shows and keeps: the tables and pictures of results, without a script, where SVG and styles go."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import pytest
from nbconvert import HTMLExporter
from tests.docs.notebooks import NOTEBOOKS, run

import detente
from detente.names import Language
from detente.render.html import fragment
from detente.render.pictures.of_brief import pictures_in
from detente.tell.blocks import Column, Row, Table, figures_in

IMAGE = re.compile(r'<img alt="([^"]+)" src="data:image/svg\+xml;base64,([^"]+)"')


def _images(page: str) -> dict[str, ElementTree.Element]:
    """By what is said of it, every picture of a page that stands in it."""
    return {said: ElementTree.fromstring(b64decode(data)) for said, data in IMAGE.findall(page)}


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_brief_in_a_cell_has_the_pictures_of_its_page(language: Language) -> None:
    brief = detente.load("ukraine-2025", language=language).brief()
    page = brief._repr_html_()
    drawn = list(pictures_in((*brief.told.wants, *brief.told.appendix)))
    cards = list(figures_in(block for card in brief.told.cards for block in card.summary.shown))
    assert page.count("<img ") - len(cards) == len(drawn) > 3
    assert "<svg" not in page
    assert "<script" not in page
    assert "http" not in page
    for picture in _images(page).values():
        assert picture.tag == "{http://www.w3.org/2000/svg}svg"


def test_what_an_answer_hangs_on_is_a_picture_in_a_cell_and_a_table_in_a_console() -> None:
    found = detente.load("two-towns").sensitivity()
    ((said, picture),) = _images(found._repr_html_()).items()
    assert said.startswith("Share of the courses")
    assert picture.findall(".//*[@class='row']")
    assert "█" in str(found) or "░" in str(found)


def test_only_what_is_long_and_may_is_broken_into_lines() -> None:
    columns = (Column(), Column(wraps=True), Column("count"))
    row = Row(("a", "for 2", "●" * 40))
    page = fragment([Table((*columns, Column(wraps=True)), (Row((*row.cells, "many words " * 4)),))])
    assert '<td class="whole">for 2</td>' in page
    assert f'<td class="whole">{"●" * 40}</td>' in page
    assert "<td>many words" in page


def test_topics_begin_with_a_capital_in_the_table_and_not_in_the_values() -> None:
    found = detente.load("ukraine-2025").who_wants_what()
    heads = re.findall(r'<th scope="row"[^>]*>([^<]+)</th>', found._repr_html_())
    assert len(heads) == len(found.to_dict()["about"])
    assert all(head[0].isupper() for head in heads)
    assert any(topic["name"][0].islower() for topic in found.to_dict()["about"])


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_of_the_docs_becomes_a_page_with_its_tables_and_pictures(path: Path) -> None:
    notebook = nbformat.reads(json.dumps(run(json.loads(path.read_text(encoding="utf-8")))), as_version=4)  # type: ignore[no-untyped-call]
    page, _ = HTMLExporter().from_notebook_node(notebook)  # type: ignore[no-untyped-call]
    data = [one.get("data", {}) for cell in notebook.cells for one in cell.get("outputs", ())]
    outputs = [str(one["text/html"]) for one in data if "text/html" in one]
    assert all("<script" not in output for output in outputs)
    assert sum(output.count("<table") for output in outputs) == page.count("<table")
    assert len(_images(page)) == len({said for output in outputs for said in _images(output)}) >= 1
