"""What ``detente inverse --json`` says: the changes, what they go against, and what then holds."""

from __future__ import annotations

from typing import Any

from detente.cli.analysis import identity
from detente.cli.inverse.asked import Asked, Change
from detente.cli.output import as_values
from detente.graph import graph_of
from detente.inverse import Answer, Count, Edit, Found, Lever, Swap
from detente.scenario import Line


def counted(asked: Asked, count: Count) -> dict[str, Any]:
    """The count for JSON."""
    return {**question(asked), "count": count.holding, "of": count.of, **findings(asked)}


def values(asked: Asked, found: Found[Any]) -> dict[str, Any]:
    """What was found for JSON."""
    conditions = {
        dm: [[[asked.graph.number(s) for s in sorted(one)] for one in alternatives] for alternatives in requirements]
        for dm, requirements in asked.conditions.items()
    }
    return {**question(asked), "level": asked.level, **least(asked, found), "conditions": conditions, **findings(asked)}


def least(asked: Asked, found: Found[Any]) -> dict[str, Any]:
    """The least changes of one level for JSON, and what is proven about their number."""
    answers = [_answer(asked, answer) for answer in found.answers]
    proven_none = asked.level == "rankings" and not found.stopped
    return {
        "least": found.least,
        "at_least": found.at_least,
        "exact": found.least is not None or proven_none,
        "stopped": found.stopped,
        "partial": found.stopped,
        "tried": found.tried,
        "of": found.of,
        "verified": bool(answers),
        "changes": answers[0]["changes"] if answers else [],
        "answers": answers,
        "complete": asked.every and not found.stopped,
    }


def _answer(asked: Asked, answer: Answer[Any]) -> dict[str, Any]:
    """Its changes, and what then holds: by number, and by letters, since changes from outside renumber the states."""
    graph = graph_of(answer.conflict)
    return {
        "changes": [_change(asked, change) for change in answer.changes],
        "states": list(answer.states),
        "options": [graph.letters(graph.index(number)) for number in answer.states],
    }


def question(asked: Asked) -> dict[str, Any]:
    """What was asked, for JSON."""
    return {
        **identity(asked.document, asked.language),
        "changed": list(asked.flags),
        "target": asked.text if asked.state is None else asked.graph.number(asked.state),
        "concept": asked.target.concept,
        "for": list(asked.target.held_by(asked.graph)),
        "vary": list(asked.vary),
    }


def findings(asked: Asked) -> dict[str, Any]:
    """The warnings about the model, for JSON."""
    return {"findings": as_values(asked.document.warnings)}


def _change(asked: Asked, change: Change) -> dict[str, Any]:
    match change:
        case Swap(dm, prefer, over):
            against = [line] if (line := asked.decider(change)) else []
            return {"dm": dm, "prefer": prefer, "over": over, "against": [_line(one) for one in against]}
        case Edit(kind, line):
            return {"kind": kind, "dm": line.dm, "line": line.id, "against": [_line(one) for one in change.lines]}
        case Lever(flag, scenario, lines, evidence):
            note = scenario.note.said(asked.language) if scenario.note else None
            return {
                "flag": flag,
                "against": [_line(one) for one in lines],
                "evidence": list(evidence),
                "note": note,
            }


def _line(line: Line) -> dict[str, Any]:
    return {"line": line.id, "confidence": line.level.confidence, "evidence": list(line.level.evidence)}
