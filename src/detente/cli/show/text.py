"""A model put back into words, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from detente.cli.output import put, put_item, put_paragraph
from detente.cli.words import words
from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Conflict,
    Constraint,
    DecisionMaker,
    Event,
    Level,
    Option,
    Preferences,
    Question,
    RankItem,
    Rate,
    Reading,
    Rest,
)
from detente.model.text import Text
from detente.model.timing import day_in_words, event_in_words, pace_in_words, range_in_words
from detente.model.varying import counting_in_words, ensemble_in_words, varying_in_words
from detente.model.words import in_words
from detente.names import Language
from detente.printable import printable


def put_model(conflict: Conflict, language: Language, states: Sequence[dict[str, Any]] | None) -> None:
    """Print the whole model, and its feasible states where they are given."""
    said = words(language)
    put(printable(conflict.title.said(language)))
    if conflict.summary:
        put_paragraph(printable(conflict.summary.said(language)))
    for dm in conflict.decision_makers:
        put(f"\n{printable(dm.name.said(language))} ({dm.id})")
        _put_list(said["options"], (_option_line(option, conflict, language) for option in dm.options))
        _put_list(said["moves"], [", ".join(f"{a} → {b}" for a, b in dm.moves)] if dm.moves else [])
        _put_list(_scale(dm.preferences, language), _preference_lines(dm.preferences, conflict, language))
        _put_list(said["acts"], [_pace(dm.rate, language)] if dm.rate else [])
    put()
    _put_list(said["constraints"], (_constraint_line(c, conflict, language) for c in conflict.constraints), indent=0)
    named = (
        f"{c.title.said(language) if c.title else c.id} ({c.id}): {in_words(c.statement, conflict, language)}"
        for c in conflict.conditions
    )
    _put_list(said["conditions"], named, indent=0)
    _put_list(said["status-quo"], [_today(conflict, language)], indent=0)
    _put_list(said["scenarios"], (_titled(s.id, s.title, language) for s in conflict.scenarios), indent=0)
    _put_list(said["events"], (_event_line(event, conflict, language) for event in conflict.events), indent=0)
    _put_list(said["questions"], (_asked(q, conflict, language) for q in conflict.questions), indent=0)
    _put_list(said["readings"], (_reading_line(r, conflict, language) for r in conflict.readings), indent=0)
    _put_list(said["ensemble"], ensemble_in_words(conflict.ensemble, language), indent=0)
    if states is not None:
        put(said["states"])
        _put_states(states)


def _put_list(heading: str, lines: Iterable[str], *, indent: int = 2) -> None:
    """A heading and its lines; nothing where there are none."""
    for k, line in enumerate(lines):
        if k == 0:
            put(f"{'':>{indent}}{heading}:")
        put_item(printable(line), indent=indent + 2)


def _option_line(option: Option, conflict: Conflict, language: Language) -> str:
    said = words(language)
    way_back = f" {said['or']} {option.undo.said(language)}" if option.undo else ""
    spent = "-spent" if conflict.is_spent(option) else ""
    only = [said[f"only-{option.only}{spent}"]] if option.only else []
    remarks = [option.id, *only, *varying_in_words(option, language), *option.evidence]
    return f"{option.do.said(language)}{way_back} ({', '.join(remarks)}){_note(option.note, language)}"


def _note(note: Text | None, language: Language) -> str:
    return f" – {note.said(language)}" if note else ""


def _scale(preferences: Preferences, language: Language) -> str:
    kinds = {ByStatements: "wants-statements", ByRanking: "wants-ranking", ByWeights: "wants-weights"}
    return words(language)[kinds[type(preferences)]]


def _preference_lines(preferences: Preferences, conflict: Conflict, language: Language) -> Iterator[str]:
    match preferences:
        case ByStatements(levels):
            for level in levels:
                yield in_words(level.statement, conflict, language) + _ground(level, language)
        case ByRanking(groups):
            yield " > ".join(" = ".join(_item_in_words(i, conflict, language) for i in group) for group in groups)
        case ByWeights(weights):
            for option, weight in weights:
                yield f"{float(weight):+g} {conflict.option(option).do.said(language)} ({option})"


def _pace(rate: Rate, language: Language) -> str:
    between = f", {range_in_words(rate.between, language)}" if rate.between else ""
    return pace_in_words(rate.per_day, language) + between + _ground(rate, language)


def _ground(part: Level | Rate, language: Language) -> str:
    said = words(language)
    firm = f"{said['confidence']}: {said[part.confidence]}" if part.confidence else ""
    varies = varying_in_words(part, language) if isinstance(part, Level) else ()
    ground = "; ".join(filter(None, (firm, ", ".join(varies), ", ".join(part.evidence))))
    return f"{f' ({ground})' if ground else ''}{_note(part.note, language)}"


def _event_line(event: Event, conflict: Conflict, language: Language) -> str:
    ground = f" ({', '.join(event.evidence)})" if event.evidence else ""
    what = event_in_words(event, conflict, language)
    return f"{_titled(str(event.id), event.title, language)}: {what}{ground}{_note(event.note, language)}"


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


def _reading_line(reading: Reading, conflict: Conflict, language: Language) -> str:
    """What some want by this reading, how much it counts, and its ground."""
    wants = "; ".join(
        _wants(conflict.decision_maker(dm), wanted, conflict, language) for dm, wanted in reading.preferences
    )
    ground = ", ".join((counting_in_words(reading, language), *reading.evidence))
    return f"{_titled(str(reading.id), reading.title, language)}: {wants} ({ground}){_note(reading.note, language)}"


def _wants(dm: DecisionMaker, preferences: Preferences, conflict: Conflict, language: Language) -> str:
    lines = "; ".join(_preference_lines(preferences, conflict, language))
    return f"{dm.name.said(language)} {_scale(preferences, language)}: {lines}"


def _titled(name: str, title: Text | None, language: Language) -> str:
    return f"{title.said(language)} ({name})" if title else name


def _asked(question: Question, conflict: Conflict, language: Language) -> str:
    days = ", ".join(day_in_words(day, conflict, language) for day in question.on)
    when = f" – {days}" if days else ""
    if question.title:
        return _titled(question.kind, question.title, language) + when
    about = "; ".join(in_words(statement, conflict, language) for statement in question.about) or question.scenario
    return f"{question.kind}{f': {about}' if about else ''}{when}"


def _put_states(states: Sequence[dict[str, Any]]) -> None:
    digits = len(str(states[-1]["number"])) if states else 1
    for state in states:
        put(printable(f"  {state['number']:>{digits}}  {state['options'] or ''}  {state['label']}"))
