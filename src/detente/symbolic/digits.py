"""What somebody wants, as digits: of two states it likes the one better whose first digit that differs is 1.

Statements are such digits as they stand. The sum of weights and the place in a ranking are written in binary.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from math import lcm

from detente.model.conflict import ByRanking, ByStatements, ByWeights, Preferences, RankItem, Rest
from detente.model.statement import Statement
from detente.names import OptionId
from detente.symbolic.space import Space, States

Digits = tuple[States, ...]
"""The most important first."""


def digits_of(preferences: Preferences, space: Space) -> Digits:
    """The digits of a preference."""
    match preferences:
        case ByStatements(levels):
            return tuple(space.of(level.statement) for level in levels)
        case ByRanking(groups):
            return _placed(groups, space)
        case ByWeights(weights):
            scale = lcm(1, *(weight.denominator for _, weight in weights))
            return _summed(((option, int(weight * scale)) for option, weight in weights), space)


def _placed(groups: Sequence[Sequence[RankItem]], space: Space) -> Digits:
    """Binary digits of how many groups are worse; an item has those states that no earlier one has."""
    left, rest, sets = space.all, -1, [space.none] * len(groups)
    for place, group in enumerate(groups):
        for item in group:
            if isinstance(item, Rest):
                rest = place
                continue
            sets[place] |= left & _meant(item, space)
            left &= ~sets[place]
    values = [
        (len(groups) - place, states | (left if place == rest else space.none)) for place, states in enumerate(sets)
    ]
    return tuple(
        space.either(states for value, states in values if value >> bit & 1)
        for bit in reversed(range(len(groups).bit_length()))
    )


def _meant(item: int | Statement, space: Space) -> States:
    if not isinstance(item, int):
        return space.of(item)
    taken = space.numbered(item)
    return space.none if taken is None else space.at(taken)


def _summed(weights: Iterable[tuple[OptionId, int]], space: Space) -> Digits:
    """Binary digits of the sum; a negative weight is that much for leaving its option."""
    total: list[States] = []
    for option, weight in sorted(weights, key=lambda entry: space.place[entry[0]]):
        earns = space.taken[option] if weight > 0 else ~space.taken[option]
        total = _added(
            total, [earns if abs(weight) >> bit & 1 else space.none for bit in range(abs(weight).bit_length())]
        )
    return tuple(reversed(total))


def _added(one: Sequence[States], other: Sequence[States]) -> list[States]:
    """The sum of two numbers, the least significant digit first."""
    if not one or not other:
        return [*one, *other]
    none = one[0] & ~one[0]
    digits, carry = [], none
    for a, b in zip_longest(one, other, fillvalue=none):
        digits.append(a ^ b ^ carry)
        carry = (a & b) | (carry & (a ^ b))
    return [*digits, carry]
