"""What each line of a model rests on: options, preferences, constraints, rates, events, facts, and their quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from detente.errors import Place
from detente.evidence.quote import Quote
from detente.model.conflict import ByStatements, Conflict, Level, Option, Preferences
from detente.model.statement import str_of
from detente.names import DmId

TieKind = Literal["option", "preference", "ranking", "rate", "condition", "constraint", "event", "reading"]


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of the model and the quotes and claims that it names; a ranking, or weights, can name none.

    `id` is how the line is cited: ``us.mediate``, ``us 3: not us.fund (low)``, ``constraint 1: never a.x and b.y``.
    """

    kind: TieKind
    id: str
    evidence: tuple[str, ...] = ()
    place: Place | None = None


def line_id(dm: DmId, place: int, level: Level) -> str:
    """How a level of a preference is cited; `place` counts from 0."""
    firmness = f" ({level.confidence})" if level.confidence else ""
    return f"{dm} {place + 1}: {str_of(level.statement)}{firmness}"


def ties_of(conflict: Conflict) -> tuple[Tie, ...]:
    """Every line that says something of the conflict, in the order of the file; last scenarios and other readings.

    A condition without evidence is a name and says nothing; it is left out.
    """
    return tuple(_ties(conflict))


def quotes_behind(conflict: Conflict, evidence: Iterable[str]) -> tuple[Quote, ...]:
    r"""The quotes that evidence names, and all reports of the claims that it names, in the order of the file.

    Example:
        >>> from detente.model import parse
        >>> model = "format: 1\ntitle: T\ndecision_makers: {a: {name: A, preferences: []}}\n"
        >>> conflict = parse(model + "quotes: {q1: {claim: leave}, q2: {claim: leave}, q3: text}").conflict
        >>> [quote.id for quote in quotes_behind(conflict, ["leave"])]
        ['q1', 'q2']
    """
    if not conflict.quotes:  # what something rests on is looked for as it is asked for
        return ()
    wanted = set(evidence)
    claims = wanted - {""}
    return tuple(quote for quote in conflict.quotes if quote.id in wanted or quote.claim in claims)


def documents_of(conflict: Conflict) -> tuple[tuple[str, str], ...]:
    """Pairs of a source and the digest of its document, where the file has it; several may be one document."""
    digests = ((source.id, source.fact("sha256").lower()) for source in conflict.sources)
    return tuple((source, digest) for source, digest in digests if digest)


def _ties(conflict: Conflict) -> Iterator[Tie]:
    for dm in conflict.decision_makers:
        yield from map(_option, dm.options)
        yield from _wanted(dm.id, dm.preferences, dm.place)
        if dm.rate is not None:
            yield Tie("rate", f"rate of {dm.id}: {dm.rate.per_day:g} a day", dm.rate.evidence, dm.rate.place)
    for condition in conflict.conditions:
        if condition.evidence:
            yield Tie("condition", condition.id, condition.evidence, condition.place)
    for number, rule in enumerate(conflict.constraints, start=1):
        said = f"constraint {number}: {rule.kind} {', '.join(map(str_of, rule.parts))}"
        yield Tie("constraint", said, rule.evidence, rule.place)
    for event in conflict.events:
        yield Tie("event", str(event.id), event.evidence, event.place)
    for scenario in conflict.scenarios:
        yield from map(_option, scenario.add)
        for party, preferences in scenario.preferences:
            yield from _wanted(party, preferences, scenario.place, f"{scenario.id}: ")
    for reading in conflict.readings:
        if reading.evidence:
            yield Tie("reading", str(reading.id), reading.evidence, reading.place)
        for party, preferences in reading.preferences:
            yield from _wanted(party, preferences, reading.place, f"{reading.id}: ")


def _option(option: Option) -> Tie:
    return Tie("option", option.id, option.evidence, option.place)


def _wanted(dm: DmId, preferences: Preferences, place: Place | None, where: str = "") -> Iterator[Tie]:
    if not isinstance(preferences, ByStatements):
        yield Tie("ranking", f"{where}{dm}", place=place)
        return
    for k, level in enumerate(preferences.levels):
        yield Tie("preference", where + line_id(dm, k, level), level.evidence, level.place)
