"""``detente paths``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.declared import flag, option
from detente.cli.inquiry import AboutModel, Inquiry
from detente.errors import OutOfReach, UsageError
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.beyond_paths import BeyondPaths
    from detente.answers.engine import Engine, Reason
    from detente.answers.paths import Paths


@AboutModel.with_examples(
    "detente paths elmira --from 1",
    "detente paths two-towns --to deal",
    'detente paths two-towns --to "up.release and not down.sue" --json',
    "detente paths elmira --from 1 --table --moves",
)
def paths(
    ask: Inquiry,
    *,
    start: str | None = options.start,
    target: str | None = option("--to", "STATE|CONDITION", "Where to go.  [default: what holds for everyone]"),
    table: bool = flag("--table", "Who can bring it about, in how many wanted moves, as a table."),
    moves: bool = flag("--moves", "The table by any moves, wanted or not."),
    concept: ConceptName = options.concept,
    evidence: bool = options.evidence,
    engine: Engine = options.engine,
    max_memory: int = options.max_memory,
) -> None:
    """Show how the conflict can get from where it stands to an outcome.

    A wanted move leads its mover to an outcome that it likes better. Whether an outcome holds and whether it is
    reached are different questions, and both are answered. CONDITION is any statement, as in the model's file.
    """
    if moves and not table:
        raise UsageError("--moves says which moves the table is about; give --table too")
    if evidence and table:
        raise UsageError("--evidence is about paths, and the table has none; leave out one of them")

    def listed() -> Paths:
        from detente.answers.asking.meant import meant_by
        from detente.answers.asking.states import start_of
        from detente.answers.paths import Paths
        from detente.evolution import status_quo_table

        solution = ask.solution
        begin = start_of(solution.graph, start)
        meant = None if target is None else meant_by(solution.graph, target)
        by = status_quo_table(solution.graph, begin, wanted=not moves) if table else None
        return Paths(solution, concept, begin, meant, by, evidence)

    def in_sets(reason: Reason) -> BeyondPaths:
        from detente.answers.beyond_paths import beyond_paths
        from detente.symbolic import Symbolic

        if table:
            raise OutOfReach("the table names every outcome; leave out --table to have them counted")
        found = Symbolic(ask.document.conflict, memory=max_memory)
        return beyond_paths(found, start, target, concept, reason=reason)

    ask.put_either(engine, listed, in_sets, then="why STATE")
