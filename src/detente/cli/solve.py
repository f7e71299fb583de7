"""``detente solve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_answer, tell_next
from detente.names import Language

if TYPE_CHECKING:
    from detente.stability import ConceptName


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
    the decision maker, E where it is stable for all of them (an equilibrium). It shows up to 24 states.
    """
    from detente.answers.holds import holds
    from detente.cli.analysis import solved

    document, solution = solved(model, max_states)
    put_answer(holds(solution, concepts, limit=limit), document, language, as_json=as_json)
    if not as_json:
        tell_next(f"detente why {model} STATE")
