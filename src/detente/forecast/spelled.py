"""Beliefs and outcomes as plain values of JSON, and back; named as forecasters name them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any

from detente.errors import UsageError
from detente.forecast.belief import Belief, Chance, Chances, Quantiles
from detente.forecast.question import Kind, Outcome
from detente.forecast.times import day_written, ordinal

Values = Mapping[str, Any]


def belief_values(belief: Belief, kind: Kind) -> dict[str, Any]:
    """A belief about a question of that kind.

    Example:
        >>> belief_values(Quantiles(((0.5, 739738.0),), above=0.1), "date")
        {'quantiles': [[0.5, '2026-05-02']], 'above_upper_bound': 0.1}
    """
    match belief:
        case Chance(yes):
            return {"probability_yes": yes}
        case Chances(of):
            return {"probability_yes_per_category": dict(of)}
        case Quantiles(points, below, above):
            ends = {"below_lower_bound": below, "above_upper_bound": above}
            written = [[p, outcome_value(x, kind)] for p, x in points]
            return {"quantiles": written, **{key: share for key, share in ends.items() if share}}


def belief_of(values: Values, kind: Kind) -> Belief:
    """The belief that these values say about a question of that kind. Raises UsageError."""
    match kind, values:
        case "binary", {"probability_yes": yes}:
            return Chance(number(yes, "probability_yes"))
        case "multiple_choice", {"probability_yes_per_category": Mapping() as of}:
            return Chances({str(option): number(share, option) for option, share in of.items()})
        case "numeric" | "date", {"quantiles": [*points]}:
            ends = (number(values.get(key, 0.0), key) for key in ("below_lower_bound", "above_upper_bound"))
            return Quantiles(tuple(_point(point, kind) for point in points), *ends)
    expected = {"binary": "probability_yes", "multiple_choice": "probability_yes_per_category"}.get(kind, "quantiles")
    raise UsageError(f"no forecast of a {kind} question: found {', '.join(values) or 'nothing'}, expected {expected}")


def outcome_value(outcome: Outcome, kind: Kind) -> Outcome:
    """An outcome; a day as it is written, no number."""
    return day_written(outcome) if kind == "date" and not isinstance(outcome, str) else outcome


def outcome_of(value: object, kind: Kind) -> Outcome:
    """The outcome that this value says. Raises UsageError."""
    match kind:
        case "date":
            return ordinal(text(value, "a day"))
        case "numeric":
            return number(value, "an outcome")
    return text(value, "an outcome")


def number(value: object, what: str) -> float:
    """A finite number. Raises UsageError for anything else."""
    try:
        if isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value):
            return float(value)
    except OverflowError:
        pass
    raise UsageError(f"{what}: found {short(value)}, expected a number")


def text(value: object, what: str) -> str:
    """A text. Raises UsageError for anything else."""
    if isinstance(value, str):
        return value
    raise UsageError(f"{what}: found {short(value)}, expected a text")


def object_of(value: object, what: str) -> dict[str, Any]:
    """An object of JSON; empty where there is none. Raises UsageError for anything else."""
    if value is None or isinstance(value, dict):
        return value or {}
    raise UsageError(f"{what}: found {short(value)}, expected an object")


def list_of(value: object, what: str) -> list[Any]:
    """A list of JSON; empty where there is none. Raises UsageError for anything else."""
    if value is None or isinstance(value, list):
        return value or []
    raise UsageError(f"{what}: found {short(value)}, expected a list")


def optional(values: Values, key: str, read: Callable[[Any, str], Any], default: Any) -> Any:
    """What a key says as `read` takes it, or the default where it is not there."""
    return default if values.get(key) is None else read(values[key], key)


def short(value: object) -> str:
    """What was found, on one line and not without end."""
    return f"{value!a:.60}" if len(ascii(value)) <= 60 else f"{value!a:.57}…"


def _point(point: object, kind: Kind) -> tuple[float, float]:
    match point:
        case [share, x]:
            at = ordinal(text(x, "a day")) if kind == "date" else number(x, "a quantile")
            return number(share, "the share of a quantile"), at
    raise UsageError(f"a quantile: found {short(point)}, expected a pair of a share and a value, as [0.5, 100]")
