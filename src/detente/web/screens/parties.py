"""The parties, what each can do and wants, and what is said of all: the model in words."""

from __future__ import annotations

from detente.answers.model import Model
from detente.web.asked import Asked
from detente.web.screens import Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> Model:
    """The model as the address has it."""
    return Model(asked.case.conflict)
