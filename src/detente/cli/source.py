"""``detente source``."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from detente.answers.sources import Part
from detente.cli import options
from detente.cli.command import Command, Commands
from detente.cli.output import called, put_answer, tell, voiced
from detente.cli.suggest import suggest
from detente.names import Language

if TYPE_CHECKING:
    from datetime import datetime

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


def _check_language(ctx: click.Context, param: click.Parameter, code: str | None) -> str | None:
    """The code of a language in lower case; refused where it is none."""
    if code is None or _LANGUAGE.fullmatch(code.lower()):
        return code and code.lower()
    raise click.BadParameter(f"{code!r} is no code of a language; write it as de, en or uk (ISO 639)", ctx, param)


@click.group(
    cls=Commands,
    examples=(
        "detente source add article.html --publisher 'The Paper'",
        "detente source list",
        "detente source show a1 --part comments",
        "detente source verify",
    ),
)
def source() -> None:
    """Keep the documents that a study rests on, and read them in their parts.

    A document is kept byte for byte in the study's folder, with its digest in the model.
    """


@source.command(
    cls=Command,
    examples=(
        "detente source add article.html",
        "detente source add article.txt --id report --publisher 'The Paper' --date 2025-04-18",
        "detente source add - --json < article.txt",
    ),
)
@click.argument("file", metavar="FILE")
@click.option("--id", "name", metavar="ID", help="What the study calls it.  [default: a1, a2, …]")
@click.option(
    "--lang",
    "language",
    metavar="CODE",
    callback=_check_language,
    help="Its language, as de, en or uk.  [default: found out]",
)
@click.option("--publisher", metavar="NAME", help="Who published it.")
@click.option("--date", type=click.DateTime(("%Y-%m-%d",)), metavar="YYYY-MM-DD", help="When it was published.")
@options.in_study
@options.as_json
@options.quiet
def add(
    *,
    file: str,
    name: str | None,
    language: str | None,
    publisher: str | None,
    date: datetime | None,
    folder: Path | None,
    as_json: bool,
) -> None:
    """Divide a document into title, teaser, body, boilerplate and comments, and keep it in the study.

    FILE is a web page as saved, a PDF, or plain text as copied; - reads it from stdin. Outside a study nothing is
    kept.
    """
    from detente.evidence.doubts import doubts_about
    from detente.study.folder import study_of
    from detente.study.sources import is_study, take

    study = study_of(folder) if folder is not None or is_study(Path()) else None
    facts = {"publisher": publisher, "published": date.date().isoformat() if date else None, "language": language}
    taken, is_new = take(_read(file), study, name=name, file=called(Path(file).name), stated=facts)
    put_answer(taken, None, "en", as_json=as_json, findings=doubts_about(taken.parts))
    if taken.file is None or study is None:
        tell("not kept: this folder is no study; --in DIR names one, detente new DIR starts one")
    elif is_new:
        tell(f"kept as {called(str(study / taken.file))}; next: detente source show {taken.id}")
    else:
        tell(f"kept already, as {taken.id} in {called(str(study / taken.file))}; nothing was changed")


@source.command("list", cls=Command, examples=("detente source list", "detente source list --in my-study --json"))
@options.of_study
def list_(*, folder: Path | None, language: Language, as_json: bool) -> None:
    """List the sources that the study's model names."""
    from detente.answers.sources import Named
    from detente.study.folder import document_of, study_of
    from detente.study.sources import sources

    found = Named(sources(document_of(study_of(folder))))
    put_answer(found, None, language, as_json=as_json)
    if not found.sources and not as_json:
        tell(voiced("talk-no-sources"))


@source.command(
    cls=Command,
    examples=("detente source show a1", "detente source show a1 --part comments", "detente source show a1 --json"),
)
@click.argument("name", metavar="ID")
@click.option("--part", type=click.Choice(get_args(Part)), help="One part only.")
@options.of_study
def show(*, name: str, part: Part | None, folder: Path | None, language: Language, as_json: bool) -> None:
    """Show what a source says, part by part, as it is written."""
    from detente.answers.sources import Read, Taken
    from detente.evidence.doubts import doubts_about
    from detente.study.folder import document_of, study_of
    from detente.study.sources import source_named, text_of

    study = study_of(folder)
    one = source_named(document_of(study), name)
    found = text_of(study, one)
    answer = Read(Taken(one.id, one.sha256, one.file, found), part)
    put_answer(answer, None, language, as_json=as_json, findings=None if part else doubts_about(found))


@source.command(cls=Command, examples=("detente source verify", "detente source verify --in my-study --json"))
@options.of_study
@click.pass_context
def verify(ctx: click.Context, folder: Path | None, language: Language, as_json: bool) -> None:
    """Hold every source against its digest.

    Exit status 0 where all are as they were kept, 1 where one was changed or is gone.
    """
    from detente.answers.sources import Verified
    from detente.study.folder import document_of, study_of
    from detente.study.sources import checked

    study = study_of(folder)
    found = Verified(tuple(checked(study, document_of(study))))
    put_answer(found, None, language, as_json=as_json)
    ctx.exit(0 if found.is_sound else 1)


source.add_command(suggest)


def _read(file: str) -> bytes:
    from detente.evidence.extract import MAX_PDF_BYTES
    from detente.study.folder import bytes_of

    return sys.stdin.buffer.read(MAX_PDF_BYTES + 1) if file == "-" else bytes_of(Path(file))
