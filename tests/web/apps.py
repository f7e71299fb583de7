"""An app for each test, of which the addresses are made once: most of a short test would be that."""

from __future__ import annotations

from functools import cache

from fastapi import FastAPI

from detente.web.app import app_of
from detente.web.guard import Guard
from detente.web.place import Place
from detente.web.shelf import Shelf

HOST = "testserver"


def app_over(shelf: Shelf, host: str = HOST) -> FastAPI:
    """An app that serves these conflicts, and nothing any more to who asked for one before."""
    place, app = _built()
    place.bench.close()
    Guard.__init__(place.guard, frozenset({host}))
    Place.__init__(place, shelf, place.guard)
    return app


@cache
def _built() -> tuple[Place, FastAPI]:
    place = Place(Shelf(), Guard(frozenset()))
    return place, app_of(place)
