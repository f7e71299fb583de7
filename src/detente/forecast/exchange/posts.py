"""Questions in the JSON of Metaculus, in posts, groups and conditional pairs, and in that which we write ourselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from detente.errors import UsageError
from detente.forecast.exchange.curve import curve_values, ends_of, places_of
from detente.forecast.exchange.offer import CROWD, NAME, Offer, address, name_of, resolution_value, time_value
from detente.forecast.fields import kind_of
from detente.forecast.spelled import number, short

_TIMES = ("open_time", "scheduled_close_time", "scheduled_resolve_time")
_SAME = ("title", "fine_print", "options", "unit", "base_rate", "last_value", "conditional_on", "group", "links")
_BELIEFS = ("probability_yes", "probability_yes_per_category", "quantiles")
_MISSED = 0.01
"""By so much may probabilities of several outcomes that were rounded miss 1."""

Object = Mapping[str, Any]


def offers_of(content: object, me: str | None) -> Iterator[Offer]:
    """All questions in a JSON value; `me` is the author of what the file calls forecasts of one's own."""
    match content:
        case [*parts]:
            for part in parts:
                yield from offers_of(part, me)
        case {"results": [*posts]}:
            yield from offers_of(posts, me)
        case Mapping():
            yield from (_offer(question, content, me) for question in _questions(content))
        case _:
            yield Offer(short(content), {}, faults=("no question was found here",))


def _questions(post: Object) -> Iterator[Object]:
    """The questions of a post, or the post itself where it is one."""
    match post:
        case {"question": Mapping() as question}:
            yield question
        case {"group_of_questions": {"questions": [*questions]} as group}:
            yield from (dict(group) | {k: v for k, v in one.items() if v not in (None, "")} for one in questions)
        case {"conditional": {"condition": Mapping() as condition} as pair}:
            yield condition
            for outcome in ("yes", "no"):
                only = {"question": name_of(condition.get("id")), "resolution": outcome}
                yield {**pair.get(f"question_{outcome}", {}), "conditional_on": only}
        case _:
            yield post


def _offer(question: Object, post: Object, me: str | None) -> Offer:
    name = short(question.get("id"))
    try:
        name = name_of(question.get("id"))
        fields = _fields(question, post, name)
        forecasts, faults = [], []
        for one in _forecasts(question, me):
            try:
                forecasts.append(_said(one, question, fields))
            except UsageError as fault:
                faults.append(str(fault))
        return Offer(name, fields, forecasts, _resolution(question, fields), faults)
    except UsageError as fault:
        return Offer(name, {}, faults=(str(fault),))


def _fields(question: Object, post: Object, name: str) -> dict[str, Any]:
    kind = kind_of({"type": "numeric"} if question.get("type") == "discrete" else question)
    rule = question.get("resolution_criteria") or question.get("description") or post.get("description")
    ends = ends_of(question.get("scaling") or {}, kind) if kind in ("numeric", "date") else {}
    return {
        **{key: question[key] for key in _SAME if question.get(key) not in (None, "", [])},
        **{key: time_value(question.get(key), key) for key in _TIMES},
        **ends,
        "id": name,
        "type": kind,
        "resolution_criteria": rule,
        "source": question.get("source") or address(post.get("id")),
        "author": question.get("author") or post.get("author_username") or NAME,
    }


def _resolution(question: Object, fields: Object) -> dict[str, Any] | None:
    given = question.get("resolution")
    if given in (None, ""):
        return None
    source = question.get("resolution_source") or fields["source"]
    return {
        "resolution": resolution_value(given, fields["type"], fields),
        "actual_resolve_time": time_value(question.get("actual_resolve_time"), "actual_resolve_time"),
        "source": source,
        "because": question.get("resolution_because") or (source if given in ("annulled", "ambiguous") else ""),
    }


def _forecasts(question: Object, me: str | None) -> Iterator[Object]:
    """What was said of a question, each with its author."""
    yield from question.get("forecasts") or ()
    mine = _history(question.get("my_forecasts"))
    yield from ({"author": me, **one} for one in mine)
    aggregations = question.get("aggregations") or {}
    crowd = _history(aggregations.get(CROWD))
    yield from ({"author": f"{NAME} {CROWD}", "crowd": True, **one} for one in crowd)


def _history(said: object) -> list[Object]:
    """All that was said, and last the latest, which may be more complete."""
    if not isinstance(said, Mapping):
        return []
    history, latest = said.get("history") or [], said.get("latest")
    whole = [*history, *([latest] if latest else [])]
    return list({one.get("start_time"): one for one in whole if isinstance(one, Mapping)}.values())


def _said(one: Object, question: Object, fields: Object) -> dict[str, Any]:
    if not one.get("author"):
        raise UsageError("a forecast of one's own has no author; say who that is (--author)")
    more = {"rationale": one.get("rationale") or "", "crowd": one.get("crowd") is True}
    when = time_value(one.get("said") or one.get("start_time"), "start_time")
    return {"author": one["author"], "said": when, **_belief(one, question, fields), **more}


def _belief(one: Object, question: Object, fields: Object) -> dict[str, Any]:
    """What is believed, in the fields of a record."""
    kind, values = fields["type"], one.get("forecast_values") or one.get("continuous_cdf") or one.get("centers")
    if any(one.get(key) is not None for key in _BELIEFS):
        ends = {key: one[key] for key in ("below_lower_bound", "above_upper_bound") if one.get(key) is not None}
        said = {key: one[key] for key in _BELIEFS if one.get(key) is not None} | ends
        shares = said.get("probability_yes_per_category")
        return said if not isinstance(shares, list) else _shares(shares, fields)
    if not isinstance(values, list):
        raise UsageError(
            f"no forecast was found, expected one of {', '.join(_BELIEFS)}, forecast_values, continuous_cdf"
        )
    match kind:
        case "binary":
            return {"probability_yes": values[-1]}
        case "multiple_choice":
            return _shares(values, fields)
    places = one.get("continuous_range") or places_of(question.get("scaling") or {}, str(kind), len(values))
    return curve_values(values, places, str(kind))


def _shares(given: Sequence[object], fields: Object) -> dict[str, Any]:
    """A probability per outcome; what was rounded is made to sum to 1 again."""
    options = fields.get("options") or ()
    shares = [number(0.0 if share is None else share, "a probability") for share in given]
    if len(shares) != len(options):
        raise UsageError(f"found {len(shares)} probabilities for {len(options)} outcomes")
    total = sum(shares)
    scale = total if abs(total - 1) <= _MISSED else 1.0
    return {"probability_yes_per_category": dict(zip(options, (share / scale for share in shares), strict=True))}
