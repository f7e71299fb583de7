"""What a brief says otherwise once a source, or a voice, is withdrawn, as an answer of its own."""

from __future__ import annotations

from typing import Any

from detente.answers.brief.withdrawal import Withdrawal
from detente.tell.blocks import Blocks
from detente.tell.brief.withdrawal import withdrawn_blocks, withdrawn_values
from detente.tell.voice import Voice


def blocks(found: Withdrawal, voice: Voice) -> Blocks:
    """What is gone with it, and the answers that read differently, before and after."""
    return withdrawn_blocks(found, voice)


def values(found: Withdrawal, voice: Voice) -> dict[str, Any]:
    """The same as plain values, as a brief has them."""
    return {"withdrawn": withdrawn_values(found, voice)}
