"""``detente source suggest``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli.declared import argument, choice, flag, option
from detente.cli.in_study import OfDocument, Study
from detente.cli.output import put, put_told, tell, voiced
from detente.errors import UsageError
from detente.printable import called

if TYPE_CHECKING:
    from detente.answers.proposals import Proposals
    from detente.assistant import Endpoint


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
    yes_send: bool = flag("--yes-send", "Agree to sending the article's text to the assistant."),
) -> None:
    """List the sentences of a source that report what somebody said, as quotes to take or leave.

    SOURCE is a file, or the id of a source of the study. Rules for German and English find them, with speaker,
    carrier and status as far as the sentence says; nothing is written. Each comes with the command that adds it.

    With --assistant the article's text, without its comments, goes to the server that DETENTE_ASSISTANT_URL names
    (with DETENTE_ASSISTANT_MODEL and DETENTE_ASSISTANT_KEY), and what its model proposes is offered one by one.
    """
    from detente.study.suggesting import suggested

    if yes_send and not assistant:
        raise UsageError("--yes-send agrees to what --assistant would send; add --assistant")
    if assistant:
        _assisted(ask, source, yes_send=yes_send)
    else:
        ask.put(suggested(source, ask.folder, model=model, language=written_in))


def _assisted(ask: Study, source: str, *, yes_send: bool) -> None:
    """Ask the assistant about a document; list what it proposes, or let the person at the terminal take it."""
    from detente.answers.proposals import Proposed
    from detente.assistant import endpoint_of, messages, proposals, reply, text_to_send
    from detente.study.folder import meant

    document = meant(source, ask.folder)
    endpoint, text = endpoint_of(os.environ), text_to_send(document.wording.parts)
    question = messages(text)
    if not _is_agreed(endpoint, len(text), is_agreed=yes_send):
        tell("talk-not-sent")
        ask.leave(1)
    found = proposals(reply(endpoint, question), text, whole=document.wording.text)
    kept = document.source
    if kept and found.kept and not ask.as_json and _is_terminal():
        _offer(found, endpoint, kept.id, ask.folder or Path())
        return
    ask.put(Proposed(kept.id if kept else source, kept is not None, endpoint.host, endpoint.model, found))


def _is_agreed(endpoint: Endpoint, length: int, *, is_agreed: bool) -> bool:
    """Say what goes where; whether the user wants that."""
    to = {"host": endpoint.host, "model": endpoint.model, "encrypted": "yes" if endpoint.is_encrypted else "no"}
    goes = called(voiced("talk-goes", count=length, **to))
    if is_agreed:
        tell("talk-sending", what=goes)
        return True
    if not sys.stdin.isatty():
        raise UsageError(f"this would send {goes}; nobody is here to agree; --yes-send does")
    return click.confirm(voiced("talk-send", what=goes), err=True)


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _offer(found: Proposals, endpoint: Endpoint, kept: str, study: Path) -> None:
    """Show one proposal after the other; write the quotes of those that the person takes."""
    from detente.answers.proposals import One, quote_of
    from detente.study.quotes import add_quote

    taken = []
    put_told(found)
    for k, one in enumerate(found.kept, 1):
        put_told(One(one, k, len(found.kept)))
        answer = click.prompt(f"  {voiced('talk-take')}", type=click.Choice(("y", "n", "q")), show_default=False)
        if answer == "q":
            break
        if answer == "y":
            taken.append(add_quote(study, quote_of(one, kept, endpoint.model)).id)
            put(f"  {voiced('talk-written-as', id=taken[-1])}")
    tell("talk-written" if taken else "talk-none-written", names=", ".join(taken))
