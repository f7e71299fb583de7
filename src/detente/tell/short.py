"""Short names where there is little room: of decision makers, of options, of moves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from detente.graph import Graph
from detente.model.conflict import Conflict, Option
from detente.model.statement import And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import DmId, OptionId
from detente.tell.fitting import words_in
from detente.tell.outcome_names import short_name_of, signed
from detente.tell.outcomes import action_between, called, done_or_not, is_plural, name_of
from detente.tell.statements import in_words
from detente.tell.voice import Voice, capital

MOST_WORDS = 12
"""Of a wish by short names; a longer one is not short."""
ARTICLES = {"en": ("the",), "de": ("der", "die", "das")}


def party(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """What a decision maker is called in tables and pictures."""
    return capital(short_name_of(conflict, dm, voice))


def parties_of(conflict: Conflict, voice: Voice) -> tuple[str, ...]:
    """What all decision makers are called there, in the order of the file."""
    return tuple(party(conflict, dm.id, voice) for dm in conflict.decision_makers)


def in_sentence(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """The short name as it stands within a sentence: with the article of the full one."""
    name, short = name_of(conflict, dm, voice), short_name_of(conflict, dm, voice)
    article = name.partition(" ")[0]
    if short == name or article not in ARTICLES[voice.language] or short.startswith(f"{article} "):
        return short
    return f"{article} {short}"


def done(conflict: Conflict, deeds: Mapping[OptionId, bool], voice: Voice) -> str:
    """Who would do what, by the short names of who does it."""
    told = []
    for dm in conflict.decision_makers:
        phrases = [done_or_not(option, deeds[option.id], voice) for option in dm.options if option.id in deeds]
        if phrases:
            a, plural = in_sentence(conflict, dm.id, voice), is_plural(conflict, [dm.id], voice)
            told.append(voice.phrase("would", a=a, do=voice.listed(phrases), plural=plural))
    return voice.series(told)


def noun(conflict: Conflict, about: Statement, voice: Voice, *, begins: bool = False, quotes: bool = True) -> str:
    """What a statement is called as a noun phrase: the short name of a condition, else what it is called, in quotes.

    If it `begins` a sentence, what is quoted does; where it stands alone, it needs no `quotes`.
    """
    short = conflict.condition(about.condition).short_name if isinstance(about, Holds) else None
    if short:
        return short.said(voice.language)
    told = called(conflict, about, voice)
    if not quotes:
        return told
    return voice.phrase("quoted", what=capital(told) if begins else told)


def nouns(conflict: Conflict, about: Sequence[Statement], voice: Voice) -> str:
    """What all these statements are called together; today's outcome, for none."""
    return voice.listed([noun(conflict, one, voice) for one in about]) or voice.phrase("as-today")


def deeds(options: Iterable[tuple[Option, bool]], voice: Voice) -> str:
    """Options taken (+) and given up (−) by their short names; empty where one of them has none."""
    told = [(option.short_name.said(voice.language) if option.short_name else "", taken) for option, taken in options]
    return signed(told) if all(name for name, _ in told) else ""


def move(graph: Graph, source: int, target: int, voice: Voice) -> str:
    """What is done in a move, by short names; in full where there are none."""
    if graph.conflict.is_graph_form:
        return action_between(graph, source, target, voice)
    before, after = graph.taken(source), graph.taken(target)
    changed = ((option, option.id in after) for option in graph.conflict.options if option.id in before ^ after)
    return deeds(changed, voice) or action_between(graph, source, target, voice)


def outcome(graph: Graph, s: int, voice: Voice) -> str:
    """How an outcome differs from today, by short names; empty where one is missing, or nothing differs."""
    today = graph.conflict.status_quo
    if graph.conflict.is_graph_form or not isinstance(today, frozenset):
        return ""
    taken = graph.taken(s)
    return deeds(((o, o.id in taken) for o in graph.conflict.options if o.id in taken ^ today), voice)


def wish(conflict: Conflict, about: Statement, voice: Voice) -> str:
    """A statement where there is little room: in short, else in words."""
    return statement(conflict, about, voice) or in_words(about, conflict, voice.language)


def statement(conflict: Conflict, about: Statement, voice: Voice) -> str:
    """One option taken (+) or not (−), or what a condition is called; empty for all that is longer."""
    match about:
        case Holds():
            return called(conflict, about, voice)
        case OptionTaken(option):
            return deeds([(conflict.option(option), True)], voice)
        case Not(OptionTaken(option)):
            return deeds([(conflict.option(option), False)], voice)
    return ""


def aim(conflict: Conflict, about: Statement, voice: Voice) -> str:
    """What somebody wants, by short names and the titles of conditions; empty where one is missing or it is long."""
    if isinstance(about, Not) and isinstance(about.part, Holds):
        return voice.phrase("avoided", what=called(conflict, about.part, voice))
    told = _shortly(conflict, about, voice)
    return told if words_in(told) <= MOST_WORDS else ""


def _shortly(conflict: Conflict, about: Statement, voice: Voice) -> str:
    match about:
        case Holds():
            return voice.phrase("quoted", what=called(conflict, about, voice))
        case OptionTaken(option):
            name = conflict.option(option).short_name
            return name.said(voice.language) if name else ""
        case Not(part):
            denied = _shortly(conflict, part, voice) if isinstance(part, OptionTaken | Holds) else ""
            return voice.phrase("without", what=denied) if denied else ""
        case If(one, two) | Iff(one, two):
            told = _parts(conflict, (one, two), voice)
            message = "short-wish-if" if isinstance(about, If) else "short-wish-iff"
            return voice.phrase(message, a=told[0], b=told[1]) if told else ""
        case And(parts) | Or(parts):
            return voice.whole_list(_parts(conflict, parts, voice), "and" if isinstance(about, And) else "or")
    return ""


def _parts(conflict: Conflict, parts: Iterable[Statement], voice: Voice) -> list[str]:
    """The parts of a compound; none where one of them has no short words."""
    told = [_shortly(conflict, part, voice) for part in parts]
    return told if all(told) else []
