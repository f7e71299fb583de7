"""Forecasts that rest on the model: what somebody expects, by which rule, until when, and how it came out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from detente.tell.blocks import Block, Section, Sentence, sentences
from detente.tell.brief.briefing import Briefing
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.answers.forecasts import Resting


def blocks(brief: Briefing) -> Iterator[Block]:
    """A section per question; nothing where there is none."""
    if found := _resting(brief):
        yield Sentence(brief.voice.say("forecasts-lead"), "lead")
        yield from (_question(one, brief.voice) for one in found)


def values(brief: Briefing) -> dict[str, Any]:
    """The questions; None where they were not looked for, or could not be read."""
    found = _resting(brief)
    return {"forecasts": None if found is None else [_values(one) for one in found]}


def _resting(brief: Briefing) -> tuple[Resting, ...] | None:
    found = brief.beside.forecasts
    return found.resting if found else None


def _question(one: Resting, voice: Voice) -> Section:
    from detente.tell.forecasts import lines_of  # noqa: PLC0415 – most models are in no study

    question = one.entry.question
    older = [voice.say("forecast-older")] if one.is_older else []
    return Section(f"{question.title} ({question.id})", sentences([*lines_of(one.entry, voice, whole=True), *older]))


def _values(one: Resting) -> dict[str, Any]:
    from detente.tell.forecast_values import entry_values  # noqa: PLC0415 – most models are in no study

    return {**entry_values(one.entry), "older_model": one.is_older}
