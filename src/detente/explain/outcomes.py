"""Outcomes and moves in words, from the options' `do` and `undo` phrases."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from detente.explain.voice import Voice
from detente.graph import Graph, Step
from detente.model.conflict import Conflict, Option
from detente.model.statement import Holds
from detente.names import DmId, OptionId


def name_of(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """The decision maker's name."""
    return conflict.decision_maker(dm).name.said(voice.language)


def names_of(conflict: Conflict, dms: Iterable[DmId], voice: Voice) -> str:
    """Several names as a list."""
    return voice.listed([name_of(conflict, dm, voice) for dm in dms])


def is_plural(conflict: Conflict, dms: Collection[DmId]) -> str:
    """``yes`` where verbs about these decision makers are plural."""
    return "yes" if len(dms) > 1 or any(conflict.decision_maker(dm).plural for dm in dms) else "no"


def phrase_of(option: Option, taken: bool, voice: Voice) -> str:
    """What taking (or dropping) the option is called, as an infinitive."""
    if taken:
        return option.do.said(voice.language)
    if option.undo is not None:
        return option.undo.said(voice.language)
    return voice.phrase("no-longer", do=option.do.said(voice.language))


def action_of(graph: Graph, step: Step, voice: Voice) -> str:
    """What the mover does in a step: ``end its mediation and lift the sanctions``."""
    return action_between(graph, step.source, step.target, voice)


def action_between(graph: Graph, source: int, target: int, voice: Voice) -> str:
    """What changes between two states, as infinitives; in graph form, to which state it leads."""
    if graph.conflict.is_graph_form:
        return voice.phrase("move-to", state=label_of(graph, target, voice))
    return voice.listed(_changes(graph.conflict.options, graph.taken(source), graph.taken(target), voice))


def _changes(
    options: Iterable[Option], before: frozenset[OptionId], after: frozenset[OptionId], voice: Voice
) -> list[str]:
    return [phrase_of(o, o.id in after, voice) for o in options if (o.id in before) != (o.id in after)]


def label_of(graph: Graph, s: int, voice: Voice) -> str:
    """The outcome in words: what is different from today; without a status quo, what is taken."""
    conflict = graph.conflict
    if conflict.is_graph_form:
        return dict(conflict.states)[graph.number(s)].said(voice.language)
    taken, today = graph.taken(s), conflict.status_quo
    if taken == today:
        return voice.say("as-today")
    before = today if isinstance(today, frozenset) else frozenset[OptionId]()
    deeds = []
    for dm in conflict.decision_makers:
        changes = _changes(dm.options, before, taken, voice)
        if changes:
            name = dm.name.said(voice.language)
            deeds.append(voice.phrase("would", a=name, do=voice.listed(changes), plural="yes" if dm.plural else "no"))
    if not deeds:
        return voice.say("nothing-taken")
    return voice.say("not-as-today" if isinstance(today, frozenset) else "all-of", what="; ".join(deeds))


def names_true_in(graph: Graph, s: int, voice: Voice) -> tuple[str, ...]:
    """The titles of the conditions that are true in the state."""
    return tuple(
        condition.title.said(voice.language)
        for condition in graph.conflict.conditions
        if condition.title is not None and graph.where(Holds(condition.id))[s]
    )
