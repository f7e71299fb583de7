"""``detente quote``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command, Commands
from detente.cli.evidence.study import check_id, document_of, in_study, study_of
from detente.cli.output import FORMAT, called, put, put_json, put_paragraph, put_refused, tell, typed
from detente.errors import UsageError
from detente.evidence.quote import STATUSES

if TYPE_CHECKING:
    from detente.evidence.anchor import Check
    from detente.evidence.near import Near
    from detente.evidence.quote import Quote, Speaker, Status
    from detente.evidence.wording import Wording
    from detente.model.conflict import Conflict
    from detente.model.edit import Path as Place

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
    cls=Command,
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
@in_study
@options.as_json
@options.quiet
@click.pass_context
def check(
    ctx: click.Context, *, source: str, text: str, prefix: str, suffix: str, folder: Path | None, as_json: bool
) -> None:
    """Say whether and where a document has these words.

    SOURCE is a file, or the id of a source of the study; TEXT the words, or their fingerprint. Exit status 0 where
    they are there, 1 where not; what is near is then shown with the difference, and is not the quote.
    """
    from detente.evidence.anchor import find, find_fingerprint, is_fingerprint

    wording = _wording(source, folder)
    if is_fingerprint(text):
        found = find_fingerprint(wording.text, text)
    else:
        found = find(wording.text, text, prefix=prefix, suffix=suffix)
    _put_found(wording, found, as_json=as_json)
    ctx.exit(0 if found.found else 1)


@quote.command(
    cls=Command,
    examples=(
        "detente quote fingerprint a1 'not a matter of weeks'",
        "detente quote fingerprint article.txt 'not a matter of weeks' --json",
    ),
)
@_source
@_text
@in_study
@options.as_json
@options.quiet
@click.pass_context
def fingerprint(ctx: click.Context, *, source: str, text: str, folder: Path | None, as_json: bool) -> None:
    """Write by what these words are found again in their document without being shown.

    Exit status 1 where the document does not have them.
    """
    from detente.evidence.anchor import find, fingerprint_of

    wording = _wording(source, folder)
    found, written = find(wording.text, text), fingerprint_of(text)
    if found.found and not as_json:
        put(written)
    else:
        _put_found(wording, found, as_json=as_json, fingerprint=written if found.found else None)
    ctx.exit(0 if found.found else 1)


@quote.command(
    cls=Command,
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
@in_study
@options.as_json
@options.quiet
@click.pass_context
def add(
    ctx: click.Context,
    *,
    name: str,
    source: str,
    exact: str,
    prefix: str,
    suffix: str,
    says: str,
    speaker: str | None,
    unnamed: bool,
    via: str,
    status: Status | None,
    claim: str,
    denied_by: tuple[str, ...],
    hide: bool,
    lines: tuple[str, ...],
    folder: Path | None,
    as_json: bool,
) -> None:
    """Write a quote into the study's model; everything else there stays as it is.

    Words that the source does not have are refused with exit status 1, and what is near is shown.
    """
    from detente.evidence.quote import Quote
    from detente.study.changing import MODEL
    from detente.study.quotes import NotInSource, add_quote, facts_of

    check_id(name)
    said_by = _speaker(speaker, unnamed=unnamed)
    study = study_of(folder)
    given = Quote(
        id=name,
        says=(("en", says),) if says else (),
        source=source,
        exact=exact,
        prefix=prefix,
        suffix=suffix,
        speaker=said_by,
        via=via,
        status=status,
        claim=claim,
        denied_by=denied_by,
    )

    def ties(conflict: Conflict) -> list[Place]:
        return [_place(conflict, line) for line in lines]

    try:
        written = add_quote(study, given, hidden=hide, ties=ties)
    except NotInSource as refused:
        _put_found(refused.wording, refused.check, as_json=as_json, id=name, quote=None)
        tell(str(refused))
        ctx.exit(1)
    if as_json:
        put_json({"format": FORMAT, "id": name, "quote": facts_of(written), "found": True, "near": []})
    else:
        _put_written(written)
    model = str(study / MODEL)
    tell(f"written into {called(model)}; next: detente check {typed(model)}")


def _speaker(who: str | None, *, unnamed: bool) -> Speaker | None:
    from detente.evidence.quote import Speaker

    if unnamed and who is None:
        raise UsageError("--unnamed says that the speaker has no name in the document; say with --speaker who it is")
    return Speaker(who, named=not unnamed) if who is not None else None


def _wording(source: str, folder: Path | None) -> Wording:
    """The text of a file, or of a source that the study keeps."""
    from detente.evidence import UNDETERMINED
    from detente.evidence.extract import MAX_PDF_BYTES
    from detente.evidence.wording import wording_of
    from detente.study.quotes import wording_in
    from detente.study.sources import is_study, source_named

    if Path(source).is_file():
        with Path(source).open("rb") as stream:
            content = stream.read(MAX_PDF_BYTES + 1)
        return wording_of(content, name=called(Path(source).name), language=UNDETERMINED)
    if folder is None and not is_study(Path()):
        raise UsageError(f"there is no file {called(source)}, and this folder is no study; --in DIR names the study")
    study = study_of(folder)
    return wording_in(study, source_named(document_of(study), source))


def _place(conflict: Conflict, line: str) -> Place:
    """Where in the file an option or a line of a preference stands."""
    from detente.answers.asking.known import decision_maker_of, option_of
    from detente.model.conflict import ByStatements

    who, colon, number = line.rpartition(":")
    if not colon:
        dm, _, option = option_of(conflict, line).partition(".")
        return "decision_makers", dm, "options", option
    name = decision_maker_of(conflict, who)
    wants = next(dm.preferences for dm in conflict.decision_makers if dm.id == name)
    count = len(wants.levels) if isinstance(wants, ByStatements) else 0
    if not (number.isdecimal() and 1 <= int(number) <= count):
        raise UsageError(f"{name} has {count} lines of statements; {number!r} is the number of none of them")
    return "decision_makers", name, "preferences", int(number) - 1


def _values(wording: Wording, check: Check) -> dict[str, Any]:
    return {
        "found": check.found,
        "start": check.start,
        "end": check.end,
        "count": check.count,
        "part": wording.part_at(check.start) if check.start is not None else None,
        "text": wording.text[check.start : check.end] if check.found else None,
        "compared": check.compared,
        "near": [
            {
                "start": near.start,
                "end": near.end,
                "part": wording.part_at(near.start),
                "text": near.text,
                "differences": [{"kind": part.kind, "text": part.text} for part in near.differences],
            }
            for near in check.near
        ],
    }


def _put_found(wording: Wording, found: Check, *, as_json: bool, **before: str | None) -> None:
    """Whether and where the words are there; as JSON after what goes `before`."""
    if as_json:
        put_json({"format": FORMAT, **before, **_values(wording, found)})
    else:
        _put_check(wording, found)


def _put_check(wording: Wording, check: Check) -> None:

    if check.start is not None and check.end is not None:
        put(f"there, {_where(wording, check.start, check.end)}")
        put_paragraph(wording.text[check.start : check.end], indent=2)
        if check.count > 1:
            tell(f"it is there {check.count} times; --prefix and --suffix say which one is meant")
        return
    unseen = "nothing is near" if check.compared else "it is too long to look for what is near"
    put_refused("not there" if check.near else f"not there, and {unseen}")
    for near in check.near:
        put_refused(f"near, {_where(wording, near.start, near.end)}; this is not the quote:", indent=2)
        put_refused(_marked(near), indent=4)
    if check.near:
        tell("[-…-] is only in the quote, {+…+} only in the text")


def _where(wording: Wording, start: int, end: int) -> str:
    part = wording.part_at(start)
    return f"{start}–{end}" + (f", in the {part}" if part else "")


def _marked(near: Near) -> str:
    """The passage with the words that it lacks and has too much."""
    marks = {"same": "{}", "only in the quote": "[-{}-]", "only in the text": "{{+{}+}}"}
    return " ".join(marks[part.kind].format(part.text) for part in near.differences)


def _put_written(quote: Quote) -> None:
    from detente.study.quotes import facts_of

    put(quote.id)
    for key, value in facts_of(quote).items():
        put_paragraph(f"{key}: {value}", indent=2)
