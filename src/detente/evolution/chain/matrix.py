"""The matrices of a chain: plain arrays where it has few states, sparse ones where it has many.

Plain arrays are quick enough there, and do without scipy, which takes longer to load than small chains to compute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from detente.extras import extra
from detente.graph.graph import States

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float64]

Labels = NDArray[np.int32]

Matrix: TypeAlias = "Floats | csr_array"
"""Both kinds add, multiply, and are cut to rows and columns in the same way."""

FEW = 512
"""Up to so many states a matrix is a plain array."""


def matrix_of(values: Floats, at: tuple[States, States], size: int) -> Matrix:
    """The square matrix that has the values at these rows and columns; those at the same place add up."""
    if size > FEW:
        with extra("large"):
            from scipy.sparse import coo_array  # noqa: PLC0415 – for large chains only

        return coo_array((values, at), shape=(size, size)).tocsr()
    found = np.zeros((size, size))
    np.add.at(found, at, values)
    return found


def diagonal(values: Floats, like: Matrix) -> Matrix:
    """The values on the diagonal of a matrix of the same kind."""
    if isinstance(like, np.ndarray):
        return np.diag(values)
    with extra("large"):
        from scipy.sparse import diags_array  # noqa: PLC0415 – loaded already, as `like` is sparse

    return diags_array(values, format="csr")


def components(jumps: Matrix) -> tuple[int, Labels]:
    """How many strongly connected components there are, and to which each state belongs."""
    if isinstance(jumps, np.ndarray):
        return _components(jumps > 0)
    with extra("large"):
        from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 – for large chains only

    count, labels = connected_components(jumps, directed=True, connection="strong")
    return int(count), labels


def _components(leads: NDArray[np.bool_]) -> tuple[int, Labels]:
    """Two states are in one component where each leads to the other by jumps: by up to 1, 2, 4, and so on."""
    known, leads = leads, leads | np.eye(len(leads), dtype=np.bool_)
    while (known != leads).any():
        ways = leads.astype(np.float32)
        known, leads = leads, ways @ ways > 0
    first, labels = np.unique((leads & leads.T).argmax(axis=1), return_inverse=True)
    return first.size, labels.reshape(-1).astype(np.int32)
