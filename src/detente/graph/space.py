"""The states of a conflict in option form, and what follows from them alone, whoever wants what."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from detente.graph.feasible import Codes
from detente.graph.owned import owned_by
from detente.graph.truth import Mask, Truth
from detente.model.conflict import Conflict
from detente.model.statement import Statement

MANY = 1 << 16
"""Of more states than that nothing is kept of a statement, and it is evaluated on so many at once."""


class Space:
    """The states, as `codes`. Graphs that differ in ranks only share one: what they have in common is found once."""

    def __init__(self, conflict: Conflict, codes: Codes) -> None:
        self.codes = codes
        self.owned = {dm.id: owned_by(dm.id, conflict, codes) for dm in conflict.decision_makers}
        self._conflict = conflict
        self._truth = Truth(conflict, codes)
        self._where: dict[Statement, Mask] = {}

    def where(self, statement: Statement) -> Mask:
        """One flag per state: whether the statement is true there."""
        if self.codes.size > MANY:
            return Truth(self._conflict, self.codes).of(statement)
        if statement not in self._where:
            found = self._truth.of(statement)
            found.setflags(write=False)  # it is given to whoever asks
            self._where[statement] = found
        return self._where[statement]

    def pieces(self) -> Iterator[tuple[slice, Callable[[Statement], Mask]]]:
        """The states in pieces of at most `MANY`, each with the way to find where in it a statement is true."""
        if self.codes.size <= MANY:
            yield slice(None), self.where
            return
        for start in range(0, self.codes.size, MANY):
            piece = slice(start, start + MANY)
            yield piece, Truth(self._conflict, self.codes[piece]).of
