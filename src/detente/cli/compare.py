"""``detente compare``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import as_values, put_json, tell
from detente.errors import DetenteError, UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.model import Document
    from detente.model.conflict import Conflict, Scenario
    from detente.scenario import Comparison, Table
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
    from detente.cli.compared import put_one, put_several
    from detente.scenario import compare as compared
    from detente.scenario import table

    document, base = solved(model, max_states)
    changes = _changes(document.conflict, scenarios, flags, every=every)
    variants = [_solved(document.conflict, change, max_states) for change in changes]
    comparisons = [compared(base, variant, concept) for variant in variants]
    if len(changes) > 1:
        beside = table(base, variants, concept)
        if as_json:
            put_json(_several(document, beside, changes, comparisons, language))
            return
        put_several(beside, changes, comparisons, language, evidence=evidence)
    elif as_json:
        put_json(_one(document, changes[0], comparisons[0], language))
        return
    else:
        put_one(changes[0], comparisons[0], language, evidence=evidence)
    tell(f"next: detente brief {model}")


def _changes(
    conflict: Conflict, names: tuple[str, ...], flags: dict[str, tuple[str, ...]], *, every: bool
) -> list[Scenario]:
    """One scenario per variant, each with the flags on top of it."""
    from detente.cli.change import scenario_from

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


def _one(document: Document, change: Scenario, comparison: Comparison, language: Language) -> dict[str, Any]:
    from detente.cli.analysis import identity

    return {
        **identity(document, language),
        "concept": comparison.concept,
        "base": _equilibria(comparison.base),
        **_values(change, comparison, language),
        "findings": as_values(document.warnings),
    }


def _several(
    document: Document, table: Table, changes: list[Scenario], comparisons: list[Comparison], language: Language
) -> dict[str, Any]:
    from detente.cli.analysis import identity

    return {
        **identity(document, language),
        "concept": table.concept,
        "base": _equilibria(table.columns[0]),
        "variants": [
            _values(change, comparison, language) for change, comparison in zip(changes, comparisons, strict=True)
        ],
        "outcomes": _outcomes(table),
        "findings": as_values(document.warnings),
    }


def _values(change: Scenario, comparison: Comparison, language: Language) -> dict[str, Any]:
    """What one variant says."""
    from detente.cli.cited import cited
    from detente.cli.compared import explanations
    from detente.explain import Voice
    from detente.explain.grounds import scenario_grounds
    from detente.scenario import difference, reaching
    from detente.stability import CONCEPTS

    base, variant = comparison.base, comparison.variant
    differences = {concept: difference(base, variant, concept) for concept in CONCEPTS}
    holds, reached = explanations(comparison, Voice(language))
    reach = reaching(comparison)
    return {
        "scenario": change.id,
        "variant": _equilibria(variant),
        "gained": {concept: [_name(variant, s) for s in gained] for concept, (gained, _, _) in differences.items()},
        "lost": {concept: [_name(base, s) for s in lost] for concept, (_, lost, _) in differences.items()},
        "because": [*holds.sentences, *holds.folded],
        "reachable_gained": [_name(variant, s) for s in reach.gained] if reach else None,
        "reachable_lost": [_name(base, s) for s in reach.lost] if reach else None,
        "because_reachable": [*reached.sentences, *reached.folded],
        "quotes": cited(base.graph.conflict, scenario_grounds(change, comparison)),
    }


def _outcomes(table: Table) -> list[dict[str, Any]]:
    """The rows of the table; a state that is not possible in a column is null there."""
    return [
        {
            "outcome": _name(table.columns[row.first[0]], row.first[1]),
            "states": [
                None if s is None else column.graph.number(s)
                for column, s in zip(table.columns, row.states, strict=True)
            ],
            "holds": list(row.holds),
            "reached": list(row.reached),
        }
        for row in table.rows
    ]


def _equilibria(solution: Solution) -> dict[str, Any]:
    import numpy as np

    from detente.stability import CONCEPTS

    graph = solution.graph
    return {
        "counts": {"states": graph.size},
        "options": [option.id for option in graph.conflict.options],
        "equilibria": {
            concept: sorted(graph.number(s) for s in np.flatnonzero(solution.equilibria(concept)).tolist())
            for concept in CONCEPTS
        },
    }


def _name(solution: Solution, s: int) -> str:
    """By what a state is known in both conflicts: its letters; in graph form its number."""
    return solution.graph.letters(s) or str(solution.graph.number(s))
