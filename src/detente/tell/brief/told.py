"""A brief as it is told, layer by layer: the first page, a card per question, the appendix.

Each layer is found out when it is asked for, and once: who prints the first page alone waits for nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from detente.model.untranslated import foreign_texts
from detente.names import Language
from detente.tell.blocks import Blocks, Section, section, sentences
from detente.tell.brief import appendix
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.front.blocks import card_blocks, front_blocks, under_title
from detente.tell.brief.front.compose import front_of
from detente.tell.brief.front.page import FrontPage
from detente.tell.untranslated import untranslated_in
from detente.tell.voice import Voice
from detente.version import __version__

if TYPE_CHECKING:
    from detente.tell.brief.cards import Card

MANY, FEW = 12, 3
"""Of more than so many warnings only so few stand beside the first page."""


def foot(sha256: str, voice: Voice) -> Blocks:
    """Which program made something of which file."""
    made, digest = voice.phrase("made-by", version=__version__), voice.phrase("file-digest")
    return sentences([f"{made} · {digest}: {sha256}"], "faint")


class ToldBrief:
    """All that a brief tells, in the words of one language."""

    version = __version__

    def __init__(self, brief: Briefing) -> None:
        self.brief = brief
        self.voice = brief.voice

    @property
    def language(self) -> Language:
        """The language it is told in."""
        return self.voice.language

    @property
    def sha256(self) -> str:
        """The digest of the conflict file."""
        return self.brief.document.sha256

    @property
    def notice(self) -> str:
        """The standing label: a reading, neither advocacy nor a forecast."""
        return self.voice.say("notice")

    @property
    def summary(self) -> str:
        """What the file says of the conflict in a few sentences."""
        summary = self.brief.conflict.summary
        return summary.said(self.language) if summary else ""

    @property
    def untranslated(self) -> str:
        """How many texts of the model are in another language; empty where none is."""
        return untranslated_in(self.brief.conflict, self.voice)

    @property
    def foreign(self) -> Mapping[str, str]:
        """The texts of the model that are in another language, with the language of each."""
        return foreign_texts(self.brief.conflict, self.language)

    @cached_property
    def page(self) -> FrontPage:
        """The first page as values."""
        return front_of(self.brief)

    @property
    def front(self) -> Blocks:
        """The first page."""
        return (*front_blocks(self.page, self.voice), *sentences([self.untranslated], "faint"))

    @cached_property
    def withdrawn(self) -> Blocks:
        """What was withdrawn to get it, and what reads otherwise; nothing where nothing was."""
        if self.brief.withdrawal is None:
            return ()
        from detente.tell.brief.withdrawal import withdrawn_blocks

        return withdrawn_blocks(self.brief.withdrawal, self.voice)

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """A card per question, in order."""
        return tuple(map(self.card, range(1, len(self.brief.answers) + 1)))

    def card(self, place: int) -> Card:
        """The card of the question at a place, counted from 1."""
        from detente.tell.brief.cards import card_of

        return card_of(self.brief, self.page.glance[place - 1], self.brief.answers[place - 1])

    def opened(self, place: int) -> Blocks:
        """That card with all that stands behind it in sight."""
        from detente.tell.brief.cards import opened

        return (opened(self.card(place)),)

    @property
    def other_cards(self) -> Blocks:
        """The first lines of the cards that have no row on the first page."""
        return card_blocks(self.page, self.voice)

    @cached_property
    def wants(self) -> Blocks:
        """Who wants what; nothing where nobody can want anything, or where it would take long."""
        from detente.tell.brief.wants import wants_blocks

        return wants_blocks(self.brief)

    @property
    def handout(self) -> Blocks:
        """What stands under the title for who is handed a document and no appendix."""
        from detente.tell.brief.cards import folded

        cards = (folded(card, self.voice) for card in self.cards)
        answers = section(self.voice.say("section-answers"), cards)
        aside, forecasts = sentences([self.untranslated], "faint"), appendix.blocks(self.brief, ["forecasts"])
        return (*self.withdrawn, *under_title(self.page, self.voice), *aside, *answers, *forecasts, *self.foot)

    @property
    def answers(self) -> Blocks:
        """Every card in full."""
        from detente.tell.brief.cards import opened

        return section(self.voice.say("section-answers"), (opened(card) for card in self.cards))

    @cached_property
    def appendix(self) -> tuple[Section, ...]:
        """Everything in full, a section per subject."""
        return appendix.blocks(self.brief)

    @property
    def few_warnings(self) -> Blocks:
        """What is doubtful about the model; of much, the first."""
        found = self.brief.warnings
        few = found[:FEW] if len(found) > MANY else found
        left = len(found) - len(few)
        more = [self.voice.phrase("left-out-here", count=left)] if left else []
        told = sentences([*(f"! {message}" for message in few), *more])
        return section(self.voice.say("section-warnings"), told)

    @property
    def foot(self) -> Blocks:
        """Which program made it of which file."""
        return foot(self.sha256, self.voice)

    @property
    def notes(self) -> Mapping[str, int]:
        """The numbers of the notes by the ids of their quotes."""
        from detente.tell.brief.notes import numbered

        return self.brief.once(numbered)
