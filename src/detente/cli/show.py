"""``detente show``."""

from __future__ import annotations

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_answer, tell_next, tell_warnings
from detente.names import Language


@click.command(
    cls=Command, examples=("detente show elmira", "detente show elmira --states", "detente show two-towns --lang de")
)
@options.model
@click.option("--states", is_flag=True, help="List the feasible states as well: number, letters, label.")
@options.max_states
@options.language
@options.as_json
@options.quiet
def show(*, model: str, states: bool, max_states: int | None, language: Language, as_json: bool) -> None:
    """Show a model in words: who can do what, what each wants, what cannot be."""
    from detente.answers.model import Model
    from detente.graph import MAX_STATES, graph_of
    from detente.study import opened

    document = opened(model)
    tell_warnings(model, document.warnings)
    graph = graph_of(document.conflict, max_states=max_states or MAX_STATES) if states else None
    put_answer(Model(document.conflict, graph), document, language, as_json=as_json)
    if not as_json:
        tell_next(f"detente solve {model}")
