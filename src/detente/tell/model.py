"""A model told: who can do what, what each wants and on what ground, what cannot be, and what is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from detente.answers.model import Model
from detente.evidence.quote import Quote
from detente.graph import Graph
from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Citation,
    Condition,
    Conflict,
    Constraint,
    DecisionMaker,
    Ensemble,
    Event,
    Level,
    Option,
    Preferences,
    Question,
    RankItem,
    Rate,
    Reading,
    Rest,
    Scenario,
)
from detente.model.statement import str_of
from detente.model.text import Text
from detente.model.timing import date_on
from detente.tell.attribution import said_in
from detente.tell.blocks import Block, Blocks, Column, Row, Section, Sentence, Table, items, section, sentences
from detente.tell.courses import day_of, event_of, pace_between, pace_of
from detente.tell.formats import significant
from detente.tell.labels import labels_of
from detente.tell.outcomes import is_plural
from detente.tell.statements import in_words
from detente.tell.titles import question_title
from detente.tell.varying import counting_of, ensemble_of, varying_of
from detente.tell.voice import Voice, capital

MOST = 200
"""Outcomes that are listed unless more are asked for; JSON has all."""


def blocks(found: Model, voice: Voice) -> Blocks:
    """The parties one after the other, then what is said of all, then the outcomes where they are asked for."""
    conflict = found.conflict
    return (
        Sentence(conflict.title.said(voice.language), "strong"),
        *sentences([conflict.summary.said(voice.language)] if conflict.summary else []),
        *(_party(dm, conflict, voice) for dm in conflict.decision_makers),
        *_headed("model-constraints", (_constraint(rule, conflict, voice) for rule in conflict.constraints), voice),
        *_headed("model-conditions", _conditions(conflict, voice), voice),
        *_headed("model-status-quo", [_today(conflict, voice)], voice),
        *_headed("model-scenarios", (_titled(s.id, s.title, voice) for s in conflict.scenarios), voice),
        *_headed("model-events", (_event(event, conflict, voice) for event in conflict.events), voice),
        *_headed("model-questions", (_question(asked, conflict, voice) for asked in conflict.questions), voice),
        *_headed("model-readings", (_reading(reading, conflict, voice) for reading in conflict.readings), voice),
        *_headed("model-varying", ensemble_of(conflict.ensemble, voice), voice),
        *section(voice.phrase("model-states"), _states(found, voice)),
    )


def _headed(heading: str, lines: Iterable[str], voice: Voice) -> Blocks:
    return section(voice.phrase(heading), items(lines))


def _party(dm: DecisionMaker, conflict: Conflict, voice: Voice) -> Block:
    plural = is_plural(conflict, [dm.id], voice)
    moves = [", ".join(f"{a} → {b}" for a, b in dm.moves)] if dm.moves else []
    return Section(
        f"{capital(dm.name.said(voice.language))} ({dm.id})",
        (
            *section(voice.phrase("model-can", plural=plural), items(_option(o, conflict, voice) for o in dm.options)),
            *_headed("model-moves", moves, voice),
            *section(_scale(dm, dm.preferences, voice), items(_lines(dm.preferences, conflict, voice))),
            *section(voice.phrase("model-acts", plural=plural), items([_pace(dm.rate, voice)] if dm.rate else [])),
        ),
    )


def _option(option: Option, conflict: Conflict, voice: Voice) -> str:
    do, spent = option.do.said(voice.language), "-spent" if conflict.is_spent(option) else ""
    said = voice.phrase("model-either", do=do, undo=option.undo.said(voice.language)) if option.undo else do
    only = [voice.phrase(f"only-{option.only}{spent}")] if option.only else []
    inside = (*_id(option.id, voice), *only, *varying_of(option, voice), *option.evidence)
    return _noted(said, inside, option.note, voice)


def _id(name: str, voice: Voice) -> tuple[str, ...]:
    """The name of something in the file, for those who write it; on a page a menu offers it."""
    return (name,) if voice.at_shell else ()


def _noted(said: str, ground: Iterable[str], note: Text | None, voice: Voice) -> str:
    """With what it rests on in brackets, and its note."""
    inside = ", ".join(ground)
    return said + (f" ({inside})" if inside else "") + (f" – {note.said(voice.language)}" if note else "")


def _scale(dm: DecisionMaker, preferences: Preferences, voice: Voice) -> str:
    plural = "yes" if dm.is_plural(voice.language) else "no"
    match preferences:
        case ByStatements():
            return voice.phrase("model-wants-statements", plural=plural)
        case ByRanking():
            return voice.phrase("model-wants-ranking", plural=plural)
        case ByWeights():
            return voice.phrase("model-wants-weights", plural=plural)


def _lines(preferences: Preferences, conflict: Conflict, voice: Voice) -> Iterator[str]:
    match preferences:
        case ByStatements(levels):
            for level in levels:
                yield in_words(level.statement, conflict, voice.language) + _ground(level, voice)
        case ByRanking(groups):
            yield " > ".join(" = ".join(_ranked(item, conflict, voice) for item in group) for group in groups)
        case ByWeights(weights):
            for option, weight in weights:
                number = ("+" if weight >= 0 else "") + significant(float(weight), voice.language, 6)
                yield f"{number} {conflict.option(option).do.said(voice.language)} ({option})"


def _ranked(item: RankItem, conflict: Conflict, voice: Voice) -> str:
    if isinstance(item, int):
        return str(item)
    return voice.phrase("rest") if isinstance(item, Rest) else in_words(item, conflict, voice.language)


def _pace(rate: Rate, voice: Voice) -> str:
    between = f", {pace_between(rate.between, voice)}" if rate.between else ""
    return pace_of(rate.per_day, voice) + between + _ground(rate, voice)


def _ground(part: Level | Rate, voice: Voice) -> str:
    """How firm it is, how it varies, and by which quotes; then its note."""
    firm = voice.phrase("model-firm", firm=voice.phrase(f"confidence-{part.confidence}")) if part.confidence else ""
    varies = ", ".join(varying_of(part, voice)) if isinstance(part, Level) else ""
    ground = "; ".join(filter(None, (firm, varies, ", ".join(part.evidence))))
    return _noted("", [ground] if ground else [], part.note, voice)


def _constraint(rule: Constraint, conflict: Conflict, voice: Voice) -> str:
    what = "; ".join(in_words(part, conflict, voice.language) for part in rule.parts)
    return _noted(voice.phrase(f"constraint-{rule.kind.replace(' ', '-')}", what=what), (), rule.because, voice)


def _conditions(conflict: Conflict, voice: Voice) -> Iterator[str]:
    yield from (_condition(condition, conflict, voice) for condition in conflict.conditions)


def _condition(condition: Condition, conflict: Conflict, voice: Voice) -> str:
    named = _noted(voice.title(condition), _id(condition.id, voice), None, voice)
    return f"{named}: {in_words(condition.statement, conflict, voice.language)}"


def _today(conflict: Conflict, voice: Voice) -> str:
    today = conflict.status_quo
    if today is None:
        return voice.phrase("today-unknown")
    if isinstance(today, int):
        return f"{voice.phrase('state-number', number=str(today))}: {dict(conflict.states)[today].said(voice.language)}"
    done = [_noted(o.do.said(voice.language), _id(o.id, voice), None, voice) for o in conflict.options if o.id in today]
    return "; ".join(done) or voice.phrase("nothing-taken")


def _event(event: Event, conflict: Conflict, voice: Voice) -> str:
    said = f"{_titled(str(event.id), event.title, voice)}: {event_of(conflict, event, voice)}"
    return _noted(said, event.evidence, event.note, voice)


def _question(asked: Question, conflict: Conflict, voice: Voice) -> str:
    days = voice.listed([day_of(conflict, day, voice) for day in asked.on])
    said = _noted(question_title(conflict, asked, voice), _id(asked.kind, voice), None, voice)
    return f"{said} – {days}" if days else said


def _reading(reading: Reading, conflict: Conflict, voice: Voice) -> str:
    """What some want by this reading, how much it counts, and its ground."""
    wants = "; ".join(
        _wants(conflict.decision_maker(dm), wanted, conflict, voice) for dm, wanted in reading.preferences
    )
    ground = (counting_of(reading, voice), *reading.evidence)
    return _noted(f"{_titled(str(reading.id), reading.title, voice)}: {wants}", ground, reading.note, voice)


def _wants(dm: DecisionMaker, preferences: Preferences, conflict: Conflict, voice: Voice) -> str:
    lines = "; ".join(_lines(preferences, conflict, voice))
    return f"{dm.name.said(voice.language)} {_scale(dm, preferences, voice)} {lines}"


def said_of(part: object, conflict: Conflict, voice: Voice) -> str:
    """A part of a model in words, as the whole model has it; a text is what it says, states are where it stands.

    A number with a text is a state of a graph, and several ids are the order of these options.

    Raises:
        KeyError: if it is no part of a model.
    """
    match part:
        case str():
            return part
        case int() | frozenset():
            return _today(replace(conflict, status_quo=part), voice)
        case (int() as number, Text() as text):
            return f"{number}: {text.said(voice.language)}"
        case tuple():
            return ", ".join(f"{conflict.option(one).do.said(voice.language)} ({one})" for one in part)
        case Ensemble():
            return "; ".join(ensemble_of(part, voice)) or voice.phrase("varying-usual")
    return _SAID[type(part)](part, conflict, voice)


def _titled(name: str, title: Text | None, voice: Voice) -> str:
    return _noted(title.said(voice.language), _id(name, voice), None, voice) if title else name


def _states(found: Model, voice: Voice) -> Blocks:
    if found.graph is None:
        return ()
    graph, in_graph_form = found.graph, found.conflict.is_graph_form
    label = labels_of(graph, voice)
    columns = (Column(align="right"), *(() if in_graph_form else (Column(),)), Column(wraps=True))
    shown = found.states[: MOST if found.limit is None else found.limit]
    rows = tuple(Row((str(graph.number(s)), *(filter(None, (graph.letters(s),))), label(s))) for s in shown)
    left = graph.size - len(shown)
    more = [voice.say("more-by-limit", count=left, limit=str(graph.size))] if left else []
    return (Table(columns, rows), *sentences(more))


def values(found: Model, voice: Voice) -> dict[str, Any]:
    """The whole model as plain values, statements both as written and in words."""
    conflict, today, ensemble = found.conflict, found.conflict.status_quo, found.conflict.ensemble
    return {
        "decision_makers": [_party_value(dm, conflict, voice) for dm in conflict.decision_makers],
        "constraints": [
            _parts("kind parts because evidence", rule, voice)
            | {"words": [in_words(part, conflict, voice.language) for part in rule.parts]}
            for rule in conflict.constraints
        ],
        "conditions": [
            _parts("id title statement", one, voice) | {"words": in_words(one.statement, conflict, voice.language)}
            for one in conflict.conditions
        ],
        "status_quo": sorted(today) if isinstance(today, frozenset) else today,
        "scenarios": [_parts("id title", scenario, voice) for scenario in conflict.scenarios],
        "events": [_event_value(event, conflict, voice) for event in conflict.events],
        "questions": [
            {"ask": asked.kind} | _parts("title about scenario on", asked, voice) for asked in conflict.questions
        ],
        "readings": [
            _parts("id title weight evidence note", reading, voice)
            | {"preferences": {dm: _preferences(wants, conflict, voice) for dm, wants in reading.preferences}}
            for reading in conflict.readings
        ],
        "ensemble": _parts("swap", ensemble, voice)
        | {"chances": {confidence or "none": float(chance) for confidence, chance in ensemble.chances}},
        **(_state_values(found, found.graph, voice) if found.graph else {}),
    }


def _parts(names: str, of: object, voice: Voice) -> dict[str, Any]:
    """Parts of something by their names, each as a plain value."""
    return {name: _plain(getattr(of, name), voice) for name in names.split()}


def _plain(value: Any, voice: Voice) -> Any:
    match value:
        case None | str() | int() | float():
            return value
        case Text():
            return value.said(voice.language)
        case Fraction():
            return float(value)
        case tuple():
            return [_plain(part, voice) for part in value]
        case Rest():
            return "*"
    return str_of(value)


def _party_value(dm: DecisionMaker, conflict: Conflict, voice: Voice) -> dict[str, Any]:
    return _parts("id name short_name moves note", dm, voice) | {
        "options": [_parts("id do undo short_name only chance evidence note", option, voice) for option in dm.options],
        "preferences": _preferences(dm.preferences, conflict, voice),
        "rate": _parts("per_day between evidence confidence note", dm.rate, voice) if dm.rate else None,
    }


def _preferences(preferences: Preferences, conflict: Conflict, voice: Voice) -> dict[str, Any]:
    match preferences:
        case ByStatements(levels):
            return {"kind": "statements", "levels": [_level(level, conflict, voice) for level in levels]}
        case ByRanking(groups):
            return {"kind": "ranking", "groups": _plain(groups, voice)}
        case ByWeights(weights):
            return {"kind": "weights", "weights": {option: str(weight) for option, weight in weights}}


def _level(level: Level, conflict: Conflict, voice: Voice) -> dict[str, Any]:
    said = {"words": in_words(level.statement, conflict, voice.language)}
    return _parts("statement evidence confidence chance negated group weight note", level, voice) | said


def _event_value(event: Event, conflict: Conflict, voice: Voice) -> dict[str, Any]:
    then = date_on(event.day, conflict)
    return _parts("id title day unless evidence note", event, voice) | {
        "date": str(then) if then else None,
        "fix": dict(event.fix),
        "rates": dict(event.rates),
        "words": event_of(conflict, event, voice),
    }


def _state_values(found: Model, graph: Graph, voice: Voice) -> dict[str, Any]:
    label, shown = labels_of(graph, voice), found.states[: found.limit]
    return {
        "counts": {"states": graph.size},
        "cut": len(shown) < graph.size,
        "states": [{"number": graph.number(s), "options": graph.letters(s), "label": label(s)} for s in shown],
    }


_SAID: Mapping[type, Callable[[Any, Conflict, Voice], str]] = {
    Text: lambda text, _, voice: text.said(voice.language),
    DecisionMaker: lambda dm, _, voice: dm.name.said(voice.language),
    Option: _option,
    Level: lambda level, conflict, voice: in_words(level.statement, conflict, voice.language) + _ground(level, voice),
    **dict.fromkeys((ByStatements, ByRanking, ByWeights), lambda *of: "; ".join(_lines(*of))),
    Rate: lambda rate, _, voice: _pace(rate, voice),
    Constraint: _constraint,
    Condition: _condition,
    Scenario: lambda scenario, _, voice: _titled(scenario.id, scenario.title, voice),
    Event: _event,
    Question: _question,
    Reading: _reading,
    Citation: lambda source, _, voice: f"{source.text.said(voice.language)} ({source.id})",
    Quote: lambda quote, _, voice: f"{said_in(quote, voice)} ({quote.id})",
}
"""How each kind of part is told."""
