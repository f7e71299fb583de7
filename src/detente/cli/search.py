"""``detente search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli.in_study import InStudy, Study

if TYPE_CHECKING:
    from detente.evidence.index import RecordKind


@click.command(
    cls=InStudy,
    examples=(
        "detente search vorrat",
        "detente search '\"matter of days\"' --kind quote --kind source",
        "detente search ceasefire --in my-study --json",
    ),
)
@click.argument("query", metavar="QUERY")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(("source", "quote", "comment")),
    multiple=True,
    help="Only these; repeat it for several.  [default: all]",
)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N", help="Most hits.")
def search(ask: Study, *, query: str, kinds: tuple[RecordKind, ...], limit: int) -> None:
    """Search the sources, quotes and readers' comments of a study.

    Every word of QUERY must be there, alone or as part of a longer one; words in quotation marks stand together. Words
    that were broken up to slip past filters are found as they are written and as they are meant.
    """
    from detente.study.comments import searched

    ask.put(searched(ask.path, ask.document, query, kinds=kinds, limit=limit))
