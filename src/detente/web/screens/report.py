"""The report: the first page, then a card for every question."""

from __future__ import annotations

from dataclasses import replace

from detente.tell.blocks import Blocks
from detente.tell.brief import briefing_of
from detente.tell.brief.front.blocks import card_blocks, front_blocks
from detente.tell.brief.front.compose import front_of
from detente.web.asked import Asked
from detente.web.screens import Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> Blocks:
    """The brief of the conflict as the address has it."""
    document = replace(asked.document, conflict=asked.case.conflict)
    brief = briefing_of(document, concept=asked.concept, language=asked.language)
    page = front_of(brief)
    return (*front_blocks(page, asked.voice), *card_blocks(page, asked.voice))
