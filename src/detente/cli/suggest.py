"""``detente source suggest``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.assisted import is_terminal, proposed, refuse_idle
from detente.cli.declared import argument, choice, flag, option
from detente.cli.in_study import OfDocument, Study
from detente.cli.output import put, put_told, tell, voiced

if TYPE_CHECKING:
    from detente.answers.proposals import Proposed


@OfDocument.with_examples(
    "detente source suggest article.txt",
    "detente source suggest a1 --json",
    "detente source suggest article.html --model ukraine-2025",
    "detente source suggest a1 --assistant",
)
def suggest(
    ask: Study,
    *,
    source: str = argument("SOURCE"),
    model: str | None = option("--model", "MODEL", "Mark the decision makers of this model.  [default: the study's]"),
    written_in: str | None = choice("--lang", ("de", "en"), "Its language.  [default: found out]"),
    assistant: bool = flag("--assistant", "Ask the language model that you have set up, instead of the rules."),
    yes_send: bool = options.yes_send,
) -> None:
    """List the sentences of a source that report what somebody said, as quotes to take or leave.

    SOURCE is a file, or the id of a source of the study. Rules for German and English find them, with speaker,
    carrier and status as far as the sentence says; nothing is written. Each comes with the command that adds it.

    With --assistant the article's text, without its comments, goes to the server that DETENTE_ASSISTANT_URL names
    (with DETENTE_ASSISTANT_MODEL and DETENTE_ASSISTANT_KEY), and what its model proposes is offered one by one.
    """
    from detente.study.suggesting import suggested

    refuse_idle(yes_send=yes_send, assistant=assistant)
    if assistant:
        _assisted(ask, source, yes_send=yes_send)
    else:
        ask.put(suggested(source, ask.folder, model=model, language=written_in))


def _assisted(ask: Study, source: str, *, yes_send: bool) -> None:
    """Ask the assistant about a document; list what it proposes, or let the person at the terminal take it."""
    from detente.study.folder import meant

    document = meant(source, ask.folder)
    kept = document.source
    found = proposed(ask, kept.id if kept else source, document.wording, kept=kept is not None, yes_send=yes_send)
    if kept and found.proposals.kept and not ask.as_json and is_terminal():
        _offer(found, ask.folder or Path())
    else:
        ask.put(found)


def _offer(found: Proposed, study: Path) -> None:
    """Show one proposal after the other; write those that the person takes into the study."""
    from detente.answers.proposals import One
    from detente.study.proposing import take

    written, proposals = [], found.proposals
    put_told(proposals)
    for k, one in enumerate(proposals.kept, 1):
        put_told(One(one, k, len(proposals.kept)))
        answer = click.prompt(f"  {voiced('talk-take')}", type=click.Choice(("y", "n", "q")), show_default=False)
        if answer == "q":
            break
        if answer == "y":
            took = take(study, one, found.source, found.model)
            written.append(took.quote)
            put(f"  {voiced('talk-written-as', id=took.quote)}")
            if took.part:
                kind = took.kind.replace(" ", "-")
                put(f"  {voiced(f'talk-written-{kind}', part=took.part)}")
    tell("talk-written" if written else "talk-none-written", names=", ".join(written))
