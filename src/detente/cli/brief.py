"""``detente brief``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.declared import count, file, flag, folder, option
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import coloured, talk, tell, voice, voiced, width
from detente.errors import OutOfReach, UsageError
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.engine import Engine, Reason
    from detente.render.papers import Made, Papers
    from detente.tell.blocks import Blocks
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
    engine: Engine = options.engine,
    max_memory: int = options.max_memory,
) -> None:
    """Answer the conflict's questions: which outcomes hold, how they are reached, what changes them.

    Without a source or a voice, whatever rests on it alone is left out, and what then reads differently is said first.
    Where there are too many outcomes to list, they are counted, and the questions answered that counts can answer.
    """
    from detente.answers.engine import either
    from detente.render.papers import Papers
    from detente.tell.findings import undecided_hint

    papers = Papers(html, pdf, docx, pictures)
    if source is not None and heard is not None:
        raise UsageError("--without-source and --without-voice do not go together; withdraw one at a time")
    if ask.as_json and html == _STDOUT:
        raise UsageError("--json and --html - would both write to stdout; name a file for the page")
    papers.check()
    ask.tell_of_kernels()
    wanted = _Wanted(ask, papers, question, concept, full=full)

    def in_sets(reason: Reason) -> Written:
        if docx or pictures or source is not None or heard is not None:
            flags = "--docx, --pictures, --without-source and --without-voice"
            raise OutOfReach(f"{flags} need a list of all outcomes; leave them out, --html and --pdf do without")
        return _in_sets(wanted, reason, max_memory)

    text, made = either(engine, lambda: _listed(wanted, source, heard), in_sets)
    click.echo(text, nl=False)
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    for one in made:
        _write(one)
    if hint := undecided_hint(ask.document.text, voice()):
        talk(hint)
    if not (made or ask.as_json):
        ask.next("brief --html brief.html")


Written = tuple[str, "tuple[Made, ...]"]
"""What is printed, and what is written to files."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is wanted of a brief."""

    ask: Inquiry
    papers: Papers
    question: int | None
    concept: ConceptName
    full: bool


def _listed(wanted: _Wanted, source: str | None, heard: str | None) -> Written:
    """The brief where all outcomes are listed."""
    from detente.cli.working import working
    from detente.study.briefed import beside
    from detente.tell.brief.briefing import briefing_of
    from detente.tell.brief.told import ToldBrief

    ask, papers, question = wanted.ask, wanted.papers, wanted.question
    with working(voiced("talk-solving")) as say:
        answered = briefing_of(
            ask.document,
            concept=wanted.concept,
            language=ask.language,
            max_states=ask.most_states,
            thorough=ask.as_json or wanted.full or papers.wanted,
            watch=say,
            beside=beside(ask.document),
        )
        if question is not None and question > (many := len(answered.brief.questions)):
            raise UsageError(f"--question {question}: there are only {many} questions")
        told = ToldBrief(answered.without(source=source, voice=heard))
        made = tuple(papers.made(told, full=wanted.full)) if papers.wanted else ()
        return (_json(told) if ask.as_json else "" if made else _text(told, question, full=wanted.full)), made


def _in_sets(wanted: _Wanted, reason: Reason, memory: int) -> Written:
    """The brief where outcomes are counted."""
    from detente.answers.beyond_brief import beyond_brief
    from detente.cli.working import working
    from detente.tell import beyond_brief as teller
    from detente.tell.blocks import sentences
    from detente.tell.brief.told import foot

    ask, papers = wanted.ask, wanted.papers
    with working(voiced("talk-solving")) as say:
        found = beyond_brief(
            ask.document.conflict,
            wanted.concept,
            reason=reason,
            memory=memory,
            watch=lambda number, total: say(voiced("talk-question", number=str(number), total=total, what="…")),
        )
    if ask.as_json:
        from detente.render.answer import answer_value
        from detente.render.json_text import json_of

        text = f"{json_of(answer_value(found, ask.document, ask.language, None))}\n"
    elif wanted.question is not None:
        text = _lines((teller.card(found, wanted.question, voice()),))
    else:
        rest = teller.cards(found, voice()) if wanted.full else ()
        hint = () if wanted.full else sentences([voice().phrase("full-hint")], "faint")
        text = _lines((*teller.blocks(found, voice()), *rest, *foot(ask.document.sha256, voice()), *hint))
    report = (*teller.page(found, voice()), *teller.cards(found, voice(), folded=not wanted.full))
    made = tuple(papers.plain(ask.document, report, voice())) if papers.wanted else ()
    return (text if ask.as_json or not made else ""), made


def _lines(blocks: Blocks) -> str:
    from detente.render.terminal import text_of

    return text_of(blocks, width=width(), colour=coloured())


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
