"""What an answer hangs on, told: the answer as it stands, then the changes, those that turn it first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.sensitivity import OneAtATime
from detente.inverse import exactly
from detente.sensitivity import Effect, Measures, Sensitivity
from detente.tell.blocks import Block, Blocks, Column, Figure, Row, Sentence, Table, items, section, sentences
from detente.tell.courses import percent_of
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import called, names_of
from detente.tell.pictures import Tornado, TornadoRow
from detente.tell.tornado import MOST_ROWS, as_list, tornado_rows
from detente.tell.variations import explain_base, explain_effect, explain_variation
from detente.tell.voice import Voice

_BAR = 25
"""Characters of a bar from nothing to all."""


def blocks(asked: OneAtATime, voice: Voice) -> Blocks:
    """The answer as it stands, the changes that make a difference, and the bars of the shares."""
    found = asked.found
    return (
        Sentence(voice.say("sensitivity-question", subject=subject(found, voice))),
        *section(voice.say("sensitivity-as-it-is"), items(explain_base(found, voice))),
        Sentence(voice.say("sensitivity-one")),
        *sentences([voice.say("sensitivity-timing")] if found.courses else []),
        *_effects(asked, voice),
        *_bars(asked, voice),
        *sentences(_rest(found, voice)),
    )


def values(asked: OneAtATime, voice: Voice) -> dict[str, Any]:
    """Everything that was found; states by number."""
    found = asked.found
    graph = found.graph
    return {
        "about": asked.about,
        "concept": found.concept,
        "from": None if graph.status_quo is None else graph.number(graph.status_quo),
        "courses": found.courses,
        "choice": found.choice if found.courses else None,
        "states": [graph.number(s) for s in found.meant],
        "base": _measures(found.base),
        "effects": records(asked, voice),
        "tried": len(found.effects),
        "total": found.total,
        "stopped": found.stopped,
        "partial": found.stopped,
        "idle": found.idle,
        "without_lines": list(found.without_lines),
    }


def records(asked: OneAtATime, voice: Voice) -> list[dict[str, Any]]:
    """One row per change: what is changed, and the answer then."""
    return [_effect(asked.found, effect, voice) for effect in asked.found.effects]


def subject(found: Sensitivity, voice: Voice) -> str:
    """What is in question, as it stands in a sentence."""
    graph, concept = found.graph, found.concept
    if found.about is not None and found.about == exactly(graph, found.meant[0]):
        s = found.meant[0]
        name = OutcomeNames(graph, voice).quoted([s])[s]
        return voice.phrase("sensitivity-about-state", name=name, concept=concept)
    counts = {"count": len(found.meant), "total": graph.size}
    if found.about is None:
        return voice.phrase("sensitivity-about-holding", concept=concept, **counts)
    assert not isinstance(found.about, int), "a number means one state"
    what = called(graph.conflict, found.about, voice)
    return voice.phrase("sensitivity-about-statement", what=what, concept=concept, **counts)


def _effects(asked: OneAtATime, voice: Voice) -> Iterator[Block]:
    found = asked.found
    told = [(effect, text) for effect in found.effects if (text := explain_effect(found, effect, voice))]
    shown = told[: asked.most]
    turning = [text for effect, text in shown if effect.measures.turned(found.base)]
    others = [text for effect, text in shown if not effect.measures.turned(found.base)]
    yield from section(voice.say("sensitivity-turning"), items(turning))
    yield from section(voice.say("sensitivity-others"), items(others))
    if not told:
        yield Sentence(voice.say("sensitivity-none-tried" if found.stopped else "sensitivity-none"))
    if hidden := len(told) - len(shown):
        yield Sentence(voice.say("sensitivity-hidden", count=hidden))
    yield Sentence(voice.say("sensitivity-idle", count=len(found.effects) - len(told), total=len(found.effects)))


def _bars(asked: OneAtATime, voice: Voice) -> Blocks:
    picture, base = tornado_of(asked.found, voice, most=asked.most), asked.found.base.share
    if picture is None or base is None:
        return ()
    if alike := as_list(picture.rows, picture.title, voice):
        return alike
    columns = (Column(wraps=True), Column(), Column(align="right"), Column(align="right"))
    bars = (
        Row((row.label, _bar(row), percent_of(row.low, voice), percent_of(row.high, voice))) for row in picture.rows
    )
    figure = Figure(picture, picture.title, (Table(columns, tuple(bars)),))
    return section(voice.say("sensitivity-bars", base=percent_of(base, voice)), [figure])


def tornado_of(found: Sensitivity, voice: Voice, *, most: int = MOST_ROWS) -> Tornado | None:
    """The picture of the changes that move a share of courses; None where none does, or none were followed."""
    rows = tornado_rows(found, voice.language, most=most)
    title = voice.say("sensitivity-title", subject=subject(found, voice))
    return Tornado(title, rows, voice.language) if rows else None


def _bar(row: TornadoRow) -> str:
    """From the least to the most; what lies below the share as it is shows lighter than what lies above it."""
    low, base, high = (round(value * (_BAR - 1)) for value in (row.low, row.base, row.high))
    cells = ("│" if k == base else "░" if low <= k < base else "█" if base < k <= high else "·" for k in range(_BAR))
    return "".join(cells)


def _rest(found: Sensitivity, voice: Voice) -> Iterator[str]:
    """What was not asked, and why."""
    if found.stopped:
        message = "sensitivity-interrupted" if found.interrupted else "sensitivity-stopped"
        yield voice.say(message, count=len(found.effects), total=found.total)
    if found.without_lines:
        yield voice.say("sensitivity-without-lines", names=names_of(found.graph.conflict, found.without_lines, voice))
    if found.graph.status_quo is None:
        yield voice.say("sensitivity-no-start")
    elif not found.courses:
        yield voice.say("sensitivity-no-courses")


def _effect(found: Sensitivity, effect: Effect, voice: Voice) -> dict[str, Any]:
    variation = effect.variation
    line, below = variation.line, variation.below
    rate = variation.conflict.decision_maker(variation.dm).rate
    return {
        "kind": variation.kind,
        "dm": variation.dm,
        "line": line.id if line else None,
        "below": below.id if below else None,
        "confidence": line.level.confidence if line else None,
        "evidence": list(line.level.evidence) if line else [],
        "per_day": rate.per_day if variation.is_of_rate and rate else None,
        "words": explain_variation(found.graph.conflict, variation, voice),
        "turned": effect.measures.turned(found.base),
        **_measures(effect.measures),
    }


def _measures(measures: Measures) -> dict[str, Any]:
    return {
        "holding": measures.holding,
        "meant_holding": measures.meant_holding,
        "reached": measures.reached,
        "reached_holding": measures.reached_holding,
        "share": measures.share,
    }
