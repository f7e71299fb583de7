"""The JSON of ``detente evolve``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from detente.cli.analysis import identity
from detente.cli.evolve.asked import Asked, Found, deviation
from detente.cli.output import as_values
from detente.evolution.chain import End
from detente.graph import Graph
from detente.model import Document
from detente.model.conflict import Event
from detente.model.statement import str_of
from detente.model.timing import date_on


def values(document: Document, asked: Asked) -> dict[str, Any]:
    """Everything that was asked and found; states by number, days as text."""
    graph, every = asked.graph, [found for found in (asked.found, asked.without) if found]
    adhoc = next((event for event in asked.events if event.id is None), None)
    return {
        **identity(document, asked.language),
        "from": graph.number(asked.start),
        "rates": asked.rates,
        "choice": asked.choice,
        "deadline": _deadline(adhoc) if adhoc else None,
        "events": [_event(asked, event) for event in asked.events],
        **_found(graph, asked.found),
        "without_events": _found(graph, asked.without) if asked.without else None,
        "about": [_about(asked, k) for k in range(len(asked.about))],
        "courses": [
            {"share": course.share, "states": [graph.number(s) for s in course.states]} for course in asked.courses
        ]
        if asked.courses is not None
        else None,
        "simulated": {_key(day): _simulated(asked, day) for day in asked.simulated} or None,
        "residual": max(max(found.settled.residual, found.settled.row_sums) for found in every),
        "truncation": max((one.error for found in every for one in found.on.values()), default=0.0),
        "assumption": asked.assumption,
        "findings": as_values(document.warnings),
    }


def _deadline(event: Event) -> dict[str, Any]:
    return {"day": event.day, "fix": dict(event.fix), "unless": str_of(event.unless) if event.unless else None}


def _event(asked: Asked, event: Event) -> dict[str, Any]:
    when = date_on(event.day, asked.conflict)
    return {
        "id": event.id,
        "title": event.title.said(asked.language) if event.title else None,
        "date": when.isoformat() if when else None,
        **_deadline(event),
        "rates": dict(event.rates),
    }


def _found(graph: Graph, found: Found) -> dict[str, Any]:
    single = [end for end in found.settled.ends if not end.is_cycle]
    return {
        "absorbed": _by_number(graph, {end.states[0]: end.share for end in single}),
        "expected_days": _by_number(graph, {end.states[0]: end.days for end in single}),
        "cycles": [_cycle(graph, end) for end in found.settled.ends if end.is_cycle],
        "on": {_key(day): _by_number(graph, one.shares) for day, one in found.on.items()},
    }


def _about(asked: Asked, k: int) -> dict[str, Any]:
    on, without = (
        {_key(day): float(found.about[row, k]) for row, day in enumerate(found.on)} if found else None
        for found in (asked.found, asked.without)
    )
    return {"statement": str_of(asked.about[k]), "on": on, "without_events": without}


def _simulated(asked: Asked, day: float) -> dict[str, Any]:
    played = asked.simulated[day]
    shares = {asked.graph.number(s): {"share": played.share(s), "error": played.error(s)} for s in played.counts}
    return {
        "runs": played.runs,
        "seed": played.seed,
        "shares": {str(number): shares[number] for number in sorted(shares)},
        "deviation": deviation(asked.found.on[day].shares, played),
    }


def _by_number(graph: Graph, shares: Mapping[int, float]) -> dict[str, float]:
    return {str(number): value for number, value in sorted((graph.number(s), v) for s, v in shares.items())}


def _cycle(graph: Graph, end: End) -> dict[str, Any]:
    return {"states": sorted(map(graph.number, end.states)), "share": end.share, "expected_days": end.days}


def _key(day: float) -> str:
    return str(int(day)) if day.is_integer() else str(day)
