"""What ``detente compare --json`` says."""

from __future__ import annotations

from typing import Any

import numpy as np

from detente.answers.grounds import scenario_grounds
from detente.cli.analysis import identity
from detente.cli.cited import cited
from detente.cli.compare.text import explanations
from detente.cli.output import as_values
from detente.model import Document
from detente.model.conflict import Scenario
from detente.names import Language
from detente.scenario import Comparison, Table, difference, reaching
from detente.stability import ConceptName, Solution, with_usual
from detente.tell.voice import Voice


def one(document: Document, change: Scenario, comparison: Comparison, language: Language) -> dict[str, Any]:
    """One changed conflict beside the conflict as it is."""
    return {
        **identity(document, language),
        "concept": comparison.concept,
        "base": _equilibria(comparison.base, comparison.concept),
        **_values(change, comparison, language),
        "findings": as_values(document.warnings),
    }


def several(
    document: Document, table: Table, changes: list[Scenario], comparisons: list[Comparison], language: Language
) -> dict[str, Any]:
    """Several changed conflicts beside the conflict as it is, and their outcomes as a table."""
    return {
        **identity(document, language),
        "concept": table.concept,
        "base": _equilibria(table.columns[0], table.concept),
        "variants": [
            _values(change, comparison, language) for change, comparison in zip(changes, comparisons, strict=True)
        ],
        "outcomes": _outcomes(table),
        "findings": as_values(document.warnings),
    }


def _values(change: Scenario, comparison: Comparison, language: Language) -> dict[str, Any]:
    """What one variant says."""
    base, variant = comparison.base, comparison.variant
    differences = {concept: difference(base, variant, concept) for concept in with_usual(comparison.concept)}
    holds, reached = explanations(comparison, Voice(language))
    reach = reaching(comparison)
    return {
        "scenario": change.id,
        "variant": _equilibria(variant, comparison.concept),
        "gained": {concept: [_name(variant, s) for s in gained] for concept, (gained, _, _) in differences.items()},
        "lost": {concept: [_name(base, s) for s in lost] for concept, (_, lost, _) in differences.items()},
        "because": [*holds.sentences, *holds.folded],
        "reachable_gained": [_name(variant, s) for s in reach.gained] if reach else None,
        "reachable_lost": [_name(base, s) for s in reach.lost] if reach else None,
        "because_reachable": [*reached.sentences, *reached.folded],
        "quotes": cited(base.graph.conflict, scenario_grounds(change, comparison)),
    }


def _outcomes(table: Table) -> list[dict[str, Any]]:
    """The rows of the table; a state that is not possible in a column is null there."""
    return [
        {
            "outcome": _name(table.columns[row.first[0]], row.first[1]),
            "states": [
                None if s is None else column.graph.number(s)
                for column, s in zip(table.columns, row.states, strict=True)
            ],
            "holds": list(row.holds),
            "reached": list(row.reached),
        }
        for row in table.rows
    ]


def _equilibria(solution: Solution, concept: ConceptName) -> dict[str, Any]:
    graph = solution.graph
    return {
        "counts": {"states": graph.size},
        "options": [option.id for option in graph.conflict.options],
        "equilibria": {
            name: sorted(graph.number(s) for s in np.flatnonzero(solution.equilibria(name)).tolist())
            for name in with_usual(concept)
        },
    }


def _name(solution: Solution, s: int) -> str:
    """By what a state is known in both conflicts: its letters; in graph form its number."""
    return solution.graph.letters(s) or str(solution.graph.number(s))
