"""``detente diff``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.declared import argument
from detente.cli.inquiry import AboutModel, Inquiry
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.beyond_diff import BeyondDiff
    from detente.answers.diff import Diff
    from detente.answers.engine import Engine, Reason


@AboutModel.with_examples("detente diff prisoners-dilemma chicken", "detente diff prisoners-dilemma chicken --json")
def diff(
    ask: Inquiry,
    *,
    later: str = argument("LATER"),
    concept: ConceptName = options.concept,
    engine: Engine = options.engine,
    max_memory: int = options.max_memory,
) -> None:
    """Show what changed between two versions of a conflict: in the model, and in what holds.

    MODEL is the earlier version, LATER the other one. Parts of the model are the same that have the same id.
    """
    from detente.study import opened

    before, after = ask.document.conflict, opened(later).conflict

    def listed() -> Diff:
        from detente.answers.diff import Diff

        found = Diff(ask.case(concept), ask.case(concept, after), later)
        _ = found.compared
        return found

    def in_sets(reason: Reason) -> BeyondDiff:
        from detente.answers.beyond_diff import beyond_diff

        return beyond_diff(before, after, concept, later, reason=reason, memory=max_memory)

    ask.put_either(engine, listed, in_sets, then=f"compare {later}")
