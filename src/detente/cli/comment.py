"""``detente comment``."""

from __future__ import annotations

from typing import Any

import click

from detente.cli.command import Commands
from detente.cli.in_study import InStudy, Study


@click.group(
    cls=Commands,
    examples=(
        "detente comment list a1",
        "detente comment code a1:c3 --coder Anna --stance us=against",
        "detente comment agreement",
    ),
)
def comment() -> None:
    """Read what readers wrote below an article, and code it.

    Comments are voices. They are no evidence of what a decision maker wants, and no result is computed from them.
    """


@comment.command("list", cls=InStudy, examples=("detente comment list a1", "detente comment list a1 --search vorrat"))
@click.argument("name", metavar="SOURCE")
@click.option("--search", "query", metavar="QUERY", help="Only comments with these words, or parts of words.")
def list_(ask: Study, *, name: str, query: str | None) -> None:
    """List the comments of a source, as they are written, with the codes that they have.

    Words that were broken up to slip past filters are followed by the word that is meant, in brackets.
    """
    from detente.study.comments import listed

    found = listed(ask.path, ask.document, ask.source(name), query)
    ask.put(found, found.faults)


@comment.command(
    cls=InStudy,
    examples=(
        "detente comment code a1:c3 --coder Anna --stance us=against --stance deal=for",
        "detente comment code a1:c9 --coder Anna --promise 'to end the war within a day'",
        "detente comment code a1:c3 --coder Anna --stance us=none",
    ),
)
@click.argument("name", metavar="COMMENT")
@click.option("--coder", required=True, metavar="NAME", help="Who codes.")
@click.option(
    "--stance",
    "stances",
    multiple=True,
    metavar="ID=for|neutral|against",
    help="Towards a decision maker or a condition of the model; =none takes it back.",
)
@click.option("--promise", metavar="TEXT", help="A promise that it recalls; '' takes it back.")
@click.option("--what-if", metavar="TEXT", help="What it suggests might be otherwise; '' takes it back.")
@click.option("--note", default="", metavar="TEXT", help="Why it is coded so.")
def code(ask: Study, *, name: str, coder: str, **said: Any) -> None:
    """Say what a comment does: takes sides, recalls a promise, suggests a what-if.

    What the same coder said before of the same is replaced; what other coders say is kept beside it.
    """
    from detente.study.comments import coded

    ask.put(coded(ask.path, ask.document, name, coder, **said))
    ask.next("comment", "agreement")


@comment.command(cls=InStudy, examples=("detente comment agreement", "detente comment agreement --json"))
def agreement(ask: Study) -> None:
    """Tell how far coders agree beyond chance: Krippendorff's alpha.

    1 is perfect agreement, 0 what chance would give. Ordinal counts against and for as further apart than either from
    neutral.
    """
    from detente.answers.comments import agreements
    from detente.study.comments import codes_of

    found = agreements(codes_of(ask.path))
    ask.put(found, found.faults)
