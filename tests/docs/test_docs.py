"""The documentation says what is true: links lead somewhere, commands give what is shown, nothing is left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from tests.docs.commands import runs
from tests.docs.pages import PAGES, ROOT, anchors, blocks, links, matches
from tests.docs.refresh import MAP, drawn

from detente.cli.root import detente
from detente.model import parse
from detente.model.schema import json_schema
from detente.stability import CONCEPTS

DOCS = ROOT / "docs"
WITH_COMMANDS = [page for page in PAGES if any(block.language == "console" for block in blocks(page))]


def by_name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_links_lead_to_files_and_headings(page: Path) -> None:
    for link in links(page):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{by_name(page)} links to {link}, which does not exist"
        if anchor:
            assert anchor in anchors(target), f"{by_name(page)} links to {link}; {path} has no such heading"


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=by_name)
def test_commands_give_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    for _, call, given in runs(page, tmp_path):
        assert matches(call.output, given), f"$ {call.command} gives\n" + "\n".join(given)


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_conflict_files_on_the_pages_are_read_without_findings(page: Path) -> None:
    for block in blocks(page):
        if block.language == "yaml" and block.text.startswith("format:") and block.name != "faulty.yaml":
            assert parse(block.text, name=by_name(page)).warnings == ()


@pytest.mark.parametrize("concept", CONCEPTS)
def test_every_concept_has_a_theory_page_with_definition_numbers_and_source(concept: str) -> None:
    page = DOCS / "theory" / f"{concept.lower()}.md"
    names = anchors(page)
    assert {"in-words", "definition", "relations", "source"} <= names
    assert any(name.startswith("worked-numbers") for name in names)
    assert f"(theory/{page.name})" in (DOCS / "glossary.md").read_text(encoding="utf-8")


def test_the_reference_names_every_key_of_the_file() -> None:
    page = (DOCS / "reference" / "conflict-file.md").read_text(encoding="utf-8")
    missing = {key for key in _keys(json_schema()) if key not in page}
    assert not missing


def _keys(schema: Any) -> set[str]:
    if isinstance(schema, list):
        return {key for part in schema for key in _keys(part)}
    if not isinstance(schema, dict):
        return set()
    return set(schema.get("properties", {})) | {key for part in schema.values() for key in _keys(part)}


@pytest.mark.parametrize("name", detente.list_commands(click.Context(detente)))
def test_the_reference_names_every_command_and_option(name: str) -> None:
    page = (DOCS / "reference" / "commands.md").read_text(encoding="utf-8")
    assert f"## `detente {name}" in page
    command = detente.get_command(click.Context(detente), name)
    assert command is not None
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert any(f"`{option}" in page for option in parameter.opts), parameter.opts


@pytest.mark.parametrize(
    "request_",
    ["check", "show", "solve", "why STATE", "paths", "compare --fix up.dam=no", "library", "brief"],
)
def test_the_reference_names_every_key_of_the_json(request_: str) -> None:
    name, _, rest = request_.partition(" ")
    arguments = [name, *([] if name == "library" else ["two-towns"]), *rest.replace("STATE", "2").split(), "--json"]
    result = CliRunner().invoke(detente, arguments)
    page = (DOCS / "reference" / "json.md").read_text(encoding="utf-8")
    missing = {key for key in json.loads(result.stdout) if f"`{key}`" not in page}
    assert not missing


def test_the_map_is_what_is_drawn_today() -> None:
    assert MAP.read_text(encoding="utf-8") == drawn(), "run make docs"


def test_every_page_is_linked_from_another() -> None:
    linked = {(page.parent / link.partition("#")[0]).resolve() for page in PAGES for link in links(page)}
    assert set(PAGES) - linked - {ROOT / "README.md"} == set()
