"""``detente quote``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from detente.cli.command import Commands
from detente.cli.in_study import InStudy, Study
from detente.errors import UsageError
from detente.evidence.quote import STATUSES

if TYPE_CHECKING:
    from detente.answers.quotes import Fingerprinted, Held, Refused, Written
    from detente.evidence.quote import Speaker

_source = click.argument("source", metavar="SOURCE")
_text = click.argument("text", metavar="TEXT")
_prefix = click.option("--prefix", metavar="TEXT", default="", help="The words before it, where it occurs repeatedly.")
_suffix = click.option("--suffix", metavar="TEXT", default="", help="The words after it, where it occurs repeatedly.")


@click.group(
    cls=Commands,
    examples=(
        "detente quote check article.txt 'not a matter of weeks'",
        "detente quote check a1 'not a matter of weeks'",
        "detente quote add days --source a1 --exact 'not a matter of weeks' --speaker 'an adviser' --unnamed",
        "detente quote fingerprint a1 'not a matter of weeks'",
    ),
)
def quote() -> None:
    """Hold quotes against their documents, word for word, and write them into the study.

    Quotation marks, dashes, blanks, line ends and invisible characters make no difference; every word does, and upper
    or lower case.
    """


@quote.command(
    cls=InStudy,
    examples=(
        "detente quote check article.txt 'not a matter of weeks'",
        "detente quote check a1 'of weeks' --prefix 'not a matter'",
        "detente quote check a1 5:9f86d081884c7d659a2feaa0c55ad015 --json",
    ),
)
@_source
@_text
@_prefix
@_suffix
def check(ask: Study, *, source: str, text: str, prefix: str, suffix: str) -> None:
    """Say whether and where a document has these words.

    SOURCE is a file, or the id of a source of the study; TEXT the words, or their fingerprint. Exit status 0 where
    they are there, 1 where not; what is near is then shown with the difference, and is not the quote.
    """
    from detente.study.folder import held_against

    _put(ask, held_against(source, ask.folder, text, prefix=prefix, suffix=suffix))


@quote.command(
    cls=InStudy,
    examples=(
        "detente quote fingerprint a1 'not a matter of weeks'",
        "detente quote fingerprint article.txt 'not a matter of weeks' --json",
    ),
)
@_source
@_text
def fingerprint(ask: Study, *, source: str, text: str) -> None:
    """Write by what these words are found again in their document without being shown.

    Exit status 1 where the document does not have them.
    """
    from detente.answers.quotes import Fingerprinted
    from detente.evidence.anchor import fingerprint_of
    from detente.study.folder import held_against

    _put(ask, Fingerprinted(held_against(source, ask.folder, text), fingerprint_of(text)))


@quote.command(
    cls=InStudy,
    examples=(
        "detente quote add days --source a1 --exact 'not a matter of weeks' --speaker 'an adviser' --unnamed",
        "detente quote add days --source a1 --exact 'not a matter of weeks' --status reported --for us.go",
    ),
)
@click.argument("name", metavar="ID")
@click.option("--source", metavar="ID", required=True, help="The source that it stands in.")
@click.option("--exact", metavar="TEXT", required=True, help="The passage, word for word.")
@_prefix
@_suffix
@click.option("--says", metavar="TEXT", default="", help="What it says, in your own words.")
@click.option("--speaker", metavar="WHO", help="Who said it, as the document calls them.")
@click.option("--unnamed", is_flag=True, help="The document does not name them.")
@click.option("--via", metavar="WHO", default="", help="Through whom it came to the document, as Reuters.")
@click.option("--status", type=click.Choice(STATUSES), help="How firm it is.")
@click.option("--claim", metavar="ID", default="", help="The statement that this is one report of.")
@click.option("--denied-by", metavar="ID", multiple=True, help="A quote that denies it; may be repeated.")
@click.option("--hide", is_flag=True, help="Write the fingerprint alone, where the passage may not be shown.")
@click.option(
    "--for",
    "lines",
    metavar="LINE",
    multiple=True,
    help="What rests on it: an option, or a line of what somebody wants (as us:2); may be repeated.",
)
def add(
    ask: Study,
    *,
    name: str,
    says: str,
    speaker: str | None,
    unnamed: bool,
    hide: bool,
    lines: tuple[str, ...],
    **facts: Any,
) -> None:
    """Write a quote into the study's model; everything else there stays as it is.

    Words that the source does not have are refused with exit status 1, and what is near is shown.
    """
    from detente.evidence.quote import Quote
    from detente.study.quotes import written

    said_by = _speaker(speaker, unnamed=unnamed)
    given = Quote(name, says=(("en", says),) if says else (), speaker=said_by, **facts)
    _put(ask, written(ask.path, given, hidden=hide, lines=lines))


def _put(ask: Study, found: Held | Fingerprinted | Refused | Written) -> None:
    """Hand it over; status 1 where the words are not there."""
    ask.put(found)
    ask.leave(0 if found.found else 1)


def _speaker(who: str | None, *, unnamed: bool) -> Speaker | None:
    from detente.evidence.quote import Speaker

    if unnamed and who is None:
        raise UsageError("--unnamed says that the speaker has no name in the document; say with --speaker who it is")
    return Speaker(who, named=not unnamed) if who is not None else None
