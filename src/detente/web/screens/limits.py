"""What cannot be, and how many combinations each rule leaves; and names for what people talk about."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.limits import Limits, limits
from detente.web.asked import Asked
from detente.web.editing.cards import Card, Cards, Deck, Opened
from detente.web.screens import Nothing
from detente.web.work import Work

LAYOUT = "above"


def answer(asked: Asked, wanted: Nothing, work: Work) -> Limits:
    """What the rules leave, one after the other."""
    return limits(asked.case.conflict)


def parts(asked: Asked, wanted: Nothing, opened: Opened) -> Iterator[Card | Cards]:
    """The rules, and the names; a conflict with states has neither."""
    if not asked.document.conflict.is_graph_form:
        deck = Deck(asked, opened)
        yield deck.cards("constraints")
        yield deck.cards("conditions")
