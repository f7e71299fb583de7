"""Moves between sets of states: from where somebody gets into a set, and where it gets from one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Literal

from detente.model.conflict import DecisionMaker, Option
from detente.symbolic.digits import Digits, digits_of
from detente.symbolic.space import AND, Space, States, Substitution

Kind = Literal["any", "wanted"]
"""All moves, or only those to states that the mover likes better."""


class Mover:
    """A decision maker who has not left, and what it can do."""

    def __init__(self, dm: DecisionMaker, space: Space) -> None:
        self.id = dm.id
        self.digits: Digits = digits_of(dm.preferences, space)
        self._own = dm.options
        self._space = space

    def before(self, kind: Kind, states: States) -> States:
        """From where one move of the kind leads into `states`; with any move, also by staying."""
        return self.before_any(states) if kind == "any" else self.before_wanted(states)

    def before_within(self, kind: Kind, within: States) -> Callable[[States], States]:
        """The same for sets within which it stays: what lies outside is left out before it is looked for."""
        if kind == "any":
            return lambda states: within & self.before_any(states)
        wanted = self._wanted & within
        return lambda states: self._wanted_by(wanted, states)

    def before_any(self, states: States) -> States:
        """The feasible states of the set, and those from which it can move into it.

        Options are changed one after the other, whatever is feasible between.
        """
        states = (states & self._space.feasible).exists(self._cube(self._free))
        for option in self._bound:
            variable = self._space.taken[option.id]
            done = variable if option.only == "take" else ~variable
            states |= (states & done).exists(variable)
        return states & self._space.feasible

    def before_wanted(self, states: States) -> States:
        """From where it would move into feasible `states`, since it likes them better than where it is."""
        return self._space.feasible & self._wanted_by(self._wanted, states & self._space.feasible)

    def _wanted_by(self, wanted: States, there: States) -> States:
        """From where it moves `there` by some of the moves that it wants."""
        return there.substitute(self._forth).apply_exists(AND, wanted, self._made)

    def after(self, kind: Kind, states: States) -> States:
        """Where one move of the kind leads from `states`; with any move, also by staying."""
        return self.after_any(states) if kind == "any" else self.after_wanted(states)

    def after_any(self, states: States) -> States:
        """The feasible states of the set, and those to which it can move from it."""
        states = (states & self._space.feasible).exists(self._cube(self._free))
        for option in self._bound:
            variable = self._space.taken[option.id]
            undone = ~variable if option.only == "take" else variable
            states |= (states & undone).exists(variable)
        return states & self._space.feasible

    def after_wanted(self, states: States) -> States:
        """Where it would move from `states`."""
        there = states.apply_exists(AND, self._wanted, self._cube(self._own))
        return self._space.feasible & there.substitute(self._back)

    @cached_property
    def _free(self) -> tuple[Option, ...]:
        return tuple(option for option in self._own if option.only is None)

    @cached_property
    def _bound(self) -> tuple[Option, ...]:
        return tuple(option for option in self._own if option.only is not None)

    @cached_property
    def _wanted(self) -> States:
        """What it is and what it becomes, as the mover's options allow and it likes better."""
        space, better = self._space, self._space.none
        for digit in reversed(self._telling):
            there = digit.substitute(self._forth)
            better = digit.ite(there & better, there | better)
        for option in self._bound:
            now, then = space.taken[option.id], space.becomes[option.id]
            better &= now.imp(then) if option.only == "take" else then.imp(now)
        return better

    @cached_property
    def _telling(self) -> Digits:
        """The digits that its own options can change: the others are the same before and after its move."""
        own = self._cube(self._own)
        return tuple(digit for digit in self.digits if digit.exists(own) != digit)

    @cached_property
    def _forth(self) -> Substitution:
        return States.make_substitution((self._space.place[o.id], self._space.becomes[o.id]) for o in self._own)

    @cached_property
    def _back(self) -> Substitution:
        return States.make_substitution((self._space.place[o.id] + 1, self._space.taken[o.id]) for o in self._own)

    @cached_property
    def _made(self) -> States:
        return self._space.both(self._space.becomes[option.id] for option in self._own)

    def _cube(self, options: tuple[Option, ...]) -> States:
        return self._space.both(self._space.taken[option.id] for option in options)
