"""``detente inverse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_json, tell
from detente.errors import UsageError
from detente.names import DmId, Language

if TYPE_CHECKING:
    from detente.cli.inverted import Asked, Change
    from detente.graph import Graph
    from detente.inverse import Found, Target
    from detente.model.conflict import Conflict
    from detente.stability import ConceptName

Level = Literal["rankings", "statements", "levers"]
LEVELS: Final = ("rankings", "statements", "levers")


@click.command(
    cls=Command,
    examples=(
        "detente inverse syria-iraq-1975 --target 2 --vary syria",
        "detente inverse syria-iraq-1975 --target 2 --vary syria --count",
        "detente inverse ukraine-2025 --target deal --level statements --all",
        "detente inverse ukraine-2025 --target deal --level levers --all",
    ),
)
@options.model
@click.option("--target", required=True, metavar="STATE|CONDITION", help="What is to hold.")
@options.concept
@click.option("--for", "holders", multiple=True, metavar="DM", help="For whom it is to hold.  [default: everyone]")
@click.option("--vary", multiple=True, metavar="DM", help="Who may change.  [default: everyone]")
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    default="rankings",
    show_default=True,
    help="What may change: single pairs of states, lines of preferences, or what is done from outside.",
)
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
    level: Level,
    count: bool,
    every: bool,
    budget: int | None,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Find the least change that makes an outcome hold.

    CONDITION is any statement, as in the model's file; of its states, one is enough. What is found is solved anew
    before it is shown, and the model's file stays as it is.
    """
    from detente.cli.analysis import tell_of_kernels
    from detente.cli.inverted import Asked, counted, put_count, put_found, values
    from detente.graph import MAX_STATES, graph_of
    from detente.inverse import MAX_RANKINGS, count_rankings
    from detente.workspace import opened

    document = opened(model)
    graph = graph_of(document.conflict, max_states=max_states or MAX_STATES)
    wanted = _target(graph, target, concept, _known(graph.conflict, holders))
    asked = Asked(document, graph, wanted, target, _known(graph.conflict, vary) or graph.decision_makers, level)
    tell_of_kernels(graph.conflict)
    if count:
        number = count_rankings(graph, wanted, asked.vary, limit=budget or MAX_RANKINGS)
        if as_json:
            put_json(counted(asked, number, language))
        else:
            put_count(asked, number, language)
        return
    found = _searched(asked, every=every, budget=budget)
    if as_json:
        put_json(values(asked, found, language, every=every))
        return
    put_found(asked, found, language, every=every)
    tell(f"next: detente why {model} STATE")


def _known(conflict: Conflict, names: tuple[str, ...]) -> tuple[DmId, ...]:
    from detente.cli.known import decision_maker_of

    return tuple(dict.fromkeys(decision_maker_of(conflict, name) for name in names))


def _target(graph: Graph, text: str, concept: ConceptName, holders: tuple[DmId, ...]) -> Target:
    from detente.cli.known import statement_of
    from detente.cli.state import is_state, state_of
    from detente.inverse import Target, exactly

    if is_state(graph.conflict, text):
        return Target(exactly(graph, state_of(graph, text)), concept, holders)
    if graph.conflict.is_graph_form:
        raise UsageError(
            f"--target {text}: a model in graph form has no options to make statements about; give a number"
        )
    return Target(statement_of(graph.conflict, text), concept, holders)


def _searched(asked: Asked, *, every: bool, budget: int | None) -> Found[Change]:
    from detente.graph.graph import OptionGraph
    from detente.inverse import fewest_edits, fewest_levers, fewest_swaps

    graph, target, vary = asked.graph, asked.target, asked.vary
    limit = {"budget": budget} if budget else {}
    match asked.level:
        case "rankings":
            return fewest_swaps(graph, target, vary, every=every, **limit)
        case "levers":
            return fewest_levers(graph.conflict, target, vary, every=every, **limit)
    if not isinstance(graph, OptionGraph):
        raise UsageError("a model in graph form ranks its states and has no statements to edit; use --level rankings")
    return fewest_edits(graph, target, vary, every=every, **limit)
