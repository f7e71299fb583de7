"""``detente evolve``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import as_values, put_json, tell, tell_warnings
from detente.errors import UsageError
from detente.names import DmId, Language

if TYPE_CHECKING:
    from detente.cli.evolved import Asked
    from detente.evolution.chain import Choice, End
    from detente.graph import Graph
    from detente.model import Document
    from detente.model.conflict import Conflict, Event

MOST_COURSES = 5


@click.command(
    cls=Command,
    examples=(
        "detente evolve ukraine-2025 --days 30",
        "detente evolve ukraine-2025 --by 2025-05-18 --rate us=0.5 --choice best",
        "detente evolve ukraine-2025 --days 60 --deadline 2025-05-01 --fix us.mediate=no",
        "detente evolve elmira --from 1 --days 7 --days 14 --json",
    ),
)
@options.model
@click.option("--from", "start", metavar="STATE", help="Where to start.  [default: the model's status quo]")
@click.option("--days", multiple=True, type=float, metavar="D", help="Where the courses are after so many days.")
@click.option("--by", multiple=True, metavar="DATE", help="Where they are on a date; the model's as_of is day 0.")
@click.option("--rate", multiple=True, metavar="DM=PER_DAY", help="Wanted moves a day.  [default: one in 7 days each]")
@click.option(
    "--choice",
    type=click.Choice(("uniform", "proportional", "best")),
    default="uniform",
    show_default=True,
    help="Among its wanted moves a party chooses evenly, by the ranks it gains, or the best.",
)
@click.option("--deadline", metavar="DATE|DAYS", help="When what --fix says comes about.")
@click.option("--fix", multiple=True, metavar="OPT=yes|no", help="From the deadline on this option is held so.")
@options.max_states
@options.language
@options.as_json
@options.quiet
def evolve(
    *,
    model: str,
    start: str | None,
    days: tuple[float, ...],
    by: tuple[str, ...],
    rate: tuple[str, ...],
    choice: Choice,
    deadline: str | None,
    fix: tuple[str, ...],
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Show where the courses of wanted moves end, and when, if timing is assumed.

    Every party that wants to move does so at its own rate. What follows is a consequence of that assumption: shares
    of courses, never the probability of an event.
    """
    from detente.cli.evolved import Asked, put_evolution
    from detente.cli.state import start_of
    from detente.evolution.chain import courses, evolution
    from detente.graph import MAX_STATES, graph_of
    from detente.workspace import opened

    document = opened(model)
    tell_warnings(model, document.warnings)
    conflict = document.conflict
    rates, event = _rates(conflict, rate), _event(conflict, deadline, fix)
    on = sorted({*days, *(_day(conflict, "--by", text) for text in by)})
    graph = graph_of(conflict, max_states=max_states or MAX_STATES)
    begin = start_of(graph, start)
    found = evolution(graph, begin, rates, choice, events=[event] if event else [])
    likeliest = None if event else courses(found.stretches[0].branches[0].chain, begin, MOST_COURSES)
    asked = Asked(
        graph, begin, rates, choice, event, found.settled(), {day: found.on(day) for day in on}, likeliest, language
    )
    if as_json:
        put_json(_values(document, asked))
        return
    put_evolution(asked)
    tell(f"next: detente paths {model}")


def _rates(conflict: Conflict, texts: tuple[str, ...]) -> dict[DmId, float]:
    """The rates of all who can move, as given, else the default."""
    from detente.cli.known import decision_maker_of
    from detente.evolution.chain import DEFAULT_RATE

    given: dict[DmId, float] = {}
    for text in texts:
        name, _, value = text.partition("=")
        dm, rate = decision_maker_of(conflict, name), _number(value)
        if rate is None:
            raise UsageError(f"--rate {text}: expected DM=PER_DAY, wanted moves per day, as {name or 'us'}=0.5")
        if dm in given:
            raise UsageError(f"--rate gives {dm} both {given[dm]:g} and {rate:g} moves per day; give one of them")
        given[dm] = rate
    return dict.fromkeys((dm.id for dm in conflict.movers), DEFAULT_RATE) | given


def _event(conflict: Conflict, deadline: str | None, fix: tuple[str, ...]) -> Event | None:
    from detente.cli.change import scenario_from
    from detente.model.conflict import Event

    if deadline is None and not fix:
        return None
    if deadline is None:
        raise UsageError("--fix says what comes about, and nothing says when; give --deadline too")
    if not fix:
        raise UsageError(
            "--deadline says when, and nothing says what comes about then; give --fix OPT=yes or OPT=no too"
        )
    day = _number(deadline)
    when = _day(conflict, "--deadline", deadline) if day is None else day
    return Event(when, fix=scenario_from(conflict, None, (), (), fix).fix)


def _day(conflict: Conflict, flag: str, text: str) -> float:
    """How many days after the model's date a date is. Raises UsageError where it is before, or there is none."""
    if conflict.as_of is None:
        raise UsageError(f"{flag} {text}: the model does not say from which date on; give days, or add as_of: to it")
    try:
        days = (date.fromisoformat(text) - date.fromisoformat(conflict.as_of)).days
    except ValueError:
        raise UsageError(f"{flag} {text}: there is no such date; write it as YYYY-MM-DD") from None
    if days < 0:
        raise UsageError(f"{flag} {text} is before {conflict.as_of}, the date as of which the model stands (as_of)")
    return float(days)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _values(document: Document, asked: Asked) -> dict[str, Any]:
    from detente.cli.analysis import identity

    graph, settled = asked.graph, asked.settled
    single = [end for end in settled.ends if not end.is_cycle]
    return {
        **identity(document, asked.language),
        "from": graph.number(asked.start),
        "rates": asked.rates,
        "choice": asked.choice,
        "deadline": {"day": asked.event.day, "fix": dict(asked.event.fix)} if asked.event else None,
        "absorbed": _by_number(graph, {end.states[0]: end.share for end in single}),
        "expected_days": _by_number(graph, {end.states[0]: end.days for end in single}),
        "cycles": [_cycle(graph, end) for end in settled.ends if end.is_cycle],
        "on": {_key(day): _by_number(graph, found.shares) for day, found in asked.on.items()},
        "courses": [
            {"share": course.share, "states": [graph.number(s) for s in course.states]} for course in asked.courses
        ]
        if asked.courses is not None
        else None,
        "residual": max(settled.residual, settled.row_sums),
        "truncation": max((found.error for found in asked.on.values()), default=0.0),
        "assumption": asked.assumption,
        "findings": as_values(document.warnings),
    }


def _by_number(graph: Graph, values: Mapping[int, float]) -> dict[str, float]:
    return {str(number): value for number, value in sorted((graph.number(s), v) for s, v in values.items())}


def _cycle(graph: Graph, end: End) -> dict[str, Any]:
    return {"states": sorted(map(graph.number, end.states)), "share": end.share, "expected_days": end.days}


def _key(day: float) -> str:
    return str(int(day)) if day.is_integer() else str(day)
