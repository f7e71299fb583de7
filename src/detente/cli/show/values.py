"""A model as values for JSON, statements both as written and in words."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from detente.cli.output import FORMAT, as_values
from detente.model import Document
from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Conflict,
    Constraint,
    DecisionMaker,
    Event,
    Level,
    Preferences,
    RankItem,
    Rate,
    Reading,
    Rest,
)
from detente.model.statement import str_of
from detente.model.text import Text
from detente.model.timing import date_on, event_in_words
from detente.model.words import in_words
from detente.names import Language


def values_of(document: Document, language: Language) -> dict[str, Any]:
    """The whole model for JSON, statements both as written and in words."""
    conflict = document.conflict
    return {
        "format": FORMAT,
        "model": {"title": conflict.title.said(language), "sha256": document.sha256},
        "decision_makers": [_decision_maker(dm, conflict, language) for dm in conflict.decision_makers],
        "constraints": [_constraint(constraint, conflict, language) for constraint in conflict.constraints],
        "conditions": [
            {
                "id": condition.id,
                "title": _said(condition.title, language),
                "statement": str_of(condition.statement),
                "words": in_words(condition.statement, conflict, language),
            }
            for condition in conflict.conditions
        ],
        "status_quo": sorted(today) if isinstance(today := conflict.status_quo, frozenset) else today,
        "scenarios": [{"id": scenario.id, "title": _said(scenario.title, language)} for scenario in conflict.scenarios],
        "events": [_event(event, conflict, language) for event in conflict.events],
        "questions": [
            {
                "ask": question.kind,
                "title": _said(question.title, language),
                "about": [str_of(statement) for statement in question.about],
                "scenario": question.scenario,
                "on": list(question.on),
            }
            for question in conflict.questions
        ],
        "readings": [_reading(reading, conflict, language) for reading in conflict.readings],
        "ensemble": {
            "chances": {confidence or "none": float(chance) for confidence, chance in conflict.ensemble.chances},
            "swap": _share(conflict.ensemble.swap),
        },
        "findings": as_values(document.warnings),
    }


def _said(text: Text | None, language: Language) -> str | None:
    return text.said(language) if text else None


def _decision_maker(dm: DecisionMaker, conflict: Conflict, language: Language) -> dict[str, Any]:
    return {
        "id": dm.id,
        "name": dm.name.said(language),
        "options": [
            {
                "id": option.id,
                "do": option.do.said(language),
                "undo": _said(option.undo, language),
                "only": option.only,
                "chance": _share(option.chance),
                "evidence": list(option.evidence),
                "note": _said(option.note, language),
            }
            for option in dm.options
        ],
        "moves": [list(move) for move in dm.moves],
        "preferences": _preferences(dm.preferences, conflict, language),
        "rate": _rate(dm.rate, language) if dm.rate else None,
        "note": _said(dm.note, language),
    }


def _preferences(preferences: Preferences, conflict: Conflict, language: Language) -> dict[str, Any]:
    match preferences:
        case ByStatements(levels):
            return {"kind": "statements", "levels": [_level(level, conflict, language) for level in levels]}
        case ByRanking(groups):
            return {"kind": "ranking", "groups": [[_item(item) for item in group] for group in groups]}
        case ByWeights(weights):
            return {"kind": "weights", "weights": {option: str(weight) for option, weight in weights}}


def _item(item: RankItem) -> int | str:
    if isinstance(item, int):
        return item
    return "*" if isinstance(item, Rest) else str_of(item)


def _level(level: Level, conflict: Conflict, language: Language) -> dict[str, Any]:
    return {
        "statement": str_of(level.statement),
        "words": in_words(level.statement, conflict, language),
        "evidence": list(level.evidence),
        "confidence": level.confidence,
        "chance": _share(level.chance),
        "negated": float(level.negated),
        "group": level.group,
        "weight": _share(level.weight),
        "note": _said(level.note, language),
    }


def _rate(rate: Rate, language: Language) -> dict[str, Any]:
    return {
        "per_day": rate.per_day,
        "between": list(rate.between) if rate.between else None,
        "evidence": list(rate.evidence),
        "confidence": rate.confidence,
        "note": _said(rate.note, language),
    }


def _reading(reading: Reading, conflict: Conflict, language: Language) -> dict[str, Any]:
    return {
        "id": reading.id,
        "title": _said(reading.title, language),
        "weight": float(reading.weight),
        "preferences": {dm: _preferences(wants, conflict, language) for dm, wants in reading.preferences},
        "evidence": list(reading.evidence),
        "note": _said(reading.note, language),
    }


def _share(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _event(event: Event, conflict: Conflict, language: Language) -> dict[str, Any]:
    then = date_on(event.day, conflict)
    return {
        "id": event.id,
        "title": _said(event.title, language),
        "day": event.day,
        "date": str(then) if then else None,
        "unless": str_of(event.unless) if event.unless is not None else None,
        "fix": dict(event.fix),
        "rates": dict(event.rates),
        "words": event_in_words(event, conflict, language),
        "evidence": list(event.evidence),
        "note": _said(event.note, language),
    }


def _constraint(constraint: Constraint, conflict: Conflict, language: Language) -> dict[str, Any]:
    return {
        "kind": constraint.kind,
        "parts": [str_of(part) for part in constraint.parts],
        "words": [in_words(part, conflict, language) for part in constraint.parts],
        "because": _said(constraint.because, language),
        "evidence": list(constraint.evidence),
    }
