"""What it hangs on that courses end in the outcomes that hold."""

from __future__ import annotations

from detente.sensitivity import sensitivity
from detente.sensitivity.variations import variations
from detente.tell.brief.briefing import Briefing
from detente.tell.pictures import HangsOnView
from detente.tell.tornado import tornado_rows

MOST_LOOKED_AT = 1 << 16
"""How many states, over all changes together, are looked at for the picture."""


def hangs_on_of(brief: Briefing) -> HangsOnView | None:
    """How far the share of courses that end in what holds goes when one line or rate is changed.

    None where nothing holds, where no courses start, or where it would take long.
    """
    graph, voice = brief.case.graph, brief.voice
    changes = sum(1 for _ in variations(brief.conflict, rates=True))
    if graph.status_quo is None or not brief.case.holding.any() or changes * graph.size > MOST_LOOKED_AT:
        return None
    found = sensitivity(graph, concept=brief.concept, courses=True)
    rows = tornado_rows(found, voice.language)
    count = sum(effect.measures.share == found.base.share for effect in found.effects)
    note = voice.say("hangs-on-note" if rows else "hangs-on-none", count=count, total=found.total)
    return HangsOnView(voice.say("hangs-on-title"), rows, note)
