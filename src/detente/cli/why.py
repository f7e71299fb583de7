"""``detente why`` and ``detente why-not``."""

from __future__ import annotations

from dataclasses import replace
from shlex import quote
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.declared import argument, option
from detente.cli.inquiry import AboutModel, Inquiry
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.beyond_why import BeyondWhy
    from detente.answers.engine import Engine, Reason
    from detente.answers.why import Why


@AboutModel.with_examples("detente why elmira 5", "detente why elmira YNYNN --dm lg", "detente why elmira 5 --json")
def why(
    ask: Inquiry,
    *,
    state: str = argument("STATE"),
    dm: str | None = option("--dm", "ID", "Ask for this decision maker only."),
    concept: ConceptName | None = option(
        "--concept",
        "NAME",
        "Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another.  [default: SEQ; JSON has the five]",
        type=options.ConceptType(),
    ),
    evidence: bool = options.evidence,
    engine: Engine = options.engine,
    max_memory: int = options.max_memory,
) -> None:
    """Explain why a state holds, or for whom it does not.

    STATE is a number, letters as in the tableau (NYNN), or the options taken, joined by commas (us.mediate,eu.lead).
    With a condition or a statement instead, one of the outcomes in which it is true is explained: one that holds, else
    the one that holds for the most.
    """
    from detente.answers.asking.known import decision_maker_of
    from detente.answers.why import DEFAULT, why_of

    conflict = ask.document.conflict
    dms = () if dm is None else (decision_maker_of(conflict, dm),)

    def listed() -> Why:
        found = why_of(ask.case(concept or DEFAULT), state, (concept,) if concept else (), dms)
        return replace(found, cited=evidence)

    def in_sets(reason: Reason) -> BeyondWhy:
        from detente.answers.beyond_why import beyond_why
        from detente.symbolic import Symbolic

        asked, found = (concept,) if concept else (), Symbolic(conflict, memory=max_memory)
        return beyond_why(found, state, asked, dms, usual=DEFAULT, reason=reason)

    ask.put_either(engine, listed, in_sets, then=f"paths --to {quote(state)}")


why_not = AboutModel(
    "why-not",
    callback=why.callback,
    examples=("detente why-not elmira 4", "detente why-not elmira 4 --concept nash"),
    help="Explain for whom a state does not hold and what they would rather do.\n\nSTATE is given as for why.",
)
