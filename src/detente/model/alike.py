"""Things that a reader cannot tell apart, since the file calls them by the same words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from detente.errors import Place
from detente.model.conflict import Condition, Conflict, DecisionMaker, Event, Option, Reading, Scenario
from detente.model.findings import Findings
from detente.model.text import Text

_Named = DecisionMaker | Option | Condition | Scenario | Event | Reading


@dataclass(frozen=True, slots=True)
class _Called:
    """What a thing is, by its id, and what it is called."""

    what: str
    words: Text
    place: Place | None


def warn_of_same_words(conflict: Conflict, findings: Findings) -> None:
    """Warn of parties, options of one party, conditions, scenarios, events or readings that are called alike."""
    kinds: tuple[Iterable[_Named], ...] = (
        conflict.decision_makers,
        conflict.conditions,
        conflict.scenarios,
        conflict.events,
        conflict.readings,
    )
    for things in kinds:
        _compare([_called(thing) for thing in things], findings)
    for dm in conflict.decision_makers:
        _compare([_called(option) for option in dm.options], findings)
        for scenario in conflict.scenarios:
            new = [option for option in scenario.add if option.owner == dm.id]
            _compare([_called(option) for option in (*dm.options, *new)], findings)


def _called(thing: _Named) -> _Called:
    match thing:
        case DecisionMaker():
            return _Called(f"the decision maker {thing.id}", thing.name, thing.place)
        case Option():
            return _Called(f"the option {thing.id}", thing.do, thing.place)
    what = f"the {type(thing).__name__.lower()} {thing.id}"
    return _Called(what, thing.title or Text.plain(str(thing.id)), thing.place)


def _compare(things: list[_Called], findings: Findings) -> None:
    """Report each that is called as an earlier one is, in any language."""
    first: dict[tuple[str, str], _Called] = {}
    languages = sorted({language for thing in things for language, _ in thing.words.by_language})
    for thing in things:
        said = [(language, _plain(thing.words.said(language))) for language in languages]
        earlier = next((first[one] for one in said if one in first), None)
        if earlier is not None:
            _report(thing, earlier, findings)
        for one in said:
            first.setdefault(one, thing)


def _report(thing: _Called, earlier: _Called, findings: Findings) -> None:
    line = f" in line {earlier.place.line}" if earlier.place else ""
    message = f"{thing.what} has the same words as {earlier.what}{line}, and answers cannot tell them apart"
    findings.warning("same-words", message, thing.place, "say one of them otherwise")


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
