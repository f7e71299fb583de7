"""An answer that is found once, together with what stands behind it, since finding it takes a search."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from detente.inverse import Answer, Edit

Value = tuple[Hashable, ...]
"""What an answer states, without words."""


@dataclass(frozen=True, slots=True)
class Told:
    """The clauses of a short answer, the sentences behind it, those told on demand, and the states it is about.

    `edited` is the change of preferences that the short answer supposes; None where it supposes none. `value` is what
    an answer states that is about the other answers; for others see `detente.brief.values`.
    """

    clauses: tuple[str, ...]
    sentences: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    states: tuple[int, ...] = ()
    edited: Answer[Edit] | None = None
    value: Value | None = None
