"""Forecasts: the list of a study, one with its history, how good they were, and the forms that add to the ledger."""

from __future__ import annotations

from fastapi import FastAPI

from detente.web.forecasts.changing import add_changing
from detente.web.forecasts.listing import add_listing
from detente.web.forecasts.one import add_one
from detente.web.place import Place


def add_forecasts(app: FastAPI, place: Place) -> None:
    """Serve the list, every forecast, and what is said of them."""
    add_listing(app, place)
    add_one(app, place)
    add_changing(app, place)
