"""What is doubtful about the model."""

from __future__ import annotations

from typing import Any

from detente.tell.blocks import Blocks, Sentence, items
from detente.tell.brief.briefing import Briefing


def blocks(brief: Briefing) -> Blocks:
    """Every warning; else that there is none."""
    return items(_told(brief)) or (Sentence(brief.voice.phrase("warnings-none")),)


def values(brief: Briefing) -> dict[str, Any]:
    """The warnings."""
    return {"findings": _told(brief)}


def _told(brief: Briefing) -> list[str]:
    return [finding.message for finding in brief.document.warnings]
