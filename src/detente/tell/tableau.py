"""The outcomes side by side, told: the tableau of the field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from detente.answers.tableau import Tableau
from detente.graph import Graph
from detente.graph.truth import Mask
from detente.model.conflict import Conflict
from detente.tell import holds
from detente.tell.blocks import Block, Blocks, Cell, Column, Link, Row, Sentence, Sign, Table, Tagged, fold, sentences
from detente.tell.outcome_names import OutcomeNames
from detente.tell.short import party
from detente.tell.voice import Voice, capital

ANCHOR = "why-"
"""What a link to why an outcome holds begins with; its number follows."""


def blocks(found: Tableau, voice: Voice) -> Blocks:
    """How many hold, the tableau, what those are called that hold by any concept, and every concept party by party."""
    held = found.held
    counts = (
        voice.say("held-by", concept=concept, count=count, total=held.graph.size)
        for concept, count in held.counts.items()
        if concept == found.concept
    )
    every = fold(voice.say("tableau-every"), holds.blocks(held, voice)[1:])
    return (*sentences(counts, "strong"), _table(found, voice), *_named(found, voice), *every)


def values(found: Tableau, voice: Voice) -> dict[str, Any]:
    """What holds, as asked without an order."""
    return holds.values(found.held, voice)


def taken_rows(conflict: Conflict, graph: Graph, states: Sequence[int], voice: Voice) -> Iterator[Row]:
    """Per decision maker its options, with the letter of whether each is taken."""
    letters = {True: Sign(voice.phrase("letter-yes"), yes=True), False: Sign(voice.phrase("letter-no"))}
    taken = [graph.taken(s) for s in states]
    for place, dm in enumerate(conflict.decision_makers):
        if dm.options:
            yield Row((party(conflict, dm.id, voice),), heading=True, party=place)
        for option in dm.options:
            name = option.short_name or option.do
            yield Row((capital(name.said(voice.language)), *(letters[option.id in state] for state in taken)))


def holding_rows(by: Mapping[str, Mask], states: Sequence[int], voice: Voice) -> Iterator[Row]:
    """Per concept whether each of the outcomes holds for everyone."""
    ticks = {flag: tick(flag, voice.phrase("holds" if flag else "holds-not")) for flag in (True, False)}
    yield Row((voice.phrase("holds-for-everyone"),), heading=True)
    for name, flags in by.items():
        yield Row((capital(name), *(ticks[bool(flags[s])] for s in states)))


def tick(flag: bool, said: str, sign: str = "✓") -> Sign:
    """Whether something is so, as a sign."""
    return Sign(sign if flag else "–", said, flag)


def _table(found: Tableau, voice: Voice) -> Table:
    held, states = found.held, found.states
    graph = held.graph
    by = {concept: held.solution.equilibria(concept) for concept in held.concepts}
    hidden = graph.size - len(states)
    cut = [voice.say("tableau-hidden", shown=len(states), total=graph.size)] if hidden else []
    return Table(
        (Column(voice.say("option"), wraps=True), *(_column(graph, s) for s in states)),
        (
            *taken_rows(graph.conflict, graph, states, voice),
            *holding_rows(by, states, voice),
            Row((voice.say("tableau-agree"), *(str(found.agreeing[s]) for s in states))),
            *_leaving(found, voice),
        ),
        (voice.phrase("tableau-signs-leaving"), *cut),
        voice.phrase("tableau-leaving-caption", concept=found.concept),
        "tableau",
    )


def _column(graph: Graph, s: int) -> Column:
    """An outcome by its number; today's has a star."""
    here, number = s == graph.status_quo, graph.number(s)
    return Column(f"{number}*" if here else str(number), "centre", marked=here, to=f"{ANCHOR}{number}")


def _leaving(found: Tableau, voice: Voice) -> Iterator[Row]:
    graph = found.held.graph
    yield Row((voice.say("tableau-leaving", concept=found.concept),), heading=True)
    would, kept, stays = (
        Sign("●", voice.phrase("would-leave"), yes=True),
        Sign("○", voice.phrase("kept-from-leaving")),
        Sign("–", voice.phrase("wants-to-stay")),
    )
    for dm in graph.decision_makers:
        leaves, deterred = found.leaving(dm)
        signs = (would if leaves[s] else kept if deterred[s] else stays for s in found.states)
        yield Row((party(graph.conflict, dm, voice), *signs))


def _named(found: Tableau, voice: Voice) -> Iterator[Block]:
    """What the outcomes are called that hold by any concept, and by which."""
    held = found.held
    shown = [s for s in found.states if found.agreeing[s]]
    if not shown:
        yield Sentence(voice.say("tableau-none"))
        return
    names = OutcomeNames(held.graph, voice).apart(shown)
    columns = (
        Column(voice.phrase("number"), "right"),
        Column(voice.phrase("outcome"), wraps=True),
        Column(voice.say("tableau-by"), wraps=True),
    )
    rows = (
        Row((_link(held.graph, s), _called(held.graph, s, names[s], voice), voice.listed(_by(found, s)))) for s in shown
    )
    yield Table(columns, tuple(rows), caption=voice.say("holding-outcomes"))


def _by(found: Tableau, s: int) -> list[str]:
    return [concept for concept in found.held.concepts if found.held.solution.equilibria(concept)[s]]


def _link(graph: Graph, s: int) -> Cell:
    return Link(str(graph.number(s)), f"{ANCHOR}{graph.number(s)}")


def _called(graph: Graph, s: int, name: str, voice: Voice) -> Cell:
    return Tagged(capital(name), (voice.phrase("status-quo"),) if s == graph.status_quo else ())
