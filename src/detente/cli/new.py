"""``detente new``."""

from __future__ import annotations

from pathlib import Path

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put, tell_next
from detente.printable import called, typed


@click.command(cls=Command, examples=("detente new my-study", "detente new my-elmira --from elmira"))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--from", "example", metavar="NAME", help="Start from this conflict of the library.")
@options.quiet
def new(folder: Path, example: str | None) -> None:
    """Start a study: a folder with a conflict file, its schema for editors, and a short README."""
    from detente.study import start_study

    model = start_study(folder, example=example)
    put(called(str(model)))
    tell_next(f"detente check {typed(str(model))}")
