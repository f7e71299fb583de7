"""``detente inverse``."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Final, Literal

import click

from detente.cli import options
from detente.cli.command import INTERRUPTED, Command
from detente.cli.output import put_json, tell
from detente.errors import DetenteError, UsageError
from detente.names import DmId, Language

if TYPE_CHECKING:
    from detente.cli.inverse.asked import Asked, Change
    from detente.graph import Graph
    from detente.inverse import Found, Target, Watch
    from detente.model.conflict import Conflict
    from detente.stability import ConceptName

Level = Literal["rankings", "statements", "levers"]
LEVELS: Final = ("rankings", "statements", "levers")

_DOING: Final[dict[Level, str]] = {
    "rankings": "{count} swapped pairs",
    "statements": "{count} edits",
    "levers": "{count} actions from outside",
}


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
    from detente.cli.analysis import tell_of_kernels
    from detente.cli.inverse.asked import Asked
    from detente.study import opened

    document = opened(model)
    graph = _graph(document.conflict, scenario, without, fix, max_states)
    wanted = _target(graph, target, concept, _known(graph.conflict, holders))
    asked = Asked(
        document,
        graph,
        wanted,
        target,
        _known(graph.conflict, vary) or graph.decision_makers,
        level or _level(graph, asked_to_hold=not (reach or count)),
        _flags(scenario, without, fix),
        language,
        every,
        reach,
        and_holds,
    )
    tell_of_kernels(graph.conflict)
    if count:
        _count(asked, budget, as_json=as_json)
    elif reach:
        _reach(asked, budget, model, as_json=as_json)
    else:
        _hold(asked, budget, model, as_json=as_json)


def _level(graph: Graph, *, asked_to_hold: bool) -> Level:
    """Rankings; where there are too many states to search these, statements, and it says so."""
    from detente.graph.graph import OptionGraph
    from detente.inverse.rankings import MAX_STATES

    if not asked_to_hold or graph.size <= MAX_STATES or not isinstance(graph, OptionGraph):
        return "rankings"
    tell(f"{graph.size:,} states are too many to search their rankings; statements are searched (--level statements)")
    return "statements"


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
        change = scenario_from(conflict, name=scenario, without=without, without_option=(), fix=fix)
        conflict = changed(conflict, change)
    graph = graph_of(conflict, max_states=max_states or MAX_STATES)
    if not graph.size:
        raise DetenteError("changed like this the model has no feasible state; its constraints exclude every one")
    return graph


def _flags(scenario: str | None, without: tuple[str, ...], fix: tuple[str, ...]) -> tuple[str, ...]:
    return (
        *([f"--scenario {scenario}"] if scenario else []),
        *(f"--without {dm}" for dm in without),
        *(f"--fix {text}" for text in fix),
    )


def _count(asked: Asked, budget: int | None, *, as_json: bool) -> None:
    from detente.cli.inverse.text import put_count
    from detente.cli.inverse.values import counted
    from detente.inverse import MAX_RANKINGS, count_rankings

    number = count_rankings(asked.graph, asked.target, asked.vary, limit=budget or MAX_RANKINGS)
    if as_json:
        put_json(counted(asked, number))
    else:
        put_count(asked, number)


def _reach(asked: Asked, budget: int | None, model: str, *, as_json: bool) -> None:
    from detente.cli.inverse.reach import put_reach, reach_values, ways_to
    from detente.inverse import target_states

    target_states(asked.graph, asked.goal)
    ways = ways_to(asked, budget)
    if as_json:
        put_json(reach_values(asked, ways))
    else:
        put_reach(asked, ways)
        if not asked.flags:
            tell(f"next: detente paths {model} --to {quote(asked.text)}")
    if ways.interrupted:
        click.get_current_context().exit(INTERRUPTED)


def _hold(asked: Asked, budget: int | None, model: str, *, as_json: bool) -> None:
    from detente.cli.inverse.searching import searched
    from detente.cli.inverse.text import put_found
    from detente.cli.inverse.values import values

    found, interrupted = searched(_DOING[asked.level], lambda watch: _searched(asked, budget, watch))
    if as_json:
        put_json(values(asked, found))
    else:
        put_found(asked, found, interrupted=interrupted)
        tell(f"next: detente why {model} STATE")
    if interrupted:
        click.get_current_context().exit(INTERRUPTED)


def _known(conflict: Conflict, names: tuple[str, ...]) -> tuple[DmId, ...]:
    from detente.answers.asking.known import decision_maker_of

    return tuple(dict.fromkeys(decision_maker_of(conflict, name) for name in names))


def _target(graph: Graph, text: str, concept: ConceptName, holders: tuple[DmId, ...]) -> Target:
    from detente.answers.asking.known import statement_of
    from detente.answers.asking.states import is_state, state_of
    from detente.inverse import Target, exactly

    if is_state(graph.conflict, text):
        return Target(exactly(graph, state_of(graph, text)), concept, holders)
    if graph.conflict.is_graph_form:
        raise UsageError(
            f"--target {text}: a model in graph form has no options to make statements about; give a number"
        )
    return Target(statement_of(graph.conflict, text), concept, holders)


def _searched(asked: Asked, budget: int | None, watch: Watch) -> Found[Change]:
    from detente.graph.graph import OptionGraph
    from detente.inverse import fewest_edits, fewest_levers, fewest_swaps

    graph, target, vary, every = asked.graph, asked.target, asked.vary, asked.every
    limit = {"budget": budget} if budget else {}
    match asked.level:
        case "rankings":
            return fewest_swaps(graph, target, vary, every=every, watch=watch, **limit)
        case "levers":
            return fewest_levers(graph.conflict, target, vary, every=every, watch=watch, **limit)
    if not isinstance(graph, OptionGraph):
        raise UsageError("a model in graph form ranks its states and has no statements to edit; use --level rankings")
    return fewest_edits(graph, target, vary, every=every, watch=watch, **limit)
