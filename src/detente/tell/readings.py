"""Shares of readings in words and figures: never without their error, never the probability of an event."""

from __future__ import annotations

from math import ceil, floor, log10

from detente.answers.shares import share_word as word_of
from detente.ensemble import Plan, Share, factors_of
from detente.tell.formats import decimal, error_of_hundred, of_hundred
from detente.tell.voice import Voice

_ROUNDING = 1e-9


def share_word(share: Share) -> str:
    """A share of the readings as one of seven words: none, hardly, few, half, most, nearly, all.

    Example:
        >>> from fractions import Fraction
        >>> [share_word(Share(Fraction(n, 100), 100, "monte-carlo")) for n in (0, 4, 20, 45, 71, 95, 100)]
        ['none', 'hardly', 'few', 'half', 'most', 'nearly', 'all']
    """
    return word_of(float(share.value))[0]


def sure_word(share: Share, voice: Voice) -> str:
    """The word where there is room for no figure; where all readings drawn agree, that more were not looked at."""
    return voice.phrase(f"sure-word-{share_word(share)}", drawn="no" if share.bound is None else "yes")


def explain_share(share: Share, voice: Voice) -> str:
    """In how many readings: ``in most readings (71 of 100; ±0.9)``; never the probability of an event.

    Where all of them agree their number says more: ``in no reading (10,000 drawn)``.
    """
    figure = _agreed(share, voice) if share.value in (0, 1) else share_figure(share, voice)
    return voice.phrase(f"readings-{share_word(share)}", figure=figure)


def share_figure(share: Share, voice: Voice) -> str:
    """A share in figures: ``71 of 100; ±0.9``. What is exact has no error; where all drawn agree, that is said."""
    count, draws = points_of(share, voice), decimal(share.draws, voice.language)
    if share.exact:
        return voice.phrase("readings-exact", count=count)
    if share.bound is not None:
        return voice.phrase("readings-agreed", count=count, draws=draws)
    return voice.phrase("readings-drawn", count=count, error=error_of_hundred(share.error, voice.language))


def points_of(share: Share, voice: Voice) -> str:
    """A share as so many of 100, without its error; where all readings drawn agree, as a bound."""
    return bounded_points(float(share.value), share.bound, voice)


def bounded_points(share: float, bound: float | None, voice: Voice, digits: int = 1) -> str:
    """A share as so many of 100; where all readings drawn agree, how many it is at least, or at most.

    The bound is given to its first digit that is not 0, rounded away from all or none.
    """
    if bound is None:
        return of_hundred(share, voice.language, digits)
    off = 100 * bound
    places = max(0, -floor(log10(off)))
    off = ceil(off * 10**places - _ROUNDING) / 10**places
    count = decimal(100 - off if share else off, voice.language, places)
    return voice.phrase("points-least" if share else "points-most", count=count)


def explain_drawn(plan: Plan, voice: Voice, draws: int | None = None, *, rule: bool = False) -> str:
    """How many readings were looked at (as planned, unless `draws` says), how chosen, and what their shares are not.

    `rule`: whether a rule that decides is told with it, so that it is said how that was found.
    """
    if not factors_of(plan):
        return voice.say("drawn-nothing")
    shown = {"draws": decimal(draws or plan.draws, voice.language), "seed": str(plan.seed)}
    return voice.say(f"drawn-{plan.design}", **shown, rule="yes" if rule else "no")


def _agreed(share: Share, voice: Voice) -> str:
    if share.bound is None:
        return voice.phrase("agreed-counted")
    return voice.phrase("agreed-drawn", draws=decimal(share.draws, voice.language), count=points_of(share, voice))
