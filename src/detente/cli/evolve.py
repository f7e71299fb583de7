"""``detente evolve``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.declared import choice as one_of
from detente.cli.declared import count, flag, option, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import tell
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.evolution.chain import Choice

MANY = 20_000
"""States from which on it takes a while."""


@AboutModel.with_examples(
    "detente evolve ukraine-2025 --days 30",
    "detente evolve ukraine-2025 --by 2025-05-18 --rate us=0.5 --choice best",
    "detente evolve ukraine-2025 --days 14 --days 42 --about deal --without-event ultimatum",
    "detente evolve ukraine-2025 --days 60 --deadline 2025-05-01 --fix us.mediate=no --unless movement",
    "detente evolve elmira --from 1 --days 7 --days 14 --simulate 10000 --json",
)
def evolve(
    ask: Inquiry,
    *,
    start: str | None = options.start,
    days: tuple[float, ...] = several("--days", "D", "Where the courses are after so many days.", type=float),
    by: tuple[str, ...] = several("--by", "DATE", "Where they are on a date; the model's as_of is day 0."),
    rate: tuple[str, ...] = several(
        "--rate", "DM=PER_DAY", "Wanted moves a day.  [default: the model's; one in 7 days]"
    ),
    choice: Choice = one_of(
        "--choice",
        ("uniform", "proportional", "best"),
        "Among its wanted moves a party chooses evenly, by the ranks it gains, or the best.",
        default="uniform",
    ),
    deadline: str | None = option("--deadline", "DATE|DAYS", "When what --fix says comes about."),
    fix: tuple[str, ...] = several("--fix", "OPT=yes|no", "From the deadline on this option is held so."),
    unless: str | None = option("--unless", "STATEMENT", "Courses in which this is true at the deadline are spared."),
    without_event: tuple[str, ...] = several("--without-event", "NAME", "Leave out this event of the model."),
    no_events: bool = flag("--no-events", "Leave out all events of the model."),
    about: tuple[str, ...] = several("--about", "STATEMENT", "In which share of the courses it is true by then."),
    runs: int | None = count("--simulate", "Check: play N courses out."),
    seed: int = count("--seed", "For --simulate.", least=0, metavar="K", default=1),
) -> None:
    """Show where the courses of wanted moves end, and when, if timing is assumed.

    Every party that wants to move does so at its own rate; the model's events come about on their days. What follows
    is a consequence of that assumption: shares of courses, never the probability of an event.
    """
    from detente.answers.asking.events import deadline_from, events_but
    from detente.answers.asking.rates import rates_from
    from detente.answers.evolve import evolved

    for asking, given in (("--about", bool(about)), ("--simulate", runs is not None)):
        if given and not (days or by):
            raise UsageError(f"{asking} asks about days, and none is given; give --days D or --by DATE too")
    conflict = ask.document.conflict
    rates, kept = rates_from(conflict, rate), events_but(conflict, without_event)
    events = (*(() if no_events else kept), *deadline_from(conflict, deadline, fix, unless))
    found = evolved(ask.graph, start, (*days, *by), about, rates, events)
    if ask.graph.size >= MANY:
        tell("talk-following", count=ask.graph.size)
    ask.put(replace(found, choice=choice, runs=runs, seed=seed), then="paths")
