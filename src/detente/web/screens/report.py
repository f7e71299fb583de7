"""The report: the first page, a card for every question, the appendix; and what it can be handed on as."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from detente.study import briefed
from detente.study.forecasts import forecasts_on
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.told import ToldBrief
from detente.web.asked import Asked
from detente.web.exports import KINDS
from detente.web.screens import Links, Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> ToldBrief:
    """The brief of the conflict as the address has it; it may be ended between two questions."""
    document = replace(asked.document, conflict=asked.case.conflict)
    brief = briefing_of(
        document,
        concept=asked.concept,
        language=asked.language,
        thorough=True,
        watch=lambda _: work(0, 0),
        beside=briefed.beside(asked.document),
    )
    return ToldBrief(brief)


def beside(asked: Asked) -> str:
    """The forecasts that rest on the model."""
    return repr(forecasts_on(asked.document))


def links(asked: Asked, wanted: Nothing) -> Iterator[Links]:
    """What it can be handed on as."""
    ways = tuple(
        (asked.voice.say(f"web-as-{kind.replace('.', '-')}"), asked.address(f"report.{kind}")) for kind in KINDS
    )
    yield Links("", (("", ways),))
