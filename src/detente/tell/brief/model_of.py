"""The model in full, in words."""

from __future__ import annotations

from detente.evidence.quote import Quote
from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Citation,
    Conflict,
    Constraint,
    DecisionMaker,
    Event,
    Level,
    Option,
    Preferences,
    RankItem,
    Reading,
    Rest,
)
from detente.model.statement import str_of
from detente.model.text import Text
from detente.model.ties import quotes_behind
from detente.model.words import in_words
from detente.names import DmId
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.view import ModelView, NamedView, OptionView, PartyView, PreferenceView
from detente.tell.courses import event_of, pace_between, rate_of
from detente.tell.outcomes import names_true_in, phrase_of
from detente.tell.varying import counting_of, ensemble_of, varying_of
from detente.tell.voice import Voice, capital


def model_of(brief: Briefing) -> ModelView:
    """Decision makers, constraints, conditions, status quo, sources: everything the results follow from."""
    conflict, voice = brief.conflict, brief.voice
    return ModelView(
        tuple(_party(conflict, dm, voice) for dm in conflict.decision_makers),
        tuple(_constraint(conflict, constraint, voice) for constraint in conflict.constraints),
        tuple(
            NamedView(
                condition.title.said(voice.language) if condition.title else condition.id,
                in_words(condition.statement, conflict, voice.language),
                str_of(condition.statement),
            )
            for condition in conflict.conditions
        ),
        _status_quo(brief),
        _counts(brief),
        tuple(_citation(citation, voice) for citation in conflict.sources),
        tuple(_quote(quote, voice) for quote in conflict.quotes),
        tuple(_event(conflict, event, voice) for event in conflict.events),
        (*(_reading(conflict, reading, voice) for reading in conflict.readings), *_ensemble(conflict, voice)),
    )


def _said(text: Text | None, voice: Voice) -> str:
    return text.said(voice.language) if text else ""


def _party(conflict: Conflict, dm: DecisionMaker, voice: Voice) -> PartyView:
    scale, preferences = _preferences(conflict, dm.preferences, voice)
    options = tuple(_option(conflict, option, voice) for option in dm.options)
    name, note, rate = dm.name.said(voice.language), _said(dm.note, voice), _rate(conflict, dm, voice)
    quotes = _quotes(conflict, dm.rate.evidence) if dm.rate else ()
    return PartyView(dm.id, name, options, scale, preferences, note, rate, quotes)


def _rate(conflict: Conflict, dm: DecisionMaker, voice: Voice) -> str:
    """How quickly it acts, and how firm that is."""
    if dm.rate is None:
        return ""
    between = f", {pace_between(dm.rate.between, voice)}" if dm.rate.between else ""
    said = capital(rate_of(conflict, dm.id, dm.rate.per_day, voice)) + between + "."
    firm = voice.phrase(f"confidence-{dm.rate.confidence}") if dm.rate.confidence else ""
    return " ".join(filter(None, (said, _said(dm.rate.note, voice), f"({firm})" if firm else "")))


def _option(conflict: Conflict, option: Option, voice: Voice) -> OptionView:
    spent = "-spent" if conflict.is_spent(option) else ""
    only = voice.phrase(f"only-{option.only}{spent}") if option.only else ""
    varies = ", ".join(varying_of(option, voice))
    note = "; ".join(filter(None, (only, varies, _said(option.note, voice))))
    do, undo = option.do.said(voice.language), phrase_of(option, False, voice)
    return OptionView(option.id, do, undo, note, _quotes(conflict, option.evidence))


def _preferences(conflict: Conflict, preferences: Preferences, voice: Voice) -> tuple[str, tuple[PreferenceView, ...]]:
    """How preferences are read, and their lines."""
    match preferences:
        case ByStatements(levels):
            rows = [_level(conflict, place, level, voice) for place, level in enumerate(levels)]
            return voice.say("scale-statements"), tuple(rows)
        case ByRanking(groups):
            return voice.say("scale-ranking"), tuple(
                PreferenceView(
                    str(place + 1), voice.whole_list([_item(conflict, item, voice) for item in group]), _written(group)
                )
                for place, group in enumerate(groups)
            )
        case ByWeights(weights):
            return voice.say("scale-weights"), tuple(
                PreferenceView(str(weight), conflict.option(option).do.said(voice.language), option)
                for option, weight in weights
            )


def _level(conflict: Conflict, place: int, level: Level, voice: Voice) -> PreferenceView:
    words = in_words(level.statement, conflict, voice.language)
    firm = voice.phrase(f"confidence-{level.confidence}") if level.confidence else ""
    said = "; ".join(filter(None, (firm, *varying_of(level, voice))))
    ground, quotes = _said(level.note, voice), _quotes(conflict, level.evidence)
    return PreferenceView(str(place + 1), words, str_of(level.statement), said, ground, quotes)


