"""Decision makers with their options and preferences, in words."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Conflict,
    DecisionMaker,
    Level,
    Option,
    Preferences,
    RankItem,
    Rest,
)
from detente.model.statement import str_of
from detente.model.text import Text
from detente.model.ties import quotes_behind
from detente.tell.courses import pace_between, rate_of
from detente.tell.outcomes import phrase_of
from detente.tell.statements import in_words
from detente.tell.varying import varying_of
from detente.tell.voice import Voice, capital


@dataclass(frozen=True, slots=True)
class OptionTold:
    """An option as the model states it; `note` says what else is to be known of it, `quotes` are those behind it."""

    id: str
    do: str
    undo: str
    note: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelTold:
    """One level of a preference: in words, as written, how firm, on what ground."""

    rank: str
    words: str
    statement: str
    confidence: str = ""
    ground: str = ""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PartyTold:
    """A decision maker with its options and preferences.

    `scale` says how the preferences are read; `rate` how quickly it acts, on the ground of `rate_quotes`; empty where
    nothing says.
    """

    id: str
    name: str
    options: tuple[OptionTold, ...]
    scale: str
    preferences: tuple[LevelTold, ...]
    note: str = ""
    rate: str = ""
    rate_quotes: tuple[str, ...] = ()


def party_told(conflict: Conflict, dm: DecisionMaker, voice: Voice) -> PartyTold:
    """A decision maker in words."""
    scale, preferences = preferences_told(conflict, dm.preferences, voice)
    options = tuple(_option(conflict, option, voice) for option in dm.options)
    name, note, rate = dm.name.said(voice.language), said(dm.note, voice), _rate(conflict, dm, voice)
    quotes = quotes_of(conflict, dm.rate.evidence) if dm.rate else ()
    return PartyTold(dm.id, name, options, scale, preferences, note, rate, quotes)


def _rate(conflict: Conflict, dm: DecisionMaker, voice: Voice) -> str:
    """How quickly it acts, and how firm that is."""
    if dm.rate is None:
        return ""
    between = f", {pace_between(dm.rate.between, voice)}" if dm.rate.between else ""
    acts = capital(rate_of(conflict, dm.id, dm.rate.per_day, voice)) + between + "."
    firm = voice.phrase(f"confidence-{dm.rate.confidence}") if dm.rate.confidence else ""
    return " ".join(filter(None, (acts, said(dm.rate.note, voice), f"({firm})" if firm else "")))


def _option(conflict: Conflict, option: Option, voice: Voice) -> OptionTold:
    spent = "-spent" if conflict.is_spent(option) else ""
    only = voice.phrase(f"only-{option.only}{spent}") if option.only else ""
    varies = ", ".join(varying_of(option, voice))
    note = "; ".join(filter(None, (only, varies, said(option.note, voice))))
    do, undo = option.do.said(voice.language), phrase_of(option, False, voice)
    return OptionTold(option.id, do, undo, note, quotes_of(conflict, option.evidence))


def preferences_told(conflict: Conflict, preferences: Preferences, voice: Voice) -> tuple[str, tuple[LevelTold, ...]]:
    """How preferences are read, and their lines."""
    match preferences:
        case ByStatements(levels):
            rows = [_level(conflict, place, level, voice) for place, level in enumerate(levels)]
            return voice.say("scale-statements"), tuple(rows)
        case ByRanking(groups):
            return voice.say("scale-ranking"), tuple(
                LevelTold(
                    str(place + 1), voice.whole_list([_item(conflict, item, voice) for item in group]), _written(group)
                )
                for place, group in enumerate(groups)
            )
        case ByWeights(weights):
            return voice.say("scale-weights"), tuple(
                LevelTold(str(weight), conflict.option(option).do.said(voice.language), option)
                for option, weight in weights
            )


def _level(conflict: Conflict, place: int, level: Level, voice: Voice) -> LevelTold:
    words = in_words(level.statement, conflict, voice.language)
    firm = voice.phrase(f"confidence-{level.confidence}") if level.confidence else ""
    firmness = "; ".join(filter(None, (firm, *varying_of(level, voice))))
    ground, quotes = said(level.note, voice), quotes_of(conflict, level.evidence)
    return LevelTold(str(place + 1), words, str_of(level.statement), firmness, ground, quotes)


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


def said(text: Text | None, voice: Voice) -> str:
    """A text in the voice's language; empty where there is none."""
    return text.said(voice.language) if text else ""


def quotes_of(conflict: Conflict, evidence: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of the quotes behind evidence."""
    return tuple(quote.id for quote in quotes_behind(conflict, evidence))
