"""``detente diff``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.inquiry import AboutModel, Inquiry

if TYPE_CHECKING:
    from detente.stability import ConceptName


@click.command(
    cls=AboutModel,
    examples=("detente diff prisoners-dilemma chicken", "detente diff prisoners-dilemma chicken --json"),
)
@click.argument("later", metavar="LATER")
@options.concept
def diff(ask: Inquiry, *, later: str, concept: ConceptName) -> None:
    """Show what changed between two versions of a conflict: in the model, and in what holds.

    MODEL is the earlier version, LATER the other one. Parts of the model are the same that have the same id.
    """
    from detente.answers.diff import Diff
    from detente.study import opened

    document = opened(later)
    ask.put(Diff(ask.case(concept), ask.case(concept, document.conflict), later))
    ask.next("compare", later)
