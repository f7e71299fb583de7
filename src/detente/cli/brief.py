"""``detente brief``."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import coloured, put_json, tell, voiced, width
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.stability import ConceptName
    from detente.tell.brief import ToldBrief

_STDOUT = Path("-")


@click.command(
    cls=AboutModel,
    examples=(
        "detente brief elmira",
        "detente brief elmira --html elmira.html",
        "detente brief elmira --pdf elmira.pdf",
        "detente brief elmira --docx elmira.docx",
        "detente brief elmira --lang de",
        "detente brief ukraine-2025 --without-voice Bloomberg",
    ),
)
@click.option(
    "--html",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write an HTML page; - is stdout.",
)
@click.option(
    "--pdf",
    "sheets",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page as PDF; needs Chromium.",
)
@click.option(
    "--docx",
    "letter",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the first page and the cards as a Word document.",
)
@click.option(
    "--pictures",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write each picture as SVG and PNG; needs Chromium.",
)
@click.option("--without-source", "source", metavar="ID", help="Read the conflict without what this source says.")
@click.option("--without-voice", "heard", metavar="NAME", help="Read it without what somebody says or carries.")
@click.option(
    "--full", is_flag=True, help="Print everything: all answers in full, what holds and why, the model, the method."
)
@click.option(
    "--question", "place", metavar="N", type=click.IntRange(min=1), help="Print the answer to one question in full."
)
@options.concept
def brief(
    ask: Inquiry,
    *,
    file: Path | None,
    sheets: Path | None,
    letter: Path | None,
    folder: Path | None,
    source: str | None,
    heard: str | None,
    full: bool,
    place: int | None,
    concept: ConceptName,
) -> None:
    """Answer the conflict's questions: which outcomes hold, how they are reached, what changes them.

    Without a source or a voice, whatever rests on it alone is left out, and what then reads differently is said first.
    """
    from detente.cli.working import working
    from detente.render.browser import browser
    from detente.study.evidence import evidence_of
    from detente.tell.brief import ToldBrief, briefing_of

    if source is not None and heard is not None:
        raise UsageError("--without-source and --without-voice do not go together; withdraw one at a time")
    if ask.as_json and file == _STDOUT:
        raise UsageError("--json and --html - would both write to stdout; name a file for the page")
    if sheets is not None or folder is not None:
        browser()
    if letter is not None:
        _refuse_without_docx()
    page, document = any((file, sheets, letter, folder)), ask.document
    ask.tell_of_kernels()
    with working(voiced("talk-solving")) as say:
        answered = briefing_of(
            document,
            concept=concept,
            language=ask.language,
            max_states=ask.most_states,
            thorough=ask.as_json or page or full,
            watch=say,
            passages=evidence_of(document).passages,
        )
        if place is not None and place > (count := len(answered.brief.questions)):
            raise UsageError(f"--question {place}: there are only {count} questions")
        told = ToldBrief(answered.without(source=source, voice=heard))
        values = _values(told) if ask.as_json else {}
        sheet = _sheet(told, full=full) if page else ""
        text = "" if page or ask.as_json else _text(told, full=full, place=place)
    if values:
        put_json(values)
    _write(sheet, file, sheets)
    if letter is not None:
        _write_docx(told, letter, full=full)
    if folder is not None:
        _write_pictures(told, folder)
    if text:
        click.echo(text, nl=False)
        ask.next("brief", "--html", "brief.html")


def _values(told: ToldBrief) -> dict[str, Any]:
    from detente.render.as_json import to_json

    return to_json(told)


def _sheet(told: ToldBrief, *, full: bool) -> str:
    from detente.render.page import html

    return html(told, full=full)


def _text(told: ToldBrief, *, full: bool, place: int | None) -> str:
    from detente.render.brief_text import card_text, text

    if place:
        return card_text(told, place, width=width(), colour=coloured())
    return text(told, width=width(), colour=coloured(), full=full)


def _write(page: str, file: Path | None, sheets: Path | None) -> None:
    from detente.files import write_whole
    from detente.render.browser import pdf_of

    if file == _STDOUT:
        click.echo(page, nl=False)
    elif file is not None:
        write_whole(file, page)
        tell(voiced("talk-wrote-page", file=str(file)))
    if sheets is not None:
        write_whole(sheets, pdf_of(page))
        tell(voiced("talk-wrote", file=str(sheets)))


def _refuse_without_docx() -> None:
    if find_spec("docx") is None:
        raise UsageError("--docx needs the extra `docx`: pip install 'detente[docx]'; or write --html or --pdf")


def _write_docx(told: ToldBrief, letter: Path, *, full: bool) -> None:
    from detente.files import write_whole
    from detente.render.handed_on import word_document

    made, drawn = word_document(told, full=full)
    write_whole(letter, made)
    if not drawn:
        tell(voiced("talk-pictures-in-words"))
    tell(voiced("talk-wrote", file=str(letter)))


def _write_pictures(told: ToldBrief, folder: Path) -> None:
    from detente.files import write_whole
    from detente.render.handed_on import pictures

    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures(told):
        write_whole(folder / name, picture)
        if name.endswith(".png"):
            tell(voiced("talk-wrote", file=str(folder / name)))
