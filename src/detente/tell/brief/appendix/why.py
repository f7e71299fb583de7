"""Why outcomes hold: who would be tempted to leave, and what would answer it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from detente.answers.brief.grounds import state_quotes
from detente.tell.blocks import Block, Fold, Sentence, fold, sentences
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.shown import holding_shown
from detente.tell.outcomes import label_of
from detente.tell.state import explain_state
from detente.tell.voice import capital

MOST_WHYS = 8


@dataclass(frozen=True, slots=True)
class _Why:
    number: int
    label: str
    sentences: tuple[str, ...]
    folded: tuple[str, ...]
    notes: tuple[str, ...]


def blocks(brief: Briefing) -> Iterator[Block]:
    """The argument for each of the first outcomes that hold; the first of them in sight."""
    for place, why in enumerate(_whys(brief)):
        if not place:
            yield Sentence(brief.voice.phrase("why-lead"), "lead")
        rest = fold(brief.voice.phrase("why-more"), sentences(why.folded))
        told = (Sentence(" ".join(why.sentences), cites=why.notes), *rest)
        yield Fold(why.label, told, str(why.number), headed=True, unfolded=not place)


def values(brief: Briefing) -> dict[str, Any]:
    """The arguments."""
    return {"whys": [asdict(why) for why in _whys(brief)]}


def _whys(brief: Briefing) -> Iterator[_Why]:
    case, voice = brief.case, brief.voice
    for s in brief.once(holding_shown)[:MOST_WHYS]:
        explained = explain_state(case.solution, s, brief.concept, voice, brief.brief.rests_on(s))
        label, quotes = capital(label_of(case.graph, s, voice)), state_quotes(brief.brief, s)
        yield _Why(case.graph.number(s), label, explained.sentences, explained.folded, quotes)
