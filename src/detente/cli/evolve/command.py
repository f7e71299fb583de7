"""``detente evolve``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_json, tell, tell_warnings
from detente.errors import UsageError
from detente.names import DmId, Language

if TYPE_CHECKING:
    from detente.cli.evolve.asked import Asked, Found
    from detente.evolution.chain import Choice, Evolution
    from detente.graph import Graph
    from detente.model.conflict import Conflict, Event
    from detente.model.statement import Statement

MOST_COURSES = 5

MANY = 20_000
"""States from which on it takes a while."""


@click.command(
    cls=Command,
    examples=(
        "detente evolve ukraine-2025 --days 30",
        "detente evolve ukraine-2025 --by 2025-05-18 --rate us=0.5 --choice best",
        "detente evolve ukraine-2025 --days 14 --days 42 --about deal --without-event ultimatum",
        "detente evolve ukraine-2025 --days 60 --deadline 2025-05-01 --fix us.mediate=no --unless movement",
        "detente evolve elmira --from 1 --days 7 --days 14 --simulate 10000 --json",
    ),
)
@options.model
@click.option("--from", "start", metavar="STATE", help="Where to start.  [default: the model's status quo]")
@click.option("--days", multiple=True, type=float, metavar="D", help="Where the courses are after so many days.")
@click.option("--by", multiple=True, metavar="DATE", help="Where they are on a date; the model's as_of is day 0.")
@click.option(
    "--rate", multiple=True, metavar="DM=PER_DAY", help="Wanted moves a day.  [default: the model's; one in 7 days]"
)
@click.option(
    "--choice",
    type=click.Choice(("uniform", "proportional", "best")),
    default="uniform",
    show_default=True,
    help="Among its wanted moves a party chooses evenly, by the ranks it gains, or the best.",
)
@click.option("--deadline", metavar="DATE|DAYS", help="When what --fix says comes about.")
@click.option("--fix", multiple=True, metavar="OPT=yes|no", help="From the deadline on this option is held so.")
@click.option("--unless", metavar="STATEMENT", help="Courses in which this is true at the deadline are spared.")
@click.option("--without-event", multiple=True, metavar="NAME", help="Leave out this event of the model.")
@click.option("--no-events", is_flag=True, help="Leave out all events of the model.")
@click.option("--about", multiple=True, metavar="STATEMENT", help="In which share of the courses it is true by then.")
@click.option("--simulate", "runs", type=click.IntRange(min=1), metavar="N", help="Check: play N courses out.")
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, metavar="K", help="For --simulate.")
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
    unless: str | None,
    without_event: tuple[str, ...],
    no_events: bool,
    about: tuple[str, ...],
    runs: int | None,
    seed: int,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Show where the courses of wanted moves end, and when, if timing is assumed.

    Every party that wants to move does so at its own rate; the model's events come about on their days. What follows
    is a consequence of that assumption: shares of courses, never the probability of an event.
    """
    from detente.answers.asking.known import statement_of
    from detente.answers.asking.states import start_of
    from detente.cli.evolve.text import put_evolution
    from detente.cli.evolve.values import values
    from detente.graph import MAX_STATES, graph_of
    from detente.study import opened

    document = opened(model)
    tell_warnings(model, document.warnings)
    conflict = document.conflict
    rates = _rates(conflict, rate)
    events = (*_events(conflict, without_event, no_events), *_deadline(conflict, deadline, fix, unless))
    statements = tuple(statement_of(conflict, text) for text in about)
    on = sorted({*days, *(_day(conflict, "--by", text) for text in by)})
    _check_days(on, about, runs)
    graph = graph_of(conflict, max_states=max_states or MAX_STATES)
    begin = start_of(graph, start)
    if graph.size >= MANY:
        tell(f"Following the courses through up to {graph.size:,} outcomes …")
    asked = _followed(graph, begin, rates, choice, events, statements, on, runs=runs, seed=seed, language=language)
    if as_json:
        put_json(values(document, asked))
        return
    put_evolution(asked)
    tell(f"next: detente paths {model}")


