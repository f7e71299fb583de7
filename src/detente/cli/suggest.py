"""``detente source suggest``."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import called, put, put_answer, put_blocks, tell
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.answers.proposals import Proposals
    from detente.assistant import Endpoint
    from detente.model.conflict import Conflict
    from detente.study.folder import Meant


@click.command(
    cls=Command,
    examples=(
        "detente source suggest article.txt",
        "detente source suggest a1 --json",
        "detente source suggest article.html --model ukraine-2025",
        "detente source suggest a1 --assistant",
    ),
)
@click.argument("source", metavar="SOURCE")
@click.option("--model", metavar="MODEL", help="Mark the decision makers of this model.  [default: the study's]")
@click.option("--lang", "language", type=click.Choice(("de", "en")), help="Its language.  [default: found out]")
@options.in_study
@click.option("--assistant", is_flag=True, help="Ask the language model that you have set up, instead of the rules.")
@click.option("--yes-send", is_flag=True, help="Agree to sending the article's text to the assistant.")
@options.as_json
@options.quiet
def suggest(
    *,
    source: str,
    model: str | None,
    language: str | None,
    folder: Path | None,
    assistant: bool,
    yes_send: bool,
    as_json: bool,
) -> None:
    """List the sentences of a source that report what somebody said, as quotes to take or leave.

    SOURCE is a file, or the id of a source of the study. Rules for German and English find them, with speaker,
    carrier and status as far as the sentence says; nothing is written. Each comes with the command that adds it.

    With --assistant the article's text, without its comments, goes to the server that DETENTE_ASSISTANT_URL names
    (with DETENTE_ASSISTANT_MODEL and DETENTE_ASSISTANT_KEY), and what its model proposes is offered one by one.
    """
    from detente.study.folder import conflict_meant, meant

    if yes_send and not assistant:
        raise UsageError("--yes-send agrees to what --assistant would send; add --assistant")
    document = meant(source, folder)
    if assistant:
        _assisted(document, source, folder, yes_send=yes_send, as_json=as_json)
    else:
        _by_rules(document, source, folder, conflict_meant(model, folder or Path()), language, as_json=as_json)


def _by_rules(
    document: Meant, source: str, folder: Path | None, conflict: Conflict | None, language: str | None, *, as_json: bool
) -> None:
    from detente.answers.suggestions import suggestions
    from detente.evidence.doubts import named
    from detente.evidence.suggest import has_rules

    kept = document.source
    spoken = language or (kept.language if kept else None) or document.wording.parts.language
    found = suggestions(
        document.wording,
        source=kept.id if kept else source,
        kept=kept is not None,
        language=spoken,
        conflict=conflict,
        folder=str(folder) if folder else None,
    )
    put_answer(found, None, "en", as_json=as_json)
    if as_json:
        return
    if not has_rules(spoken):
        tell(
            f"there are no rules for {named(spoken)}, so nothing is suggested; keep what matters with detente quote "
            "add, or say with --lang de or --lang en that it is in one of these"
        )
    elif not found.suggested:
        tell(f"no sentence of {called(source)} reports what somebody said")
    else:
        tell(_hint(source, "run the command of each that you take" if kept else None))


def _hint(source: str, kept: str | None) -> str:
    """How to take what was shown, if the study keeps its source; else to keep it first."""
    if kept:
        return f"nothing was written; {kept}"
    return f"nothing was written; to take one, keep the source first: detente source add {shlex.quote(called(source))}"


def _assisted(document: Meant, source: str, folder: Path | None, *, yes_send: bool, as_json: bool) -> None:
    """Ask the assistant about a document; list what it proposes, or let the person at the terminal take it."""
    from detente.answers.proposals import Proposed
    from detente.assistant import endpoint_of, messages, proposals, reply, text_to_send

    endpoint, text = endpoint_of(os.environ), text_to_send(document.wording.parts)
    question = messages(text)
    if not _is_agreed(endpoint, len(text), is_agreed=yes_send):
        tell("nothing was sent")
        click.get_current_context().exit(1)
    found = proposals(reply(endpoint, question), text, whole=document.wording.text)
    kept = document.source.id if document.source else None
    if not as_json and kept and found.kept and _is_terminal():
        _offer(found, endpoint, kept, folder or Path())
        return
    put_answer(Proposed(kept or source, endpoint.host, endpoint.model, found), None, "en", as_json=as_json)
    if not as_json:
        at_terminal = "at a terminal you can take them one by one" if kept else None
        tell(_hint(source, at_terminal) if found.kept else "nothing was written")


def _is_agreed(endpoint: Endpoint, length: int, *, is_agreed: bool) -> bool:
    """Say what goes where; whether the user wants that."""
    open_to_all = "" if endpoint.is_encrypted else ", unencrypted"
    goes = f"title, teaser and body ({length:,} characters) to {endpoint.host}{open_to_all}, model {endpoint.model}"
    if is_agreed:
        tell(f"sending {called(goes)}")
        return True
    if not sys.stdin.isatty():
        raise UsageError(f"this would send {called(goes)}; nobody is here to agree; --yes-send does")
    return click.confirm(f"Send {called(goes)}?", err=True)


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _offer(found: Proposals, endpoint: Endpoint, kept: str, study: Path) -> None:
    """Show one proposal after the other; write the quotes of those that the person takes."""
    from detente.answers.proposals import One, quote_of
    from detente.study.quotes import add_quote
    from detente.tell import told
    from detente.tell.voice import Voice

    taken, voice = [], Voice("en")
    put_blocks(told(found, voice))
    for k, one in enumerate(found.kept, 1):
        put_blocks(told(One(one, k, len(found.kept)), voice))
        answer = click.prompt("  Take it?", type=click.Choice(("y", "n", "q")), show_default=False)
        if answer == "q":
            break
        if answer == "y":
            taken.append(add_quote(study, quote_of(one, kept, endpoint.model)).id)
            put(f"  written as {taken[-1]}")
    if taken:
        tell(f"written: {', '.join(taken)}; next: name them under evidence: where the model says so")
    else:
        tell("nothing was written")
