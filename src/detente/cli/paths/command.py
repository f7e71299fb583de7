"""``detente paths``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_json, tell
from detente.errors import UsageError
from detente.names import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from detente.evolution import Reach
    from detente.stability import ConceptName, Solution


@click.command(
    cls=Command,
    examples=(
        "detente paths elmira --from 1",
        "detente paths two-towns --to deal",
        'detente paths two-towns --to "up.release and not down.sue" --json',
        "detente paths elmira --from 1 --table --moves",
    ),
)
@options.model
@click.option("--from", "start", metavar="STATE", help="Where to start.  [default: the model's status quo]")
@click.option("--to", "target", metavar="STATE|CONDITION", help="Where to go.  [default: what holds for everyone]")
@click.option("--table", is_flag=True, help="Who can bring it about, in how many wanted moves, as a table.")
@click.option("--moves", is_flag=True, help="The table by any moves, wanted or not.")
@options.concept
@options.evidence
@options.max_states
@options.language
@options.as_json
@options.quiet
def paths(
    *,
    model: str,
    start: str | None,
    target: str | None,
    table: bool,
    moves: bool,
    concept: ConceptName,
    evidence: bool,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Show how the conflict can get from where it stands to an outcome.

    A wanted move leads its mover to an outcome that it likes better. Whether an outcome holds and whether it is
    reached are different questions, and both are answered. CONDITION is any statement, as in the model's file.
    """
    from detente.answers.asking.states import start_of
    from detente.cli.analysis import solved
    from detente.cli.paths.text import put_paths
    from detente.cli.paths.values import values
    from detente.evolution import Reach, status_quo_table

    if moves and not table:
        raise UsageError("--moves says which moves the table is about; give --table too")
    if evidence and table:
        raise UsageError("--evidence is about paths, and the table has none; leave out one of them")
    document, solution = solved(model, max_states)
    reach = Reach(solution.graph, start_of(solution.graph, start))
    targets = _targets(solution, concept, target)
    brought = status_quo_table(solution.graph, reach.start, wanted=not moves) if table else None
    if as_json:
        put_json(values(document, reach, targets, brought, language))
        return
    put_paths(
        solution,
        reach,
        _most_telling_first(solution, concept, reach, targets),
        concept,
        brought,
        language,
        asked=target is not None,
        evidence=evidence,
    )
    tell(f"next: detente why {model} STATE")


def _most_telling_first(solution: Solution, concept: ConceptName, reach: Reach, targets: Sequence[int]) -> list[int]:
    """What holds before what does not, and of either what wanted moves lead to before the rest."""
    holding, arriving = solution.equilibria(concept), reach.by_improvements >= 0
    return sorted(targets, key=lambda s: (not holding[s], not arriving[s], s))


def _targets(solution: Solution, concept: ConceptName, text: str | None) -> list[int]:
    """The states to find paths to: what holds for everyone, the state named, or all where the statement is true."""
    import numpy as np

    from detente.answers.asking.known import statement_of
    from detente.answers.asking.states import is_state, state_of

    graph = solution.graph
    if text is None:
        return [int(s) for s in np.flatnonzero(solution.equilibria(concept))]
    if is_state(graph.conflict, text):
        return [state_of(graph, text)]
    return [int(s) for s in np.flatnonzero(graph.where(statement_of(graph.conflict, text)))]
