"""The conflict as it would have been written had a source, or a voice, never been heard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TypeVar

from detente.errors import UsageError
from detente.evidence.quote import Quote
from detente.model.conflict import (
    ByStatements,
    Conflict,
    Constraint,
    DecisionMaker,
    Event,
    Level,
    Option,
    Preferences,
    Rate,
    Reading,
    Scenario,
)
from detente.model.ties import Tie, ties_of
from detente.names import DmId
from detente.scenario.outcomes import by_outcomes, readings_by_outcomes


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A conflict without some quotes.

    `quotes` are those that are gone. `fallen` are the lines that rested on nothing else and are gone with them;
    `bare` those that stay and rest on nothing any more: options and named facts, without which others would have no
    meaning. A line that never had evidence is an assumption and stays.
    """

    conflict: Conflict
    quotes: tuple[Quote, ...]
    fallen: tuple[Tie, ...]
    bare: tuple[Tie, ...]


def without_source(conflict: Conflict, source: str) -> Withdrawn:
    """The conflict without the quotes of a source.

    Raises:
        UsageError: if the model names no such source.
    """
    _refuse_unknown(source, [citation.id for citation in conflict.sources], "source")
    return without_quotes(conflict, [quote.id for quote in conflict.quotes if quote.source == source])


def without_voice(conflict: Conflict, name: str) -> Withdrawn:
    """The conflict without what somebody says, and without what came through them.

    Raises:
        UsageError: if no quote is theirs.
    """
    voices = {quote.id: _voices(quote) for quote in conflict.quotes}
    _refuse_unknown(
        name, list(dict.fromkeys(voice for said in voices.values() for voice in said)), "speaker or carrier"
    )
    return without_quotes(conflict, [quote for quote, said in voices.items() if name in said])


def without_quotes(conflict: Conflict, quotes: Iterable[str]) -> Withdrawn:
    """The conflict without these quotes, by their ids; a claim that others report stays."""
    gone = frozenset(quotes)
    left = tuple(
        replace(quote, denied_by=tuple(denial for denial in quote.denied_by if denial not in gone))
        for quote in conflict.quotes
        if quote.id not in gone
    )
    names = {quote.id for quote in left} | {quote.claim for quote in left}

    def still(evidence: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in evidence if name in names)

    lost = [tie for tie in ties_of(conflict) if tie.evidence and not still(tie.evidence)]
    renumbered = any(tie.kind == "constraint" for tie in lost)
    return Withdrawn(
        _reduced(_by_outcomes(conflict) if renumbered else conflict, left, still),
        tuple(quote for quote in conflict.quotes if quote.id in gone),
        tuple(tie for tie in lost if tie.kind not in {"option", "condition"}),
        tuple(tie for tie in lost if tie.kind in {"option", "condition"}),
    )


def _by_outcomes(conflict: Conflict) -> Conflict:
    """The conflict with no state named by its number."""

    def named(wants: _Wants) -> _Wants:
        return tuple((dm, by_outcomes(conflict, preferences)) for dm, preferences in wants)

    return replace(
        conflict,
        decision_makers=tuple(
            replace(dm, preferences=by_outcomes(conflict, dm.preferences)) for dm in conflict.decision_makers
        ),
        scenarios=tuple(replace(scenario, preferences=named(scenario.preferences)) for scenario in conflict.scenarios),
        readings=readings_by_outcomes(conflict),
    )


_Wants = tuple[tuple[DmId, Preferences], ...]
_Still = Callable[[tuple[str, ...]], tuple[str, ...]]
_Part = TypeVar("_Part", Level, Constraint, Event, Rate, Reading)


def _reduced(conflict: Conflict, quotes: tuple[Quote, ...], still: _Still) -> Conflict:
    return replace(
        conflict,
        decision_makers=tuple(_party(dm, still) for dm in conflict.decision_makers),
        conditions=tuple(replace(c, evidence=still(c.evidence)) for c in conflict.conditions),
        constraints=_grounded(conflict.constraints, still),
        events=_grounded(conflict.events, still),
        scenarios=tuple(_scenario(scenario, still) for scenario in conflict.scenarios),
        readings=tuple(_reading(reading, still) for reading in _grounded(conflict.readings, still)),
        quotes=quotes,
    )


def _party(dm: DecisionMaker, still: _Still) -> DecisionMaker:
    rates = _grounded((dm.rate,) if dm.rate else (), still)
    return replace(
        dm,
        options=_options(dm.options, still),
        preferences=_preferences(dm.preferences, still),
        rate=rates[0] if rates else None,
    )


def _scenario(scenario: Scenario, still: _Still) -> Scenario:
    wanted = tuple((dm, _preferences(preferences, still)) for dm, preferences in scenario.preferences)
    return replace(scenario, add=_options(scenario.add, still), preferences=wanted)


def _reading(reading: Reading, still: _Still) -> Reading:
    wanted = tuple((dm, _preferences(preferences, still)) for dm, preferences in reading.preferences)
    return replace(reading, preferences=wanted)


def _options(options: tuple[Option, ...], still: _Still) -> tuple[Option, ...]:
    return tuple(replace(option, evidence=still(option.evidence)) for option in options)


def _preferences(preferences: Preferences, still: _Still) -> Preferences:
    if not isinstance(preferences, ByStatements):
        return preferences
    return ByStatements(_grounded(preferences.levels, still))


def _grounded(parts: tuple[_Part, ...], still: _Still) -> tuple[_Part, ...]:
    """Those parts that still rest on something, or never did."""
    return tuple(replace(part, evidence=left) for part in parts if (left := still(part.evidence)) or not part.evidence)


def _voices(quote: Quote) -> tuple[str, ...]:
    speaker = (quote.speaker.who, *(name for _, name in quote.speaker.forms)) if quote.speaker else ()
    return tuple(dict.fromkeys((*speaker, *((quote.via,) if quote.via else ()))))


def _refuse_unknown(name: str, known: list[str], what: str) -> None:
    if name not in known:
        close = get_close_matches(name, known, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"it names {', '.join(known) or 'none at all'}"
        raise UsageError(f"the model names no {what} {name!r}; {hint}")
