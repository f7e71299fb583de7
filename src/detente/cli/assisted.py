"""The assistant is asked, once whoever asks has agreed to what is sent where."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from detente.cli.output import tell, voiced
from detente.errors import UsageError
from detente.extras import extra
from detente.printable import called

if TYPE_CHECKING:
    from detente.answers.proposals import Proposed
    from detente.assistant import Endpoint
    from detente.cli.inquiry import Question
    from detente.evidence.wording import Wording


def proposed(ask: Question, source: str, wording: Wording, *, kept: bool, yes_send: bool) -> Proposed:
    """What the assistant proposes of a document; ends with status 1 where nobody agrees to sending it.

    Args:
        ask: the question.
        source: what the document is called.
        wording: what it says.
        kept: whether the study keeps it.
        yes_send: whether it is agreed already.
    """
    from detente.answers.proposals import Proposed

    with extra("evidence"):
        from detente.assistant import endpoint_of, messages, proposals, reply, text_to_send

    endpoint, text = endpoint_of(os.environ), text_to_send(wording.parts)
    question = messages(text)
    if not _is_agreed(endpoint, len(text), is_agreed=yes_send):
        tell("talk-not-sent")
        ask.leave(1)
    found = proposals(reply(endpoint, question), text, whole=wording.text)
    return Proposed(source, kept, endpoint.host, endpoint.model, found)


def refuse_idle(*, yes_send: bool, assistant: bool) -> None:
    """Raises UsageError where something is agreed to that is not asked for."""
    if yes_send and not assistant:
        raise UsageError("--yes-send agrees to what --assistant would send; add --assistant")


def is_terminal() -> bool:
    """Whether somebody is here to take what is proposed."""
    return sys.stdin.isatty() and sys.stdout.isatty()


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
