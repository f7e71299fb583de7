"""``detente search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.cli.declared import argument, choice, count
from detente.cli.in_study import InStudy, Study

if TYPE_CHECKING:
    from detente.evidence.index import RecordKind


@InStudy.with_examples(
    "detente search vorrat",
    "detente search '\"matter of days\"' --kind quote --kind source",
    "detente search ceasefire --in my-study --json",
)
def search(
    ask: Study,
    *,
    query: str = argument("QUERY"),
    kinds: tuple[RecordKind, ...] = choice(
        "--kind", ("source", "quote", "comment"), "Only these; repeat it for several.  [default: all]", multiple=True
    ),
    limit: int = count("--limit", "Most hits.", default=20),
) -> None:
    """Search the sources, quotes and readers' comments of a study.

    Every word of QUERY must be there, alone or as part of a longer one; words in quotation marks stand together. Words
    that were broken up to slip past filters are found as they are written and as they are meant.
    """
    from detente.study.comments import searched

    ask.put(searched(ask.path, ask.document, query, kinds=kinds, limit=limit))
