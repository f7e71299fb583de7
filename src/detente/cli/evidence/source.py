"""``detente source``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from detente.cli import options
from detente.cli.command import Command, Commands
from detente.cli.evidence.study import check_id, check_language, document_of, in_study, study_of
from detente.cli.evidence.suggest import suggest
from detente.cli.output import FORMAT, as_values, called, put, put_json, put_paragraph, tell

if TYPE_CHECKING:
    from datetime import datetime

    from detente.evidence import Extract

PARTS: Final = ("title", "teaser", "body", "boilerplate", "comments")


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
    callback=check_language,
    help="Its language, as de, en or uk.  [default: found out]",
)
@click.option("--publisher", metavar="NAME", help="Who published it.")
@click.option("--date", type=click.DateTime(("%Y-%m-%d",)), metavar="YYYY-MM-DD", help="When it was published.")
@in_study
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
    from detente.evidence import digest_of, extract
    from detente.study.sources import add_source, is_study, stated

    if name is not None:
        check_id(name)
    study = study_of(folder) if folder is not None or is_study(Path()) else None
    content = _read(file)
    facts = {"publisher": publisher, "published": date.date().isoformat() if date else None, "language": language}
    found = stated(extract(content, name=called(Path(file).name), language=language), **facts)
    kept, is_new = None, False
    if study is not None:
        given = {key: value for key, value in facts.items() if value}
        kept, is_new = add_source(study, content, found, name=name, stated=given)
    shown = kept.id if kept else name or "a1"
    if as_json:
        put_json(_values(shown, digest_of(content), kept.file if kept else None, found))
    else:
        _put_summary(shown, digest_of(content), found)
    if kept is None or study is None:
        tell("not kept: this folder is no study; --in DIR names one, detente new DIR starts one")
    elif is_new:
        tell(f"kept as {called(str(study / kept.file))}; next: detente source show {kept.id}")
    else:
        tell(f"kept already, as {kept.id} in {called(str(study / kept.file))}; nothing was changed")


@source.command("list", cls=Command, examples=("detente source list", "detente source list --in my-study --json"))
@in_study
@options.as_json
@options.quiet
def list_(*, folder: Path | None, as_json: bool) -> None:
    """List the sources that the study's model names."""
    from detente.study.sources import sources

    found = sources(document_of(study_of(folder)))
    if as_json:
        keys = ("id", "kind", "language", "title", "publisher", "published", "author", "url", "file", "sha256")
        put_json({"format": FORMAT, "sources": [{key: getattr(one, key) or None for key in keys} for one in found]})
        return
    for one in found:
        facts = (one.kind, one.language, one.publisher, one.published, one.file or "not kept")
        put(f"{one.id}  {_in_short(one.title)} ({', '.join(filter(None, facts))})")
    if not found:
        tell("the model names no sources; next: detente source add FILE")


@source.command(
    cls=Command,
    examples=("detente source show a1", "detente source show a1 --part comments", "detente source show a1 --json"),
)
@click.argument("name", metavar="ID")
@click.option("--part", type=click.Choice(PARTS), help="One part only.")
@in_study
@options.as_json
@options.quiet
def show(*, name: str, part: str | None, folder: Path | None, as_json: bool) -> None:
    """Show what a source says, part by part, as it is written."""
    from detente.study.sources import source_named, text_of

    study = study_of(folder)
    one = source_named(document_of(study), name)
    found = text_of(study, one)
    if as_json:
        values = _values(one.id, one.sha256, one.file, found)
        put_json(values if part is None else {"format": FORMAT, "id": one.id, part: values[part]})
        return
    for shown in [part] if part else [part for part in PARTS if getattr(found, part)]:
        if part is None:
            put(f"[{shown}]")
        _put_part(found, shown)


@source.command(cls=Command, examples=("detente source verify", "detente source verify --in my-study --json"))
@in_study
@options.as_json
@options.quiet
@click.pass_context
def verify(ctx: click.Context, folder: Path | None, as_json: bool) -> None:
    """Hold every source against its digest.

    Exit status 0 where all are as they were kept, 1 where one was changed or is gone.
    """
    from detente.study.sources import checked

    study = study_of(folder)
    results = list(checked(study, document_of(study)))
    if as_json:
        rows = [
            {"id": result.source.id, "file": result.source.file or None, "state": result.state}
            | {"recorded": result.source.sha256 or None, "found": result.found}
            for result in results
        ]
        put_json({"format": FORMAT, "sources": rows})
    else:
        for result in results:
            digests = f": {result.source.sha256} recorded, {result.found} found" if result.state == "changed" else ""
            put(f"{result.source.id}  {result.source.file}  {result.state}{digests}")
    if any(result.state in {"changed", "missing"} for result in results):
        ctx.exit(1)


source.add_command(suggest)


def _read(file: str) -> bytes:
    from detente.evidence.extract import MAX_PDF_BYTES

    if file == "-":
        return sys.stdin.buffer.read(MAX_PDF_BYTES + 1)
    with Path(file).open("rb") as stream:
        return stream.read(MAX_PDF_BYTES + 1)


def _values(name: str, digest: str, file: str | None, found: Extract) -> dict[str, Any]:
    from detente.evidence.doubts import doubts_about
    from detente.evidence.searchable import searchable, words_of

    known = words_of((found.title, found.teaser, *found.body))
    return {
        "format": FORMAT,
        "id": name,
        "sha256": digest,
        "file": file,
        "kind": found.kind,
        "language": found.language,
        "publisher": found.publisher or None,
        "published": found.published or None,
        "author": found.author or None,
        "url": found.url or None,
        "title": found.title,
        "teaser": found.teaser,
        "body": list(found.body),
        "headings": list(found.headings),
        "boilerplate": list(found.boilerplate),
        "comments": [{"text": text, "searchable": searchable(text, known=known)} for text in found.comments],
        "findings": as_values(doubts_about(found)),
    }


def _put_summary(name: str, digest: str, found: Extract) -> None:
    from detente.evidence.doubts import doubts_about

    put(f"{name}  {found.title or '(no title)'}")
    facts = (found.kind, found.language, found.publisher, found.published, f"sha256 {digest}")
    put(f"  {', '.join(filter(None, facts))}")
    parts = {
        "teaser": int(bool(found.teaser)),
        "paragraphs": len(found.body) - len(found.headings),
        "headings": len(found.headings),
        "comments": len(found.comments),
        "boilerplate": len(found.boilerplate),
    }
    put(f"  {', '.join(f'{part} {count}' for part, count in parts.items())}")
    for doubt in doubts_about(found):
        put_paragraph(f"{doubt.severity}: {doubt.message}; {doubt.hint}", indent=2)


def _put_part(found: Extract, part: str) -> None:

    said = getattr(found, part)
    for k, text in enumerate([said] if isinstance(said, str) else said):
        mark = f"{k + 1}. " if part == "comments" else "# " if part == "body" and k in found.headings else ""
        for line in f"{mark}{text}".split("\n"):
            put_paragraph(line)


def _in_short(title: str) -> str:
    return title if len(title) <= 80 else f"{title[:79]}…"
