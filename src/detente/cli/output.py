"""Where things are said: data on stdout, talk on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

import click

from detente.printable import printable

if TYPE_CHECKING:
    from detente.cli.inquiry import Question
    from detente.tell.blocks import Block
    from detente.tell.voice import Voice

WIDEST = 100
"""Columns of text where there is no terminal to ask."""


def width() -> int:
    """How many columns text may take."""
    return get_terminal_size(fallback=(WIDEST, 24)).columns


def coloured() -> bool:
    """Whether text may have colours: on a terminal, unless the user wants none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def put(text: str = "") -> None:
    """A line of data."""
    _echo(text)


def put_json(value: Mapping[str, Any]) -> None:
    """An answer as JSON."""
    from detente.render.json_text import json_of

    click.echo(json_of(value))


def put_told(answer: object) -> None:
    """An answer as data, told in blocks."""
    from detente.tell import told

    put_blocks(told(answer, voice()))


def put_blocks(blocks: Iterable[Block]) -> None:
    """Blocks as data, coloured on a terminal unless the user wants no colours."""
    from detente.render.terminal import text_of

    click.echo(text_of(blocks, width=width(), colour=coloured()), nl=False)


def asking() -> Question | None:
    """What the command that runs is asked; None before it does."""
    context = click.get_current_context(silent=True)
    return context.obj if context else None


def is_quiet() -> bool:
    """Whether the user wants no talk."""
    asked = asking()
    return asked is not None and asked.quiet


def voice() -> Voice:
    """What speaks the language that is asked for."""
    from detente.tell.voice import Voice

    asked = asking()
    return Voice(asked.language if asked else "en")


def voiced(message: str, **values: Any) -> str:
    """A message of the catalogue in the language that is asked for."""
    return voice().phrase(message, **values)


def tell(message: str, **values: Any) -> None:
    """Talk in the language that is asked for."""
    talk(voiced(message, **values))


def talk(text: str) -> None:
    """Talk, unless the user wants none."""
    if not is_quiet():
        _echo(text, err=True)


def say_error(text: str) -> None:
    """Say what went wrong, on stderr, quiet or not."""
    if text:
        _echo(text, err=True)


def _echo(text: str, *, err: bool = False) -> None:
    """The one way of text to a stream: whatever came from a file or the command line commands no terminal."""
    click.echo(printable(text), err=err)
