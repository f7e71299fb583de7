"""What is doubtful about the model."""

from __future__ import annotations

from typing import Any

from detente.tell.blocks import Blocks, Sentence, items
from detente.tell.brief.briefing import Briefing


def blocks(brief: Briefing) -> Blocks:
    """Every warning; else that there is none."""
    return items(brief.warnings) or (Sentence(brief.voice.phrase("warnings-none")),)


def values(brief: Briefing) -> dict[str, Any]:
    """The warnings."""
    return {"findings": list(brief.warnings)}
