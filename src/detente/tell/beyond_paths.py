"""How outcomes are reached of which there are too many to list, told: how many, and a way to the nearest ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.beyond_paths import BeyondPaths, Counts, Course
from detente.model.conflict import Conflict
from detente.model.statement import str_of
from detente.symbolic.courses import Step
from detente.tell.beyond import chosen, letters
from detente.tell.blocks import Block, Blocks, Column, Row, Sentence, Table, items, section
from detente.tell.formats import decimal
from detente.tell.outcomes import called, deeds_of
from detente.tell.voice import Voice


def blocks(found: BeyondPaths, voice: Voice) -> Blocks:
    """How far the conflict gets; then a way to the nearest target, and to the nearest that holds."""
    name = letters(found.start, found.conflict)
    if found.start == found.conflict.status_quo:
        name = f"{voice.phrase('as-today')} ({name})"
    begin = voice.say("from-outcome", name=name)
    return (Sentence(begin), *paths_told(found, voice), *chosen(found.reason, voice))


def paths_told(found: BeyondPaths, voice: Voice) -> Iterator[Block]:
    """How many outcomes are reached, and the ways to some."""
    yield _counts(found, voice)
    if not found.targets.all:
        yield Sentence(voice.say("nothing-holds" if found.meant is None else "nothing-meant", concept=found.concept))
    for way in found.ways:
        yield from _way(found, way, voice)


def values(found: BeyondPaths, voice: Voice) -> dict[str, Any]:
    """How many outcomes are reached, and ways to some of those that were meant, states as letters."""
    return {
        "engine": "symbolic",
        "chosen": found.reason,
        "from": letters(found.start, found.conflict),
        "concept": found.concept,
        "to": meant_value(found),
        "outcomes": _value(found.outcomes),
        "targets": _value(found.targets),
        "holding": _value(found.holding),
        "paths": [course_value(way, found.conflict) for way in found.ways],
        "sentences": [sentence for way in found.ways for sentence in course_told(found.conflict, way, voice)],
    }


def records(found: BeyondPaths, voice: Voice) -> list[dict[str, Any]]:  # noqa: ARG001 – names only
    """One row per move of each way."""
    ways = (course_value(way, found.conflict) for way in found.ways)
    return [{"end": way["to"], "end_holds": way["holds"], **step} for way in ways for step in way["steps"]]


def course_told(conflict: Conflict, way: Course, voice: Voice) -> Iterator[str]:
    """By what kind of moves a way leads to its end, and each of them."""
    if not way.steps:
        yield voice.say("way-here")
        return
    yield voice.say("beyond-way", count=len(way.steps), wanted="yes" if way.is_wanted else "no")
    for step in way.steps:
        yield _step(conflict, step, voice)


def course_value(way: Course, conflict: Conflict) -> dict[str, Any]:
    """A way as plain values."""
    return {
        "to": letters(way.target, conflict),
        "holds": way.holds,
        "kind": _kind(way),
        "steps": [
            {
                "dm": step.mover,
                "from": letters(step.before, conflict),
                "to": letters(step.after, conflict),
                "improvement": step.wanted,
            }
            for step in way.steps
        ],
    }


def _kind(way: Course) -> str:
    if not way.steps:
        return "here"
    return "wanted" if way.is_wanted else "legal"


def meant_value(found: BeyondPaths) -> str | None:
    """What was asked for: letters of an outcome, or a statement."""
    if found.meant is None:
        return None
    return letters(found.meant, found.conflict) if isinstance(found.meant, frozenset) else str_of(found.meant)


def _counts(found: BeyondPaths, voice: Voice) -> Table:
    rows = [(voice.say("beyond-reach-all"), found.outcomes), (_meant(found, voice), found.targets)]
    if found.meant is not None:
        rows.append((voice.say("beyond-reach-holding", concept=found.concept), found.holding))
    heads = ("beyond-reach-count", "beyond-reach-wanted", "beyond-reach-legal")
    return Table(
        (Column(wraps=True), *(Column(voice.say(head), "right") for head in heads)),
        tuple(Row((name, *_cells(counts, voice))) for name, counts in rows),
        name="worded",
    )


def _meant(found: BeyondPaths, voice: Voice) -> str:
    if found.meant is None:
        return voice.say("beyond-reach-held", concept=found.concept)
    if isinstance(found.meant, frozenset):
        return letters(found.meant, found.conflict)
    return voice.say("beyond-reach-meant", what=called(found.conflict, found.meant, voice))


def _cells(counts: Counts, voice: Voice) -> Iterator[str]:
    yield from (decimal(count, voice.language, 0) for count in (counts.all, counts.wanted, counts.legal))


def _way(found: BeyondPaths, way: Course, voice: Voice) -> Iterator[Block]:
    holds = Sentence(voice.say("does-hold" if way.holds else "does-not-hold", concept=found.concept))
    lead, *steps = course_told(found.conflict, way, voice)
    yield from section(letters(way.target, found.conflict), (holds, Sentence(lead), *items(steps, ordered=True)))


def _step(conflict: Conflict, step: Step, voice: Voice) -> str:
    changed = {option: option in step.after for option in step.before ^ step.after}
    return voice.say(
        "beyond-step",
        outcome=letters(step.after, conflict),
        deeds=deeds_of(conflict, changed, voice),
        wanted="yes" if step.wanted else "no",
    )


def _value(counts: Counts) -> dict[str, int]:
    return {"count": counts.all, "by_improvements": counts.wanted, "by_moves": counts.legal}
