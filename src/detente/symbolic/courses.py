"""Shortest courses of moves between sets of states: layer by layer forth, then move by move back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detente.names import DmId, OptionId
from detente.symbolic.moves import Kind
from detente.symbolic.solution import Symbolic
from detente.symbolic.space import States

Taken = frozenset[OptionId]
"""A state, by the options taken in it."""


@dataclass(frozen=True, slots=True)
class Step:
    """A move, and whether its mover wants it."""

    mover: DmId
    before: Taken
    after: Taken
    wanted: bool


def shortest(found: Symbolic, start: Taken, where: States, kind: Kind) -> tuple[Step, ...] | None:
    """The fewest moves of the kind that lead from the start into one of the states; None where no moves do.

    Nobody moves twice in a row in them: whoever does could as well have made the second move at once.

    Raises:
        LimitExceeded: if the diagrams outgrow the memory.
    """
    layers = list[States]()
    with found.bounded("a way there"):
        for layer in _layers(found, start, kind):
            layers.append(layer)
            if (there := layer & where).satisfiable():
                return tuple(reversed([*_back(found, layers[:-1], next(found.space.examples(there, 1)), kind)]))
    return None


def _layers(found: Symbolic, start: Taken, kind: Kind) -> Iterator[States]:
    """What is reached with no move, with one and no fewer, with two and no fewer, and so on."""
    new = reached = found.space.feasible & found.space.at(start)
    while new.satisfiable():
        yield new
        new = found.space.either(mover.after(kind, new) for mover in found.movers.values()) & ~reached
        reached |= new


def _back(found: Symbolic, layers: Sequence[States], end: Taken, kind: Kind) -> Iterator[Step]:
    """The moves that lead to the end, the last one first."""
    for layer in reversed(layers):
        step = next(_into(found, layer, end, kind))
        yield step
        end = step.before


def _into(found: Symbolic, layer: States, end: Taken, kind: Kind) -> Iterator[Step]:
    space, there = found.space, found.space.at(end)
    for mover in found.movers.values():
        for before in space.examples(layer & mover.before(kind, there), 1):
            wanted = kind == "wanted" or (mover.before_wanted(there) & space.at(before)).satisfiable()
            yield Step(mover.id, before, end, wanted)
