"""Uniform numbers that depend on the seed and the draw's number alone, whoever asks for them and in which chunk.

Philox is a generator without a state: it turns a counter and a key into random words. The counter is the number of
the draw, the key the seed and what the words are for.

Source: Salmon, Moraes, Dror & Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC '11.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Words = NDArray[np.uint64]

_PER_COUNT = 4
_VALUES, _PLACES, _KEYS = 0, 1, 2
_PURPOSES = 3
_ROUNDS = 6
_WITHIN = 20
"""Binary digits of where within its part a stratified number lies; with 32 for the part they fit into a float."""


def independent(seed: int, first: int, count: int, dimensions: int, *, stream: int = 0) -> Floats:
    """Monte Carlo: `count` draws from number `first` on, each of independent uniform numbers above 0 and below 1.

    Numbers of different streams have nothing to do with each other, however many there are.

    Returns:
        Of shape (count, dimensions).

    Example:
        >>> bool((independent(7, 0, 10, 3)[4:6] == independent(7, 4, 2, 3)).all())
        True
    """
    words = _words(seed, _VALUES + _PURPOSES * stream, first, count, dimensions)
    return (words >> np.uint64(12)).astype(np.float64) * 2.0**-52 + 2.0**-53


def stratified(seed: int, draws: int, first: int, count: int, dimensions: int, *, stream: int = 0) -> Floats:
    """Latin hypercube: as `independent`, but in every dimension each of `draws` equal parts is met exactly once.

    Which part a draw meets is a keyed permutation of its number, one for each dimension.

    Source: McKay, Beckman & Conover (1979), Technometrics 21:239–245.
    """
    numbers = np.arange(first, first + count, dtype=np.uint64)[:, None]
    parts = _permuted(numbers, draws, _words(seed, _KEYS + _PURPOSES * stream, 0, dimensions, _ROUNDS))
    within = _words(seed, _PLACES + _PURPOSES * stream, first, count, dimensions) >> np.uint64(64 - _WITHIN)
    return (parts + (within + 0.5) * 2.0**-_WITHIN) / draws


def _words(seed: int, purpose: int, first: int, count: int, each: int) -> Words:
    """The random words of these draws, `each` so many."""
    counts = -(-each // _PER_COUNT)
    generator = np.random.Philox(key=np.array([seed, purpose], dtype=np.uint64), counter=first * counts)
    words = generator.random_raw(count * counts * _PER_COUNT).reshape(count, counts * _PER_COUNT)
    return words[:, :each]


def _permuted(numbers: Words, size: int, keys: Words) -> Words:
    """Each number below `size` as another one below it, no two as the same; one column for each row of keys.

    A Feistel network permutes the numbers below a power of 4; what falls beyond `size` is permuted again.
    """
    half = max(1, -(-(size - 1).bit_length() // 2))
    found = np.repeat(numbers, keys.shape[0], axis=1)
    beyond = np.ones_like(found, dtype=np.bool_)
    column = np.broadcast_to(np.arange(keys.shape[0]), found.shape)
    while beyond.any():
        found[beyond] = _feistel(found[beyond], half, keys[column[beyond]])
        beyond = found >= size
    return found


def _feistel(numbers: Words, half: int, keys: Words) -> Words:
    low = np.uint64((1 << half) - 1)
    left, right = numbers >> np.uint64(half), numbers & low
    for k in range(keys.shape[1]):
        left, right = right, left ^ (_mixed(right + keys[:, k]) & low)
    return left << np.uint64(half) | right


def _mixed(words: Words) -> Words:
    """The last steps of splitmix64: every digit of the result depends on every one of the word."""
    words = (words ^ (words >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    words = (words ^ (words >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return words ^ (words >> np.uint64(31))