def _item(conflict: Conflict, item: RankItem, voice: Voice) -> str:
    match item:
        case int():
            states = dict(conflict.states)
            return states[item].said(voice.language) if states else voice.phrase("state-number", number=str(item))
        case Rest():
            return voice.phrase("rest")
        case statement:
            return in_words(statement, conflict, voice.language)


def _written(group: tuple[RankItem, ...]) -> str:
    parts = [str(i) if isinstance(i, int) else "*" if isinstance(i, Rest) else str_of(i) for i in group]
    return parts[0] if len(parts) == 1 else f"[{', '.join(parts)}]"


def _constraint(conflict: Conflict, constraint: Constraint, voice: Voice) -> NamedView:
    what = "; ".join(in_words(part, conflict, voice.language) for part in constraint.parts)
    name = voice.phrase(f"constraint-{constraint.kind.replace(' ', '-')}", what=what)
    written = "; ".join(map(str_of, constraint.parts))
    return NamedView(name, _said(constraint.because, voice), written, _quotes(conflict, constraint.evidence))


def _event(conflict: Conflict, event: Event, voice: Voice) -> NamedView:
    name = event.title.said(voice.language) if event.title else str(event.id)
    what = capital(event_of(conflict, event, voice)) + "."
    told = " ".join(filter(None, (what, _said(event.note, voice))))
    return NamedView(name, told, quotes=_quotes(conflict, event.evidence))


def _reading(conflict: Conflict, reading: Reading, voice: Voice) -> NamedView:
    """What some want by another reading, how much it counts, and on what ground."""
    name = reading.title.said(voice.language) if reading.title else str(reading.id)
    wants = " ".join(_wants(conflict, dm, preferences, voice) for dm, preferences in reading.preferences)
    counting = capital(counting_of(reading, voice))
    note = "; ".join(filter(None, (counting, _said(reading.note, voice))))
    return NamedView(name, wants, note, _quotes(conflict, reading.evidence))


def _wants(conflict: Conflict, dm: DmId, preferences: Preferences, voice: Voice) -> str:
    _, lines = _preferences(conflict, preferences, voice)
    said = "; ".join(f"{line.rank}: {line.words}" for line in lines)
    return f"{capital(conflict.decision_maker(dm).name.said(voice.language))} – {said}."


def _ensemble(conflict: Conflict, voice: Voice) -> tuple[NamedView, ...]:
    """What the file says of all lines; nothing where the house defaults apply."""
    said = "; ".join(ensemble_of(conflict.ensemble, voice))
    return (NamedView(voice.say("all-lines"), f"{capital(said)}."),) if said else ()


def _status_quo(brief: Briefing) -> str:
    conflict, voice = brief.conflict, brief.voice
    if conflict.status_quo is None:
        return voice.say("today-unknown")
    if isinstance(conflict.status_quo, int):
        return voice.say("today", what=dict(conflict.states)[conflict.status_quo].said(voice.language))
    done = [
        f"{dm.name.said(voice.language)}: {voice.whole_list(deeds)}"
        for dm in conflict.decision_makers
        if (deeds := [phrase_of(o, True, voice) for o in dm.options if o.id in conflict.status_quo])
    ]
    if not done:
        return voice.say("today-nothing")
    start = brief.case.graph.status_quo
    names = names_true_in(brief.case.graph, start, voice) if start is not None else ()
    return voice.say("today", what="; ".join(done)) + (f" ({', '.join(names)})" if names else "")


def _counts(brief: Briefing) -> str:
    states, options = brief.case.graph.size, len(brief.conflict.options)
    if brief.conflict.is_graph_form:
        return brief.voice.say("counts-graph", states=states)
    return brief.voice.say("counts", options=options, combinations=2**options, states=states)


def _quotes(conflict: Conflict, evidence: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(quote.id for quote in quotes_behind(conflict, evidence))


def _quote(quote: Quote, voice: Voice) -> NamedView:
    return NamedView(quote.id, Text(quote.says or (("", quote.exact),)).said(voice.language))


def _citation(citation: Citation, voice: Voice) -> NamedView:
    """A source; of what the file says of it, the note has what its one-line form leaves out."""
    text = citation.text.said(voice.language)
    left_out = [value for _, value in citation.fields if f", {value}, " not in f", {text}, "]
    return NamedView(citation.id, text, "; ".join(left_out))
