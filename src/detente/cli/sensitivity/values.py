"""What ``detente sensitivity --json`` says."""

from __future__ import annotations

from typing import Any

from detente.cli.analysis import identity
from detente.cli.output import as_values
from detente.model import Document
from detente.names import Language
from detente.sensitivity import Effect, Measures, Sensitivity
from detente.tell.sensitivity import explain_variation
from detente.tell.voice import Voice


def values(document: Document, found: Sensitivity, about: str | None, language: Language) -> dict[str, Any]:
    """Everything that was found, for JSON."""
    graph = found.graph
    return {
        **identity(document, language),
        "about": about,
        "concept": found.concept,
        "from": None if graph.status_quo is None else graph.number(graph.status_quo),
        "courses": found.courses,
        "choice": found.choice if found.courses else None,
        "states": [graph.number(s) for s in found.meant],
        "base": _measures(found.base),
        "effects": [_effect(found, effect, language) for effect in found.effects],
        "tried": len(found.effects),
        "total": found.total,
        "stopped": found.stopped,
        "partial": found.stopped,
        "idle": found.idle,
        "without_lines": list(found.without_lines),
        "findings": as_values(document.warnings),
    }


def _effect(found: Sensitivity, effect: Effect, language: Language) -> dict[str, Any]:
    variation = effect.variation
    line, below = variation.line, variation.below
    rate = variation.conflict.decision_maker(variation.dm).rate
    return {
        "kind": variation.kind,
        "dm": variation.dm,
        "line": line.id if line else None,
        "below": below.id if below else None,
        "confidence": line.level.confidence if line else None,
        "evidence": list(line.level.evidence) if line else [],
        "per_day": rate.per_day if variation.is_of_rate and rate else None,
        "words": explain_variation(found.graph.conflict, variation, Voice(language)),
        "turned": effect.measures.turned(found.base),
        **_measures(effect.measures),
    }


def _measures(measures: Measures) -> dict[str, Any]:
    return {
        "holding": measures.holding,
        "meant_holding": measures.meant_holding,
        "reached": measures.reached,
        "reached_holding": measures.reached_holding,
        "share": measures.share,
    }
