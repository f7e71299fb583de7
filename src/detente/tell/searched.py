"""How far a search for least changes is."""

from __future__ import annotations

from typing import Any, Final

from detente.inverse import Found
from detente.tell.voice import Voice

_DOING: Final = {
    "rankings": "talk-swaps",
    "statements": "talk-edits",
    "levers": "talk-levers",
    "joint": "talk-joint",
}


def search_told(kind: str, found: Found[Any], voice: Voice) -> str:
    """What is searched, how much of it was tried, and how many answers there are, at a moment of a search."""
    what = voice.phrase(_DOING[kind], count=found.at_least)
    if found.to_weigh and not found.of:
        what = voice.phrase("talk-weighed", what=what, count=found.weighed, total=found.to_weigh)
    return voice.phrase("talk-searched", what=what, count=found.tried, total=found.of or 0, answers=len(found.answers))
