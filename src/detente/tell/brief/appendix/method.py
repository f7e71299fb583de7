"""How to read the results."""

from __future__ import annotations

from typing import Any

from detente.tell.blocks import Blocks, sentences
from detente.tell.brief.briefing import Briefing


def blocks(brief: Briefing) -> Blocks:
    """What a model is, what is exact, what reaching means, what answers rest on, and where the limits are."""
    return sentences(_told(brief))


def values(brief: Briefing) -> dict[str, Any]:
    """The sentences."""
    return {"method": _told(brief)}


def _told(brief: Briefing) -> list[str]:
    messages = ("method-model", "method-exact", "method-reach", "method-rests", "method-limits")
    return [brief.voice.say(one, states=brief.case.graph.size, concept=brief.concept) for one in messages]
