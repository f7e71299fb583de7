"""``detente show``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_json, tell, tell_warnings
from detente.names import Language

if TYPE_CHECKING:
    from detente.model.conflict import Conflict


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
    from detente.cli.show.text import put_model
    from detente.cli.show.values import values_of
    from detente.study import opened

    document = opened(model)
    tell_warnings(model, document.warnings)
    listed = list(_states(document.conflict, max_states, language)) if states else None
    if as_json:
        put_json(values_of(document, language) | ({"states": listed} if listed is not None else {}))
        return
    put_model(document.conflict, language, listed)
    tell(f"next: detente solve {model}")


def _states(conflict: Conflict, max_states: int | None, language: Language) -> Iterator[dict[str, Any]]:
    """The feasible states by number."""
    from detente.graph import MAX_STATES, graph_of
    from detente.tell.outcomes import label_of
    from detente.tell.voice import Voice

    graph, voice = graph_of(conflict, max_states=max_states or MAX_STATES), Voice(language)
    for s in sorted(range(graph.size), key=graph.number):
        yield {"number": graph.number(s), "options": graph.letters(s), "label": label_of(graph, s, voice)}
