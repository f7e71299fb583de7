"""A set of states as a statement: where it is short, so that it says more than a list."""

from __future__ import annotations

from collections.abc import Iterator

from detente.model.statement import Always, Not, OptionTaken, Or, Statement, all_of
from detente.names import OptionId
from detente.symbolic.space import Space, States

MOST_CASES = 6
"""A statement with more of them says nothing to a reader."""

Case = tuple[Statement, ...]


def common_to(states: States, space: Space) -> Statement:
    """The options that are taken in all of the states, and those that are taken in none."""
    return all_of(_always(states, space, space.options))


def statement_of(states: States, space: Space) -> Statement | None:
    """What is true of just these of the feasible states, in a few cases; None where more would be needed.

    The cases are an irredundant sum of products (Minato 1992, SASIMI, 64-73), free outside the feasible states.
    """
    try:
        cases, _ = _Cover(space).of(states, states | ~space.feasible)
    except _TooMany:
        return None
    told = tuple(case[0] if len(case) == 1 else all_of(case) for case in cases)
    return (Or(told) if len(told) > 1 else told[0]) if told else Always(False)


def _always(states: States, space: Space, options: tuple[OptionId, ...]) -> Iterator[Statement]:
    for option in options:
        variable = space.taken[option]
        if not (states & ~variable).satisfiable():
            yield OptionTaken(option)
        elif not (states & variable).satisfiable():
            yield Not(OptionTaken(option))


class _TooMany(Exception):
    """More cases than anybody reads."""


class _Cover:
    def __init__(self, space: Space) -> None:
        self._space = space
        self._option = {place: option for option, place in space.place.items()}

    def of(self, least: States, most: States) -> tuple[list[Case], States]:
        """Cases that are true in all of `least` and nowhere outside `most`, and where they are true."""
        if not least.satisfiable():
            return [], self._space.none
        if most.valid():
            return [()], self._space.all
        place = min(place for place in (least.node_var(), most.node_var()) if place is not None)
        option = self._option[place]
        variable = self._space.taken[option]
        (least1, least0), (most1, most0) = (_halves(states, place) for states in (least, most))
        cases0, covered0 = self.of(least0 & ~most1, most0)
        cases1, covered1 = self.of(least1 & ~most0, most1)
        rest = (least0 & ~covered0) | (least1 & ~covered1)
        both, covered = self.of(rest, most0 & most1)
        cases = [
            *((OptionTaken(option), *case) for case in cases1),
            *((Not(OptionTaken(option)), *case) for case in cases0),
            *both,
        ]
        if len(cases) > MOST_CASES:
            raise _TooMany
        return cases, covered | (variable & covered1) | (~variable & covered0)


def _halves(states: States, place: int) -> tuple[States, States]:
    """What remains of the states where the option at that place is taken, and where it is not."""
    parts = states.cofactors() if states.node_var() == place else None
    return parts or (states, states)
