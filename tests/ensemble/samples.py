"""Conflicts and what varies in them, and every reading written out by hand, with its share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import permutations, product

from tests.inverse.samples import BORDER as BORDER_TEXT

from detente.ensemble import Alternative, Available, Group, Order, Presence, Swap, Varied, varied_of
from detente.model import parse
from detente.model.conflict import ByRanking, ByStatements, Conflict, Level, Preferences, Rest, Scenario
from detente.model.statement import Not, OptionTaken
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import changed

RING_TEXT = """\
format: 1
title: A ring
decision_makers:
  one:
    name: One
    moves: [[10, 20], [30, 40]]
    ranking: [20, 40, 10, 30]
  two:
    name: Two
    moves: [[20, 30], [40, 10]]
    ranking: [[30, 40], 10, 20]
states: {10: a, 20: b, 30: c, 40: d}
status_quo: 10
"""


def parsed(text: str) -> Conflict:
    conflict = parse(text).conflict
    assert conflict is not None
    return conflict


BORDER = parsed(BORDER_TEXT)
A, B = DmId("a"), DmId("b")
OPEN, TRADE = OptionId("a.open"), OptionId("b.trade")

_MANY = (
    "format: 1\ntitle: Many lines\ndecision_makers:\n  a:\n    name: A\n    options: {x: {do: x}}\n    preferences: "
)


def share(text: str) -> Fraction:
    return Fraction(text)


_PEACE = ByStatements((Level(OptionTaken(OPEN)), Level(OptionTaken(TRADE))))
_STUBBORN = ByRanking(((Not(OptionTaken(OPEN)),), (Rest(),)))
_BY_NUMBER = ByRanking(((2,), (1, 4), (Rest(),)))
_OTHER_WAY = ByRanking(((40,), (20,), (Rest(),)))
_BACK = ByRanking(((10,), (Rest(),)))

SHAPES: dict[str, tuple[Varied, ...]] = {
    "default": varied_of(BORDER),
    "lines": (
        Presence(A, 0, share("0.6"), share("0.3"), share("0.1")),
        Presence(A, 2, share("1/3"), share("2/3")),
        Swap(A, 0, share("0.25")),
        Swap(A, 1, share("0.1")),
        Presence(B, 0, share("0.5"), share("0"), share("0.5")),
    ),
    "group": (Group(A, (0, 1, 2)), Presence(A, 1, share("0.9"), share("0.1")), Swap(A, 1, share("0.5"))),
    "order": (Order(A, (share("5"), share("1"), share("0.7"))), Presence(B, 0, share("0.8"), share("0.2"))),
    "alternatives": (
        Presence(A, 0, share("0.6"), share("0.4")),
        Alternative(
            (((A, _PEACE), (B, _STUBBORN)), ((A, _BY_NUMBER),), ()), (share("0.2"), share("0.3"), share("0.5"))
        ),
    ),
    "own": (
        Presence(B, 0, share("0.6"), share("0.4")),
        Alternative((((B, BORDER.movers[1].preferences),), ((B, _STUBBORN),)), (share("0.7"), share("0.3"))),
    ),
    "available": (
        Available(OPEN, share("0.75")),
        Presence(A, 0, share("0.6"), share("0.3"), share("0.1")),
        Available(TRADE, share("0.9")),
    ),
    "graph form": (
        Alternative((((DmId("one"), _OTHER_WAY),), ()), (share("0.4"), share("0.6"))),
        Alternative((((DmId("two"), _BACK),), ((DmId("two"), _OTHER_WAY),)), (share("0.1"), share("0.9"))),
    ),
}


def conflict_of(name: str) -> Conflict:
    if name == "graph form":
        return parsed(RING_TEXT)
    if name == "many":
        return parsed(f"{_MANY}[{', '.join(['a.x'] * 12)}]\n")
    return replace(BORDER, status_quo=frozenset({TRADE})) if name == "available" else BORDER


def readings(conflict: Conflict, varied: Sequence[Varied]) -> Iterator[tuple[Fraction, Conflict]]:
    """Every reading as a conflict of its own, made without any part of the room that is tested."""
    for chosen in product(*map(_outcomes, varied)):
        share = Fraction(1)
        for one in chosen:
            share *= one[1]
        outcomes = [(what, one[0]) for what, one in zip(varied, chosen, strict=True)]
        if share:
            yield share, _read(conflict, outcomes)


def _outcomes(varied: Varied) -> list[tuple[object, Fraction]]:
    match varied:
        case Presence(_, _, present, absent, negated):
            return [("present", present), ("absent", absent), ("negated", negated)]
        case Swap(_, _, share) | Available(_, share):
            return [(True, share), (False, 1 - share)]
        case Group(_, places):
            orders = list(permutations(range(len(places))))
            return [(order, Fraction(1, len(orders))) for order in orders]
        case Order(_, weights):
            return [(order, _by_weight(order, weights)) for order in permutations(range(len(weights)))]
        case Alternative(given, shares):
            return list(zip(given, shares, strict=True))
    raise AssertionError(varied)


def _by_weight(order: Sequence[int], weights: Sequence[Fraction]) -> Fraction:
    share = Fraction(1)
    for k, line in enumerate(order):
        share *= weights[line] / sum(weights[other] for other in order[k:])
    return share


def _read(conflict: Conflict, outcomes: Sequence[tuple[Varied, object]]) -> Conflict:
    gone = tuple(one.option for one, there in outcomes if isinstance(one, Available) and not there)
    wants: dict[DmId, Preferences] = {
        dm.id: _lines(dm.id, dm.preferences, outcomes)
        for dm in conflict.movers
        if isinstance(dm.preferences, ByStatements)
    }
    for one, reading in outcomes:
        if isinstance(one, Alternative):
            assert isinstance(reading, tuple)
            wants |= {dm: given for dm, given in reading if given != conflict.decision_maker(dm).preferences}
    preferences = tuple(wants.items())
    return changed(conflict, Scenario(ScenarioId("reading"), preferences=preferences, without_options=gone))


def _lines(dm: DmId, preferences: ByStatements, outcomes: Sequence[tuple[Varied, object]]) -> ByStatements:
    lines: list[Level] = list(preferences.levels)
    kept = {id(level): "present" for level in lines}
    for one, chosen in outcomes:
        match one:
            case Presence(owner, place) if owner == dm:
                kept[id(preferences.levels[place])] = str(chosen)
            case Swap(owner, place) if owner == dm and chosen:
                lines[place], lines[place + 1] = lines[place + 1], lines[place]
            case Group(owner) | Order(owner) if owner == dm:
                assert isinstance(chosen, tuple)
                before = [lines[place] for place in one.places]
                for place, k in zip(one.places, chosen, strict=True):
                    lines[place] = before[k]
    negated = {key for key, said in kept.items() if said == "negated"}
    return ByStatements(
        tuple(
            Level(Not(level.statement)) if id(level) in negated else level
            for level in lines
            if kept[id(level)] != "absent"
        )
    )
