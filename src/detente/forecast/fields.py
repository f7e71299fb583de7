"""Questions, what was said of them, and how they ended, as the fields of a record, and back."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any, get_args

from detente.errors import UsageError
from detente.forecast.question import Kind, Links, Only, Question, Resolution
from detente.forecast.spelled import (
    Values,
    belief_of,
    belief_values,
    list_of,
    object_of,
    optional,
    outcome_of,
    outcome_value,
    short,
    text,
)
from detente.forecast.stated import Stated
from detente.forecast.times import moment, written

KINDS: tuple[Kind, ...] = get_args(Kind)
NOT_RESOLVED = ("annulled", "ambiguous", "open")
"""What stands in the place of an outcome where there is none."""


def question_values(question: Question) -> dict[str, Any]:
    """A question; what it does not say is left out."""
    kind, (low, high) = question.kind, question.range or (None, None)
    said = {
        "id": question.id,
        "title": question.title,
        "type": kind,
        "resolution_criteria": question.resolution_criteria,
        "source": question.source,
        "author": question.author,
        "open_time": written(question.open_time),
        "scheduled_close_time": written(question.scheduled_close_time),
        "scheduled_resolve_time": written(question.scheduled_resolve_time),
    }
    more = {
        "fine_print": question.fine_print,
        "options": list(question.options),
        "range_min": None if low is None else outcome_value(low, kind),
        "range_max": None if high is None else outcome_value(high, kind),
        "unit": question.unit,
        "base_rate": None if question.base_rate is None else belief_values(question.base_rate, kind),
        "last_value": None if question.last_value is None else outcome_value(question.last_value, kind),
        "conditional_on": only_values(question.conditional_on),
        "group": question.group,
        "links": links_values(question.links),
    }
    return said | {key: value for key, value in more.items() if value not in (None, "", [], {})}


def question_of(values: Values) -> Question:
    """The question that these fields say. Raises UsageError where one is missing or is no such thing."""
    kind = kind_of(values)
    return Question(
        id=_needed(values, "id"),
        title=_needed(values, "title"),
        kind=kind,
        resolution_criteria=_needed(values, "resolution_criteria"),
        source=_needed(values, "source"),
        author=_needed(values, "author"),
        open_time=_time(values, "open_time"),
        scheduled_close_time=_time(values, "scheduled_close_time"),
        scheduled_resolve_time=_time(values, "scheduled_resolve_time"),
        fine_print=optional(values, "fine_print", text, ""),
        options=optional(values, "options", _texts, ()),
        range=_range(values, kind),
        unit=optional(values, "unit", text, ""),
        base_rate=optional(values, "base_rate", lambda said, key: belief_of(object_of(said, key), kind), None),
        last_value=optional(values, "last_value", lambda said, _: outcome_of(said, kind), None),
        conditional_on=optional(values, "conditional_on", _only, None),
        group=optional(values, "group", text, ""),
        links=optional(values, "links", _links, Links()),
    )


def stated_values(name: str, stated: Stated, kind: Kind) -> dict[str, Any]:
    """What was said of the question of that name."""
    said = {
        "question": name,
        "author": stated.author,
        "said": written(stated.at),
        **belief_values(stated.belief, kind),
    }
    more = {"rationale": stated.rationale, "crowd": stated.crowd}
    return said | {key: value for key, value in more.items() if value}


def stated_of(values: Values, kind: Kind, *, recorded: datetime | None = None) -> Stated:
    """What these fields say of a question of that kind. Raises UsageError."""
    return Stated(
        author=_needed(values, "author"),
        at=_time(values, "said"),
        belief=belief_of(values, kind),
        rationale=optional(values, "rationale", text, ""),
        crowd=values.get("crowd") is True,
        recorded=recorded,
    )


def resolution_values(name: str, resolution: Resolution, kind: Kind) -> dict[str, Any]:
    """How the question of that name ended."""
    outcome = resolution.outcome
    said = {
        "question": name,
        "resolution": resolution.settled if outcome is None else outcome_value(outcome, kind),
        "actual_resolve_time": written(resolution.actual_resolve_time),
        "source": resolution.source,
        "because": resolution.because,
    }
    return {key: value for key, value in said.items() if value != "" or key == "resolution"}


def resolution_of(values: Values, kind: Kind) -> Resolution | None:
    """How a question of that kind ended by these fields; None where it is open again. Raises UsageError."""
    said = values.get("resolution")
    if said == "open":
        return None
    outcome = None if said in NOT_RESOLVED else outcome_of(said, kind)
    return Resolution(
        settled="annulled" if said == "annulled" else "ambiguous" if said == "ambiguous" else "resolved",
        outcome=outcome,
        actual_resolve_time=_time(values, "actual_resolve_time"),
        source=optional(values, "source", text, ""),
        because=optional(values, "because", text, ""),
    )


def only_values(only: Only | None) -> dict[str, Any] | None:
    """The condition of a question, if it has one."""
    return None if only is None else {"question": only.question, "resolution": only.resolution}


def links_values(links: Links) -> dict[str, Any]:
    """What of a model a question rests on."""
    said = {field.name: getattr(links, field.name) for field in fields(Links)}
    return {key: list(value) if key == "evidence" else value for key, value in said.items() if value not in (None, ())}


def kind_of(values: Values) -> Kind:
    """The kind of a question. Raises UsageError where it is none that is known."""
    for kind in KINDS:
        if values.get("type") == kind:
            return kind
    raise UsageError(f"type: found {short(values.get('type'))}, expected {', '.join(KINDS)}")


def _needed(values: Values, key: str) -> str:
    if values.get(key) is None:
        raise UsageError(f"{key} is missing")
    return text(values[key], key)


def _time(values: Values, key: str) -> datetime:
    try:
        return moment(_needed(values, key))
    except UsageError as fault:
        raise UsageError(str(fault) if key in str(fault) else f"{key}: {fault}") from None


def _texts(said: object, key: str) -> tuple[str, ...]:
    return tuple(text(one, key) for one in list_of(said, key))


def _range(values: Values, kind: Kind) -> tuple[float, float] | None:
    ends = [values.get("range_min"), values.get("range_max")]
    if kind not in ("numeric", "date") or ends == [None, None]:
        return None
    low, high = (outcome_of(end, kind) for end in ends)
    return float(low), float(high)


def _only(said: object, key: str) -> Only:
    values = object_of(said, key)
    return Only(_needed(values, "question"), _needed(values, "resolution"))


def _links(said: object, key: str) -> Links:
    values = object_of(said, key)
    return Links(
        model=optional(values, "model", text, None),
        digest=optional(values, "digest", text, None),
        question=optional(values, "question", text, None),
        answer=optional(values, "answer", text, None),
        evidence=optional(values, "evidence", _texts, ()),
        seed=optional(values, "seed", _whole, None),
    )


def _whole(said: object, key: str) -> int:
    if isinstance(said, int):
        return said
    raise UsageError(f"{key}: found {short(said)}, expected a whole number")
