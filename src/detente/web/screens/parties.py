"""The parties, what each can do and wants, and what is said of all: the model in words."""

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
    """What the conflict is called, the parties with their options, and what is taken today."""
    deck = Deck(asked, opened)
    in_states = asked.document.conflict.is_graph_form
    yield deck.card((), removable=False)
    yield deck.cards("decision_makers", inner=lambda path: () if in_states else (deck.cards(*path, "options"),))
    yield deck.cards("states") if in_states else deck.card(("status_quo",), removable=False)
