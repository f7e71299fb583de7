"""Forecasts that rest on the model: what somebody expects, by which rule, until when, and how it came out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.forecasts import Resting
from detente.tell.blocks import Block, Item, Items, Sentence
from detente.tell.brief.briefing import Briefing
from detente.tell.forecast_values import entry_values
from detente.tell.forecasts import card
from detente.tell.voice import Voice


def blocks(brief: Briefing) -> Iterator[Block]:
    """A card per question; nothing where there is none."""
    if found := _resting(brief):
        yield Sentence(brief.voice.say("forecasts-lead"), "lead")
        yield Items(tuple(_item(one, brief.voice) for one in found))


def values(brief: Briefing) -> dict[str, Any]:
    """The questions; None where they were not looked for, or could not be read."""
    found = _resting(brief)
    return {"forecasts": None if found is None else [_values(one) for one in found]}


def _resting(brief: Briefing) -> tuple[Resting, ...] | None:
    found = brief.beside.forecasts
    return found.resting if found else None


def _item(one: Resting, voice: Voice) -> Item:
    return card(one.entry, voice, whole=True, more=[voice.say("forecast-older")] if one.is_older else [])


def _values(one: Resting) -> dict[str, Any]:
    return {**entry_values(one.entry), "older_model": one.is_older}
