"""On whose word an answer rests, told: a line per quote behind it."""

from __future__ import annotations

from collections.abc import Iterable

from detente.model.conflict import Conflict
from detente.model.ties import quotes_behind
from detente.tell.attribution import chain_of
from detente.tell.blocks import Blocks, Sentence, items, section
from detente.tell.voice import Voice


def cited(conflict: Conflict, evidence: Iterable[str], voice: Voice) -> Blocks:
    """Per quote behind evidence its id, who says it, through whom, in which document, and how firmly."""
    chains = [(quote.id, chain_of(conflict, quote, voice)) for quote in quotes_behind(conflict, evidence)]
    if not chains:
        return (Sentence(voice.say("none-cited")),)
    return section(voice.say("cited"), items(f"{name}: {chain}" if chain else name for name, chain in chains))
