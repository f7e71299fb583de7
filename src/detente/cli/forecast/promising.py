"""Promises of those whom a text reports: ``detente forecast promises`` and ``verdict``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli.declared import argument, choice, flag, option, several
from detente.cli.forecast.group import forecast
from detente.cli.in_study import InStudy, Study
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.forecast.promise import Judged


@InStudy.with_examples(
    "detente forecast promises",
    "detente forecast promises article.txt",
    "detente forecast promises a1 --keep 2 --keep 5 --by Lind",
    "detente forecast promises a1 --all",
    group=forecast,
)
def promises(
    ask: Study,
    *,
    article: str | None = argument("[ARTICLE]", required=False),
    keep: tuple[int, ...] = several("--keep", "N", "Write the candidate of this number into the ledger.", type=int),
    everything: bool = flag("--all", "Write all of them into the ledger."),
    by: str = option("--by", "NAME", "Whose they are, where the text says “he”.", default=""),
    due: str = option("--due", "DAY", "By when they are due, as 2031-05-02.", default=""),
    written_in: str | None = choice("--written-in", ("de", "en"), "Its language.  [default: found out]"),
) -> None:
    """List who promised or predicted what in a document; without one, what became of those recorded.

    ARTICLE is a file, or the id of a source of the study. Rules for German and English find candidates, also those
    that readers' comments recall, with who said it when and by when it is due. Only --keep and --all write.
    """
    from detente.study.promising import As, held, offered_by
    from detente.study.promising import keep as kept

    if article is None:
        if keep or everything or by or due:
            raise UsageError("say of which document: detente forecast promises ARTICLE --keep N")
        found = held(ask.path)
        ask.put(found)
        return
    offer = offered_by(article, ask.folder, written_in)
    numbers = [one.number for one in offer.offers] if everything else keep
    ask.put(kept(ask.path, offer, numbers, As(by, due)) if numbers else offer)


@InStudy.with_examples(
    "detente forecast verdict p1 broken --source a2 --because 'The bridge was closed on that day'",
    "detente forecast verdict p2 undecidable --because 'Nobody says what “soon” meant'",
    "detente forecast verdict p1 kept --source a3 --correct --because 'It was open after all'",
    group=forecast,
)
def verdict(
    ask: Study,
    *,
    name: str = argument("ID"),
    judged: Judged = argument("kept|broken|undecidable", type=click.Choice(("kept", "broken", "undecidable"))),
    source: str = option("--source", "TEXT", "What shows it: the id of a source, or its name.", default=""),
    because: str = option("--because", "TEXT", "Why it counts so.", default=""),
    correct: bool = flag("--correct", "Put a wrong verdict right; nothing is deleted."),
) -> None:
    """Say what came of a promise or a prediction: kept, broken, or undecidable."""
    from detente.forecast.promise import Verdict
    from detente.study.promising import judge

    ask.put(judge(ask.path, name, Verdict(judged, source, because), correct=correct))
