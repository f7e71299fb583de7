"""What a party wants, in its order, and the outcomes as it then likes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Literal, get_args

from fastapi import Query

from detente.answers.asking.known import decision_maker_of
from detente.answers.case import Case
from detente.answers.liked import Liked
from detente.answers.outcome_ladder import OutcomeLadder, outcome_ladder
from detente.model.conflict import ByRanking, ByStatements, Scenario
from detente.model.edit import Path
from detente.names import ScenarioId
from detente.scenario import changed
from detente.tell.outcome_ladder import LINE, MEANT
from detente.web.asked import Asked
from detente.web.choices import parties, said
from detente.web.editing.cards import Card, Cards, Deck, Opened
from detente.web.editing.parts import anchor as part_anchor
from detente.web.editing.parts import said as path_said
from detente.web.editing.telling import wishes_at
from detente.web.screens import Choice, Field, Link
from detente.web.work import Work

_ADDED = {"scenarios": "web-in-scenario", "readings": "web-in-reading"}

_KEYS = {ByStatements: "preferences", ByRanking: "ranking"}
"""Where the file has what somebody wants, by how it is said; by weights where neither."""

LAYOUT = "beside"


_View = Literal["one", "side"]


@dataclass(frozen=True)
class Wanted:
    """Of which party, the first unless said; `within` a scenario or reading of the file, as ``scenarios/walk``.

    Of the pairs to be asked about so many were `checked`. The other `view` is of all parties side by side.
    """

    party: str = ""
    within: str = ""
    checked: Annotated[int, Query(ge=0, le=1_000)] = 0
    view: _View = "one"


def answer(asked: Asked, wanted: Wanted, work: Work) -> OutcomeLadder | Liked:
    """The outcomes on a ladder, or on those of all parties."""
    case = _case(asked, wanted.within)
    if wanted.view == "side":
        return Liked(case)
    who = decision_maker_of(case.conflict, wanted.party) if wanted.party else case.conflict.movers[0].id
    return outcome_ladder(case.graph, who, wanted.checked)


def views(asked: Asked, wanted: Wanted) -> Iterator[tuple[Link, bool]]:
    """One party, or all of them."""
    for view in get_args(_View):
        to = _address(asked, wanted, view="" if view == "one" else view)
        yield (asked.voice.say(f"ladder-{view}"), to), view == wanted.view


def lead(asked: Asked, wanted: Wanted, anchor: str) -> str:
    """To the next question, or to where the line stands that is not meant so."""
    if anchor.startswith(MEANT):
        return f"{_address(asked, wanted, checked=anchor.removeprefix(MEANT).lstrip('0'))}#answer"
    if not anchor.startswith(LINE):
        return ""
    within = _within(asked, wanted)
    path = within if within and wishes_at(within, asked.document.conflict) else _usual(asked, wanted)
    step = anchor.removeprefix(LINE)
    at = path_said((*path, step) if step else path)
    return f"{_address(asked, wanted, at=at)}#{part_anchor(at)}"


def _address(asked: Asked, wanted: Wanted, **more: str) -> str:
    return asked.address("preferences", party=wanted.party, within=wanted.within, **more)


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
    if wanted.view == "side":
        return (chosen,) if within else ()
    return (
        Field("party", said("web-party", asked), wanted.party or who[0].value, who),
        *([chosen] if within else []),
    )


def parts(asked: Asked, wanted: Wanted, opened: Opened) -> Iterator[Card | Cards]:
    """The lines of the party, or its ranking or weights."""
    if wanted.view == "side":
        return
    deck, within = Deck(asked, opened), _within(asked, wanted)
    if within:
        yield deck.cards(*within)
    elif path := _usual(asked, wanted):
        yield deck.cards(*path) if path[-1] == "preferences" else deck.card(path, removable=False)


def _party(asked: Asked, wanted: Wanted) -> str:
    return wanted.party or str(asked.case.conflict.movers[0].id)


def _within(asked: Asked, wanted: Wanted) -> Path:
    """Where the scenario or reading may say otherwise what the party wants; empty where its usual wishes are meant."""
    kind, _, name = wanted.within.partition("/")
    return (kind, name, "preferences", _party(asked, wanted)) if kind in _ADDED and name else ()


def _usual(asked: Asked, wanted: Wanted) -> Path:
    """Where the file says what the party wants as usual; empty where there is no such party."""
    party = _party(asked, wanted)
    dm = next((one for one in asked.document.conflict.decision_makers if one.id == party), None)
    return ("decision_makers", party, _KEYS.get(type(dm.preferences), "weights")) if dm else ()
