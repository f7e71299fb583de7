"""The states of a conflict in option form, and what follows from them alone, whoever wants what."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from detente.graph.feasible import Codes
from detente.graph.owned import owned_by
from detente.graph.truth import Mask, Truth
from detente.model.conflict import Conflict
from detente.model.statement import Statement

MANY = 1 << 16
"""Of more states than that no flags are kept of a statement, and so many are looked at together."""


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
            return self._truth.of(statement)
        if statement not in self._where:
            found = self._truth.of(statement)
            found.setflags(write=False)  # it is given to whoever asks
            self._where[statement] = found
        return self._where[statement]

    def forget(self) -> None:
        """Let go of what statements were evaluated with, where that is much."""
        if self.codes.size > MANY:
            self._truth = Truth(self._conflict, self.codes)

    def scores(self, statements: Sequence[Statement]) -> NDArray[np.int32]:
        """Per state a number whose digits, from the highest on, are the truths of up to 31 statements."""
        if self.codes.size <= MANY:
            return self._scored(statements)
        packed = [self._truth.packed(statement) for statement in statements]
        scores = np.empty(self.codes.size, dtype=np.int32)
        for start in range(0, scores.size, MANY):
            piece = scores[start : start + MANY]
            piece[:] = 0
            for truths in packed:
                piece <<= 1
                piece |= self._truth.unpacked(truths, start, piece.size)
        return scores

    def _scored(self, statements: Sequence[Statement]) -> NDArray[np.int32]:
        scores = np.zeros(self.codes.size, dtype=np.int32)
        for statement in statements:
            scores <<= 1
            scores |= self.where(statement)
        return scores
