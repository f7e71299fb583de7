"""Ladders before and after a change of preferences: what somebody wants, the most important on top."""

from __future__ import annotations

from detente.names import Language
from detente.printable import printable
from detente.render.pictures.sides import Link, LinkKind, Side, Sides, sides_svg
from detente.tell.pictures import LadderView, RungView
from detente.tell.voice import Voice, Words, capital


def ladder_svg(view: LadderView, name: str, language: Language, *, standalone: bool = False) -> str:
    """The two ladders side by side, with the rung marked that is raised, reversed or dropped.

    `name` is what no other picture on the page is called.
    """
    view, words = printable(view), Voice(language).phrase
    kept = [(place, rung) for place, rung in enumerate(view.rungs) if rung.after is not None]
    order = sorted(kept, key=lambda item: item[1].after or 0)
    sides = Sides(
        (words("ladder-before"), words("ladder-after")),
        tuple(_before(place, rung, words) for place, rung in enumerate(view.rungs)),
        tuple(_after(place, rung, words) for place, (_, rung) in enumerate(order)),
        tuple(Link(left, right, _kind(rung)) for right, (left, rung) in enumerate(order)),
    )
    return sides_svg(sides, name, words("ladder-title", who=capital(view.who)), language, standalone=standalone)


def _kind(rung: RungView) -> LinkKind:
    return "reversed" if rung.reversed else "moved" if rung.raised else "same"


def _before(place: int, rung: RungView, words: Words) -> Side:
    return Side(_tag(place, rung, words), capital(rung.words), gone=rung.after is None)


def _after(place: int, rung: RungView, words: Words) -> Side:
    return Side(_tag(place, rung, words), capital(rung.said))


def _tag(place: int, rung: RungView, words: Words) -> str:
    change = rung.change
    return " · ".join([str(place + 1), *([words(change)] if change else [])])
