"""An answer that is found once, together with what stands behind it, since finding it takes a search."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """The clauses of a short answer, the sentences behind it, those told on demand, and the states it is about."""

    clauses: tuple[str, ...]
    sentences: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    states: tuple[int, ...] = ()
