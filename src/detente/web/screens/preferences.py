"""What a party wants, in its order, and the outcomes as it then likes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from detente.answers.asking.known import decision_maker_of
from detente.answers.case import Case
from detente.answers.outcome_ladder import OutcomeLadder, outcome_ladder
from detente.model.conflict import ByRanking, ByStatements, Scenario
from detente.names import ScenarioId
from detente.scenario import changed
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
    case = _case(asked, wanted.within)
    who = decision_maker_of(case.conflict, wanted.party) if wanted.party else case.conflict.movers[0].id
    return outcome_ladder(case.graph, who)


def _case(asked: Asked, within: str) -> Case:
    """The conflict as a scenario or another reading of the file has it. Raises UsageError where there is none."""
    kind, _, name = within.partition("/")
    if kind == "scenarios":
        return replace(asked, flags={**asked.flags, "scenario": (name,)}).case
    read = [one.preferences for one in asked.document.conflict.readings if kind == "readings" and one.id == name]
    if not read:
        return asked.case
    return Case(changed(asked.case.conflict, Scenario(ScenarioId(name), preferences=read[0])), asked.concept)


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """A party, and whether a scenario or another reading is meant that says something else of it."""
    who = parties(asked)[1:]
    conflict, voice = asked.document.conflict, asked.voice
    within = tuple(
        Choice(f"{kind}/{one.id}", voice.say(_ADDED[kind], what=voice.title(one)))
        for kind, things in (("scenarios", conflict.scenarios), ("readings", conflict.readings))
        for one in things
    )
    usual = Choice("", said("web-usual", asked))
    chosen = Field("within", said("web-whose", asked), wanted.within, (usual, *within))
    return (
        Field("party", said("web-party", asked), wanted.party or who[0].value, who),
        *([chosen] if within else []),
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
