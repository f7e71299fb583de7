"""Détente without its extras: what it does all the same, and what it says where one is wanted."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.utils import canonicalize_name
from tests.functional.commands import SOURCE, TWO_TOWNS, variables
from tests.needs import EXTRAS, brought_by

_ABSENT = """
import json, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in absent:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

absent, commands = json.load(sys.stdin)
sys.meta_path.insert(0, Absent())
from click.testing import CliRunner
import detente.notebook
from detente.cli.root import detente
ran = [CliRunner().invoke(detente, words) for words in commands]
print(json.dumps([(one.exit_code, one.stdout, one.stderr, repr(one.exception)) for one in ran]))
"""
_GATES = {
    "web": "web",
    "assistant": "evidence",
    "render/docx": "docx",
    "ensemble/running/cluster": "cluster",
    "testing": "dev",
}
"""Parts that are imported as a whole where their extra is there, by how their path begins."""


class Ran(NamedTuple):
    status: int
    out: str
    err: str
    fault: str


@cache
def _modules() -> dict[str, set[str]]:
    """Modules of other packages, each with the packages that bring it."""
    return {name: set(map(canonicalize_name, kinds)) for name, kinds in packages_distributions().items()}


def in_the_base(*commands: tuple[str, ...]) -> list[Ran]:
    """What commands say where nothing but the base is installed."""
    base = brought_by("detente")
    absent = [name for name, kinds in _modules().items() if not kinds & base]
    ran = subprocess.run(
        [sys.executable, "-c", _ABSENT],
        input=json.dumps([absent, commands]),
        capture_output=True,
        text=True,
        check=True,
        env=variables(),
    )
    return [Ran(*one) for one in json.loads(ran.stdout)]


def test_the_base_is_few_packages() -> None:
    assert len(brought_by("detente")) <= 15


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_base_answers_the_usual_questions(language: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    told = ("--lang", language)
    questions = (
        *(("show",), ("solve",), ("why", "5"), ("paths",), ("compare", "--without", "lg"), ("wants",), ("evolve",)),
        *(("brief",), ("brief", "--html", str(page)), ("sensitivity", "--about", "5"), ("ensemble", "--draws", "9")),
    )
    asked = [("check", "elmira"), *((name, "elmira", *rest, *told) for name, *rest in questions)]
    ran = in_the_base(*asked)
    assert [one for one in ran if one.status] == []
    assert [words[0] for words, one in zip(asked, ran, strict=True) if not one.out] == ["check", "brief"]  # on stderr
    assert page.stat().st_size > 10_000


_WANTING: list[tuple[str, tuple[str, ...]]] = [
    ("inverse", ("inverse", "elmira", "--target", "5")),
    ("large", ("evolve", "MANY")),
    ("cluster", ("ensemble", "elmira", "--draws", "9", "--scheduler", "tcp://127.0.0.1:9")),
    ("parquet", ("ensemble", "elmira", "--draws", "9", "--out", "shares.parquet")),
    ("docx", ("brief", "elmira", "--docx", "elmira.docx")),
    ("web", ("serve", "--port", "0", "--no-browser")),
    ("evidence", ("draft", "PAGE", "--json")),
    ("evidence", ("source", "add", "PAGE", "--in", "STUDY")),
    ("evidence", ("source", "suggest", "page", "--in", "STUDY", "--assistant", "--yes-send")),
]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A study whose source is a web page, and a conflict with more outcomes than small chains have."""
    (tmp_path / "page.html").write_text("<html><body><p>The towns agreed.</p></body></html>", encoding="utf-8")
    quote = "quotes: {agreed: {source: page, exact: The towns agreed, speaker: Anna Ober, says: they agreed}}\n"
    sources = "sources: {page: {title: The page, file: page.html}}\n"
    (tmp_path / "model.yaml").write_text(TWO_TOWNS + sources + quote, encoding="utf-8")
    options = ", ".join(f"o{k}: {{do: do {k}, undo: leave {k}}}" for k in range(10))
    wants = ", ".join(f"a.o{k}" for k in range(10))
    many = (
        f"format: 1\ntitle: Many\ndecision_makers: {{a: {{name: A, options: {{{options}}}, preferences: [{wants}]}}}}\n"
    )
    (tmp_path / "many.yaml").write_text(f"{many}status_quo: []\n", encoding="utf-8")
    return tmp_path


def test_whatever_else_is_asked_for_names_its_extra_in_one_sentence(study: Path) -> None:
    at = {"MANY": study / "many.yaml", "PAGE": study / "page.html", "STUDY": study}
    ran = in_the_base(*(tuple(str(at.get(word, word)) for word in words) for _, words in _WANTING))
    for (extra, words), one in zip(_WANTING, ran, strict=True):
        said = f"detente: this needs the extra `{extra}`, which is not installed: pip install 'detente[{extra}]'\n"
        assert (one.status, one.out, one.err.splitlines(keepends=True)[-1:]) == (2, "", [said]), words


def test_a_page_that_cannot_be_read_is_said_beside_what_can(study: Path) -> None:
    model = str(study / "model.yaml")
    checked, english, german, brief = in_the_base(
        ("check", model),
        ("evidence", "check", model, "-q"),
        ("evidence", "check", model, "-q", "--lang", "de"),
        ("brief", model, "-q"),
    )
    assert (checked.status, brief.status) == (0, 0)
    assert "0 of 1 quote" in english.out
    for told in (english, german):
        assert "detente[evidence]" in told.out
        assert "Traceback" not in told.err


def _imports(tree: ast.AST, extra: str | None = None) -> Iterator[tuple[str, str | None]]:
    """The modules that are imported at run time, each with the extra that is said to bring it."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.If(test=ast.Name("TYPE_CHECKING")):
                continue
            case ast.Import(names):
                yield from ((one.name.partition(".")[0], extra) for one in names)
            case ast.ImportFrom(module=str(module)):
                yield module.partition(".")[0], extra
            case ast.With(items=[ast.withitem(ast.Call(ast.Name("extra"), [ast.Constant(str(name))]))]):
                yield from _imports(node, name)
            case _:
                yield from _imports(node, extra)


def test_every_import_of_what_an_extra_brings_names_it() -> None:
    base = {extra: brought_by(f"detente[{extra}]") for extra in EXTRAS} | {None: brought_by("detente")}
    named, wrong = set(), []
    for file in (SOURCE / "detente").rglob("*.py"):
        path = file.relative_to(SOURCE / "detente").as_posix()
        gate = next((extra for start, extra in _GATES.items() if path.startswith(start)), None)
        for module, extra in _imports(ast.parse(file.read_text(encoding="utf-8")), gate):
            named.add(extra)
            if (kinds := _modules().get(module)) and not kinds & base[extra]:
                wrong.append((path, module, extra))
    assert wrong == []
    assert named - {None} == EXTRAS - {"all"}
