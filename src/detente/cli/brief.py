"""``detente brief``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_json, tell, tell_warnings, width
from detente.names import Language

if TYPE_CHECKING:
    from detente.stability import ConceptName


@click.command(
    cls=Command,
    examples=("detente brief elmira", "detente brief elmira --html elmira.html", "detente brief elmira --lang de"),
)
@options.model
@click.option(
    "--html", "file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="Write an HTML page."
)
@click.option("--full", is_flag=True, help="Print the model, the method and the moves of the map as well.")
@options.concept
@options.max_states
@options.language
@options.as_json
@options.quiet
def brief(
    *,
    model: str,
    file: Path | None,
    full: bool,
    concept: ConceptName,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Answer the conflict's questions: which outcomes hold, how they are reached, what changes them."""
    from detente.brief import brief_of
    from detente.cli.analysis import tell_of_kernels
    from detente.graph import MAX_STATES
    from detente.report import html, print_view, to_json, view_of
    from detente.workspace import opened, write_whole

    document = opened(model)
    tell_warnings(model, document.warnings)
    tell_of_kernels(document.conflict)
    answered = brief_of(document, concept=concept, language=language, max_states=max_states or MAX_STATES)
    view = view_of(answered, hangs_on=file is not None)
    if as_json:
        put_json(to_json(view))
    if file is not None:
        write_whole(file, html(view))
        tell(f"wrote {file}; open it in a browser")
    elif not as_json:
        from rich.console import Console

        print_view(view, Console(width=max(width(), 40)), full=full)
        tell(f"next: detente brief {model} --html brief.html")
