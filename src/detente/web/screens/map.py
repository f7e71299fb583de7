"""The map: where wanted moves lead from an outcome, and what holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from detente.answers.asking.meant import meant_by, state_meant
from detente.errors import UsageError
from detente.tell.blocks import Blocks
from detente.tell.brief import Briefing, briefing_of
from detente.tell.brief.appendix.map import map_blocks
from detente.tell.brief.map_of import map_from
from detente.web.asked import Asked
from detente.web.choices import anything, said, states_to_name
from detente.web.screens import Field
from detente.web.work import Work


@dataclass(frozen=True)
class Wanted:
    """From which outcome; from today's unless said."""

    start: str = ""


def answer(asked: Asked, wanted: Wanted, work: Work) -> Blocks:
    """The picture, and as tables what it shows."""
    brief = _brief(asked)
    graph = brief.case.graph
    start = state_meant(graph, meant_by(graph, wanted.start)) if wanted.start else graph.status_quo
    if wanted.start and start is None:
        raise UsageError(f"{wanted.start!r} is no single outcome; give its number, or its letters")
    return tuple(map_blocks(brief, map_from(brief, start)))


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """From which outcome."""
    states = (anything("web-today", asked), *states_to_name(asked))
    return (Field("start", said("web-from", asked), wanted.start, states),)


def _brief(asked: Asked) -> Briefing:
    document = replace(asked.document, conflict=asked.case.conflict)
    return briefing_of(document, concept=asked.concept, language=asked.language)
