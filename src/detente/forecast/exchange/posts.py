"""Questions in the JSON of Metaculus, in posts, groups and conditional pairs, and in that which we write ourselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from detente.errors import UsageError
from detente.forecast.exchange.curve import ends_of
from detente.forecast.exchange.offer import NAME, Offer, address, name_of, resolution_value, time_value
from detente.forecast.exchange.said import forecasts_of, said_values
from detente.forecast.fields import kind_of
from detente.forecast.spelled import Values, object_of, short

_TIMES = ("open_time", "scheduled_close_time", "scheduled_resolve_time")
_SAME = ("title", "fine_print", "options", "unit", "base_rate", "last_value", "conditional_on", "group", "links")


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


def _questions(post: Values) -> Iterator[object]:
    """The questions of a post, or the post itself where it is one."""
    match post:
        case {"question": Mapping() as question}:
            yield question
        case {"group_of_questions": {"questions": [*questions]} as group}:
            yield from (_in_group(one, group) for one in questions)
        case {"conditional": {"condition": Mapping() as condition} as pair}:
            yield condition
            for outcome in ("yes", "no"):
                yield _under(condition, outcome, pair.get(f"question_{outcome}"))
        case _:
            yield post


def _in_group(one: object, group: Values) -> object:
    """A question of a group; what it does not say the group says."""
    return {**group, **{key: said for key, said in one.items() if said}} if isinstance(one, Mapping) else one


def _under(condition: Values, outcome: str, one: object) -> object:
    """A question that counts only if another one comes out so."""
    only = {"question": condition.get("id"), "resolution": outcome}
    return {**one, "conditional_on": only} if isinstance(one, Mapping) else one


def _offer(given: object, post: Values, me: str | None) -> Offer:
    name = short(given)
    try:
        question = object_of(given, "a question")
        name = short(question.get("id"))
        name = name_of(question.get("id"))
        fields = _fields(question, post, name)
        forecasts, faults = _said(question, fields, me)
        return Offer(name, fields, forecasts, _resolution(question, fields), faults)
    except UsageError as fault:
        return Offer(name, {}, faults=(str(fault),))


def _fields(question: Values, post: Values, name: str) -> dict[str, Any]:
    kind = kind_of({"type": "numeric"} if question.get("type") == "discrete" else question)
    rule = question.get("resolution_criteria") or question.get("description") or post.get("description")
    same = {key: question[key] for key in _SAME if question.get(key) not in (None, "", [])}
    if only := same.get("conditional_on"):
        same["conditional_on"] = {**object_of(only, "conditional_on"), "question": name_of(only.get("question"))}
    return {
        **same,
        **{key: time_value(question.get(key), key) for key in _TIMES},
        **(ends_of(object_of(question.get("scaling"), "scaling"), kind) if kind in ("numeric", "date") else {}),
        "id": name,
        "type": kind,
        "resolution_criteria": rule,
        "source": question.get("source") or address(post.get("id")),
        "author": question.get("author") or post.get("author_username") or NAME,
    }


def _said(question: Values, fields: Values, me: str | None) -> tuple[list[dict[str, Any]], list[str]]:
    """What was said of a question, and what could not be read of it."""
    found, faults = [], []
    for one in forecasts_of(question, me):
        try:
            found.append(said_values(object_of(one, "a forecast"), question, fields))
        except UsageError as fault:
            faults.append(str(fault))
    return found, faults


def _resolution(question: Values, fields: Values) -> dict[str, Any] | None:
    given = question.get("resolution")
    if given in (None, ""):
        return None
    # Who decides a question says how it came out; that it came out in no way, nobody need have said.
    said_by, is_annulled = fields["source"], given in ("annulled", "ambiguous")
    return {
        "resolution": resolution_value(given, fields["type"], fields),
        "actual_resolve_time": time_value(question.get("actual_resolve_time"), "actual_resolve_time"),
        "source": question.get("resolution_source") or ("" if is_annulled else said_by),
        "because": question.get("resolution_because") or (said_by if is_annulled else ""),
    }
