"""That a conflict is large, what its brief leaves out for that, and how to ask for it."""

from __future__ import annotations

from detente.answers.brief.left_out import left_out
from detente.tell.brief.briefing import Briefing


def left_out_of(brief: Briefing) -> str:
    """How large it is, and what is left out; nothing of other conflicts."""
    found, voice = left_out(brief.case, [told.found for told in brief.answers]), brief.voice
    if found is None:
        return ""
    parts = {"left-sure": True, "left-grounds": found.grounds, "left-changes": found.changes}
    what = voice.listed([voice.phrase(message) for message, is_left in parts.items() if is_left])
    return voice.say("left-out", count=found.outcomes, what=what)
