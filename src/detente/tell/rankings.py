"""In how many rankings a target holds, told."""

from __future__ import annotations

from typing import Any

from detente.answers.rankings import Rankings
from detente.tell.blocks import Blocks, Sentence
from detente.tell.inverse import question
from detente.tell.outcomes import names_of
from detente.tell.voice import Voice


def blocks(found: Rankings, voice: Voice) -> Blocks:
    """One sentence."""
    asked, count = found.asked, found.count
    if not asked.vary:
        return (Sentence(voice.say("rankings-of-nobody", concept=asked.target.concept)),)
    names = names_of(asked.graph.conflict, asked.vary, voice)
    concept = asked.target.concept
    return (Sentence(voice.say("rankings-held", concept=concept, count=count.holding, total=count.of, names=names)),)


def values(found: Rankings, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – numbers and names only
    """What was asked, and the count."""
    return {**question(found.asked), "count": found.count.holding, "of": found.count.of}
