"""``detente evolve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_answer, tell, tell_next, tell_warnings, voiced
from detente.errors import UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.evolution.chain import Choice

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
    from detente.answers.asking.events import day_from, deadline_from, events_but
    from detente.answers.asking.known import statement_of
    from detente.answers.asking.rates import rates_from
    from detente.answers.asking.states import start_of
    from detente.answers.evolve import Evolved
    from detente.graph import MAX_STATES, graph_of
    from detente.study import opened

    document = opened(model)
    tell_warnings(model, document.warnings)
    conflict = document.conflict
    rates = rates_from(conflict, rate)
    kept = events_but(conflict, without_event)
    events = (*(() if no_events else kept), *deadline_from(conflict, deadline, fix, unless))
    statements = tuple(statement_of(conflict, text) for text in about)
    on = sorted({*days, *(day_from(conflict, "--by", text) for text in by)})
    for flag, given in (("--about", bool(about)), ("--simulate", runs is not None)):
        if given and not on:
            raise UsageError(f"{flag} asks about days, and none is given; give --days D or --by DATE too")
    graph = graph_of(conflict, max_states=max_states or MAX_STATES)
    begin = start_of(graph, start)
    if graph.size >= MANY:
        tell(voiced("talk-following", count=graph.size))
    found = Evolved(graph, begin, rates, choice, events, statements, tuple(on), runs, seed)
    put_answer(found, document, language, as_json=as_json)
    if not as_json:
        tell_next(f"detente paths {model}")
