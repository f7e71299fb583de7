"""What a reader is told where texts of the model stand in another language than the answer."""

from __future__ import annotations

from detente.model.conflict import Conflict
from detente.model.untranslated import untranslated
from detente.tell.voice import Voice


def untranslated_in(conflict: Conflict, voice: Voice) -> str:
    """How many texts of the model are not in the voice's language; empty where all are."""
    count = untranslated(conflict, voice.language)
    return voice.say("untranslated", count=count) if count else ""
