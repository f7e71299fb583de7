"""``detente solve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.inquiry import AboutModel, Inquiry

if TYPE_CHECKING:
    from detente.stability import ConceptName


@click.command(cls=AboutModel, examples=("detente solve elmira", "detente solve elmira --concept nash --json"))
@click.option(
    "--concept",
    "concepts",
    multiple=True,
    type=options.ConceptType(),
    metavar="NAME",
    help="Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another; may be given several times.  [default: the five]",
)
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Cut every list after N states.")
def solve(ask: Inquiry, *, concepts: tuple[ConceptName, ...], limit: int | None) -> None:
    """Show which states hold, for whom and by which concept.

    The tableau has the options above (Y taken, N not taken), the concepts below: * where the state is stable for
    the decision maker, E where it is stable for all of them (an equilibrium). It shows up to 24 states.
    """
    from detente.answers.holds import holds

    ask.put(holds(ask.solution, concepts, limit=limit))
    ask.next("why", "STATE")
