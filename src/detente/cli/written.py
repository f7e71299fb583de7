"""A model put back into words, as text and as values for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from detente.cli.output import FORMAT, as_values, put, put_item, put_paragraph
from detente.cli.words import words
from detente.model import Document
from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Conflict,
    Constraint,
    DecisionMaker,
    Level,
    Option,
    Preferences,
    Question,
    RankItem,
    Rest,
)
from detente.model.statement import str_of
from detente.model.text import Text
from detente.model.words import in_words
from detente.names import Language
from detente.report.printable import printable


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
        "questions": [
            {
                "ask": question.kind,
                "title": _said(question.title, language),
                "about": [str_of(statement) for statement in question.about],
                "scenario": question.scenario,
            }
            for question in conflict.questions
        ],
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
                "evidence": list(option.evidence),
                "note": _said(option.note, language),
            }
            for option in dm.options
        ],
        "moves": [list(move) for move in dm.moves],
        "preferences": _preferences(dm.preferences, conflict, language),
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
        "note": _said(level.note, language),
    }


def _constraint(constraint: Constraint, conflict: Conflict, language: Language) -> dict[str, Any]:
    return {
        "kind": constraint.kind,
        "parts": [str_of(part) for part in constraint.parts],
        "words": [in_words(part, conflict, language) for part in constraint.parts],
        "because": _said(constraint.because, language),
        "evidence": list(constraint.evidence),
    }


def put_model(conflict: Conflict, language: Language, states: Sequence[dict[str, Any]] | None) -> None:
    """Print the whole model, and its feasible states where they are given."""
    said = words(language)
    put(printable(conflict.title.said(language)))
    if conflict.summary:
        put_paragraph(printable(conflict.summary.said(language)))
    for dm in conflict.decision_makers:
        put(f"\n{printable(dm.name.said(language))} ({dm.id})")
        _put_list(said["options"], (_option_line(option, language) for option in dm.options))
        _put_list(said["moves"], [", ".join(f"{a} → {b}" for a, b in dm.moves)] if dm.moves else [])
        _put_list(_scale(dm.preferences, language), _preference_lines(dm.preferences, conflict, language))
    put()
    _put_list(said["constraints"], (_constraint_line(c, conflict, language) for c in conflict.constraints), indent=0)
    named = (
        f"{c.title.said(language) if c.title else c.id} ({c.id}): {in_words(c.statement, conflict, language)}"
        for c in conflict.conditions
    )
    _put_list(said["conditions"], named, indent=0)
    _put_list(said["status-quo"], [_today(conflict, language)], indent=0)
    _put_list(said["scenarios"], (_titled(s.id, s.title, language) for s in conflict.scenarios), indent=0)
    _put_list(said["questions"], (_asked(q, conflict, language) for q in conflict.questions), indent=0)
    if states is not None:
        put(said["states"])
        _put_states(states)


def _put_list(heading: str, lines: Iterable[str], *, indent: int = 2) -> None:
    """A heading and its lines; nothing where there are none."""
    for k, line in enumerate(lines):
        if k == 0:
            put(f"{'':>{indent}}{heading}:")
        put_item(printable(line), indent=indent + 2)


def _option_line(option: Option, language: Language) -> str:
    said = words(language)
    way_back = f" {said['or']} {option.undo.said(language)}" if option.undo else ""
    remarks = [option.id, *([said[f"only-{option.only}"]] if option.only else []), *option.evidence]
    return f"{option.do.said(language)}{way_back} ({', '.join(remarks)}){_note(option.note, language)}"


def _note(note: Text | None, language: Language) -> str:
    return f" – {note.said(language)}" if note else ""


def _scale(preferences: Preferences, language: Language) -> str:
    kinds = {ByStatements: "wants-statements", ByRanking: "wants-ranking", ByWeights: "wants-weights"}
    return words(language)[kinds[type(preferences)]]


def _preference_lines(preferences: Preferences, conflict: Conflict, language: Language) -> Iterator[str]:
    said = words(language)
    match preferences:
        case ByStatements(levels):
            for level in levels:
                firm = f"{said['confidence']}: {said[level.confidence]}" if level.confidence else ""
                ground = "; ".join(filter(None, (firm, ", ".join(level.evidence))))
                text = in_words(level.statement, conflict, language)
                yield f"{text}{f' ({ground})' if ground else ''}{_note(level.note, language)}"
        case ByRanking(groups):
            yield " > ".join(" = ".join(_item_in_words(i, conflict, language) for i in group) for group in groups)
        case ByWeights(weights):
            for option, weight in weights:
                yield f"{float(weight):+g} {conflict.option(option).do.said(language)} ({option})"


def _item_in_words(item: RankItem, conflict: Conflict, language: Language) -> str:
    if isinstance(item, int):
        return str(item)
    return words(language)["rest"] if isinstance(item, Rest) else in_words(item, conflict, language)


def _constraint_line(constraint: Constraint, conflict: Conflict, language: Language) -> str:
    parts = "; ".join(in_words(part, conflict, language) for part in constraint.parts)
    return f"{words(language)[constraint.kind]}: {parts}{_note(constraint.because, language)}"


def _today(conflict: Conflict, language: Language) -> str:
    said, today = words(language), conflict.status_quo
    if today is None:
        return said["not-said"]
    if isinstance(today, int):
        return said["state"].format(number=today)
    done = [f"{o.do.said(language)} ({o.id})" for o in conflict.options if o.id in today]
    return "; ".join(done) or said["nothing-taken"]


def _titled(name: str, title: Text | None, language: Language) -> str:
    return f"{title.said(language)} ({name})" if title else name


def _asked(question: Question, conflict: Conflict, language: Language) -> str:
    if question.title:
        return _titled(question.kind, question.title, language)
    about = "; ".join(in_words(statement, conflict, language) for statement in question.about)
    return f"{question.kind}: {about or question.scenario}" if about or question.scenario else question.kind


def _put_states(states: Sequence[dict[str, Any]]) -> None:
    digits = len(str(states[-1]["number"])) if states else 1
    for state in states:
        put(printable(f"  {state['number']:>{digits}}  {state['options'] or ''}  {state['label']}"))
