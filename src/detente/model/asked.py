"""What is asked of a conflict, as a file says it: scenarios, events in time, questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from detente.model.conflict import Condition, Event, Option, Preferences, Question, QuestionKind, Scenario
from detente.model.context import Context
from detente.model.days import near_date
from detente.model.nodes import Declared, declared, entries, items, mapping, optional, word
from detente.model.parties import levels, option_of, per_day
from detente.model.resolve import Names
from detente.model.rewrite import several_statements
from detente.model.shape import meant
from detente.model.statement import UnknownName
from detente.model.unasked import bare_question
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar
from detente.names import DmId, EventId, OptionId, ScenarioId

MAX_DAYS = 36_525
"""How far ahead a day may lie: a century."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days as numbers: how far they are from the file's ``as_of:``.

    `as_of` is None where there is none to count from; `given` says whether the file means to have one.
    """

    as_of: date | None = None
    given: bool = False

    def day(self, context: Context, node: Node | None, what: str) -> float:
        """The number of days until a date, or as given; what cannot be is reported."""
        if not isinstance(node, Scalar):
            return 0.0
        days = node.value if isinstance(node.value, int | Decimal) else self._until(context, node, what)
        if days > MAX_DAYS:
            message = f"{what}: {node.text} lies more than {MAX_DAYS:,} days ahead, which is a century"
            context.error("date", message, node.place, "ask for an earlier day")
            return 0.0
        return float(days)

    def _until(self, context: Context, node: Scalar, what: str) -> int:
        then = date_of(context, node)
        if then is None or (self.as_of is None and self.given):
            return 0
        if self.as_of is None:
            message = f"{what}: {node.text} is a date, and nothing says from which date on days count"
            context.error("no-as-of", message, node.place, "give a number of days, or add as_of: with a date")
            return 0
        if then < self.as_of:
            message = f"{what}: {node.text} is before {self.as_of}, the date as of which the model stands"
            context.error("date", message, node.place, f"give {self.as_of} or a later date, or change as_of:")
            return 0
        return (then - self.as_of).days


def date_of(context: Context, node: Node | None) -> date | None:
    """The date that a text says; None where there is no text, and where there is no such date, which is reported."""
    if not isinstance(node, Scalar):
        return None
    try:
        return date.fromisoformat(node.text)
    except ValueError:
        context.error("date", f"there is no date {node.text}", node.place, near_date(node.text))
        return None


def scenario(context: Context, key: Scalar, body: Mapping) -> Scenario:
    """The scenario that an entry of ``scenarios:`` describes; its statements may use the options that it adds."""
    what = f"scenario {key.text}"
    before = context.names
    _check_added(context, body)
    added = declared(body, "add")
    unread = before.unread if added.whole else {*before.unread, *context.parties.names}
    context.names = Names([*before.options, *map(OptionId, added.names)], before.conditions, unread)
    found = Scenario(
        id=ScenarioId(key.text),
        title=optional(body.get("title")),
        without=tuple(context.parties_named(items(body.get("without")), what)),
        without_options=tuple(context.options_named(body.get("without_options"), what)),
        fix=tuple(_fixed(context, body, what)),
        preferences=tuple(_replaced(context, body, what)),
        add=tuple(_added(context, body)),
        note=optional(body.get("note")),
        place=key.place,
    )
    before.used |= context.names.used
    context.names = before
    return found


def _check_added(context: Context, body: Mapping) -> None:
    for key, _ in entries(body.get("add")):
        owner = key.text.partition(".")[0]
        if context.parties.lacks(owner):
            hint = meant(owner, context.parties.names)
            context.error("unknown-name", f"unknown decision maker {owner!r}", key.place, hint)
        if key.text in context.names.options:
            message = f"the option {key.text} exists already"
            context.error("duplicate-key", message, key.place, "give the new option another name")


def _added(context: Context, body: Mapping) -> Iterator[Option]:
    for key, inner in entries(body.get("add")):
        yield option_of(context, OptionId(key.text), key, mapping(inner))


def _fixed(context: Context, body: Mapping, what: str) -> Iterator[tuple[OptionId, bool]]:
    seen = set(_options_of(context, body.get("without_options")))
    for key, value in entries(body.get("fix")):
        option = context.option_named(key, what)
        if option in seen:
            message = f"{what}: {option} is fixed twice, or fixed and left out"
            context.error("contradictory-fix", message, key.place, "say one of the two")
        elif option is not None and isinstance(value, Scalar):
            seen.add(option)
            yield option, value.value is True


def _options_of(context: Context, node: Node | None) -> Iterator[OptionId]:
    """The options of a list, without a word on unknown ones."""
    for item in items(node):
        try:
            yield context.names.option(item.text if isinstance(item, Scalar) else "")
        except UnknownName:
            continue


def _replaced(context: Context, body: Mapping, what: str) -> Iterator[tuple[DmId, Preferences]]:
    for key, wanted in entries(body.get("preferences")):
        for dm in context.parties_named([key], what):
            yield dm, levels(context, wanted, f"{dm} in {what}")


def event(context: Context, calendar: Calendar, key: Scalar, body: Mapping) -> Event:
    """The event that an entry of ``events:`` describes."""
    what = f"event {key.text}"
    unless = body.get("unless")
    return Event(
        day=calendar.day(context, body.get("on"), what),
        fix=tuple(_fixed(context, body, what)),
        rates=tuple(_rates(context, body, what)),
        unless=None if unless is None else context.statement(unless, what),
        id=EventId(key.text),
        title=optional(body.get("title")),
        evidence=context.evidence(body.get("evidence")),
        note=optional(body.get("note")),
        place=key.place,
    )


def _rates(context: Context, body: Mapping, what: str) -> Iterator[tuple[DmId, float]]:
    for key, value in entries(body.get("rates")):
        for dm in context.parties_named([key], what):
            yield dm, per_day(context, value, f"rate of {dm} in {what}")


def question(
    context: Context, calendar: Calendar, node: Node, scenarios: Declared, conditions: Sequence[Condition]
) -> Question:
    """The question that an item of ``questions:`` asks."""
    if not isinstance(node, Mapping) or not (node.key("ask") or "ask" in node.lost):
        return bare_question(context, node, conditions)
    about = node.get("about")
    said = items(about) if isinstance(about, Listing) else [about] if about is not None else []
    if isinstance(about, Scalar) and (several := several_statements(about.text)):
        said = []
        hint = f"put them in square brackets: [{', '.join(several)}]"
        context.error("statement", "question: several statements stand here without brackets", about.place, hint)
    days = (calendar.day(context, day, "question") for day in items(node.get("on")))
    return Question(
        kind=cast("QuestionKind", word(node.get("ask")) or "holds"),
        title=optional(node.get("title")),
        about=tuple(context.statement(item, "question") for item in said),
        scenario=_scenario_named(context, node.get("scenario"), scenarios),
        on=tuple(dict.fromkeys(days)),
        place=node.place,
    )


def _scenario_named(context: Context, node: Node | None, known: Declared) -> ScenarioId | None:
    if not isinstance(node, Scalar):
        return None
    if known.lacks(node.text):
        message = f"question: unknown scenario {node.text!r}"
        hint = context.by_words(node.text, known.names) or meant(node.text, known.names)
        context.error("unknown-name", message, node.place, hint)
    return ScenarioId(node.text)
