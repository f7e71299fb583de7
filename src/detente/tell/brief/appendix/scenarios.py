"""What scenarios change: what newly holds, what no longer does, and because of whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from detente.tell.blocks import Block, Figure, Item, Items, Section, Sentence, fold, section, sentences
from detente.tell.brief.appendix import side_by_side
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.scenarios_of import ChangeTold, ScenarioTold, scenario_told
from detente.tell.brief.side_of import side_by_side_of
from detente.tell.pictures import Picture, SlopeChart
from detente.tell.voice import Voice

IN_SIGHT = 4
"""Outcomes of a kind that are told without asking."""


def blocks(brief: Briefing) -> Iterator[Block]:
    """Each scenario with its slope chart, then all side by side."""
    for column, told in enumerate(_scenarios(brief), start=1):
        yield Section(told.title, tuple(_scenario(brief, told, column)), name="scenario")
    yield from side_by_side.blocks(brief)


def values(brief: Briefing) -> dict[str, Any]:
    """The scenarios, and all side by side."""
    return {"scenarios": [asdict(told) for told in _scenarios(brief)], **side_by_side.values(brief)}


def _scenarios(brief: Briefing) -> Iterator[ScenarioTold]:
    return (scenario_told(brief, scenario) for scenario in brief.conflict.scenarios)


def _scenario(brief: Briefing, told: ScenarioTold, column: int) -> Iterator[Block]:
    voice = brief.voice
    yield from sentences([told.description], "lead")
    yield Sentence(" ".join(told.sentences), cites=told.notes)
    yield from _slope(brief, told, column)
    yield from section(voice.phrase("gained"), _changes(told.gained, told.more_gained, voice), name="gained")
    yield from section(voice.phrase("lost"), _changes(told.lost, told.more_lost, voice), name="lost")
    none = {"gained-none": told.gained, "lost-none": told.lost}
    said = (voice.phrase(message) for message, found in none.items() if not found)
    yield Sentence(" ".join([*said, voice.phrase("kept", count=told.kept)]), "faint")


def _slope(brief: Briefing, told: ScenarioTold, column: int) -> Iterator[Figure]:
    """What holds as it is and in the scenario; the first picture says how it is read."""
    voice = brief.voice
    slope = SlopeChart(brief.once(side_by_side_of), column)
    if not slope.rows:
        return
    read = [voice.phrase("slope-caption")] if column == 1 else []
    left = [voice.phrase("slope-left-out", count=slope.left_out)] if slope.left_out else []
    picture = Picture(f"slope-{column}", slope, voice.language)
    yield Figure(picture, " ".join([*read, *left]), title=voice.phrase("slope-title", what=told.title))


def _changes(changes: Sequence[ChangeTold], more: int, voice: Voice) -> Iterator[Block]:
    if changes:
        yield _list(changes[:IN_SIGHT], voice)
    if len(changes) > IN_SIGHT:
        yield from fold(voice.phrase("more"), [_list(changes[IN_SIGHT:], voice)])
    if more:
        yield Sentence(voice.phrase("changes-left", count=more), "faint")


def _list(changes: Sequence[ChangeTold], voice: Voice) -> Items:
    return Items(tuple(Item(one.label, tuple(_because(one, voice))) for one in changes))


def _because(change: ChangeTold, voice: Voice) -> Iterator[Sentence]:
    if change.because:
        yield Sentence(f"{voice.phrase('because')} {change.because}", "faint")
