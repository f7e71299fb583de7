"""What is found about courses as plain values, for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from detente.answers.evolve import Evolved, Found
from detente.graph import Graph
from detente.model.conflict import Event
from detente.model.statement import str_of
from detente.model.timing import date_on
from detente.tell.courses import explain_rates
from detente.tell.voice import Voice


def values(found: Evolved, voice: Voice) -> dict[str, Any]:
    """Everything that was asked and found; states by number, days as text."""
    graph, without, commonest = found.graph, found.without, found.commonest
    adhoc = next((event for event in found.events if event.id is None), None)
    return {
        "from": graph.number(found.start),
        "rates": dict(found.rates),
        "choice": found.choice,
        "deadline": _deadline_value(adhoc) if adhoc else None,
        "events": [_event_value(found, event, voice) for event in found.events],
        **_found_value(graph, found.found),
        "without_events": _found_value(graph, without) if without else None,
        "about": [_about_value(found, k) for k in range(len(found.about))],
        "courses": None
        if commonest is None
        else [{"share": course.share, "states": [graph.number(s) for s in course.states]} for course in commonest],
        "simulated": {_key(day): _simulated_value(found, day) for day in found.simulated} or None,
        "residual": found.residual,
        "truncation": found.truncation,
        "assumption": explain_rates(found.conflict, found.rates, voice, found.choice),
    }


def _deadline_value(event: Event) -> dict[str, Any]:
    return {"day": event.day, "fix": dict(event.fix), "unless": str_of(event.unless) if event.unless else None}


def _event_value(found: Evolved, event: Event, voice: Voice) -> dict[str, Any]:
    when = date_on(event.day, found.conflict)
    return {
        "id": event.id,
        "title": event.title.said(voice.language) if event.title else None,
        "date": when.isoformat() if when else None,
        **_deadline_value(event),
        "rates": dict(event.rates),
    }


def _found_value(graph: Graph, found: Found) -> dict[str, Any]:
    single = [end for end in found.settled.ends if not end.is_cycle]
    return {
        "absorbed": _by_number(graph, {end.states[0]: end.share for end in single}),
        "expected_days": _by_number(graph, {end.states[0]: end.days for end in single}),
        "cycles": [
            {"states": sorted(map(graph.number, end.states)), "share": end.share, "expected_days": end.days}
            for end in found.settled.ends
            if end.is_cycle
        ],
        "on": {_key(day): _by_number(graph, one.shares) for day, one in found.on.items()},
    }


def _about_value(found: Evolved, k: int) -> dict[str, Any]:
    on, without = (
        {_key(day): float(one.about[at, k]) for at, day in enumerate(found.days)} if one else None
        for one in (found.found, found.without)
    )
    return {"statement": str_of(found.about[k]), "on": on, "without_events": without}


def _simulated_value(found: Evolved, day: float) -> dict[str, Any]:
    played = found.simulated[day]
    shares = {found.graph.number(s): {"share": played.share(s), "error": played.error(s)} for s in played.counts}
    return {
        "runs": played.runs,
        "seed": played.seed,
        "shares": {str(number): shares[number] for number in sorted(shares)},
        "deviation": found.deviation(day),
    }


def _by_number(graph: Graph, shares: Mapping[int, float]) -> dict[str, float]:
    return {str(number): value for number, value in sorted((graph.number(s), v) for s, v in shares.items())}


def _key(day: float) -> str:
    return str(int(day)) if day.is_integer() else str(day)
