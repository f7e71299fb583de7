"""What a party wants, in its order, and the outcomes as it then likes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detente.answers.asking.known import decision_maker_of
from detente.answers.outcome_ladder import OutcomeLadder, outcome_ladder
from detente.model.conflict import ByRanking, ByStatements
from detente.web.asked import Asked
from detente.web.choices import parties, said
from detente.web.editing.cards import Card, Cards, Deck, Opened
from detente.web.screens import Choice, Field
from detente.web.work import Work

_ADDED = {"scenarios": "web-in-scenario", "readings": "web-in-reading"}

LAYOUT = "beside"


@dataclass(frozen=True)
class Wanted:
    """Of which party, the first unless said; `within` a scenario or reading of the file, as ``scenarios/walk``."""

    party: str = ""
    within: str = ""


def answer(asked: Asked, wanted: Wanted, work: Work) -> OutcomeLadder:
    """The outcomes on a ladder."""
    conflict = asked.case.conflict
    who = decision_maker_of(conflict, wanted.party) if wanted.party else conflict.movers[0].id
    return outcome_ladder(asked.case.graph, who)


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """A party, and whether a scenario or another reading is meant that says something else of it."""
    who = parties(asked)[1:]
    within = [Choice("", said("web-usual", asked))]
    for kind, things in (
        ("scenarios", asked.document.conflict.scenarios),
        ("readings", asked.document.conflict.readings),
    ):
        for one in things:
            title = one.title.said(asked.language) if one.title else str(one.id)
            within.append(Choice(f"{kind}/{one.id}", asked.voice.say(_ADDED[kind], what=title)))
    chosen = Field("within", said("web-whose", asked), wanted.within, tuple(within))
    return (
        Field("party", said("web-party", asked), wanted.party or who[0].value, who),
        *([chosen] if len(within) > 1 else []),
    )


def parts(asked: Asked, wanted: Wanted, opened: Opened) -> Iterator[Card | Cards]:
    """The lines of the party, or its ranking or weights."""
    conflict, deck = asked.document.conflict, Deck(asked, opened)
    party = wanted.party or str(conflict.decision_makers[0].id)
    kind, _, name = wanted.within.partition("/")
    if kind in _ADDED and name:
        yield deck.cards(kind, name, "preferences", party)
        return
    dm = next((one for one in conflict.decision_makers if one.id == party), None)
    if dm is None:
        return
    match dm.preferences:
        case ByStatements():
            yield deck.cards("decision_makers", party, "preferences")
        case ByRanking():
            yield deck.card(("decision_makers", party, "ranking"), removable=False)
        case _:
            yield deck.card(("decision_makers", party, "weights"), removable=False)
