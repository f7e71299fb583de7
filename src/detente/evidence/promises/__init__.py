"""Promises and predictions: sentences of a source in which somebody says what will be, for a person to keep or not."""

from detente.evidence.promises.promised import Moment, Promised, Sort
from detente.evidence.promises.promises import Document, promises, recalled

__all__ = ["Document", "Moment", "Promised", "Sort", "promises", "recalled"]
