"""``detente comment``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command, Commands
from detente.cli.output import put_answer, tell, tell_next, voiced
from detente.names import Language

if TYPE_CHECKING:
    from detente.evidence.coding import Codes


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


@comment.command("list", cls=Command, examples=("detente comment list a1", "detente comment list a1 --search vorrat"))
@click.argument("name", metavar="SOURCE")
@click.option("--search", "query", metavar="QUERY", help="Only comments with these words, or parts of words.")
@options.of_study
def list_(*, name: str, query: str | None, folder: Path | None, language: Language, as_json: bool) -> None:
    """List the comments of a source, as they are written, with the codes that they have.

    Words that were broken up to slip past filters are followed by the word that is meant, in brackets.
    """
    from detente.answers.comments import Listed
    from detente.study.comments import codes_of, comments, comments_with
    from detente.study.folder import document_of, study_of
    from detente.study.sources import source_named

    study = study_of(folder)
    document = document_of(study)
    source = source_named(document, name)
    found = comments(study, source) if query is None else comments_with(study, document, source, query)
    codes = codes_of(study)
    listed = Listed(name, tuple((one, codes.of(one.id)) for one in found))
    put_answer(listed, None, language, as_json=as_json, findings=codes.faults)
    if not as_json:
        if not found:
            tell(voiced("talk-no-such-comment") if query is not None else voiced("talk-no-comments", source=str(name)))
        _tell_faults(codes)


@comment.command(
    cls=Command,
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
@options.of_study
def code(
    *,
    name: str,
    coder: str,
    folder: Path | None,
    language: Language,
    as_json: bool,
    **said: Any,
) -> None:
    """Say what a comment does: takes sides, recalls a promise, suggests a what-if.

    What the same coder said before of the same is replaced; what other coders say is kept beside it.
    """
    from detente.answers.asking.codes import codes_said
    from detente.answers.comments import Coded
    from detente.study.comments import add_codes, comment_named
    from detente.study.folder import document_of, study_of

    study = study_of(folder)
    document = document_of(study)
    one = comment_named(study, document, name)
    codes = codes_said(document.conflict, one.id, coder, **said)
    add_codes(study, codes)
    put_answer(Coded(one.id, codes), None, language, as_json=as_json)
    if not as_json:
        tell_next("detente comment agreement")


@comment.command(cls=Command, examples=("detente comment agreement", "detente comment agreement --json"))
@options.of_study
def agreement(*, folder: Path | None, language: Language, as_json: bool) -> None:
    """Tell how far coders agree beyond chance: Krippendorff's alpha.

    1 is perfect agreement, 0 what chance would give. Ordinal counts against and for as further apart than either from
    neutral.
    """
    from detente.answers.comments import agreements
    from detente.study.comments import codes_of
    from detente.study.folder import study_of

    codes = codes_of(study_of(folder))
    found = agreements(codes.codes)
    put_answer(found, None, language, as_json=as_json, findings=codes.faults)
    if not as_json:
        if not found.rows:
            tell(voiced("talk-none-coded"))
        _tell_faults(codes)


def _tell_faults(codes: Codes) -> None:
    from detente.evidence.coding import FILE

    for fault in codes.faults:
        tell(f"{FILE}: {fault.message}; {fault.hint}")
