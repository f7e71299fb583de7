"""The outcomes that an appendix tells of, and how a text leads to them."""

from __future__ import annotations

import numpy as np

from detente.tell.blocks import Link
from detente.tell.brief.briefing import Briefing

MOST_OUTCOMES = 24


def shown(brief: Briefing) -> list[int]:
    """Today's state, then the outcomes that hold by the brief's concept or by Nash, those reached today first."""
    case = brief.case
    holding = np.flatnonzero(case.holding | case.solution.equilibria("Nash"))
    start = case.graph.status_quo
    chosen = holding[np.lexsort((~case.holding[holding], ~case.arriving[holding]))]
    first: list[int] = chosen[chosen != start][:MOST_OUTCOMES].tolist()
    return first if start is None else [start, *first]


def holding_shown(brief: Briefing) -> list[int]:
    """Those of them that hold by the brief's concept."""
    return [s for s in brief.once(shown) if brief.case.holding[s]]


def anchor_of(brief: Briefing, s: int) -> str:
    """Where an outcome is told."""
    return f"outcome-{brief.case.graph.number(s)}"


def link_to(brief: Briefing, s: int) -> Link:
    """The number of an outcome, which leads to where it is told, if it is."""
    return Link(str(brief.case.graph.number(s)), anchor_of(brief, s) if s in brief.once(shown) else "")
