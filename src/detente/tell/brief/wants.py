"""Who wants what, as a brief shows it."""

from __future__ import annotations

from dataclasses import replace

from detente.answers.wants import wants
from detente.tell.blocks import Blocks, Figure, section
from detente.tell.brief.briefing import Briefing
from detente.tell.pictures import Picture
from detente.tell.wants_picture import picture_of, table_of

MOST_STATES = 1 << 18


def wants_blocks(brief: Briefing) -> Blocks:
    """A picture with its table; nothing where nobody can want anything, or where it would take long."""
    graph, voice = brief.case.graph, brief.voice
    if graph.conflict.is_graph_form or graph.size > MOST_STATES:
        return ()
    found = picture_of(wants(graph), voice)
    picture, read, folded = Picture("wants", found, voice.language), voice.phrase("wants-intro"), "hangs-on-as-table"
    table = replace(table_of(found, voice), caption=read)
    shown = Figure(picture, read, (table,), voice.phrase(folded), found.title)
    return section(voice.phrase("section-wants"), [shown], anchor="wants")
