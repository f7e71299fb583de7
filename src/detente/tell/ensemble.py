"""Ensembles in words: shares of readings, what decides between readings, and on whose word that rests."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log10
from typing import Literal

from detente.answers.shares import share_word as word_of
from detente.ensemble import (
    Alternative,
    Available,
    Box,
    Effect,
    Factor,
    Plan,
    Presence,
    RateRange,
    Restriction,
    Share,
    Swap,
    factors_of,
)
from detente.model.conflict import Conflict
from detente.names import DmId, Language
from detente.scenario import Line
from detente.tell.attribution import sayers_of
from detente.tell.outcomes import called, name_of, phrase_of
from detente.tell.voice import Voice

MOST_VOICES = 3

BoxOf = Literal["holding", "answer", "supposed"]
_ROUNDING = 1e-9
_BEYOND: dict[Language, tuple[str, str]] = {"en": ("under", "over"), "de": ("unter", "über")}


def share_word(share: Share) -> str:
    """A share of the readings as one of seven words: none, hardly, few, half, most, nearly, all.

    Example:
        >>> from fractions import Fraction
        >>> [share_word(Share(Fraction(n, 100), 100, "monte-carlo")) for n in (0, 4, 20, 45, 71, 95, 100)]
        ['none', 'hardly', 'few', 'half', 'most', 'nearly', 'all']
    """
    return word_of(float(share.value))[0]


def explain_share(share: Share, voice: Voice) -> str:
    """In how many readings: ``in most readings (71 of 100; ±0.9)``; never the probability of an event.

    Where all of them agree their number says more: ``in no reading (10,000 drawn)``.
    """
    figure = _agreed(share, voice) if share.value in (0, 1) else share_figure(share, voice)
    return voice.phrase(f"readings-{share_word(share)}", figure=figure)


def _agreed(share: Share, voice: Voice) -> str:
    draws = number(share.draws, voice.language)
    if share.bound is None:
        return voice.phrase("agreed-counted", draws=draws)
    return voice.phrase("agreed-drawn", draws=draws, count=bounded_points(float(share.value), share.bound, voice))


def share_figure(share: Share, voice: Voice) -> str:
    """A share in figures: ``71 of 100; ±0.9``. What is exact has no error; where all drawn agree, that is said."""
    count, draws = bounded_points(float(share.value), share.bound, voice), number(share.draws, voice.language)
    if share.exact:
        return voice.phrase("readings-exact", count=count)
    if share.bound is not None:
        return voice.phrase("readings-agreed", count=count, draws=draws)
    return voice.phrase("readings-drawn", count=count, error=error_points(share.error, voice.language))


def explain_drawn(plan: Plan, voice: Voice, draws: int | None = None) -> str:
    """How many readings were looked at (as planned, unless `draws` says), how chosen, and what their shares are not."""
    if not factors_of(plan):
        return voice.say("drawn-nothing")
    looked_at = number(draws or plan.draws, voice.language)
    return voice.say(f"drawn-{plan.design}", draws=looked_at, seed=str(plan.seed))


def explain_factor(conflict: Conflict, factor: Factor, voice: Voice) -> str:
    """What differs between readings: a line with whose it is and how firm, two lines, an option, whose reading."""
    lines = [called(conflict, line.level.statement, voice) for line in factor.lines(conflict)]
    match factor.varied:
        case Alternative():
            return voice.phrase("factor-alternative")
        case Available(option):
            return voice.phrase("factor-available", do=_do(conflict, option, voice))
        case RateRange(dm):
            return voice.phrase("variation-rate", who=name_of(conflict, dm, voice))
        case Presence(dm):
            return voice.phrase("variation-line", words=lines[0], who=_who(conflict, factor, dm, voice))
        case Swap(dm):
            return voice.phrase("factor-swap", words=lines[0], below=lines[1], who=_who(conflict, factor, dm, voice))
        case _:
            dm = factor.varied.dm
            return voice.phrase("factor-pair", words=lines[0], below=lines[1], who=_who(conflict, factor, dm, voice))


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


def _restriction(conflict: Conflict, restriction: Restriction, voice: Voice) -> str:
    """What the readings in a box have in common, but for the presence of lines."""
    factor, varied = restriction.factor, restriction.factor.varied
    match varied:
        case Alternative():
            names = [_reading(conflict, int(value.split()[1]) - 1, voice) for value in restriction.values]
            return voice.phrase("box-reading", names=voice.listed(names, "or"))
        case Available(option):
            return voice.phrase(f"box-{restriction.values[0]}", do=_do(conflict, option, voice))
        case RateRange(dm):
            paces = [voice.phrase(f"box-{value}") for value in restriction.values]
            return voice.phrase("box-rate", who=name_of(conflict, dm, voice), pace=voice.listed(paces, "or"))
    lines = [called(conflict, line.level.statement, voice) for line in factor.lines(conflict)]
    if isinstance(varied, Swap):
        message = f"box-{restriction.values[0]}"
        return voice.phrase(message, first=lines[0], second=lines[1], who=name_of(conflict, varied.dm, voice))
    first, second = lines[::-1] if restriction.values[0] == "below" else lines
    return voice.phrase("box-order", first=first, second=second, who=name_of(conflict, varied.dm, voice))


def explain_effect(conflict: Conflict, effect: Effect, voice: Voice) -> str:
    """What one thing does to whether something holds: in which share of the readings it does, by each of its values."""
    parts = [
        voice.phrase(
            "effect-next" if k else "effect-first",
            count=bounded_points(value.so, value.bound, voice, 0),
            where=_value(conflict, value.name, voice),
            error=give_or_take(value.error, voice.language),
        )
        for k, value in enumerate(effect.values)
    ]
    return voice.say("effect", factor=explain_factor(conflict, effect.factor, voice), parts=", ".join(parts))


def explain_voices(conflict: Conflict, lines: Sequence[Line], voice: Voice) -> list[str]:
    """On whose word some lines rest, as a clause; nothing where they name no evidence."""
    names = sayers_of(conflict, (cited for line in lines for cited in line.level.evidence), voice)
    if not names:
        return []
    more = len(names) - MOST_VOICES
    said = [*names[:MOST_VOICES], *([voice.phrase("voices-more", count=more)] if more > 0 else [])]
    return [voice.phrase("voices", names=voice.listed(said))]


def points(share: float, language: Language, digits: int = 1) -> str:
    """A share as so many of 100: to a decimal (`digits`) where it is small, or close to all, else to a whole number.

    It is not rounded to none or to all where it is neither.

    Example:
        >>> [points(share, "en") for share in (0, 0.0001, 0.034, 0.71, 0.9995, 1)]
        ['0', 'under 0.1', '3.4', '71', 'over 99.9', '100']
    """
    hundred, least, (under, over) = 100 * share, 10**-digits, _BEYOND[language]
    said = f"{hundred:.0f}" if 10 <= hundred <= 90 else f"{hundred:.{digits}f}".removesuffix(".0")
    if said == "0" and share > 0:
        said = f"{under} {least:g}"
    elif said == "100" and share < 1:
        said = f"{over} {100 - least:g}"
    return _decimal(said, language)


def bounded_points(share: float, bound: float | None, voice: Voice, digits: int = 1) -> str:
    """A share as so many of 100; where all readings drawn agree, how many it is at least, or at most.

    The bound is given to its first digit that is not 0, rounded away from all or none.
    """
    if bound is None:
        return points(share, voice.language, digits)
    off = 100 * bound
    places = max(0, -floor(log10(off)))
    off = ceil(off * 10**places - _ROUNDING) / 10**places
    said = _decimal(f"{100 - off if share else off:.{places}f}", voice.language)
    return voice.phrase("points-least" if share else "points-most", count=said)


def error_points(error: float, language: Language) -> str:
    """An error of a share in points of 100: to a decimal, or to the first digit that is not 0.

    Example:
        >>> [error_points(error, "en") for error in (0.0104, 0.0093, 0.000098)]
        ['1.0', '0.9', '0.01']
    """
    hundred = 100 * error
    digits = max(1, -floor(log10(float(f"{hundred:.1g}")))) if hundred else 1
    return _decimal(f"{hundred:.{digits}f}", language)


def give_or_take(error: float, language: Language) -> str:
    """The error as it stands behind a figure; nothing where there is none."""
    return f" (±{error_points(error, language)})" if error else ""


def _decimal(said: str, language: Language) -> str:
    return said.replace(".", ",") if language == "de" else said


def number(count: int, language: Language) -> str:
    """A whole number with its thousands set apart."""
    return f"{count:,}".replace(",", ".") if language == "de" else f"{count:,}"


def _value(conflict: Conflict, name: str, voice: Voice) -> str:
    if name.startswith("reading "):
        return voice.phrase("value-reading", name=_reading(conflict, int(name.split()[1]) - 1, voice))
    return voice.phrase(f"value-{name}")


def _reading(conflict: Conflict, place: int, voice: Voice) -> str:
    """An alternative reading by its title; the file's own comes first."""
    if place == 0:
        return voice.phrase("reading-own")
    if place > len(conflict.readings):
        return voice.phrase("reading-other", number=str(place))
    reading = conflict.readings[place - 1]
    return voice.phrase("quoted", what=reading.title.said(voice.language) if reading.title else reading.id)


def _do(conflict: Conflict, option: str, voice: Voice) -> str:
    found = next(one for one in conflict.options if one.id == option)
    return voice.phrase("deed", a=name_of(conflict, found.owner, voice), do=phrase_of(found, True, voice))


def _who(conflict: Conflict, factor: Factor, dm: DmId, voice: Voice) -> str:
    """Whose it is, and how firm where one line is meant."""
    name, lines = name_of(conflict, dm, voice), factor.lines(conflict)
    sure = lines[0].level.confidence if len(lines) == 1 else None
    return voice.phrase("variation-firm", a=name, firm=voice.phrase(f"confidence-{sure}")) if sure else name
