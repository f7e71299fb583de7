"""What is asked: scenarios, events, questions, other readings, and how readings vary."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.model import Model
from detente.web.asked import Asked
from detente.web.editing.cards import Card, Cards, Deck, Opened
from detente.web.screens import Nothing
from detente.web.work import Work

LAYOUT = "nowhere"


def answer(asked: Asked, wanted: Nothing, work: Work) -> Model:
    """The model as the address has it."""
    return Model(asked.case.conflict)


def parts(asked: Asked, wanted: Nothing, opened: Opened) -> Iterator[Card | Cards]:
    """Each kind of what is asked."""
    deck = Deck(asked, opened)
    in_states = asked.document.conflict.is_graph_form
    yield deck.cards("questions")
    yield deck.cards("scenarios", inner=lambda path: () if in_states else (deck.cards(*path, "add"),))
    yield deck.cards("events")
    yield deck.cards("readings")
    if not in_states:
        yield deck.card(("ensemble",))
