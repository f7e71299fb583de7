"""``detente brief``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.declared import count, file, flag, folder, option
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import coloured, talk, tell, voiced, width
from detente.errors import UsageError
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.render.papers import Made
    from detente.tell.brief.told import ToldBrief

_STDOUT = Path("-")


@AboutModel.with_examples(
    "detente brief elmira",
    "detente brief elmira --html elmira.html",
    "detente brief elmira --pdf elmira.pdf",
    "detente brief elmira --docx elmira.docx",
    "detente brief elmira --lang de",
    "detente brief ukraine-2025 --without-voice Bloomberg",
)
def brief(
    ask: Inquiry,
    *,
    html: Path | None = file("--html", "Write an HTML page; - is stdout.", allow_dash=True),
    pdf: Path | None = file("--pdf", "Write the page as PDF; needs Chromium."),
    docx: Path | None = file("--docx", "Write the first page and the cards as a Word document."),
    pictures: Path | None = folder("--pictures", "Write each picture as SVG and PNG; needs Chromium.", file_okay=False),
    source: str | None = option("--without-source", "ID", "Read the conflict without what this source says."),
    heard: str | None = option("--without-voice", "NAME", "Read it without what somebody says or carries."),
    full: bool = flag("--full", "Print everything: all answers in full, what holds and why, the model, the method."),
    question: int | None = count("--question", "Print the answer to one question in full."),
    concept: ConceptName = options.concept,
) -> None:
    """Answer the conflict's questions: which outcomes hold, how they are reached, what changes them.

    Without a source or a voice, whatever rests on it alone is left out, and what then reads differently is said first.
    """
    from detente.cli.working import working
    from detente.render.papers import Papers
    from detente.study.briefed import beside
    from detente.tell.brief.briefing import briefing_of
    from detente.tell.brief.told import ToldBrief
    from detente.tell.findings import undecided_hint

    papers = Papers(html, pdf, docx, pictures)
    if source is not None and heard is not None:
        raise UsageError("--without-source and --without-voice do not go together; withdraw one at a time")
    if ask.as_json and html == _STDOUT:
        raise UsageError("--json and --html - would both write to stdout; name a file for the page")
    papers.check()
    ask.tell_of_kernels()
    with working(voiced("talk-solving")) as say:
        answered = briefing_of(
            ask.document,
            concept=concept,
            language=ask.language,
            max_states=ask.most_states,
            thorough=ask.as_json or full or papers.wanted,
            watch=say,
            beside=beside(ask.document),
        )
        if question is not None and question > (many := len(answered.brief.questions)):
            raise UsageError(f"--question {question}: there are only {many} questions")
        told = ToldBrief(answered.without(source=source, voice=heard))
        made = tuple(papers.made(told, full=full)) if papers.wanted else ()
        text = _json(told) if ask.as_json else "" if made else _text(told, question, full=full)
    click.echo(text, nl=False)
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    for one in made:
        _write(one)
    if hint := undecided_hint(ask.document.text):
        talk(hint)
    if not (made or ask.as_json):
        ask.next("brief --html brief.html")


def _json(told: ToldBrief) -> str:
    from detente.render.as_json import to_json
    from detente.render.json_text import json_of

    return f"{json_of(to_json(told))}\n"


def _text(told: ToldBrief, question: int | None, *, full: bool) -> str:
    from detente.render.brief_text import card_text, text

    if question is not None:
        return card_text(told, question, width=width(), colour=coloured())
    return text(told, width=width(), colour=coloured(), full=full)


def _write(made: Made) -> None:
    from detente.files import write_whole

    if made.file == _STDOUT:
        click.echo(made.content, nl=False)
        return
    write_whole(made.file, made.content)
    if made.message:
        tell(made.message, file=str(made.file))
