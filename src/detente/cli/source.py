"""``detente source``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

from detente.answers.sources import Part
from detente.cli import options
from detente.cli.command import Commands
from detente.cli.declared import argument, choice, option
from detente.cli.in_study import InStudy, OfDocument, Study
from detente.cli.suggest import suggest
from detente.printable import called

if TYPE_CHECKING:
    from datetime import datetime


@Commands.with_examples(
    "detente source add article.html --publisher 'The Paper'",
    "detente source list",
    "detente source show a1 --part comments",
    "detente source verify",
)
def source() -> None:
    """Keep the documents that a study rests on, and read them in their parts.

    A document is kept byte for byte in the study's folder, with its digest in the model.
    """


@OfDocument.with_examples(
    "detente source add article.html",
    "detente source add article.txt --id report --publisher 'The Paper' --date 2025-04-18",
    "detente source add - --json < article.txt",
    group=source,
)
def add(
    ask: Study,
    *,
    file: str = argument("FILE"),
    name: str | None = option("--id", "ID", "What the study calls it.  [default: a1, a2, …]"),
    written_in: str | None = option("--lang", "CODE", "Its language, as de, en or uk.  [default: found out]"),
    publisher: str | None = option("--publisher", "NAME", "Who published it."),
    date: datetime | None = options.date,
) -> None:
    """Divide a document into title, teaser, body, boilerplate and comments, and keep it in the study.

    FILE is a web page as saved, a PDF, or plain text as copied; - reads it from stdin. Outside a study nothing is
    kept.
    """
    from detente.evidence.doubts import doubts_about
    from detente.study.folder import bytes_of, study_here
    from detente.study.sources import take

    study = study_here(ask.folder)
    facts = {"publisher": publisher, "published": date.date().isoformat() if date else None, "language": written_in}
    added = take(bytes_of(file), study, name=name, file=called(Path(file).name), stated=facts)
    ask.put(added, doubts_about(added.document.parts))


@InStudy.with_examples("detente source list", "detente source list --in my-study --json", group=source, name="list")
def list_(ask: Study) -> None:
    """List the sources that the study's model names."""
    from detente.answers.sources import Named
    from detente.study.sources import sources

    ask.put(Named(sources(ask.document)))


@InStudy.with_examples(
    "detente source show a1", "detente source show a1 --part comments", "detente source show a1 --json", group=source
)
def show(
    ask: Study, *, name: str = argument("ID"), part: Part | None = choice("--part", get_args(Part), "One part only.")
) -> None:
    """Show what a source says, part by part, as it is written."""
    from detente.answers.sources import Read, Taken
    from detente.evidence.doubts import doubts_about
    from detente.study.sources import text_of

    one = ask.source(name)
    found = text_of(ask.path, one)
    ask.put(Read(Taken(one.id, one.sha256, one.file, found), part), None if part else doubts_about(found))


@InStudy.with_examples("detente source verify", "detente source verify --in my-study --json", group=source)
def verify(ask: Study) -> None:
    """Hold every source against its digest.

    Exit status 0 where all are as they were kept, 1 where one was changed or is gone.
    """
    from detente.answers.sources import Verified
    from detente.study.sources import checked

    found = Verified(tuple(checked(ask.path, ask.document)))
    ask.judge(found, holds=found.is_sound)


source.add_command(suggest)
