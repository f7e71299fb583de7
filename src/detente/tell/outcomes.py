"""Outcomes and moves in words, from the options' `do` and `undo` phrases."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from detente.graph import Graph, Step
from detente.model.conflict import Conflict, Option
from detente.model.statement import Holds, Statement
from detente.names import DmId, OptionId
from detente.tell.negation import not_doing
from detente.tell.statements import in_words
from detente.tell.voice import Voice


def name_of(conflict: Conflict, dm: DmId, voice: Voice) -> str:
    """The decision maker's name."""
    return conflict.decision_maker(dm).name.said(voice.language)


def names_of(conflict: Conflict, dms: Iterable[DmId], voice: Voice) -> str:
    """Several names as a list."""
    return voice.listed([name_of(conflict, dm, voice) for dm in dms])


def is_plural(conflict: Conflict, dms: Collection[DmId], voice: Voice) -> str:
    """``yes`` where verbs about these decision makers are plural."""
    plural = len(dms) > 1 or any(conflict.decision_maker(dm).is_plural(voice.language) for dm in dms)
    return "yes" if plural else "no"


def called(conflict: Conflict, statement: Statement, voice: Voice) -> str:
    """What a statement is called inside quotation marks: its condition's title, or the statement in words."""
    if isinstance(statement, Holds):
        return voice.title(conflict.condition(statement.condition))
    return voice.inner(in_words(statement, conflict, voice.language))


def phrase_of(option: Option, taken: bool, voice: Voice) -> str:
    """What taking (or dropping) the option is called as a move, as an infinitive."""
    if taken:
        return option.do.said(voice.language)
    if option.undo is not None:
        return option.undo.said(voice.language)
    return voice.phrase("give-up", do=voice.inner(option.do.said(voice.language)))


def action_of(graph: Graph, step: Step, voice: Voice) -> str:
    """What the mover does in a step: ``end its mediation and lift the sanctions``."""
    return action_between(graph, step.source, step.target, voice)


def action_between(graph: Graph, source: int, target: int, voice: Voice) -> str:
    """What changes between two states, as infinitives; in graph form, to which state it leads."""
    if graph.conflict.is_graph_form:
        return voice.phrase("move-to", state=label_of(graph, target, voice))
    before, after = graph.taken(source), graph.taken(target)
    changed = [o for o in graph.conflict.options if (o.id in before) != (o.id in after)]
    denied = [o for o in changed if o.id in before and o.undo is None]
    return voice.listed([phrase_of(o, o.id in after, voice) for o in _last(denied, changed)])


def deeds_of(conflict: Conflict, done: Mapping[OptionId, bool], voice: Voice, *, whole: bool = False) -> str:
    """Who would take or drop what: ``A would x and y; B would z``. Empty where nothing is done.

    Of many only the first are told, so that a sentence has room for them, unless the `whole` is asked for.
    """
    listed = voice.whole_list if whole else voice.listed
    deeds = []
    for dm in conflict.decision_makers:
        options = [o for o in dm.options if o.id in done]
        denied = [o for o in options if not done[o.id] and o.undo is None]
        phrases = [done_or_not(o, done[o.id], voice) for o in _last(denied, options)]
        if phrases:
            name = dm.name.said(voice.language)
            deeds.append(voice.phrase("would", a=name, do=listed(phrases), plural=is_plural(conflict, [dm.id], voice)))
    return "; ".join(deeds) if whole else voice.series(deeds)


def done_or_not(option: Option, taken: bool, voice: Voice) -> str:
    """What it is called, as an infinitive, that the option is taken or is not, however it stands today."""
    if not taken and option.undo is None:
        return not_doing(option.do.said(voice.language), voice.language)
    return phrase_of(option, taken, voice)


def _last(denied: Sequence[Option], options: Sequence[Option]) -> list[Option]:
    """The options with those that are denied at the end, so that the denial reaches no further."""
    return [*(o for o in options if o not in denied), *denied]


def label_of(graph: Graph, s: int, voice: Voice, *, base: Conflict | None = None) -> str:
    """The outcome in words, to stand inside a sentence: how it differs from today, else what is taken in it.

    Args:
        graph: where the outcome is a state.
        s: the state's index.
        voice: the language.
        base: the conflict that a scenario changed into the graph's own: its status quo is what "today" means.
    """
    conflict = graph.conflict
    if conflict.is_graph_form:
        return dict(conflict.states)[graph.number(s)].said(voice.language)
    today = (base or conflict).status_quo
    taken, before = graph.taken(s), today if isinstance(today, frozenset) else frozenset[OptionId]()
    different = {o.id: o.id in taken for o in conflict.options if (o.id in before) != (o.id in taken)}
    return since_today(deeds_of(conflict, different, voice), conflict if base is None else base, voice)


def since_today(deeds: str, base: Conflict, voice: Voice) -> str:
    """An outcome by what is done in it otherwise than today; where nothing is known of today, by what is done."""
    known = isinstance(base.status_quo, frozenset)
    if not deeds:
        return voice.phrase("as-today" if known else "nothing-taken")
    return voice.phrase("not-as-today" if known else "all-of", what=deeds)


def names_true_in(graph: Graph, s: int, voice: Voice) -> tuple[str, ...]:
    """The titles of the conditions that are true in the state."""
    return tuple(
        condition.title.said(voice.language)
        for condition in graph.conflict.conditions
        if condition.title is not None and graph.where(Holds(condition.id))[s]
    )
