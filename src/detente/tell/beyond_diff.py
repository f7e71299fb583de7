"""What changed between two versions of which there are too many outcomes to list, told: the model, then what holds."""

from __future__ import annotations

from typing import Any

from detente.answers.beyond_diff import BeyondDiff
from detente.tell import beyond_compare
from detente.tell.blocks import Blocks, section
from detente.tell.diff import model_told, model_values
from detente.tell.voice import Voice


def blocks(found: BeyondDiff, voice: Voice) -> Blocks:
    """What changed in the model, and how many outcomes newly hold or no longer do."""
    results = section(voice.say("diff-results"), beyond_compare.blocks(found.compared, voice))
    return (*model_told(found.models, voice), *results)


def values(found: BeyondDiff, voice: Voice) -> dict[str, Any]:
    """Each part that changed; then what holds in each version, as a comparison."""
    return {"model": model_values(found.models, voice), **beyond_compare.values(found.compared, voice)}
