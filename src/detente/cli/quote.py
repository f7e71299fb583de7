"""``detente quote``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.cli.command import Commands
from detente.cli.declared import argument, choice, flag, option, several
from detente.cli.in_study import InStudy, Study
from detente.errors import UsageError
from detente.evidence.quote import STATUSES

if TYPE_CHECKING:
    from detente.evidence.quote import Status

_source, _text = argument("SOURCE"), argument("TEXT")
_prefix = option("--prefix", "TEXT", "The words before it, where it occurs repeatedly.", default="")
_suffix = option("--suffix", "TEXT", "The words after it, where it occurs repeatedly.", default="")


@Commands.with_examples(
    "detente quote check article.txt 'not a matter of weeks'",
    "detente quote check a1 'not a matter of weeks'",
    "detente quote add days --source a1 --exact 'not a matter of weeks' --speaker 'an adviser' --unnamed",
    "detente quote fingerprint a1 'not a matter of weeks'",
)
def quote() -> None:
    """Hold quotes against their documents, word for word, and write them into the study.

    Quotation marks, dashes, blanks, line ends and invisible characters make no difference; every word does, and upper
    or lower case.
    """


@InStudy.with_examples(
    "detente quote check article.txt 'not a matter of weeks'",
    "detente quote check a1 'of weeks' --prefix 'not a matter'",
    "detente quote check a1 5:9f86d081884c7d659a2feaa0c55ad015 --json",
    group=quote,
)
def check(
    ask: Study, *, source: str = _source, text: str = _text, prefix: str = _prefix, suffix: str = _suffix
) -> None:
    """Say whether and where a document has these words.

    SOURCE is a file, or the id of a source of the study; TEXT the words, or their fingerprint. Exit status 0 where
    they are there, 1 where not; what is near is then shown with the difference, and is not the quote.
    """
    from detente.study.folder import held_against

    found = held_against(source, ask.folder, text, prefix=prefix, suffix=suffix)
    ask.judge(found, holds=found.found)


@InStudy.with_examples(
    "detente quote fingerprint a1 'not a matter of weeks'",
    "detente quote fingerprint article.txt 'not a matter of weeks' --json",
    group=quote,
)
def fingerprint(ask: Study, *, source: str = _source, text: str = _text) -> None:
    """Write by what these words are found again in their document without being shown.

    Exit status 1 where the document does not have them.
    """
    from detente.answers.quotes import Fingerprinted
    from detente.evidence.anchor import fingerprint_of
    from detente.study.folder import held_against

    found = Fingerprinted(held_against(source, ask.folder, text), fingerprint_of(text))
    ask.judge(found, holds=found.found)


@InStudy.with_examples(
    "detente quote add days --source a1 --exact 'not a matter of weeks' --speaker 'an adviser' --unnamed",
    "detente quote add days --source a1 --exact 'not a matter of weeks' --status reported --for us.go",
    group=quote,
)
def add(
    ask: Study,
    *,
    name: str = argument("ID"),
    source: str = option("--source", "ID", "The source that it stands in.", required=True),
    exact: str = option("--exact", "TEXT", "The passage, word for word.", required=True),
    prefix: str = _prefix,
    suffix: str = _suffix,
    says: str = option("--says", "TEXT", "What it says, in your own words.", default=""),
    speaker: str | None = option("--speaker", "WHO", "Who said it, as the document calls them."),
    unnamed: bool = flag("--unnamed", "The document does not name them."),
    via: str = option("--via", "WHO", "Through whom it came to the document, as Reuters.", default=""),
    status: Status | None = choice("--status", STATUSES, "How firm it is."),
    claim: str = option("--claim", "ID", "The statement that this is one report of.", default=""),
    denied_by: tuple[str, ...] = several("--denied-by", "ID", "A quote that denies it; may be repeated."),
    hide: bool = flag("--hide", "Write the fingerprint alone, where the passage may not be shown."),
    lines: tuple[str, ...] = several(
        "--for", "LINE", "What rests on it: an option, or a line of what somebody wants (as us:2); may be repeated."
    ),
) -> None:
    """Write a quote into the study's model; everything else there stays as it is.

    Words that the source does not have are refused with exit status 1, and what is near is shown.
    """
    from detente.evidence.quote import Quote, Speaker
    from detente.study.quotes import written

    if unnamed and speaker is None:
        raise UsageError("--unnamed says that the speaker has no name in the document; say with --speaker who it is")
    who = None if speaker is None else Speaker(speaker, named=not unnamed)
    said = (("en", says),) if says else ()
    given = Quote(
        name, said, source, exact, prefix, suffix, speaker=who, via=via, status=status, claim=claim, denied_by=denied_by
    )
    found = written(ask.path, given, hidden=hide, lines=lines)
    ask.judge(found, holds=found.found)
