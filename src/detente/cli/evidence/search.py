"""``detente search``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.evidence.study import document_of, in_study, study_of
from detente.cli.output import FORMAT, put, put_json, tell

if TYPE_CHECKING:
    from detente.evidence.index import Hit, RecordKind

_AROUND = 40
"""Characters that are shown before what was found, and twice as many after."""


@click.command(
    cls=Command,
    examples=(
        "detente search vorrat",
        "detente search '\"matter of days\"' --kind quote --kind source",
        "detente search ceasefire --in my-study --json",
    ),
)
@click.argument("query", metavar="QUERY")
@in_study
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(("source", "quote", "comment")),
    multiple=True,
    help="Only these; repeat it for several.  [default: all]",
)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N", help="Most hits.")
@options.as_json
@options.quiet
def search(*, query: str, folder: Path | None, kinds: tuple[RecordKind, ...], limit: int, as_json: bool) -> None:
    """Search the sources, quotes and readers' comments of a study.

    Every word of QUERY must be there, alone or as part of a longer one; words in quotation marks stand together. Words
    that were broken up to slip past filters are found as they are written and as they are meant.
    """
    from detente.study.comments import search_index

    study = study_of(folder)
    with search_index(study, document_of(study)) as index:
        found = index.search(query, kinds=kinds, limit=limit)
    if as_json:
        put_json({"format": FORMAT, "query": query, "total": found.total, "hits": [_values(hit) for hit in found.hits]})
        return
    for hit in found.hits:
        put(f"{hit.id}  {hit.kind}  {_snippet(hit)}")
    if not found.hits:
        tell("nothing found; parts of words are enough, and fewer words find more")
    elif found.total > len(found.hits):
        tell(f"{found.total - len(found.hits)} more; --limit {found.total} shows all")


def _values(hit: Hit) -> dict[str, object]:
    spans = [list(span) for span in hit.spans]
    return {"id": hit.id, "kind": hit.kind, "source": hit.source or None, "text": hit.written, "spans": spans}


def _snippet(hit: Hit) -> str:
    """What is around the first of what was found, on one line."""
    first = hit.spans[0] if hit.spans else (0, 0)
    start, end = max(first[0] - _AROUND, 0), first[1] + 2 * _AROUND
    shown = " ".join(hit.written[start:end].split())
    return f"{'…' if start else ''}{shown}{'…' if end < len(hit.written) else ''}"
