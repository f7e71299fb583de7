"""The exponential of a generator by its definition: a reference that is itself checked.

A library's routine was wrong by .003 for `[[-3(1-ε), 2.5, .5], [0, -3, 3], [0, 0, 0]] · 8/7`: it takes a shortcut for
triangular matrices that fails where diagonal entries differ in the last bit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TERMS = 24


def exponential(generator: Floats) -> Floats:
    """exp(Q) as the square, k times, of the Taylor series of exp(Q / 2ᵏ), where the norm of Q / 2ᵏ is at most 1/2."""
    norm = float(np.abs(generator).sum(axis=1).max())
    halvings = max(0, int(np.ceil(np.log2(max(norm, 0.5)))) + 1)
    scaled = generator / 2**halvings
    term = total = np.eye(len(generator))
    for k in range(1, TERMS):
        term = term @ scaled / k
        total = total + term
    for _ in range(halvings):
        total = total @ total
    assert np.allclose(total.sum(axis=1), 1, atol=1e-10)
    assert total.min() > -1e-12
    return total
