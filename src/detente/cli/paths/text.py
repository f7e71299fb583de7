"""What ``detente paths`` says in words."""

from __future__ import annotations

import numpy as np

from detente.answers.grounds import path_grounds
from detente.cli.cited import put_cited
from detente.cli.output import put, put_paragraph
from detente.cli.paths.table import put_status_quo_table
from detente.cli.words import words
from detente.evolution import Reach, StatusQuoTable, only_in_a_row
from detente.graph.truth import Mask
from detente.names import Language
from detente.printable import printable
from detente.stability import ConceptName, Solution
from detente.tell.outcomes import label_of
from detente.tell.voice import Voice
from detente.tell.ways import explain_way

MOST = 12
"""Paths in the text; JSON has all."""


def put_paths(
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
    """How far the conflict gets from where it starts, and a way to each target; or the table, if it is asked for."""
    graph, said, voice = reach.graph, words(language), Voice(language)
    label = printable(label_of(graph, reach.start, voice))
    put_paragraph(said["from"].format(number=graph.number(reach.start), label=label))
    wanted, legal = int((reach.by_improvements > 0).sum()), int((reach.by_moves > 0).sum())
    put_paragraph(said["reached"].format(wanted=wanted, legal=legal, total=graph.size))
    if again := [str(graph.number(s)) for s in np.flatnonzero(_only_in_a_row(reach)).tolist()]:
        put_paragraph(voice.say("reach-again", count=len(again), numbers=voice.listed(again[:MOST])))
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


def _only_in_a_row(reach: Reach) -> Mask:
    return only_in_a_row(reach.graph, reach.start, reach.by_improvements >= 0)


def _put_target(solution: Solution, reach: Reach, target: int, concept: ConceptName, language: Language) -> None:
    graph, said, voice = reach.graph, words(language), Voice(language)
    holds = said["holds" if solution.equilibria(concept)[target] else "holds-not"].format(concept=concept)
    put()
    put_paragraph(f"{graph.number(target)} {graph.letters(target) or ''}: {printable(label_of(graph, target, voice))}")
    put_paragraph(holds[:1].upper() + holds[1:] + ".", indent=2)
    put_paragraph(printable(explain_way(reach, reach.path(target), voice)), indent=2)
