"""Where things are said: data on stdout, talk on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

import click

from detente.cli.options import LANGUAGE, QUIET
from detente.errors import Finding
from detente.names import Language
from detente.printable import printable

if TYPE_CHECKING:
    from detente.model import Document
    from detente.tell.blocks import Block

WIDEST = 100
"""Columns of text where there is no terminal to ask."""


def width() -> int:
    """How many columns text may take."""
    return get_terminal_size(fallback=(WIDEST, 24)).columns


def put(text: str = "") -> None:
    """A line of data."""
    _echo(text)


def put_json(value: Mapping[str, Any]) -> None:
    """An answer as JSON."""
    from detente.render.json_text import json_of

    click.echo(json_of(value))


def put_answer(
    answer: object,
    document: Document | None,
    language: Language,
    *,
    as_json: bool,
    findings: Iterable[Finding] | None = None,
) -> None:
    """An answer as data, told in blocks, with what is said beside it; or as JSON.

    Args:
        answer: what was found.
        document: the model that it is about; None: it is about none.
        language: the language to say it in.
        as_json: whether JSON is wanted.
        findings: what is doubtful about what was read; None: the warnings of the model.
    """
    if as_json:
        from detente.cli.working import working
        from detente.render.answer import answer_value
        from detente.render.json_text import json_of

        with working(voiced("talk-wording")):
            text = json_of(answer_value(answer, document, language, findings))
        click.echo(text)
        return
    from detente.tell import beside
    from detente.tell.voice import Voice

    put_told(answer, language)
    if document:
        put_aside(document, language)
    for line in beside(answer, Voice(language)):
        tell(line)


def put_told(answer: object, language: Language = "en") -> None:
    """An answer as data, told in blocks."""
    from detente.tell import told
    from detente.tell.voice import Voice

    put_blocks(told(answer, Voice(language)))


def put_aside(document: Document, language: Language) -> None:
    """What is said at the end where texts of the model are in another language than the answer."""
    from detente.tell.blocks import sentences
    from detente.tell.untranslated import untranslated_in
    from detente.tell.voice import Voice

    put_blocks(sentences([untranslated_in(document.conflict, Voice(language))], "faint"))


def put_blocks(blocks: Iterable[Block]) -> None:
    """Blocks as data, coloured on a terminal unless the user wants no colours."""
    from detente.render.terminal import text_of

    click.echo(text_of(blocks, width=width(), colour=coloured()), nl=False)


def coloured() -> bool:
    """Whether text may have colours: on a terminal, unless the user wants none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


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
