"""``detente show``."""

from __future__ import annotations

import click

from detente.cli.inquiry import AboutModel, Inquiry


@click.command(
    cls=AboutModel, examples=("detente show elmira", "detente show elmira --states", "detente show two-towns --lang de")
)
@click.option("--states", is_flag=True, help="List the feasible states as well: number, letters, label.")
def show(ask: Inquiry, *, states: bool) -> None:
    """Show a model in words: who can do what, what each wants, what cannot be."""
    from detente.answers.model import Model

    ask.put(Model(ask.document.conflict, ask.graph if states else None))
    ask.next("solve")
