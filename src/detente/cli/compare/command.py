"""``detente compare``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_json, tell
from detente.errors import DetenteError, UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.model.conflict import Conflict, Scenario
    from detente.stability import ConceptName, Solution


@click.command(
    cls=Command,
    examples=(
        "detente compare elmira --without lg",
        "detente compare two-towns --scenario no-dam --scenario no-court",
        "detente compare two-towns --all --scenario no-dam+no-court",
        "detente compare elmira --fix moe.modify=yes --without-option uniroyal.abandon",
        'detente compare two-towns --prefer "up=not down.sue; up.release"',
    ),
)
@options.model
@click.option(
    "--scenario",
    "scenarios",
    multiple=True,
    metavar="NAME",
    help="A scenario of the model, or several together: a+b. Given more than once, all are put side by side.",
)
@click.option("--all", "every", is_flag=True, help="Every scenario of the model, side by side.")
@click.option("--without", multiple=True, metavar="DM", help="This decision maker leaves; its options stay.")
@click.option("--without-option", multiple=True, metavar="OPT", help="This option does not exist.")
@click.option("--fix", multiple=True, metavar="OPT=yes|no", help="This option is taken, or not taken, for good.")
@click.option(
    "--prefer",
    multiple=True,
    metavar="DM=STATEMENT;…",
    help="This decision maker wants this and nothing else, the most important first.",
)
@click.option("--add", multiple=True, metavar="DM.OPT=TEXT", help="This decision maker has a further option.")
@options.concept
@options.evidence
@options.max_states
@options.language
@options.as_json
@options.quiet
def compare(
    *,
    model: str,
    scenarios: tuple[str, ...],
    every: bool,
    max_states: int | None,
    concept: ConceptName,
    evidence: bool,
    language: Language,
    as_json: bool,
    **flags: tuple[str, ...],
) -> None:
    """Compare the conflict with changed ones: what newly holds or no longer does, what is reached, because of whom.

    Each --scenario is one changed conflict; what the other flags change comes on top of every one of them, or makes
    one of its own where no scenario is named. The model's file is never touched.
    """
    if not (scenarios or every or any(flags.values())):
        raise UsageError(
            "nothing is changed; give --scenario, --all, --without, --without-option, --fix, --prefer or --add"
        )
    from detente.cli.analysis import solved
    from detente.cli.compare.text import put_one, put_several
    from detente.cli.compare.values import one, several
    from detente.scenario import compare as compared
    from detente.scenario import table

    document, base = solved(model, max_states)
    changes = _changes(document.conflict, scenarios, flags, every=every)
    variants = [_solved(document.conflict, change, max_states) for change in changes]
    comparisons = [compared(base, variant, concept) for variant in variants]
    if len(changes) > 1:
        beside = table(base, variants, concept)
        if as_json:
            put_json(several(document, beside, changes, comparisons, language))
            return
        put_several(beside, changes, comparisons, language, evidence=evidence)
    elif as_json:
        put_json(one(document, changes[0], comparisons[0], language))
        return
    else:
        put_one(changes[0], comparisons[0], language, evidence=evidence)
    tell(f"next: detente brief {model}")


def _changes(
    conflict: Conflict, names: tuple[str, ...], flags: dict[str, tuple[str, ...]], *, every: bool
) -> list[Scenario]:
    """One scenario per variant, each with the flags on top of it."""
    from detente.answers.asking.change import scenario_from

    if every and not conflict.scenarios:
        raise UsageError("the model has no scenarios; write some under scenarios:, or change it by --without or --fix")
    known = tuple(scenario.id for scenario in conflict.scenarios) if every else ()
    return [scenario_from(conflict, name, **flags) for name in dict.fromkeys((*known, *names)) or (None,)]


def _solved(conflict: Conflict, change: Scenario, max_states: int | None) -> Solution:
    from detente.cli.analysis import solution_of
    from detente.graph import MAX_STATES, graph_of
    from detente.scenario import changed

    graph = graph_of(changed(conflict, change), max_states=max_states or MAX_STATES)
    if not graph.size:
        raise DetenteError(
            f"changed like this ({change.id}) the model has no feasible state; its constraints exclude every one"
        )
    return solution_of(graph)