def _followed(
    graph: Graph,
    start: int,
    rates: Mapping[DmId, float],
    choice: Choice,
    events: tuple[Event, ...],
    about: tuple[Statement, ...],
    days: Sequence[float],
    *,
    runs: int | None,
    seed: int,
    language: Language,
) -> Asked:
    """What is asked and found: with the events and without them, by the days, and played out where `runs` says so."""
    from detente.cli.evolve.asked import Asked
    from detente.evolution.chain import courses, evolution, simulate

    plain = evolution(graph, start, rates, choice)
    full = evolution(graph, start, rates, choice, events=events) if events else plain
    return Asked(
        graph,
        start,
        rates,
        choice,
        events,
        about,
        _found(graph, full, days, about),
        _found(graph, plain, days, about) if events else None,
        None if events else courses(plain.stretches[0].branches[0].chain, start, MOST_COURSES),
        {day: simulate(full, day, runs=runs, seed=seed) for day in days} if runs else {},
        language,
    )


def _found(graph: Graph, courses: Evolution, days: Sequence[float], about: Sequence[Statement]) -> Found:
    from detente.cli.evolve.asked import Found
    from detente.evolution.chain import timeline

    shares = timeline(courses, [graph.where(statement) for statement in about], days)
    return Found(courses.settled(), {day: courses.on(day) for day in days}, shares)


def _check_days(days: Sequence[float], about: Sequence[str], runs: int | None) -> None:
    """Raise UsageError where something is asked of a day and no day is given."""
    for flag, given in (("--about", bool(about)), ("--simulate", runs is not None)):
        if given and not days:
            raise UsageError(f"{flag} asks about days, and none is given; give --days D or --by DATE too")


def _rates(conflict: Conflict, texts: tuple[str, ...]) -> dict[DmId, float]:
    """The rates of all who can move, as given, else as in the model, else the default."""
    from detente.answers.asking.known import decision_maker_of
    from detente.evolution.chain import rates_of

    given: dict[DmId, float] = {}
    for text in texts:
        name, _, value = text.partition("=")
        dm, rate = decision_maker_of(conflict, name), _number(value)
        if rate is None:
            raise UsageError(f"--rate {text}: expected DM=PER_DAY, wanted moves per day, as {name or 'us'}=0.5")
        if dm in given:
            raise UsageError(f"--rate gives {dm} both {given[dm]:g} and {rate:g} moves per day; give one of them")
        given[dm] = rate
    return rates_of(conflict) | given


def _events(conflict: Conflict, without: tuple[str, ...], none: bool) -> tuple[Event, ...]:
    """The events of the model that are not left out."""
    from detente.answers.asking.known import event_of

    gone = {event_of(conflict, name) for name in without}
    return () if none else tuple(event for event in conflict.events if event.id not in gone)


def _deadline(conflict: Conflict, deadline: str | None, fix: tuple[str, ...], unless: str | None) -> tuple[Event, ...]:
    """The event that the flags describe, if they do."""
    from detente.answers.asking.change import scenario_from
    from detente.answers.asking.known import statement_of
    from detente.model.conflict import Event

    if deadline is None and not fix and unless is None:
        return ()
    if deadline is None:
        flag = "--fix" if fix else "--unless"
        raise UsageError(f"{flag} is about what comes about, and nothing says when; give --deadline too")
    if not fix:
        raise UsageError(
            "--deadline says when, and nothing says what comes about then; give --fix OPT=yes or OPT=no too"
        )
    day = _number(deadline)
    when = _day(conflict, "--deadline", deadline) if day is None else day
    spared = statement_of(conflict, unless) if unless is not None else None
    return (Event(when, fix=scenario_from(conflict, None, (), (), fix).fix, unless=spared),)


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
