"""``detente paths``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import as_values, put, put_json, put_paragraph, tell
from detente.cli.words import words
from detente.errors import UsageError
from detente.names import Language

if TYPE_CHECKING:
    from detente.evolution import Path, Reach, StatusQuoTable
    from detente.model import Document
    from detente.stability import ConceptName, Solution

MOST = 12
"""Paths in the text; JSON has all."""


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
    from detente.cli.analysis import solved
    from detente.cli.state import start_of
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
        put_json(_values(document, reach, targets, brought, language))
        return
    _put(solution, reach, targets, concept, brought, language, asked=target is not None, evidence=evidence)
    tell(f"next: detente why {model} STATE")


def _targets(solution: Solution, concept: ConceptName, text: str | None) -> list[int]:
    """The states to find paths to: what holds for everyone, the state named, or all where the statement is true."""
    import numpy as np

    from detente.cli.known import statement_of
    from detente.cli.state import is_state, state_of

    graph = solution.graph
    if text is None:
        return [int(s) for s in np.flatnonzero(solution.equilibria(concept))]
    if is_state(graph.conflict, text):
        return [state_of(graph, text)]
    return [int(s) for s in np.flatnonzero(graph.where(statement_of(graph.conflict, text)))]


def _values(
    document: Document, reach: Reach, targets: list[int], brought: StatusQuoTable | None, language: Language
) -> dict[str, Any]:
    from detente.cli.analysis import identity
    from detente.cli.paths_table import values

    graph = reach.graph
    return {
        **identity(document, language),
        "from": graph.number(reach.start),
        "by_improvements": _distances(reach, wanted=True),
        "by_moves": _distances(reach, wanted=False),
        "paths": [_path(reach, target) for target in targets],
        "status_quo_table": values(brought, targets) if brought else None,
        "findings": as_values(document.warnings),
    }


def _distances(reach: Reach, *, wanted: bool) -> dict[str, int]:
    """State number to least number of moves, for the states that are reached."""
    import numpy as np

    found = reach.by_improvements if wanted else reach.by_moves
    reached = sorted((reach.graph.number(s), int(found[s])) for s in np.flatnonzero(found >= 0).tolist())
    return {str(number): length for number, length in reached}


def _path(reach: Reach, target: int) -> dict[str, Any]:
    """A shortest path and the quotes that it rests on; its steps are null where no legal moves lead there."""
    from detente.cli.cited import cited
    from detente.explain.grounds import path_grounds

    graph, path = reach.graph, reach.path(target)
    quotes = cited(graph.conflict, path_grounds(graph, path or ()))
    values = {"to": graph.number(target), "kind": _kind(reach, path)}
    if path is None:
        return {**values, "steps": None, "quotes": quotes}
    unwanted = reach.unwanted(path)
    steps = [
        {
            "dm": step.mover,
            "from": graph.number(step.source),
            "to": graph.number(step.target),
            "improvement": step not in unwanted,
        }
        for step in path
    ]
    return {**values, "steps": steps, "quotes": quotes}


def _kind(reach: Reach, path: Path | None) -> str:
    if path is None:
        return "none"
    if not path:
        return "here"
    return "legal" if reach.unwanted(path) else "wanted"


def _put(
    solution: Solution,
    reach: Reach,
    targets: list[int],
    concept: ConceptName,
    brought: StatusQuoTable | None,
    language: Language,
    *,
    asked: bool,
    evidence: bool,
) -> None:
    from detente.cli.cited import put_cited
    from detente.cli.paths_table import put_status_quo_table
    from detente.explain import Voice, label_of
    from detente.explain.grounds import path_grounds
    from detente.report.printable import printable

    graph, said, voice = reach.graph, words(language), Voice(language)
    label = printable(label_of(graph, reach.start, voice))
    put_paragraph(said["from"].format(number=graph.number(reach.start), label=label))
    wanted, legal = int((reach.by_improvements > 0).sum()), int((reach.by_moves > 0).sum())
    put_paragraph(said["reached"].format(wanted=wanted, legal=legal, total=graph.size))
    if not targets:
        put(said["no-such-target" if asked else "no-target"].format(concept=concept))
    if brought is not None:
        put_status_quo_table(brought, targets, language)
        return
    for target in targets[:MOST]:
        _put_target(solution, reach, target, concept, language)
        if evidence:
            put_cited(graph.conflict, path_grounds(graph, reach.path(target) or ()), language, indent=2)
    if len(targets) > MOST:
        put(said["paths-hidden"].format(hidden=len(targets) - MOST))


def _put_target(solution: Solution, reach: Reach, target: int, concept: ConceptName, language: Language) -> None:
    from detente.explain import Voice, explain_way, label_of
    from detente.report.printable import printable

    graph, said, voice = reach.graph, words(language), Voice(language)
    holds = said["holds" if solution.equilibria(concept)[target] else "holds-not"].format(concept=concept)
    put()
    put_paragraph(f"{graph.number(target)} {graph.letters(target) or ''}: {printable(label_of(graph, target, voice))}")
    put_paragraph(holds[:1].upper() + holds[1:] + ".", indent=2)
    put_paragraph(printable(explain_way(reach, reach.path(target), voice)), indent=2)
