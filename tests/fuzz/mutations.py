"""Light random inputs, for a million of them: known ones cut, doubled and mixed. And failing ones made small."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import AnyStr

LONGEST = 50_000
"""Characters of an input, at most: what is doubled again and again would take the time of all others."""

TRIES = 3_000
"""How often a failing input is tried in making it small."""


def mutated(corpus: Sequence[AnyStr], chance: Random) -> AnyStr:
    """One of the known inputs after some edits."""
    value = chance.choice(corpus)
    for _ in range(chance.randint(1, 5)):
        start, end = _span(value, chance)
        value = value[:start] + _instead(value, start, end, corpus, chance) + value[end:]
    return value[:LONGEST]


def _span(value: AnyStr, chance: Random) -> tuple[int, int]:
    """A stretch of it: a few characters, or whole lines."""
    start = chance.randrange(len(value) + 1)
    end = min(start + int(chance.expovariate(0.15)), len(value))
    if chance.random() < 0.4:
        line = "\n" if isinstance(value, str) else b"\n"
        return value.rfind(line, 0, start) + 1, value.find(line, end) + 1 or len(value)
    return start, end


def _instead(value: AnyStr, start: int, end: int, corpus: Sequence[AnyStr], chance: Random) -> AnyStr:
    """What stands there afterwards: nothing, the same twice, something of another input, or any character."""
    match chance.randrange(5):
        case 0:
            return value[:0]
        case 1:
            return value[start:end] * 2
        case 2:
            return value[start:end] + _any(value, chance)
    other = chance.choice(corpus)
    first, last = _span(other, chance)
    return other[first:last]


def _any(value: AnyStr, chance: Random) -> AnyStr:
    return chr(chance.randrange(0xD800)) if isinstance(value, str) else chance.randbytes(1)


def minimised(value: AnyStr, fails: Callable[[AnyStr], bool]) -> AnyStr:
    """What is left of a failing input when each part that it fails without is taken out, the largest first."""
    tries, size = 0, len(value) // 2
    while size and tries < TRIES:
        start = 0
        while start < len(value) and tries < TRIES:
            shorter, tries = value[:start] + value[start + size :], tries + 1
            if fails(shorter):
                value = shorter
            else:
                start += size
        size //= 2
    return value
