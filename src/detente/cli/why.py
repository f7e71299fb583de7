"""``detente why`` and ``detente why-not``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import put_answer, tell_next
from detente.names import Language

if TYPE_CHECKING:
    from detente.stability import ConceptName


@click.command(
    cls=Command,
    examples=("detente why elmira 5", "detente why elmira YNYNN --dm lg", "detente why elmira 5 --json"),
)
@options.model
@click.argument("state", metavar="STATE")
@click.option("--dm", metavar="ID", help="Ask for this decision maker only.")
@click.option(
    "--concept",
    type=options.ConceptType(),
    metavar="NAME",
    help="Solution concept: Nash, GMR, SMR, SEQ, SSEQ or another.  [default: SEQ; JSON has the five]",
)
@options.evidence
@options.max_states
@options.language
@options.as_json
@options.quiet
def why(
    *,
    model: str,
    state: str,
    dm: str | None,
    concept: ConceptName | None,
    evidence: bool,
    max_states: int | None,
    language: Language,
    as_json: bool,
) -> None:
    """Explain why a state holds, or for whom it does not.

    STATE is a number, letters as in the tableau (NYNN), or the options taken, joined by commas (us.mediate,eu.lead).
    With a condition or a statement instead, one of the outcomes in which it is true is explained: one that holds, else
    the one that holds for the most.
    """
    from detente.answers.asking.known import decision_maker_of
    from detente.answers.why import DEFAULT, why_of
    from detente.cli.analysis import case_of

    document, case = case_of(model, concept or DEFAULT, max_states)
    dms = () if dm is None else (decision_maker_of(case.conflict, dm),)
    found = why_of(case, state, (concept,) if concept else (), dms)
    put_answer(replace(found, cited=evidence), document, language, as_json=as_json)
    if not as_json:
        tell_next(f"detente paths {model} --to {state}")


why_not = Command(
    "why-not",
    params=why.params,
    callback=why.callback,
    examples=("detente why-not elmira 4", "detente why-not elmira 4 --concept nash"),
    help="Explain for whom a state does not hold and what they would rather do.\n\nSTATE is given as for why.",
)
