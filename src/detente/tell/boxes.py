"""What decides between readings, in words: boxes of readings, and what one thing does by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from detente.ensemble import Alternative, Available, Box, Effect, Presence, RateRange, Restriction, Swap
from detente.model.conflict import Conflict
from detente.tell.factors import deed_of, explain_factor, explain_value, reading_called
from detente.tell.formats import give_or_take
from detente.tell.outcomes import called, name_of
from detente.tell.readings import bounded_points
from detente.tell.voice import Voice

BoxOf = Literal["holding", "answer", "supposed"]


def explain_box(conflict: Conflict, box: Box, voice: Voice, of: BoxOf = "holding") -> str:
    """The box in a sentence: what its readings have in common, its density, and its coverage.

    It is `of` readings in which something holds, in which an answer stays the same, or what a question supposes is so.
    """
    return voice.say(
        f"box-{of}" if box.so else f"box-not-{of}",
        restrictions=voice.listed(explain_restrictions(conflict, box.restrictions, voice)),
        density=bounded_points(box.density, box.density_bound, voice, 0),
        density_error=give_or_take(box.density_error, voice.language),
        coverage=bounded_points(box.coverage, box.coverage_bound, voice, 0),
        coverage_error=give_or_take(box.coverage_error, voice.language),
    )


def explain_restrictions(conflict: Conflict, restrictions: Sequence[Restriction], voice: Voice) -> list[str]:
    """What the readings in a box have in common; what is said of several lines is said of them together."""
    by_fate: dict[str, list[str]] = {}
    others: list[str] = []
    for restriction in restrictions:
        varied = restriction.factor.varied
        if not isinstance(varied, Presence):
            others.append(_restriction(conflict, restriction, voice))
            continue
        shares = dict(zip(restriction.factor.values, varied.shares, strict=True))
        fate = "-".join(value for value in restriction.values if shares[value] > 0)
        line = restriction.factor.lines(conflict)[0]
        words, who = called(conflict, line.level.statement, voice), name_of(conflict, line.dm, voice)
        by_fate.setdefault(fate, []).append(voice.phrase("box-line", words=words, who=who))
    told = [voice.phrase(f"box-{fate}", lines=voice.listed(lines), count=len(lines)) for fate, lines in by_fate.items()]
    return told + others


def explain_effect(conflict: Conflict, effect: Effect, voice: Voice) -> str:
    """What one thing does to whether something holds: in which share of the readings it does, by each of its values."""
    parts = [
        voice.phrase(
            "effect-next" if k else "effect-first",
            count=bounded_points(value.so, value.bound, voice, 0),
            where=explain_value(conflict, value.name, voice),
            error=give_or_take(value.error, voice.language),
        )
        for k, value in enumerate(effect.values)
    ]
    return voice.say("effect", factor=explain_factor(conflict, effect.factor, voice), parts=", ".join(parts))


def _restriction(conflict: Conflict, restriction: Restriction, voice: Voice) -> str:
    """What the readings in a box have in common, but for the presence of lines."""
    factor, varied, values = restriction.factor, restriction.factor.varied, restriction.values
    match varied:
        case Alternative():
            names = [reading_called(conflict, value, voice) for value in values]
            return voice.phrase("box-reading", names=voice.listed(names, "or"))
        case Available(option):
            return voice.phrase(f"box-{values[0]}", do=deed_of(conflict, option, voice))
        case RateRange(dm):
            paces = [voice.phrase(f"box-{value}") for value in values]
            return voice.phrase("box-rate", who=name_of(conflict, dm, voice), pace=voice.listed(paces, "or"))
    lines, who = [called(conflict, line.level.statement, voice) for line in factor.lines(conflict)], varied.dm
    if isinstance(varied, Swap):
        return voice.phrase(f"box-{values[0]}", first=lines[0], second=lines[1], who=name_of(conflict, who, voice))
    first, second = lines[::-1] if values[0] == "below" else lines
    return voice.phrase("box-order", first=first, second=second, who=name_of(conflict, who, voice))
