"""``detente evolve``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import tell, voiced
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.evolution.chain import Choice

MANY = 20_000
"""States from which on it takes a while."""


@click.command(
    cls=AboutModel,
    examples=(
        "detente evolve ukraine-2025 --days 30",
        "detente evolve ukraine-2025 --by 2025-05-18 --rate us=0.5 --choice best",
        "detente evolve ukraine-2025 --days 14 --days 42 --about deal --without-event ultimatum",
        "detente evolve ukraine-2025 --days 60 --deadline 2025-05-01 --fix us.mediate=no --unless movement",
        "detente evolve elmira --from 1 --days 7 --days 14 --simulate 10000 --json",
    ),
)
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
def evolve(
    ask: Inquiry,
    *,
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
) -> None:
    """Show where the courses of wanted moves end, and when, if timing is assumed.

    Every party that wants to move does so at its own rate; the model's events come about on their days. What follows
    is a consequence of that assumption: shares of courses, never the probability of an event.
    """
    from detente.answers.asking.events import deadline_from, events_but
    from detente.answers.asking.rates import rates_from
    from detente.answers.evolve import evolved

    for flag, given in (("--about", bool(about)), ("--simulate", runs is not None)):
        if given and not (days or by):
            raise UsageError(f"{flag} asks about days, and none is given; give --days D or --by DATE too")
    conflict = ask.document.conflict
    rates, kept = rates_from(conflict, rate), events_but(conflict, without_event)
    events = (*(() if no_events else kept), *deadline_from(conflict, deadline, fix, unless))
    found = evolved(ask.graph, start, (*days, *by), about, rates, events)
    if ask.graph.size >= MANY:
        tell(voiced("talk-following", count=ask.graph.size))
    ask.put(replace(found, choice=choice, runs=runs, seed=seed))
    ask.next("paths")
