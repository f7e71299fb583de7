"""Reading: the sources of a study, each marked, and what is written into the model while somebody reads."""

from __future__ import annotations

from fastapi import FastAPI

from detente.web.place import Place
from detente.web.reading.document import add_document
from detente.web.reading.offering import add_offering
from detente.web.reading.sources import add_sources
from detente.web.reading.writing import add_writing


def add_reading(app: FastAPI, place: Place) -> None:
    """Serve the list of sources, every document, and the ways to write down what is read."""
    add_sources(app, place)
    add_document(app, place)
    add_writing(app, place)
    add_offering(app, place)
