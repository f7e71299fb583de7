"""``detente brief``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_json, tell, tell_next, tell_warnings, voiced, width
from detente.errors import UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.stability import ConceptName

_STDOUT = Path("-")


@click.command(
    cls=Command,
    examples=(
        "detente brief elmira",
        "detente brief elmira --html elmira.html",
        "detente brief elmira --lang de",
        "detente brief ukraine-2025 --without-voice Bloomberg",
    ),
)
@options.model
@click.option(
    "--html",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write an HTML page; - is stdout.",
)
@click.option("--without-source", "source", metavar="ID", help="Read the conflict without what this source says.")
@click.option("--without-voice", "heard", metavar="NAME", help="Read it without what somebody says or carries.")
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
    source: str | None,
    heard: str | None,
    full: bool,
    concept: ConceptName,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Answer the conflict's questions: which outcomes hold, how they are reached, what changes them.

    Without a source or a voice, whatever rests on it alone is left out, and what then reads differently is said first.
    """
    from detente.answers.brief.withdrawal import withdrawal_of
    from detente.cli.analysis import tell_of_kernels
    from detente.cli.working import working
    from detente.files import write_whole
    from detente.graph import MAX_STATES
    from detente.render.as_json import to_json
    from detente.render.brief_text import print_view
    from detente.render.page import html
    from detente.study import opened
    from detente.study.evidence import evidence_of
    from detente.tell.brief import Briefing, briefing_of, view_of

    if source is not None and heard is not None:
        raise UsageError("--without-source and --without-voice do not go together; withdraw one at a time")
    if as_json and file == _STDOUT:
        raise UsageError("--json and --html - would both write to stdout; name a file for the page")
    document = opened(model)
    tell_warnings(model, document.warnings)
    tell_of_kernels(document.conflict)
    thorough = as_json or file is not None
    states = max_states or MAX_STATES
    with working(voiced("talk-solving")) as say:
        answered = briefing_of(
            document, concept=concept, language=language, max_states=states, thorough=thorough, watch=say
        )
        withdrawal = None
        if source is not None or heard is not None:
            withdrawal = withdrawal_of(answered.brief, source=source, voice=heard)
            answered = Briefing(withdrawal.after, answered.voice, say)
        passages = evidence_of(document).passages
        page = file is not None
        view = view_of(answered, pictures=as_json or page, hangs_on=page, passages=passages, withdrawal=withdrawal)
    if as_json:
        put_json(to_json(view))
    if file == _STDOUT:
        click.echo(html(view), nl=False)
    elif file is not None:
        write_whole(file, html(view))
        tell(voiced("talk-wrote-page", file=str(file)))
    elif not as_json:
        from rich.console import Console

        print_view(view, Console(width=max(width(), 40)), full=full)
        tell_next(f"detente brief {model} --html brief.html")
