"""An answer that is found once, together with what stands behind it, since finding it takes a search."""

from __future__ import annotations

from dataclasses import dataclass

from detente.inverse import Answer, Edit


@dataclass(frozen=True, slots=True)
class Told:
    """The clauses of a short answer, the sentences behind it, those told on demand, and the states it is about.

    `edited` is the change of preferences that the short answer supposes; None where it supposes none.
    """

    clauses: tuple[str, ...]
    sentences: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    states: tuple[int, ...] = ()
    edited: Answer[Edit] | None = None
