"""``detente solve``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import as_values, put_json, tell
from detente.names import Language

if TYPE_CHECKING:
    from detente.model import Document
    from detente.stability import ConceptName, Obstacle, Solution


@click.command(cls=Command, examples=("detente solve elmira", "detente solve elmira --concept nash --json"))
@options.model
@click.option(
    "--concept",
    "concepts",
    multiple=True,
    type=options.ConceptType(),
    metavar="NAME",
    help="Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another; may be given several times.  [default: the five]",
)
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Cut every list after N states.")
@options.max_states
@options.language
@options.as_json
@options.quiet
def solve(
    *,
    model: str,
    concepts: tuple[ConceptName, ...],
    limit: int | None,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Show which states hold, for whom and by which concept.

    The tableau has the options above (Y taken, N not taken), the concepts below: * where the state is stable for
    the decision maker, E where it is stable for all of them (an equilibrium).
    """
    from detente.cli.analysis import solved
    from detente.stability import CATALOGUE, CONCEPTS, obstacles

    document, solution = solved(model, max_states)
    asked = tuple(concept for concept in CATALOGUE if concept in (concepts or CONCEPTS))
    barred = obstacles(solution.graph, asked)
    chosen = tuple(concept for concept in asked if concept not in barred)
    if as_json:
        put_json(_values(document, solution, chosen, barred, limit=limit, language=language))
        return
    from detente.cli.solve.tableau import put_tableau

    put_tableau(solution, chosen, barred, limit=limit, language=language)
    tell(f"next: detente why {model} STATE")


def _values(
    document: Document,
    solution: Solution,
    concepts: tuple[ConceptName, ...],
    barred: Mapping[ConceptName, Obstacle],
    *,
    limit: int | None,
    language: Language,
) -> dict[str, Any]:
    import numpy as np

    from detente.cli.analysis import identity
    from detente.tell.labels import labels_of
    from detente.tell.voice import Voice

    graph, voice = solution.graph, Voice(language)
    label = labels_of(graph, voice)
    numbers = np.array([graph.number(s) for s in range(graph.size)], dtype=np.int64)
    equilibria = {concept: solution.equilibria(concept) for concept in concepts}
    states = [
        {"number": graph.number(s), "options": graph.letters(s), "label": label(s)}
        for s in np.argsort(numbers)[:limit].tolist()
    ]
    return {
        **identity(document, language),
        "decision_makers": list(graph.decision_makers),
        "options": [option.id for option in graph.conflict.options],
        "concepts": list(concepts),
        "not_applicable": {concept: voice.say(f"obstacle-{obstacle}") for concept, obstacle in barred.items()},
        "counts": {"states": graph.size} | {concept: int(holds.sum()) for concept, holds in equilibria.items()},
        "cut": limit is not None and limit < graph.size,
        "states": states,
        "stable": {
            concept: {
                dm: np.sort(numbers[solution.stable(concept, dm)])[:limit].tolist() for dm in graph.decision_makers
            }
            for concept in concepts
        },
        "equilibria": {concept: np.sort(numbers[holds])[:limit].tolist() for concept, holds in equilibria.items()},
        "findings": as_values(document.warnings),
    }
