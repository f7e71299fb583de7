"""``detente paths``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.inquiry import AboutModel, Inquiry
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.stability import ConceptName


@click.command(
    cls=AboutModel,
    examples=(
        "detente paths elmira --from 1",
        "detente paths two-towns --to deal",
        'detente paths two-towns --to "up.release and not down.sue" --json',
        "detente paths elmira --from 1 --table --moves",
    ),
)
@click.option("--from", "start", metavar="STATE", help="Where to start.  [default: the model's status quo]")
@click.option("--to", "target", metavar="STATE|CONDITION", help="Where to go.  [default: what holds for everyone]")
@click.option("--table", is_flag=True, help="Who can bring it about, in how many wanted moves, as a table.")
@click.option("--moves", is_flag=True, help="The table by any moves, wanted or not.")
@options.concept
@options.evidence
def paths(
    ask: Inquiry,
    *,
    start: str | None,
    target: str | None,
    table: bool,
    moves: bool,
    concept: ConceptName,
    evidence: bool,
) -> None:
    """Show how the conflict can get from where it stands to an outcome.

    A wanted move leads its mover to an outcome that it likes better. Whether an outcome holds and whether it is
    reached are different questions, and both are answered. CONDITION is any statement, as in the model's file.
    """
    from detente.answers.asking.meant import meant_by
    from detente.answers.asking.states import start_of
    from detente.answers.paths import Paths
    from detente.evolution import status_quo_table

    if moves and not table:
        raise UsageError("--moves says which moves the table is about; give --table too")
    if evidence and table:
        raise UsageError("--evidence is about paths, and the table has none; leave out one of them")
    solution = ask.solution
    begin = start_of(solution.graph, start)
    meant = None if target is None else meant_by(solution.graph, target)
    by = status_quo_table(solution.graph, begin, wanted=not moves) if table else None
    ask.put(Paths(solution, concept, begin, meant, by, evidence))
    ask.next("why", "STATE")
