"""Who can bring something about from today, and without whose moves it is not reached."""

from __future__ import annotations

import numpy as np

from detente.brief.case import Case
from detente.brief.short import asked_about, called_together
from detente.brief.told import Told
from detente.evolution import StatusQuoTable, pivotal, status_quo_table
from detente.explain import Voice, name_of, names_of
from detente.explain.outcomes import is_plural
from detente.graph.truth import Mask
from detente.model.conflict import Question
from detente.names import DmId

NEVER = np.iinfo(np.int32).max


def who_decides(case: Case, question: Question, voice: Voice) -> Told:
    """Who makes the last move to something asked about, else to what holds and is reached; and who is needed."""
    start = case.graph.status_quo
    if start is None:
        return Told((voice.phrase("reach-unknown"),))
    where = asked_about(case, question) if question.about else case.holding & case.arriving
    what = called_together(case, question, voice) if question.about else voice.phrase("held-and-reached")
    if not where.any():
        none = voice.phrase("reach-any", count=0, held=int(case.holding.sum()))
        return Told((voice.phrase("about-impossible", what=what) if question.about else none,))
    if where[start]:
        return Told((voice.phrase("decides-today", what=what),), states=(start,))
    wanted = bool((where & case.arriving).any())
    table = status_quo_table(case.graph, start, wanted=wanted)
    way = "wanted" if wanted else "legal"
    first = [] if wanted else [voice.phrase("decides-nobody", what=what)]
    least, last = _quickest(table, where)
    if not last:
        return Told((*first, voice.phrase("decides-never")))
    needed = pivotal(case.graph, start, where, wanted=wanted)
    names, plural = names_of(case.conflict, needed, voice), is_plural(case.conflict, needed)
    without = voice.phrase(f"decides-needed-{way}", names=names, count=len(needed), plural=plural)
    quickest = voice.listed([name_of(case.conflict, dm, voice) for dm in last], "or")
    brought = voice.phrase(f"decides-{way}", what=what, last=quickest, count=least)
    return Told((*first, brought, without), states=tuple(np.flatnonzero(where & case.arriving).tolist()))


def _quickest(table: StatusQuoTable, where: Mask) -> tuple[int, list[DmId]]:
    """After how many moves one of these states is first brought about, and who can make the last of them."""
    moves = [np.where(row >= 1, row, NEVER)[where].min() for row in table.least]
    least = int(min(moves))
    movers = zip(table.graph.decision_makers, moves, strict=True)
    return least, [dm for dm, count in movers if count == least < NEVER]
