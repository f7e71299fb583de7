"""Pictures as large as those of a real brief, about a made-up quarrel over a harbour, in both languages.

The outcomes follow from the options by a simple rule (each party adds up what it likes), so that they
have the shape of real ones; nothing here is computed by the package.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import combinations
from typing import Any

from detente.names import Language
from detente.tell.pictures import (
    BandView,
    BroughtView,
    CellView,
    CoursesView,
    DayView,
    LadderView,
    LayerArrow,
    MapArrow,
    MapNode,
    MapView,
    RungView,
    SideBySideView,
    SideRow,
    StatusQuoView,
)

HOSTILE = "</title></script><script>fetch('https://example.org/')</script>\"'&<img src=x onerror=alert(1)>"
LONG_WORD = "Hafenerweiterungsplanfeststellungsverfahrensbeschleunigungsgesetz"

_NAMES: dict[Language, tuple[str, ...]] = {
    "en": ("Port City", "Fishers’ League", "The Shipping Company", "Coastal Parliament", "Neighbour State"),
    "de": ("Hafenstadt", "Bund der Fischer", "Die Reederei", "Küstenparlament", "Nachbarstaat"),
}
_OPTIONS: tuple[tuple[int, str, str, str], ...] = (
    (0, "city.dredge", "dredge the channel", "die Fahrrinne vertiefen"),
    (0, "city.pay", "pay compensation", "Entschädigung zahlen"),
    (1, "fish.block", "block the channel", "die Fahrrinne sperren"),
    (1, "fish.sue", "go to court", "vor Gericht ziehen"),
    (2, "ship.leave", "move to another port", "in einen anderen Hafen wechseln"),
    (2, "ship.fund", "fund the works", "die Arbeiten mitbezahlen"),
    (3, "parl.law", f"pass the {LONG_WORD}", f"das {LONG_WORD} beschließen"),
    (3, "parl.aid", "grant aid to the coast", "der Küste Hilfe gewähren"),
    (4, "state.toll", "raise the transit toll", "die Durchfahrtsgebühr erhöhen"),
)
_LIKES = (
    (4, -2, -5, -3, -7, 3, 2, 1, -2),
    (-6, 5, -1, 1, 2, 0, -3, 4, 0),
    (5, 0, -6, -2, -1, -3, 2, 0, -4),
    (2, 1, -4, -1, -5, 2, -1, -2, -3),
    (-1, 0, 1, 0, 3, -1, 0, 0, 4),
)

_Letters = tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """What is drawn, and whose moves it tells."""

    movers: tuple[str, ...]
    map: MapView
    status_quo: StatusQuoView
    side_by_side: SideBySideView


def sample(language: Language = "en", *, outcomes: int = 30) -> Sample:
    """Of flagship size: five decision makers, nine options, `outcomes` outcomes."""
    states = _states(outcomes)
    start = (False,) * len(_OPTIONS)
    arrows = _arrows(states, language)
    stuck = {number for number in states if not any(arrow.source == number for arrow in arrows)}
    shown = sorted(stuck | {number for number, letters in states.items() if letters == start})[:7]
    nodes = tuple(_node(language, number, letters, number in stuck) for number, letters in states.items())
    note = _say(
        language, f"{len(states)} of 320 outcomes are drawn.", f"{len(states)} von 320 Ausgängen sind gezeichnet."
    )
    return Sample(
        _NAMES[language],
        MapView(nodes, arrows, note),
        status_quo(language, states, arrows, stuck),
        _side_by_side(language, states, shown),
    )


def hostile(found: Sample, text: str = HOSTILE) -> Sample:
    """The same with `text` in front of every string that says something."""
    changed: Sample = _spoilt(found, text)
    return changed


def _spoilt(value: Any, text: str) -> Any:
    if isinstance(value, str):
        return f"{text} {value}" if value else value
    if isinstance(value, tuple):
        return tuple(_spoilt(part, text) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _spoilt(getattr(value, f.name), text) for f in fields(value)})
    return value


def _say(language: Language, english: str, german: str) -> str:
    return english if language == "en" else german


def _states(count: int) -> dict[int, _Letters]:
    """The `count` outcomes with the fewest moves from today, numbered by their binary number."""
    taken = [chosen for size in range(len(_OPTIONS) + 1) for chosen in combinations(range(len(_OPTIONS)), size)]
    numbers = {1 + sum(2**k for k in chosen): chosen for chosen in taken[:1] + taken[1 : 2 * count : 2]}
    kept = dict(sorted(sorted(numbers.items(), key=lambda item: (len(item[1]), item[0]))[:count]))
    return {number: tuple(k in chosen for k in range(len(_OPTIONS))) for number, chosen in kept.items()}


def _arrows(states: dict[int, _Letters], language: Language) -> tuple[MapArrow, ...]:
    """Every pair of outcomes that differ in one party's options only, where the party likes the second better."""
    arrows = []
    for source, before in states.items():
        for target, after in states.items():
            changed = [k for k, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
            owners = {_OPTIONS[k][0] for k in changed}
            action = ", ".join(_act(language, k, done=after[k]) for k in changed)
            arrows += [
                MapArrow(mover, source, target, action)
                for mover in owners
                if len(owners) == 1 and _value(mover, after) > _value(mover, before)
            ]
    return tuple(arrows)


def _value(mover: int, letters: _Letters) -> int:
    return sum(like for like, taken in zip(_LIKES[mover], letters, strict=True) if taken)


def _act(language: Language, option: int, *, done: bool) -> str:
    words = _done(language, option)
    return words if done else _say(language, f"no longer {words}", f"nicht mehr {words}")


def _done(language: Language, option: int) -> str:
    return _say(language, _OPTIONS[option][2], _OPTIONS[option][3])


def _label(language: Language, letters: _Letters) -> str:
    done = [f"{_NAMES[language][_OPTIONS[k][0]]}: {_done(language, k)}" for k, taken in enumerate(letters) if taken]
    return "; ".join(done) or _say(language, "nobody does anything", "niemand tut etwas")


def _node(language: Language, number: int, letters: _Letters, holds: bool) -> MapNode:
    done = [_done(language, k) for k, taken in enumerate(letters) if taken]
    dots = tuple(
        tuple(letters[k] for k, option in enumerate(_OPTIONS) if option[0] == mover) for mover in range(len(_LIKES))
    )
    label = ", ".join(done) or _say(language, "nobody does anything", "niemand tut etwas")
    return MapNode(number, label, dots, holds, not any(letters))


def _side_by_side(language: Language, states: dict[int, _Letters], shown: list[int]) -> SideBySideView:
    """As it is the first three hold; then one is lost and one gained; then one more is not possible any more."""
    held = ((1, 1, 1, 0), (0, 1, 1, 1), (-1, 1, 1, 0))
    columns = tuple(
        _say(language, *title)
        for title in (
            ("As it is", "Wie es ist"),
            ("The company leaves", "Die Reederei geht"),
            ("The court closes", "Das Gericht schließt"),
        )
    )
    return SideBySideView(
        columns,
        tuple(
            SideRow(
                _label(language, states[number]),
                tuple(CellView(None if flags[k] < 0 else number, flags[k] > 0, k == 1) for flags in held),
            )
            for k, number in enumerate(shown[:4])
        ),
    )


def status_quo(
    language: Language, states: dict[int, _Letters], arrows: tuple[MapArrow, ...], stuck: set[int]
) -> StatusQuoView:
    """The outcomes that arrows lead to from today, with the arrows between one number of moves and the next."""
    frontier = [next(number for number, letters in states.items() if not any(letters))]
    moves = dict.fromkeys(frontier, 0)
    while frontier:
        found = {a.target for a in arrows if a.source in frontier and a.target not in moves}
        moves |= dict.fromkeys(found, moves[frontier[0]] + 1)
        frontier = sorted(found)
    nearer = [a for a in arrows if a.source in moves and moves[a.target] == moves[a.source] + 1]
    return StatusQuoView(
        tuple(
            BroughtView(
                number,
                _label(language, states[number]),
                moves[number],
                tuple(
                    tuple(sorted({a.mover for a in nearer if a.target == number and moves[number] == step}))
                    for step in range(1, max(moves.values()) + 1)
                ),
                number in stuck,
                number not in stuck,
            )
            for number in sorted(moves, key=lambda number: (moves[number], number))
        ),
        tuple(LayerArrow(a.mover, a.source, a.target, a.action) for a in nearer),
        _say(language, "All are drawn.", "Alle sind gezeichnet."),
    )


def ladder(language: Language = "en") -> LadderView:
    """Of four wishes the third is put above the second, the first turned round, the last left out."""
    words = [_done(language, k) for k in range(4)]
    turned = _say(language, f"not: {words[0]}", f"nicht: {words[0]}")
    return LadderView(
        _NAMES[language][0],
        (
            RungView(words[0], 0, turned),
            RungView(words[1], 2, words[1]),
            RungView(words[2], 1, words[2], raised=True),
            RungView(words[3], None, ""),
        ),
    )


def courses(
    language: Language = "en", *, bands: int = 4, last: int = 84, events: tuple[int, ...] = (9, 12)
) -> CoursesView:
    """Bands that grow out of the first one, twice as quickly with events as without."""
    days = tuple(float(day) for day in range(last + 1))

    def shares(speed: float) -> tuple[BandView, ...]:
        left = [0.5 ** (speed * day / 14) for day in days]
        others = tuple(
            BandView(_done(language, k), tuple((1 - share) * 2 * k / (bands * (bands - 1)) for share in left))
            for k in range(1, bands)
        )
        return (BandView(_say(language, "none of these", "nichts davon"), tuple(left)), *others)

    return CoursesView(
        days,
        shares(2.0),
        shares(1.0) if events else (),
        tuple(
            DayView(float(day), _say(language, f"day {day}: the licence ends", f"Tag {day}: die Genehmigung läuft aus"))
            for day in events
        ),
        tuple(DayView(float(day), f"2026-12-{day % 31:02}") for day in (last // 6, last // 2, last)),
        _say(language, "Everybody is equally quick.", "Alle sind gleich schnell."),
    )
