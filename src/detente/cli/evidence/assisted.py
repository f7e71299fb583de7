"""``detente source suggest --assistant``: what an assistant proposes, taken by a person or not at all."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detente.cli.output import FORMAT, called, put, put_json, put_paragraph, tell
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.assistant import Endpoint, Proposal, Proposals
    from detente.evidence.quote import Quote
    from detente.evidence.wording import Wording


def assisted(
    wording: Wording, *, source: str, kept: str | None, folder: Path | None, yes_send: bool, as_json: bool
) -> None:
    """Ask the assistant about a document; list what it proposes, or let the person at the terminal take it.

    Args:
        wording: the document.
        source: what the user calls it.
        kept: its id, if a study keeps it; proposals of other documents can only be listed.
        folder: the study's folder, if the user names one.
        yes_send: whether the user has agreed to sending it.
        as_json: list as JSON.

    Raises:
        UsageError: if no assistant is set up, or nobody agreed to sending.
        AssistantFailed: if the assistant gives no answer that can be used.
    """
    from detente.assistant import endpoint_of, messages, proposals, reply, text_to_send

    endpoint, text = endpoint_of(os.environ), text_to_send(wording.parts)
    question = messages(text)
    if not _is_agreed(endpoint, len(text), is_agreed=yes_send):
        tell("nothing was sent")
        click.get_current_context().exit(1)
    found = proposals(reply(endpoint, question), text, whole=wording.text)
    if as_json:
        put_json(_values(found, endpoint, kept or source))
        return
    put(_counted(found))
    if kept and found.kept and _is_terminal():
        _offer(found, endpoint, kept, folder or Path())
        return
    for k, one in enumerate(found.kept, 1):
        _put(one, f"{k}.")
    tell(_hint(source, kept) if found.kept else "nothing was written")


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


def _counted(found: Proposals) -> str:
    """The line that accounts for all: so many proposals, so many kept, the rest dropped, and why."""
    line = f"{found.total} proposal{'' if found.total == 1 else 's'}, {len(found.kept)} kept"
    match found.dropped:
        case ():
            return line
        case ((reason, count),):
            return f"{line}, {count} dropped: {reason}"
    why = ", ".join(f"{count} {reason}" for reason, count in found.dropped)
    return f"{line}, {found.total - len(found.kept)} dropped: {why}"


def _offer(found: Proposals, endpoint: Endpoint, kept: str, study: Path) -> None:
    """Show one proposal after the other; write the quotes of those that the person takes."""
    from detente.study.quotes import add_quote

    taken = []
    for k, one in enumerate(found.kept, 1):
        _put(one, f"{k} of {len(found.kept)}.")
        answer = click.prompt("   Take it?", type=click.Choice(("y", "n", "q")), show_default=False)
        if answer == "q":
            break
        if answer == "y":
            taken.append(add_quote(study, _quote(one, kept, endpoint.model)).id)
            put(f"   written as {taken[-1]}")
    if taken:
        tell(f"written: {', '.join(taken)}; next: name them under evidence: where the model says so")
    else:
        tell("nothing was written")


def _quote(one: Proposal, source: str, model: str) -> Quote:
    from detente.evidence.quote import Quote, Speaker

    note = "" if one.kind == "quote" else f"{_headline(one)}; "
    return Quote(
        id="",
        source=source,
        says=(("", one.text),) if one.kind == "quote" else (),
        exact=one.quote,
        at=one.start,
        speaker=Speaker(one.speaker, named=one.named) if one.speaker else None,
        via=one.via,
        status=one.status,
        note=f"{note}proposed by the assistant {model}",
    )


def _headline(one: Proposal) -> str:
    whose = f" of {one.decision_maker}" if one.decision_maker and one.kind in {"option", "statement"} else ""
    return f"{one.kind}{whose}: {one.text}"


def _put(one: Proposal, number: str) -> None:

    put_paragraph(f"{number} {_headline(one)}")
    put_paragraph(f"“{' '.join(one.quote.split())}”", indent=3)
    who = one.speaker + ("" if one.named else " (unnamed)") if one.speaker else "nobody named"
    through = f", through {one.via}" if one.via else ""
    put(f"   {who}{through}{f'; {one.status}' if one.status else ''}")


def _hint(source: str, kept: str | None) -> str:
    if kept:
        return "nothing was written; at a terminal you can take them one by one"
    return f"nothing was written; to take one, keep the source first: detente source add {shlex.quote(called(source))}"


def _values(found: Proposals, endpoint: Endpoint, source: str) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "source": source,
        "assistant": {"host": endpoint.host, "model": endpoint.model},
        "total": found.total,
        "dropped": [{"reason": reason, "count": count} for reason, count in found.dropped],
        "proposals": [
            {
                "kind": one.kind,
                "text": one.text,
                "decision_maker": one.decision_maker or None,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "speaker": {"who": one.speaker, "named": one.named} if one.speaker else None,
                "via": one.via or None,
                "status": one.status,
            }
            for one in found.kept
        ],
    }
