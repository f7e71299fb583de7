"""``detente inverse``."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Final, Literal

import click

from detente.cli import options
from detente.cli.command import INTERRUPTED, Command
from detente.cli.output import put_answer, tell, tell_next, voiced
from detente.errors import DetenteError, UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.answers.asking.goal import Asked
    from detente.graph import Graph
    from detente.model.conflict import Conflict
    from detente.stability import ConceptName

Level = Literal["rankings", "statements", "levers"]
LEVELS: Final[tuple[Level, ...]] = ("rankings", "statements", "levers")


@click.command(
    cls=Command,
    examples=(
        "detente inverse syria-iraq-1975 --target 2 --vary syria",
        "detente inverse syria-iraq-1975 --target 2 --vary syria --count",
        "detente inverse ukraine-2025 --target deal --level statements --all",
        "detente inverse ukraine-2025 --target deal --level levers --all",
        "detente inverse ukraine-2025 --target deal --reach",
    ),
)
@options.model
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
@options.max_states
@options.language
@options.as_json
@options.quiet
def inverse(
    *,
    model: str,
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
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Find the least change that makes an outcome hold, or be reached.

    CONDITION is any statement, as in the model's file; of its states, one is enough. What is found is checked anew
    before it is shown, and the model's file stays as it is. Ctrl-C ends a search with what is proven so far.
    """
    _refuse_clashes(level=level, reach=reach, and_holds=and_holds, holders=holders, count=count)
    from detente.answers.asking.goal import Asked, decision_makers_of, target_of
    from detente.cli.analysis import tell_of_kernels
    from detente.study import opened

    document = opened(model)
    graph = _graph(document.conflict, scenario, without, fix, max_states)
    wanted = target_of(graph, target, concept, holders)
    varied = decision_makers_of(graph.conflict, vary) or graph.decision_makers
    flags = _flags(scenario, without, fix)
    asked = Asked(graph, wanted, target, varied, "both" if and_holds else "reach" if reach else "hold", every, flags)
    tell_of_kernels(graph.conflict)
    found, interrupted = _answer(asked, level, budget, count=count)
    put_answer(found, document, language, as_json=as_json)
    if not as_json and (hint := _hint(asked, model, count=count)):
        tell_next(hint)
    if interrupted:
        click.get_current_context().exit(INTERRUPTED)


def _refuse_clashes(
    *, level: Level | None, reach: bool, and_holds: bool, holders: tuple[str, ...], count: bool
) -> None:
    if reach and (level or count):
        raise UsageError(f"--reach asks on every level; leave out {'--level' if level else '--count'}")
    if and_holds and not reach:
        raise UsageError("--and-holds belongs to --reach; without it the question is what makes the target hold anyway")
    if reach and holders and not and_holds:
        raise UsageError("--for says for whom the target is to hold; add --and-holds, or leave it out")


def _graph(
    conflict: Conflict, scenario: str | None, without: tuple[str, ...], fix: tuple[str, ...], max_states: int | None
) -> Graph:
    """The graph of the conflict, as the flags change it."""
    from detente.answers.asking.change import scenario_from
    from detente.graph import MAX_STATES, graph_of
    from detente.scenario import changed

    if scenario or without or fix:
        conflict = changed(conflict, scenario_from(conflict, name=scenario, without=without, fix=fix))
    graph = graph_of(conflict, max_states=max_states or MAX_STATES)
    if not graph.size:
        raise DetenteError("changed like this the model has no feasible state; its constraints exclude every one")
    return graph


def _flags(scenario: str | None, without: tuple[str, ...], fix: tuple[str, ...]) -> tuple[str, ...]:
    named = [f"--scenario {scenario}"] if scenario else []
    return (*named, *(f"--without {dm}" for dm in without), *(f"--fix {text}" for text in fix))


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

    if (level := usual_level(asked.graph)) != "rankings":
        tell(voiced("talk-level", count=asked.graph.size, level=level))
    return level


def _hint(asked: Asked, model: str, *, count: bool) -> str:
    """What to ask next; nothing where a changed conflict was asked what leads there."""
    if count or (asked.aim != "hold" and asked.flags):
        return ""
    return f"detente why {model} STATE" if asked.aim == "hold" else f"detente paths {model} --to {quote(asked.text)}"
