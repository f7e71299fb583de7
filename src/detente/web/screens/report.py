"""The report: the first page, a card for every question, the appendix; and what it can be handed on as."""

from __future__ import annotations

from collections.abc import Iterator

from detente.tell.brief import ToldBrief
from detente.web.asked import Asked
from detente.web.exports import KINDS, brief_of
from detente.web.screens import Links, Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> ToldBrief:
    """The brief of the conflict as the address has it."""
    return brief_of(asked, work)


def links(asked: Asked, wanted: Nothing) -> Iterator[Links]:
    """What it can be handed on as."""
    ways = tuple(
        (asked.voice.say(f"web-as-{kind.replace('.', '-')}"), asked.address(f"report.{kind}")) for kind in KINDS
    )
    yield Links("", (("", ways),))
