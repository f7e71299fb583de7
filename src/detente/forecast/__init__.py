"""Forecasts with a date, a rule and a score: what somebody expected, when they said it, and what came of it.

A ledger of records is read into a `Book`; scores are worked out from the book. Nothing here knows of conflicts.
"""

from detente.forecast.belief import Belief, Chance, Chances, Quantiles
from detente.forecast.book import Book, Entry
from detente.forecast.chain import Record
from detente.forecast.ledger import FILE, ClockError, Ledger, LedgerError, append, read_from
from detente.forecast.question import Kind, Links, Only, Outcome, Question, Resolution, Settled
from detente.forecast.records import replay
from detente.forecast.stated import Stated

__all__ = [
    "FILE",
    "Belief",
    "Book",
    "Chance",
    "Chances",
    "ClockError",
    "Entry",
    "Kind",
    "Ledger",
    "LedgerError",
    "Links",
    "Only",
    "Outcome",
    "Quantiles",
    "Question",
    "Record",
    "Resolution",
    "Settled",
    "Stated",
    "append",
    "read_from",
    "replay",
]
