"""What ``detente paths --json`` says."""

from __future__ import annotations

from typing import Any

import numpy as np

from detente.answers.grounds import path_grounds
from detente.cli.analysis import identity
from detente.cli.cited import cited
from detente.cli.output import as_values
from detente.cli.paths.table import values as table_values
from detente.evolution import Path, Reach, StatusQuoTable
from detente.model import Document
from detente.names import Language

MOST_PATHS = 1_000
"""To so many targets a path is found; whoever wants another one asks for it by --to."""


def values(
    document: Document, reach: Reach, targets: list[int], brought: StatusQuoTable | None, language: Language
) -> dict[str, Any]:
    """The distances from where it starts, a path to each target, and the table where it was asked for."""
    graph = reach.graph
    return {
        **identity(document, language),
        "from": graph.number(reach.start),
        "by_improvements": _distances(reach, wanted=True),
        "by_moves": _distances(reach, wanted=False),
        "paths": [_path(reach, target) for target in targets[:MOST_PATHS]],
        "targets": len(targets),
        "cut": len(targets) > MOST_PATHS,
        "status_quo_table": table_values(brought, targets) if brought else None,
        "findings": as_values(document.warnings),
    }


def _distances(reach: Reach, *, wanted: bool) -> dict[str, int]:
    """State number to least number of moves, for the states that are reached."""
    found = reach.by_improvements if wanted else reach.by_moves
    reached = sorted((reach.graph.number(s), int(found[s])) for s in np.flatnonzero(found >= 0).tolist())
    return {str(number): length for number, length in reached}


def _path(reach: Reach, target: int) -> dict[str, Any]:
    """A shortest path and the quotes that it rests on; its steps are null where no legal moves lead there."""
    graph, path = reach.graph, reach.path(target)
    quotes = cited(graph.conflict, path_grounds(graph, path or ()))
    found = {"to": graph.number(target), "kind": _kind(reach, path)}
    if path is None:
        return {**found, "steps": None, "quotes": quotes}
    unwanted = reach.unwanted(path)
    steps = [
        {
            "dm": step.mover,
            "from": graph.number(step.source),
            "to": graph.number(step.target),
            "improvement": step not in unwanted,
        }
        for step in path
    ]
    return {**found, "steps": steps, "quotes": quotes}


def _kind(reach: Reach, path: Path | None) -> str:
    if path is None:
        return "none"
    if not path:
        return "here"
    return "legal" if reach.unwanted(path) else "wanted"
