"""Only the order that a preference makes counts: what leaves the order alone leaves every result alone.

The concepts compare states by "better" and "no better" and by nothing else (Fang, Hipel & Kilgour 1993): weights may
be scaled by any positive number, and a statement that is true or false everywhere decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.property.results import stable_states

from detente.model.conflict import ByStatements, ByWeights, Conflict, Level, Preferences
from detente.model.statement import Always, Not, Or
from detente.testing import conflicts


def with_preferences(conflict: Conflict, change: Callable[[Preferences], Preferences]) -> Conflict:
    return replace(
        conflict,
        decision_makers=tuple(replace(dm, preferences=change(dm.preferences)) for dm in conflict.decision_makers),
    )


@given(conflicts(), st.fractions(min_value=Fraction(1, 9), max_value=10**30, max_denominator=9))
@settings(max_examples=100)
def test_scaling_all_weights_changes_nothing(conflict: Conflict, factor: Fraction) -> None:
    def scaled(preferences: Preferences) -> Preferences:
        if not isinstance(preferences, ByWeights):
            return preferences
        return ByWeights(tuple((option, weight * factor) for option, weight in preferences.weights))

    assert stable_states(with_preferences(conflict, scaled)) == stable_states(conflict)


@given(conflicts(), st.integers(0, 5), st.booleans())
@settings(max_examples=100)
def test_a_constant_statement_changes_nothing(conflict: Conflict, place: int, value: bool) -> None:
    def with_constant(preferences: Preferences) -> Preferences:
        if not isinstance(preferences, ByStatements):
            return preferences
        levels = preferences.levels
        return ByStatements((*levels[:place], Level(Always(value)), *levels[place:]))

    assert stable_states(with_preferences(conflict, with_constant)) == stable_states(conflict)


@given(conflicts())
@settings(max_examples=100)
def test_saying_a_statement_again_changes_nothing(conflict: Conflict) -> None:
    """A statement decides only where all before it are silent, so what repeats or denies one of them is idle."""

    def repeated(preferences: Preferences) -> Preferences:
        if not isinstance(preferences, ByStatements):
            return preferences
        levels = preferences.levels
        again = tuple(Level(Or((level.statement, Not(Not(level.statement))))) for level in levels)
        return ByStatements((*levels, *again, *(Level(Not(level.statement)) for level in levels)))

    assert stable_states(with_preferences(conflict, repeated)) == stable_states(conflict)
