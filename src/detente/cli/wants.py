"""``detente wants``."""

from __future__ import annotations

import click

from detente.cli.inquiry import AboutModel, Inquiry


@click.command(cls=AboutModel, examples=("detente wants ukraine-2025", "detente wants two-towns --json"))
def wants(ask: Inquiry) -> None:
    """Show who wants what: every condition and option, who is for it, who against, how firmly, on whose word."""
    from detente.answers.wants import wants as found_out

    ask.put(found_out(ask.graph))
    ask.next("brief")
