"""Where things are said: data on stdout, talk on stderr."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Iterable, Mapping
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

import click

from detente.cli.options import LANGUAGE, QUIET
from detente.errors import Finding
from detente.names import Language
from detente.printable import escaped, printable

if TYPE_CHECKING:
    from rich.table import Table

    from detente.model import Document
    from detente.tell.blocks import Block

FORMAT = 1
"""Number of the shape of all JSON."""

WIDEST = 100
"""Columns of text where there is no terminal to ask."""


def width() -> int:
    """How many columns text may take."""
    return get_terminal_size(fallback=(WIDEST, 24)).columns


def called(name: str) -> str:
    """The name of a file as it may be shown: one that would command the terminal is spelled out."""
    return name if name.isprintable() else ascii(name)


def typed(name: str) -> str:
    """The name of a file as it is typed in a shell; one that cannot be shown is spelled out."""
    return shlex.quote(name) if name.isprintable() else ascii(name)


def put(text: str = "") -> None:
    """A line of data."""
    _echo(text)


def put_paragraph(text: str, *, indent: int = 0) -> None:
    """A paragraph of data, wrapped."""
    margin = " " * indent
    _echo(_wrapped(text, margin))


def put_item(text: str, *, indent: int = 0) -> None:
    """A line of a list, wrapped."""
    _echo(_wrapped(text, " " * indent + "- "))


def put_rows(table: Table, rows: Iterable[tuple[str, ...]], *, widest: int | None = None) -> None:
    """Rows in the columns of a table; no blanks at the ends of the lines."""
    from rich.console import Console

    for cells in printable(tuple(rows)):
        table.add_row(*cells)
    room = min(width(), widest) if widest else width()
    console = Console(width=max(room, 40), highlight=False, markup=False, no_color=True)
    with console.capture() as capture:
        console.print(table)
    put("\n".join(line.rstrip() for line in capture.get().split("\n")).strip("\n"))


def _wrapped(text: str, first: str) -> str:
    from detente.render.wrapping import wrapped

    return "\n".join(wrapped(text, min(width(), WIDEST), first))


def put_json(value: Mapping[str, Any]) -> None:
    """JSON with one line per key, in the order given: quick to write, easy to compare."""
    click.echo(_json(value))


def _json(value: Mapping[str, Any]) -> str:
    lines = (f"{json.dumps(key)}: {escaped(json.dumps(part, ensure_ascii=False))}" for key, part in value.items())
    return "{" + ",\n ".join(lines) + "}"


def put_answer(
    answer: object,
    document: Document | None,
    language: Language,
    *,
    as_json: bool,
    findings: Iterable[Finding] | None = None,
) -> None:
    """An answer as data: told in blocks, or as JSON that says first which model it is about.

    Args:
        answer: what was found.
        document: the model that it is about; None: it is about none.
        language: the language to say it in.
        as_json: whether JSON is wanted.
        findings: what is doubtful about what was read; None: the warnings of the model.
    """
    from detente.cli.working import working
    from detente.tell import told, values
    from detente.tell.voice import Voice

    voice = Voice(language)
    if not as_json:
        put_blocks(told(answer, voice))
        if document:
            put_aside(document, language)
        return
    doubtful = document.warnings if findings is None and document else findings
    about = {"model": model_value(document, language)} if document else {}
    last = {} if doubtful is None else {"findings": as_values(doubtful)}
    with working(voiced("talk-wording")):
        text = _json({"format": FORMAT, **about, **values(answer, voice), **last})
    click.echo(text)


def put_aside(document: Document, language: Language) -> None:
    """What is said at the end where texts of the model are in another language than the answer."""
    from detente.tell.blocks import sentences
    from detente.tell.untranslated import untranslated_in
    from detente.tell.voice import Voice

    put_blocks(sentences([untranslated_in(document.conflict, Voice(language))], "faint"))


def model_value(document: Document, language: Language) -> dict[str, Any]:
    """Which model an answer is about; how many of its texts are not in the language, where there are any."""
    from detente.model.untranslated import untranslated

    lacking = untranslated(document.conflict, language)
    more = {"untranslated": lacking} if lacking else {}
    return {"title": document.conflict.title.said(language), "sha256": document.sha256, **more}


def put_blocks(blocks: Iterable[Block]) -> None:
    """Blocks as data, coloured on a terminal unless the user wants no colours."""
    from detente.render.terminal import text_of

    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    click.echo(text_of(blocks, width=width(), colour=colour), nl=False)


def tell(text: str) -> None:
    """Talk, unless the user wants none."""
    if not click.get_current_context().meta.get(QUIET, False):
        _echo(text, err=True)


def voiced(message: str, **values: Any) -> str:
    """Talk in the language that is asked for: a message of the catalogue."""
    from detente.tell.voice import Voice

    context = click.get_current_context(silent=True)
    return Voice(context.meta.get(LANGUAGE, "en") if context else "en").phrase(message, **values)


def tell_next(command: str) -> None:
    """Say which command makes sense now."""
    tell(voiced("talk-next", command=command))


def tell_wrote(file: str) -> None:
    """Say that a file is written."""
    tell(voiced("talk-wrote", file=file))


def say_error(text: str) -> None:
    """Say what went wrong, on stderr, quiet or not."""
    if text:
        _echo(text, err=True)


def _echo(text: str, *, err: bool = False) -> None:
    """The one way of text to a stream: whatever came from a file or the command line commands no terminal."""
    click.echo(printable(text), err=err)


def tell_warnings(model: str, warnings: Iterable[Finding]) -> None:
    """Say that there are warnings, and where to read them."""
    if count := len(tuple(warnings)):
        tell(voiced("talk-warnings", count=count, model=model))


def as_values(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Findings for JSON."""
    return [
        {
            "severity": finding.severity,
            "code": finding.code,
            "message": finding.message,
            "line": finding.place.line if finding.place else None,
            "column": finding.place.column if finding.place else None,
            "hint": finding.hint,
        }
        for finding in findings
    ]
