"""Which beliefs and which outcomes fit a question; what does not is refused in one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from itertools import pairwise
from math import fsum, isfinite

from detente.errors import UsageError
from detente.forecast.belief import Belief, Chance, Chances, Quantiles
from detente.forecast.fields import NOT_RESOLVED
from detente.forecast.question import Outcome, Question
from detente.forecast.times import day_written

SUM = 1e-9
"""By so much may the probabilities of several outcomes miss 1."""
_NAMED = 6
"""So many outcomes without a probability are named."""


def check_shape(question: Question) -> None:
    """Refuse a question whose outcomes or range do not fit its kind, with UsageError."""
    if (question.kind == "multiple_choice") != bool(question.options):
        raise UsageError(f"{question.id}: a multiple_choice question lists its outcomes, and no other one does")
    if question.options:
        _check_options(question)
    if (question.kind in ("numeric", "date")) != (question.range is not None):
        raise UsageError(f"{question.id}: a question for a number or a date has a range, and no other one does")
    if question.range:
        _check_range(*question.range, question)


def check_belief(belief: Belief, question: Question) -> None:
    """Refuse a belief that does not fit a question, with UsageError."""
    match question.kind, belief:
        case "binary", Chance(yes):
            _check_shares([yes], question)
        case "multiple_choice", Chances():
            _check_chances(belief, question)
        case "numeric" | "date", Quantiles():
            _check_quantiles(belief, question)
        case _:
            raise UsageError(f"{question.id} is a {question.kind} question; this is no forecast of such a one")


def check_outcome(outcome: Outcome | None, question: Question) -> None:
    """Refuse an outcome that a question does not have, with UsageError."""
    if question.range is None:
        among = question.options or ("yes", "no")
        if outcome not in among:
            raise UsageError(f"{question.id} cannot come out as {outcome!r}; {meant(str(outcome), among)}")
    elif not isinstance(outcome, (int, float)):
        what = "day" if question.kind == "date" else "number"
        raise UsageError(f"{question.id} comes out as a {what}, not as {outcome!r}")


def meant(text: str, among: Iterable[str]) -> str:
    """The one that was perhaps meant, else those there are."""
    known = list(among)
    close = get_close_matches(text, known, n=1)
    some = [*known[:12], *(["…"] if len(known) > 12 else [])]
    return f"did you mean {close[0]!r}?" if close else f"expected {', '.join(some)}" if some else "there is none yet"


def _check_options(question: Question) -> None:
    options = question.options
    if len(options) < 2 or len(set(options)) < len(options) or not all(map(str.strip, options)):
        raise UsageError(f"{question.id} needs two outcomes or more with different names; found {', '.join(options)}")
    if reserved := set(options) & set(NOT_RESOLVED):
        raise UsageError(f"{question.id}: an outcome cannot be called {min(reserved)!r}, which says that there is none")


def _check_range(low: float, high: float, question: Question) -> None:
    if question.kind == "date" and not 1 <= min(low, high) <= max(low, high) < date.max.toordinal():
        raise UsageError(f"{question.id}: its range has to end before 9999-12-31, the last day of the calendar")
    if not isfinite(high - low):
        raise UsageError(f"{question.id}: its range, {low:g} to {high:g}, is wider than any number; narrow it")
    if not low < high:
        first, last = (_named(end, question) for end in (low, high))
        raise UsageError(f"{question.id}: its range begins with {first} and ends with {last}; the end is more")


def _check_shares(shares: Iterable[float], question: Question) -> None:
    for share in shares:
        if not 0 <= share <= 1:
            raise UsageError(f"{question.id}: {share:g} is no probability; these go from 0 to 1, or from 0% to 100%")


def _check_chances(belief: Chances, question: Question) -> None:
    for name in belief.of:
        if name not in question.options:
            raise UsageError(f"{question.id} has no outcome {name!r}; {meant(name, question.options)}")
    if lacking := [option for option in question.options if option not in belief.of]:
        named = ", ".join(" ".join(one.split()) for one in lacking[:_NAMED])
        more = f" and {len(lacking) - _NAMED} more" if len(lacking) > _NAMED else ""
        raise UsageError(f"{question.id}: nothing is said of {named}{more}; each outcome has a probability")
    _check_shares(belief.of.values(), question)
    if abs((total := fsum(belief.of.values())) - 1) > SUM:
        differs = f"{abs(1 - total):.6g} is {'missing' if total < 1 else 'too much'}"
        raise UsageError(f"{question.id}: the probabilities sum to {total:.10g}, not to 1; {differs}")


def _check_quantiles(belief: Quantiles, question: Question) -> None:
    below, above = belief.below, belief.above
    _check_shares((*(p for p, _ in belief.points), below, above), question)
    if below + above > 1:
        raise UsageError(f"{question.id}: {below:g} below its range and {above:g} above it are more than 1 together")
    for (p, x), (q, y) in pairwise(belief.points):
        if not (p < q and x < y):
            raise UsageError(
                f"{question.id}: {_at_most(p, x, question)}, {_at_most(q, y, question)}; both have to grow"
            )
    for p, x in belief.points:
        _check_point(p, x, belief, question)


def _check_point(p: float, x: float, belief: Quantiles, question: Question) -> None:
    low, high = question.range or (x, x)
    said = _at_most(p, x, question)
    if not low <= x <= high:
        ends = " to ".join(_named(end, question) for end in (low, high))
        raise UsageError(f"{question.id}: {said}, which is outside its range, {ends}; say how much is below or above")
    at_end = (x == low and p > belief.below) or (x == high and p < 1 - belief.above - SUM)
    if at_end or not belief.below <= p <= 1 - belief.above + SUM:
        ends = f"{belief.below:g} below the range and {belief.above:g} above it"
        raise UsageError(f"{question.id}: {said}, which does not go together with {ends}")


def _at_most(p: float, x: float, question: Question) -> str:
    return f"at most {_named(x, question)} has {p:g}"


def _named(x: float, question: Question) -> str:
    return day_written(x) if question.kind == "date" else f"{x:g}"
