"""``detente diff``."""

from __future__ import annotations

from detente.cli import options
from detente.cli.declared import argument
from detente.cli.inquiry import AboutModel, Inquiry
from detente.names import ConceptName


@AboutModel.with_examples("detente diff prisoners-dilemma chicken", "detente diff prisoners-dilemma chicken --json")
def diff(ask: Inquiry, *, later: str = argument("LATER"), concept: ConceptName = options.concept) -> None:
    """Show what changed between two versions of a conflict: in the model, and in what holds.

    MODEL is the earlier version, LATER the other one. Parts of the model are the same that have the same id.
    """
    from detente.answers.diff import Diff
    from detente.study import opened

    other = ask.case(concept, opened(later).conflict)
    ask.put(Diff(ask.case(concept), other, later), then=f"compare {later}")
