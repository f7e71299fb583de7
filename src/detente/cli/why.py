"""``detente why`` and ``detente why-not``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from detente.cli import options
from detente.cli.command import Command
from detente.cli.output import as_values, put, put_json, put_paragraph, tell
from detente.cli.words import words
from detente.names import DmId, Language

if TYPE_CHECKING:
    from detente.answers.among import Among
    from detente.model import Document
    from detente.scenario import Line
    from detente.stability import ConceptName, Solution, Verdict

DEFAULT: Final = "SEQ"
"""The concept of the sentences where none is given."""


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
    from detente.answers.among import among
    from detente.answers.asking.known import decision_maker_of
    from detente.answers.asking.states import state_of
    from detente.answers.grounds import state_grounds
    from detente.cli.analysis import solved
    from detente.cli.cited import put_cited
    from detente.stability import CONCEPTS

    document, solution = solved(model, max_states)
    graph = solution.graph
    found = among(solution, state, concept or DEFAULT)
    s = found.explained if found else state_of(graph, state)
    dms = graph.decision_makers if dm is None else (decision_maker_of(graph.conflict, dm),)
    chosen = (concept,) if concept else CONCEPTS
    verdicts = {name: {one: solution.verdict(name, one, s) for one in dms} for name in chosen}
    if as_json:
        put_json(_values(document, solution, s, verdicts, found, language))
        return
    main = concept or DEFAULT
    if found:
        _put_among(found, solution, main, language)
    _put(document, solution, s, main, list(verdicts[main].values()), language)
    if evidence:
        put_cited(document.conflict, state_grounds(solution, main, s, dms), language)
    tell(f"next: detente paths {model} --to {state}")


why_not = Command(
    "why-not",
    params=why.params,
    callback=why.callback,
    examples=("detente why-not elmira 4", "detente why-not elmira 4 --concept nash"),
    help="Explain for whom a state does not hold and what they would rather do.\n\nSTATE is given as for why.",
)


def _values(
    document: Document,
    solution: Solution,
    s: int,
    verdicts: dict[ConceptName, dict[DmId, Verdict]],
    found: Among | None,
    language: Language,
) -> dict[str, Any]:
    from detente.answers.grounds import state_grounds
    from detente.cli.analysis import identity
    from detente.cli.cited import cited
    from detente.tell.among import values
    from detente.tell.labels import labels_of
    from detente.tell.state import explain_state
    from detente.tell.voice import Voice

    graph, voice = solution.graph, Voice(language)
    concept = DEFAULT if DEFAULT in verdicts else next(iter(verdicts))
    dms = tuple(verdicts[concept])
    breaks = _breaks(document, solution, s, concept)
    told = explain_state(solution, s, concept, voice, breaks, dms=dms)
    return {
        **identity(document, language),
        "among": values(found, graph) if found else None,
        "state": graph.number(s),
        "options": graph.letters(s),
        "label": labels_of(graph, voice)(s),
        "holds": {concept: {dm: one.holds for dm, one in by_dm.items()} for concept, by_dm in verdicts.items()},
        "witness": {
            concept: {dm: _witness(solution, one) for dm, one in by_dm.items()} for concept, by_dm in verdicts.items()
        },
        "concept": concept,
        "sentences": list(told.sentences),
        "folded": list(told.folded),
        "rests_on": None if breaks is None else [line.id for line in breaks],
        "quotes": cited(document.conflict, state_grounds(solution, concept, s, dms)),
        "findings": as_values(document.warnings),
    }


def _witness(solution: Solution, verdict: Verdict) -> list[dict[str, Any]]:
    """Per improvement the states from it to its sanction; where the state does not hold, the one without."""
    number = solution.graph.number
    if verdict.unanswered is not None:
        return [{"improvement": number(verdict.unanswered), "unanswered": True}]
    return [
        {
            "improvement": number(answered.improvement),
            "sanction": [number(state) for state in answered.way],
        }
        for answered in verdict.answered
    ]


def _breaks(document: Document, solution: Solution, s: int, concept: ConceptName) -> tuple[Line, ...] | None:
    """The lines of the model without any one of which the state would not hold; None where that is not known."""
    from detente.brief import brief_of
    from detente.scenario import lines_of

    if not solution.equilibria(concept)[s] or not lines_of(document.conflict):
        return None
    return brief_of(document, concept=concept).rests_on(s)


def _put_among(found: Among, solution: Solution, concept: ConceptName, language: Language) -> None:
    from detente.printable import printable
    from detente.tell.among import sentences
    from detente.tell.voice import Voice

    for sentence in sentences(found, solution.graph, concept, Voice(language)):
        put_paragraph(printable(sentence))


def _put(
    document: Document,
    solution: Solution,
    s: int,
    concept: ConceptName,
    verdicts: Sequence[Verdict],
    language: Language,
) -> None:
    from detente.tell.outcomes import label_of
    from detente.tell.state import explain_state
    from detente.tell.voice import Voice

    graph, said, voice = solution.graph, words(language), Voice(language)
    asked = [one.dm for one in verdicts]
    told = explain_state(solution, s, concept, voice, _breaks(document, solution, s, concept), dms=asked)
    heading = f"{said['state'].format(number=graph.number(s))} {graph.letters(s) or ''}".strip()
    put(heading[:1].upper() + heading[1:])
    put_paragraph(label_of(graph, s, voice), indent=2)
    for key, holds in (("holds-for", True), ("fails-for", False)):
        dms = [graph.conflict.decision_maker(one.dm) for one in verdicts if one.holds is holds]
        if dms:
            names = ", ".join(voice.first_of([dm.name.said(language) for dm in dms]))
            put_paragraph(said[key].format(concept=concept, names=names))
    for sentence in told.sentences:
        put_paragraph(sentence)
    _put_more(told.folded, said["more"])


def _put_more(sentences: Sequence[str], heading: str) -> None:

    if sentences:
        put(heading)
    for sentence in sentences:
        put_paragraph(sentence, indent=2)
