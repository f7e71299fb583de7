"""The feasible states of a conflict in option form, as codes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from detente.errors import LimitExceeded, TooManyStates
from detente.model.conflict import Conflict
from detente.model.diagram import Diagram, feasible

Codes = NDArray[np.int64]
"""One code per state: bit k is 1 where option number k (in file order) is taken."""

AT_ONCE = 1 << 16
"""States that are looked at together: few enough to stay near the processor."""
MAX_STATES = 2**24
MAX_OPTIONS = 62
_MOST_HELD = 2**30
"""No machine that people have lists more of them, whatever the limit."""
_WITHOUT_A_LIST = "; the commands solve, why, paths, compare, diff and brief answer without a list of states"


def feasible_codes(conflict: Conflict, *, max_states: int = MAX_STATES) -> Codes:
    """The codes of all feasible states, in increasing order.

    Options are added one at a time; a combination is dropped as soon as no choice of the options still to come
    can make it feasible, so that no more combinations are ever held than there are feasible states.

    Args:
        conflict: a conflict in option form.
        max_states: refuse a conflict with more feasible states.

    Returns:
        Codes of shape (n,). Empty where the constraints exclude everything.

    Raises:
        TooManyStates: with the exact number of feasible states, known before any is listed.
        LimitExceeded: if there are more options than a code has digits.
    """
    if len(conflict.options) > MAX_OPTIONS:
        raise LimitExceeded(
            f"the conflict has {len(conflict.options)} options; the limit is {MAX_OPTIONS}. "
            f"Leave out options, those first that the constraints hold at one value{_WITHOUT_A_LIST}"
        )
    diagram, node = feasible(conflict)
    count = diagram.count(node)
    if count > (most := min(max_states, _MOST_HELD)):
        raised = ", or raise the limit with --max-states" if count <= _MOST_HELD else ""
        raise TooManyStates(
            f"the conflict has {count:,} feasible states; the limit is {most:,}. "
            f"Settle options by constraints (always: …, never: …){raised}{_WITHOUT_A_LIST}",
            count,
            most,
        )
    if count == 1 << len(conflict.options):
        return np.arange(count, dtype=np.int64)
    codes = _expanded(diagram, node, count)
    return codes if diagram.order == diagram.options else np.sort(codes)


def _expanded(diagram: Diagram, node: int, count: int) -> Codes:
    """All codes below a node."""
    codes, done = np.empty(count, dtype=np.int64), 0
    for piece in _Listing(diagram).of(node):
        codes[done : done + piece.size] = piece
        done += piece.size
    return codes


class _Listing:
    """Adds one option at a time to combinations, from the last of the order to the first; to a few at once."""

    def __init__(self, diagram: Diagram) -> None:
        self._diagram = diagram
        self._tested, self._low, self._high = np.array(diagram.table(), dtype=np.int32).T
        self._same = np.arange(self._tested.size, dtype=np.int32)

    def of(self, node: int) -> Iterator[Codes]:
        """All codes below a node, in pieces."""
        codes = np.zeros(int(node != self._diagram.false), dtype=np.int64)
        return self._added(len(self._diagram.order) - 1, np.full(codes.size, node, dtype=np.int32), codes)

    def _added(self, level: int, nodes: NDArray[np.int32], codes: Codes) -> Iterator[Codes]:
        if level < 0:
            yield codes
        elif codes.size > AT_ONCE:
            for half in (slice(codes.size // 2), slice(codes.size // 2, None)):
                yield from self._added(level, nodes[half], codes[half])
        else:
            here = self._tested == level
            branches = np.where(here, self._low, self._same)[nodes], np.where(here, self._high, self._same)[nodes]
            nodes = np.stack(branches, axis=1).reshape(-1)
            codes = np.stack((codes, codes | (1 << self._diagram.bits[level])), axis=1).reshape(-1)
            alive = nodes != self._diagram.false
            yield from self._added(level - 1, nodes[alive], codes[alive])
