"""From what the user typed to what the model has by that name; what is unknown is met with what was perhaps meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TypeVar

from detente.answers.asking.by_name import named, perhaps
from detente.errors import UsageError
from detente.model.conflict import Conflict
from detente.model.resolve import Names
from detente.model.statement import Statement, StatementError, UnknownName, parse
from detente.names import DmId, EventId, OptionId, ScenarioId

Name = TypeVar("Name", bound=str)


def decision_maker_of(conflict: Conflict, text: str) -> DmId:
    """The decision maker called `text`. Raises UsageError where there is none, or it has left."""
    dm = _known("decision maker", text, [dm.id for dm in conflict.decision_makers])
    if dm in conflict.absent:
        raise UsageError(f"{dm} has left the conflict; in it are {', '.join(one.id for one in conflict.movers)}")
    return dm


def target_of(conflict: Conflict, text: str) -> str:
    """The decision maker or condition called `text`, which a stance can be towards. Raises UsageError."""
    known = [*(str(dm.id) for dm in conflict.decision_makers), *(str(one.id) for one in conflict.conditions)]
    return _known("decision maker or condition", text, known)


def scenario_of(conflict: Conflict, text: str) -> ScenarioId:
    """The scenario called `text`. Raises UsageError where there is none."""
    return _known("scenario", text, [scenario.id for scenario in conflict.scenarios])


def event_of(conflict: Conflict, text: str) -> EventId:
    """The event called `text`. Raises UsageError where there is none."""
    return _known("event", text, [event.id for event in conflict.events if event.id is not None])


def option_of(conflict: Conflict, text: str) -> OptionId:
    """The option called `text`, by its full name or its short one where that is unique. Raises UsageError."""
    if conflict.is_graph_form:
        raise UsageError(f"the model is in graph form and has no options, so {text!r} names none")
    try:
        return _names(conflict).option(text)
    except UnknownName as fault:
        raise UsageError(_with_hint(fault)) from None


def statement_of(conflict: Conflict, text: str) -> Statement:
    """The statement that `text` writes down, or the name of outcomes as the program prints it.

    Raises:
        UsageError: with what is wrong in it.
    """
    try:
        return parse(text, _names(conflict).resolve)
    except StatementError as fault:
        if (known := named(conflict, text)) is not None:
            return known
        if (close := perhaps(conflict, text)) is not None:
            raise UsageError(f"the model has no condition {text!r}; did you mean {close!r}?") from None
        underlined = f"{'':>{fault.start}}{'^' * max(1, fault.end - fault.start)}"
        raise UsageError(f"{_with_hint(fault)}\n  {text}\n  {underlined}") from None


def _names(conflict: Conflict) -> Names:
    return Names([option.id for option in conflict.options], [condition.id for condition in conflict.conditions])


def _with_hint(fault: UnknownName | StatementError) -> str:
    return f"{fault}; {fault.hint}" if fault.hint else str(fault)


def _known(kind: str, text: str, known: Iterable[Name]) -> Name:
    by_name = {str(name): name for name in known}
    if text in by_name:
        return by_name[text]
    if not by_name:
        raise UsageError(f"the model has no {kind} {text!r}; it has none at all")
    close = get_close_matches(text, by_name, n=1)
    advice = f"did you mean {close[0]}?" if close else f"it has {', '.join(by_name)}"
    raise UsageError(f"the model has no {kind} {text!r}; {advice}")
