"""``detente new``."""

from __future__ import annotations

from pathlib import Path

import click

from detente.cli.declared import argument, option
from detente.cli.inquiry import Doing, Question
from detente.cli.output import put
from detente.printable import called, typed


@Doing.with_examples("detente new my-study", "detente new my-elmira --from elmira")
def new(
    ask: Question,
    *,
    folder: Path = argument("DIR", type=click.Path(path_type=Path)),
    example: str | None = option("--from", "NAME", "Start from this conflict of the library."),
) -> None:
    """Start a study: a folder with a conflict file, its schema for editors, and a short README."""
    from detente.study import start_study

    model = start_study(folder, example=example, language=ask.language)
    put(called(str(model)))
    ask.next(f"check {typed(str(model))}")
