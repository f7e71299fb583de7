"""What was said of a question of another tool: its own history, that of many, and the forecasts of an export."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from detente.errors import UsageError
from detente.forecast.exchange.curve import curve_values, places_of
from detente.forecast.exchange.offer import CROWD, NAME, time_value
from detente.forecast.spelled import Values, list_of, number, object_of

_BELIEFS = ("probability_yes", "probability_yes_per_category", "quantiles")
_ENDS = ("below_lower_bound", "above_upper_bound")
_LISTS = ("forecast_values", "continuous_cdf", "centers")
_MISSED = 0.01
"""By so much may probabilities of several outcomes that were rounded miss 1."""


def forecasts_of(question: Values, me: str | None) -> Iterator[object]:
    """All that was said of a question, each with its author; `me`: of what the file calls one's own."""
    yield from list_of(question.get("forecasts"), "forecasts")
    yield from ({"author": me, **one} for one in _history(question.get("my_forecasts"), "my_forecasts"))
    crowd = object_of(question.get("aggregations"), "aggregations").get(CROWD)
    yield from ({"author": f"{NAME} {CROWD}", "crowd": True, **one} for one in _history(crowd, CROWD))


def said_values(one: Values, question: Values, fields: Values) -> dict[str, Any]:
    """A forecast in the fields of a record. Raises UsageError where it cannot be read."""
    if not one.get("author"):
        raise UsageError("a forecast of one's own has no author; say who that is (--author)")
    more = {"rationale": one.get("rationale") or "", "crowd": one.get("crowd") is True}
    when = time_value(one.get("said") or one.get("start_time"), "start_time")
    return {"author": one["author"], "said": when, **_belief(one, question, fields), **more}


def _history(given: object, what: str) -> list[Values]:
    """All that was said, in order; the latest, which stands beside them, may say more than the same among them."""
    said = object_of(given, what)
    latest = [said["latest"]] if said.get("latest") else []
    whole = [object_of(one, what) for one in (*list_of(said.get("history"), what), *latest)]
    return list({str(one.get("start_time")): one for one in whole}.values())


def _belief(one: Values, question: Values, fields: Values) -> dict[str, Any]:
    """What is believed, in the fields of a record."""
    said = {key: one[key] for key in (*_BELIEFS, *_ENDS) if one.get(key) is not None}
    if isinstance(shares := said.get("probability_yes_per_category"), list):
        return _shares(shares, fields)
    if any(key in said for key in _BELIEFS):
        return said
    values = next((list_of(one[key], key) for key in _LISTS if one.get(key)), None)
    if values is None:
        raise UsageError(f"no forecast was found, expected one of {', '.join((*_BELIEFS, *_LISTS))}")
    match fields["type"]:
        case "binary":
            return {"probability_yes": values[-1]}
        case "multiple_choice":
            return _shares(values, fields)
    return curve_values(values, _places(one, question, fields, len(values)), fields["type"])


def _places(one: Values, question: Values, fields: Values, count: int) -> list[float]:
    """Where the distribution function is given: as a table has it, else by the scaling of the question."""
    if listed := list_of(one.get("continuous_range"), "continuous_range"):
        return [number(place, "continuous_range") for place in listed]
    return places_of(object_of(question.get("scaling"), "scaling"), fields["type"], count)


def _shares(given: Sequence[object], fields: Values) -> dict[str, Any]:
    """A probability per outcome; what was rounded is made to sum to 1 again."""
    options = list_of(fields.get("options"), "options")
    shares = [number(0.0 if share is None else share, "a probability") for share in given]
    if len(shares) != len(options):
        raise UsageError(f"found {len(shares)} probabilities for {len(options)} outcomes")
    total = sum(shares)
    scale = total if abs(total - 1) <= _MISSED else 1.0
    return {"probability_yes_per_category": {str(o): p / scale for o, p in zip(options, shares, strict=True)}}
