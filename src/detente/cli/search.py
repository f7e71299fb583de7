"""``detente search``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_answer, tell, voiced
from detente.names import Language

if TYPE_CHECKING:
    from detente.evidence.index import RecordKind


@click.command(
    cls=Command,
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
@options.of_study
def search(
    *, query: str, folder: Path | None, kinds: tuple[RecordKind, ...], limit: int, language: Language, as_json: bool
) -> None:
    """Search the sources, quotes and readers' comments of a study.

    Every word of QUERY must be there, alone or as part of a longer one; words in quotation marks stand together. Words
    that were broken up to slip past filters are found as they are written and as they are meant.
    """
    from detente.answers.search import Searched
    from detente.study.comments import search_index
    from detente.study.folder import document_of, study_of

    study = study_of(folder)
    with search_index(study, document_of(study)) as index:
        found = index.search(query, kinds=kinds, limit=limit)
    put_answer(Searched(query, found), None, language, as_json=as_json)
    if as_json:
        return
    if not found.hits:
        tell(voiced("talk-nothing-found"))
    elif found.total > len(found.hits):
        tell(voiced("talk-more-hits", count=found.total - len(found.hits), limit=str(found.total)))
