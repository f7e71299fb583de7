"""What a brief says otherwise once a source, or a voice, is withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from detente.answers.brief.brief import Answer, Brief
from detente.scenario import Withdrawn, without_source, without_voice


@dataclass(frozen=True)
class Withdrawal:
    """A brief without a source or a voice (`what`), beside the brief with it."""

    kind: Literal["source", "voice"]
    what: str
    withdrawn: Withdrawn
    before: Brief
    after: Brief

    @cached_property
    def changes(self) -> tuple[tuple[Answer, Answer], ...]:
        """The answers that are other ones, before and after, in the order of the questions."""
        answers = zip(self.before.answers, self.after.answers, strict=True)
        return tuple((was, now) for was, now in answers if was.reply.key != now.reply.key)


def withdrawal_of(before: Brief, *, source: str | None = None, voice: str | None = None) -> Withdrawal:
    """The brief without a source, or without a voice (a speaker or a carrier); one of the two is given.

    Raises:
        UsageError: if the model names no such source or voice.
        LimitExceeded: if without a constraint there are more states than the limit.
    """
    kind: Literal["source", "voice"] = "voice" if source is None else "source"
    what = (voice if source is None else source) or ""
    withdraw = without_voice if kind == "voice" else without_source
    withdrawn = withdraw(before.conflict, what)
    document = replace(before.document, conflict=withdrawn.conflict)
    return Withdrawal(kind, what, withdrawn, before, replace(before, document=document))
