"""``detente inverse``."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Final, Literal

import click

from detente.cli import options
from detente.cli.command import INTERRUPTED
from detente.cli.inquiry import AboutModel, Inquiry
from detente.cli.output import tell, voiced

if TYPE_CHECKING:
    from detente.answers.asking.goal import Asked
    from detente.stability import ConceptName

Level = Literal["rankings", "statements", "levers"]
LEVELS: Final[tuple[Level, ...]] = ("rankings", "statements", "levers")


@click.command(
    cls=AboutModel,
    examples=(
        "detente inverse syria-iraq-1975 --target 2 --vary syria",
        "detente inverse syria-iraq-1975 --target 2 --vary syria --count",
        "detente inverse ukraine-2025 --target deal --level statements --all",
        "detente inverse ukraine-2025 --target deal --level levers --all",
        "detente inverse ukraine-2025 --target deal --reach",
    ),
)
@click.option("--target", required=True, metavar="STATE|CONDITION", help="What is to hold, or to be reached.")
@options.concept
@click.option("--for", "holders", multiple=True, metavar="DM", help="For whom it is to hold.  [default: everyone]")
@click.option("--vary", multiple=True, metavar="DM", help="Who may change.  [default: everyone]")
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    help="What may change: single pairs of states, lines of preferences, or what is done from outside.  "
    "[default: rankings]",
)
@click.option("--reach", is_flag=True, help="What would make wanted moves lead there from today, on every level.")
@click.option("--and-holds", is_flag=True, help="With --reach: and let it hold there as well.")
@click.option("--scenario", metavar="NAME", help="Ask of the model as this scenario has it.")
@click.option("--without", multiple=True, metavar="DM", help="Ask as if this decision maker had left.")
@click.option("--fix", multiple=True, metavar="OPT=yes|no", help="Ask as if this option were settled.")
@click.option("--count", is_flag=True, help="Count the strict rankings by which it holds, instead.")
@click.option("--all", "every", is_flag=True, help="List all answers with the least number of changes.")
@click.option("--budget", type=click.IntRange(min=1), metavar="N", help="Give up after so much work.")
def inverse(
    ask: Inquiry,
    *,
    target: str,
    concept: ConceptName,
    holders: tuple[str, ...],
    vary: tuple[str, ...],
    level: Level | None,
    reach: bool,
    and_holds: bool,
    scenario: str | None,
    without: tuple[str, ...],
    fix: tuple[str, ...],
    count: bool,
    every: bool,
    budget: int | None,
) -> None:
    """Find the least change that makes an outcome hold, or be reached.

    CONDITION is any statement, as in the model's file; of its states, one is enough. What is found is checked anew
    before it is shown, and the model's file stays as it is. Ctrl-C ends a search with what is proven so far.
    """
    from detente.answers.asking.goal import Asked, aim_of, decision_makers_of, graph_when, target_of

    for_whom, only = bool(holders), "--level" if level else "--count" if count else ""
    aim = aim_of(reach=reach, and_holds=and_holds, for_whom=for_whom, only=only)
    flags = {"scenario": (scenario,) if scenario else (), "without": without, "fix": fix}
    graph, given = graph_when(ask.document.conflict, max_states=ask.most_states, **flags)
    wanted = target_of(graph, target, concept, holders)
    varied = decision_makers_of(graph.conflict, vary) or graph.decision_makers
    asked = Asked(graph, wanted, target, varied, aim, every, given)
    ask.tell_of_kernels(asked.graph.conflict)
    found, interrupted = _answer(asked, level, budget, count=count)
    ask.put(found)
    if aim == "hold" and not count:
        ask.next("why", "STATE")
    elif aim != "hold" and not asked.flags:
        ask.next("paths", "--to", quote(target))
    if interrupted:
        ask.leave(INTERRUPTED)


def _answer(asked: Asked, level: Level | None, budget: int | None, *, count: bool) -> tuple[object, bool]:
    """What was found, and whether the search for it was stopped."""
    from detente.answers.inverse import inverse as least
    from detente.answers.rankings import rankings
    from detente.answers.reach import reach
    from detente.cli.searching import searched

    if count:
        return rankings(asked, budget), False
    if asked.aim == "hold":
        found = least(asked, level or _usual(asked), budget=budget, run=searched)
        return found, found.interrupted
    ways = reach(asked, budget=budget, run=searched)
    return ways, ways.interrupted


def _usual(asked: Asked) -> Level:
    """The level that is searched unless told otherwise; it says so where that is not rankings."""
    from detente.answers.inverse import usual_level

    if (level := usual_level(asked)) != "rankings":
        tell(voiced("talk-level", count=asked.graph.size, level=level))
    return level
