"""Short names where there is little room: of decision makers, of options, of moves."""

from __future__ import annotations

from collections.abc import Iterable

from detente.graph import Graph
from detente.model.conflict import Conflict, Option
from detente.model.statement import Holds, Not, OptionTaken, Statement
from detente.model.words import in_words
from detente.names import DmId
from detente.tell.outcome_names import short_name_of, signed
from detente.tell.outcomes import action_between, called
from detente.tell.voice import Voice, capital


def party(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """What a decision maker is called in tables and pictures."""
    return capital(short_name_of(conflict, dm, voice))


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
