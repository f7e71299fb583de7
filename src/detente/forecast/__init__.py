"""Forecasts with a date, a rule and a score: what somebody expected, when they said it, and what came of it.

A ledger of records is read into a `Book`; scores are worked out from the book. Nothing here knows of conflicts.
"""

from detente.forecast.belief import Belief, Chance, Chances, Quantiles
from detente.forecast.book import Book, Entry
from detente.forecast.question import Kind, Links, Only, Outcome, Question, Resolution, Settled
from detente.forecast.stated import Stated

__all__ = [
    "Belief",
    "Book",
    "Chance",
    "Chances",
    "Entry",
    "Kind",
    "Links",
    "Only",
    "Outcome",
    "Quantiles",
    "Question",
    "Resolution",
    "Settled",
    "Stated",
]
