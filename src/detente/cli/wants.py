"""``detente wants``."""

from __future__ import annotations

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_answer, tell_next, tell_warnings
from detente.names import Language


@click.command(cls=Command, examples=("detente wants ukraine-2025", "detente wants two-towns --json"))
@options.model
@options.max_states
@options.language
@options.as_json
@options.quiet
def wants(*, model: str, max_states: int | None, language: Language, as_json: bool) -> None:
    """Show who wants what: every condition and option, who is for it, who against, how firmly, on whose word."""
    from detente.answers.wants import wants as found_out
    from detente.graph import MAX_STATES, graph_of
    from detente.study import opened

    document = opened(model)
    tell_warnings(model, document.warnings)
    graph = graph_of(document.conflict, max_states=max_states or MAX_STATES)
    put_answer(found_out(graph), document, language, as_json=as_json)
    if not as_json:
        tell_next(f"detente brief {model}")
