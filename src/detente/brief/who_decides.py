"""Who can bring something about from today, and without whose moves it is not reached."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from detente.answers.case import Case
from detente.brief.short import asked_about, called_together
from detente.brief.told import Told
from detente.evolution import StatusQuoTable, pivotal, status_quo_table
from detente.graph.truth import Mask
from detente.model.conflict import Question
from detente.names import DmId
from detente.tell.outcomes import is_plural, name_of, names_of
from detente.tell.voice import Voice

NEVER = np.iinfo(np.int32).max


@dataclass(frozen=True, slots=True)
class Decided:
    """Who brings something about: by `wanted` moves or only by any, after how many, with whom last, by whom at all.

    `today` it may be so already; no `last` where no moves lead to it.
    """

    today: bool
    wanted: bool = False
    least: int = 0
    last: tuple[DmId, ...] = ()
    needed: tuple[DmId, ...] = ()


def who_decides(case: Case, question: Question, voice: Voice) -> Told:
    """Who makes the last move to something asked about, else to what holds and is reached; and who is needed."""
    start = case.graph.status_quo
    if start is None:
        return Told((voice.phrase("reach-unknown"),))
    what = called_together(case, question, voice) if question.about else voice.phrase("held-and-reached")
    found = decided(case, question)
    if found is None:
        none = voice.phrase("reach-any", count=0, held=int(case.holding.sum()), rest=1)
        return Told((voice.phrase("about-impossible", what=what) if question.about else none,))
    if found.today:
        return Told((voice.phrase("decides-today", what=what),), states=(start,))
    way = "wanted" if found.wanted else "legal"
    first = [] if found.wanted else [voice.phrase("decides-nobody", what=what)]
    if not found.last:
        return Told((*first, voice.phrase("decides-never")))
    names, plural = names_of(case.conflict, found.needed, voice), is_plural(case.conflict, found.needed)
    without = voice.phrase(f"decides-needed-{way}", names=names, count=len(found.needed), plural=plural)
    quickest = voice.listed([name_of(case.conflict, dm, voice) for dm in found.last], "or")
    brought = voice.phrase(f"decides-{way}", what=what, last=quickest, count=found.least)
    return Told(
        (*first, brought, without), states=tuple(np.flatnonzero(_where(case, question) & case.arriving).tolist())
    )


def decided(case: Case, question: Question) -> Decided | None:
    """Who brings about what a question is about; None where no outcome is like that, or there is no status quo."""
    start, where = case.graph.status_quo, _where(case, question)
    if start is None or not where.any():
        return None
    if where[start]:
        return Decided(today=True)
    wanted = bool((where & case.arriving).any())
    least, last = _quickest(status_quo_table(case.graph, start, wanted=wanted), where)
    needed = pivotal(case.graph, start, where, wanted=wanted) if last else ()
    return Decided(False, wanted, least, tuple(last), tuple(needed))


def _where(case: Case, question: Question) -> Mask:
    return asked_about(case, question) if question.about else case.holding & case.arriving


def _quickest(table: StatusQuoTable, where: Mask) -> tuple[int, list[DmId]]:
    """After how many moves one of these states is first brought about, and who can make the last of them."""
    moves = [np.where(row >= 1, row, NEVER)[where].min() for row in table.least]
    least = int(min(moves))
    movers = zip(table.graph.decision_makers, moves, strict=True)
    return least, [dm for dm, count in movers if count == least < NEVER]
