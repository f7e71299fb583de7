"""``detente show``."""

from __future__ import annotations

import click

from detente.cli.inquiry import AboutModel, Inquiry
from detente.errors import UsageError


@click.command(
    cls=AboutModel, examples=("detente show elmira", "detente show elmira --states", "detente show two-towns --lang de")
)
@click.option("--states", is_flag=True, help="List the feasible states as well: number, letters, label.")
@click.option(
    "--limit", type=click.IntRange(min=0), metavar="N", help="List N states at most.  [default: 200; JSON: all]"
)
def show(ask: Inquiry, *, states: bool, limit: int | None) -> None:
    """Show a model in words: who can do what, what each wants, what cannot be."""
    if limit is not None and not states:
        raise UsageError("--limit says how many states are listed; add --states, or leave it out")
    from detente.answers.model import Model

    ask.put(Model(ask.document.conflict, ask.graph if states else None, limit))
    ask.next("solve")
