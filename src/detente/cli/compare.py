"""``detente compare``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import as_values, put, put_item, put_json, put_paragraph, tell
from detente.cli.words import words
from detente.errors import DetenteError, UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.model import Document
    from detente.scenario import Comparison
    from detente.stability import ConceptName, Solution


@click.command(
    cls=Command,
    examples=(
        "detente compare elmira --without lg",
        "detente compare two-towns --scenario no-dam",
        "detente compare elmira --fix moe.modify=yes --without-option uniroyal.abandon",
    ),
)
@options.model
@click.option("--scenario", metavar="NAME", help="A scenario of the model; further changes come on top of it.")
@click.option("--without", multiple=True, metavar="DM", help="This decision maker leaves; its options stay.")
@click.option("--without-option", multiple=True, metavar="OPT", help="This option does not exist.")
@click.option("--fix", multiple=True, metavar="OPT=yes|no", help="This option is taken, or not taken, for good.")
@options.concept
@options.max_states
@options.language
@options.as_json
@options.quiet
def compare(
    *,
    model: str,
    scenario: str | None,
    without: tuple[str, ...],
    without_option: tuple[str, ...],
    fix: tuple[str, ...],
    concept: ConceptName,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Compare the conflict with a changed one: which outcomes newly hold, which no longer do, because of whom."""
    if not (scenario or without or without_option or fix):
        raise UsageError("nothing is changed; give --scenario, --without, --without-option or --fix")
    from detente.cli.analysis import solution_of, solved
    from detente.cli.change import scenario_from
    from detente.graph import MAX_STATES, graph_of
    from detente.scenario import changed
    from detente.scenario import compare as compared

    document, base = solved(model, max_states)
    change = scenario_from(document.conflict, scenario, without, without_option, fix)
    graph = graph_of(changed(document.conflict, change), max_states=max_states or MAX_STATES)
    if not graph.size:
        raise DetenteError("changed like this the model has no feasible state; its constraints exclude every one")
    comparison = compared(base, solution_of(graph), concept)
    if as_json:
        put_json(_values(document, comparison, language))
        return
    _put(comparison, language)
    tell(f"next: detente brief {model}")


def _values(document: Document, comparison: Comparison, language: Language) -> dict[str, Any]:
    from detente.cli.analysis import identity
    from detente.explain import Voice, explain_comparison
    from detente.scenario import difference
    from detente.stability import CONCEPTS

    base, variant = comparison.base, comparison.variant
    differences = {concept: difference(base, variant, concept) for concept in CONCEPTS}
    told = explain_comparison(comparison, Voice(language))
    return {
        **identity(document, language),
        "concept": comparison.concept,
        "base": _equilibria(base),
        "variant": _equilibria(variant),
        "gained": {concept: [_name(variant, s) for s in gained] for concept, (gained, _, _) in differences.items()},
        "lost": {concept: [_name(base, s) for s in lost] for concept, (_, lost, _) in differences.items()},
        "because": [*told.sentences, *told.folded],
        "findings": as_values(document.warnings),
    }


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


def _put(comparison: Comparison, language: Language) -> None:
    from detente.explain import Voice, explain_comparison
    from detente.report.printable import printable

    said, concept = words(language), comparison.concept
    for key, solution in (("base", comparison.base), ("variant", comparison.variant)):
        put(said[key].format(count=int(solution.equilibria(concept).sum()), total=solution.graph.size, concept=concept))
    told = explain_comparison(comparison, Voice(language))
    for sentence in told.sentences:
        put_paragraph(printable(sentence))
    for sentence in told.folded:
        put_item(printable(sentence), indent=2)
