"""The catalogues of sentences as they are shipped, and which of them the code asks for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from fluent.syntax import parse
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

import detente
from detente.names import Language

SOURCE = Path(detente.__file__).parent

_IN_TEMPLATE = re.compile(r"""(?:words|say|phrase)\(\s*["']([a-z-]+)["']\s*(~?)""")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 – named by the parser
        self.found.add(node.id.name)


def messages(language: Language) -> dict[str, frozenset[str]]:
    """Every message of a language with the variables it uses; every line of the catalogues is understood."""
    found: dict[str, frozenset[str]] = {}
    for file in files("detente.tell").joinpath("words", language).iterdir():
        for entry in parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = frozenset(variables.found)
    return found


def asked_for() -> Iterator[str]:
    """Patterns of the messages that the code says or may say: constants, and f-strings with ``.+`` for their parts."""
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "voice" in text or "talk-" in text or "tell" in path.parts:
            yield from filter(None, map(_pattern, ast.walk(ast.parse(text))))
    for path in SOURCE.rglob("*.j2"):
        for name, joined in _IN_TEMPLATE.findall(path.read_text(encoding="utf-8")):
            yield re.escape(name) + (".+" if joined else "")


def said_outright() -> Iterator[str]:
    """Patterns of the messages that stand in a call of ``say`` or ``phrase``."""
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                of_voice = "voice" in ast.unparse(node.func.value)
                if of_voice and node.func.attr in {"say", "phrase"}:
                    yield from filter(None, map(_pattern, _branches(node.args[0])))


def _branches(node: ast.expr) -> list[ast.expr]:
    return [*_branches(node.body), *_branches(node.orelse)] if isinstance(node, ast.IfExp) else [node]


def _pattern(node: ast.AST) -> str | None:
    match node:
        case ast.Constant(str(text)):
            return re.escape(text)
        case ast.JoinedStr([ast.Constant(str(start)), *_]) if re.fullmatch(r"(?:[a-z]+-)+", start):
            return "".join(re.escape(str(p.value)) if isinstance(p, ast.Constant) else ".+" for p in node.values)
    return None
