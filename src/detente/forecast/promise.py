"""What somebody promised or predicted, as an analyst keeps it, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

Sort = Literal["promise", "prediction"]
"""What somebody said they would do themselves; what they said would come."""

Judged = Literal["kept", "broken", "undecidable"]
"""What was said came, or did not; or it cannot be told."""

ENOUGH = 10
"""So many are decided, at least, before a share is told; on fewer it would say more than is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What `speaker` promised or predicted, in the words of the source.

    `exact` is the passage of `source` that says so, `prefix` the words before it where it stands there more than once;
    `comment` is the reader's comment that recalls it, as ``a1:c3``. `said` and `due` are days, None where the words
    (`said_words`, `due_words`) do not tell. `is_named` is false for “an adviser”; `is_denied`: the source says that it
    was not promised.
    """

    id: str
    sort: Sort
    what: str
    speaker: str
    source: str
    exact: str
    is_named: bool = True
    via: str = ""
    prefix: str = ""
    comment: str = ""
    said: date | None = None
    said_words: str = ""
    due: date | None = None
    due_words: str = ""
    is_denied: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of it, by which source, and why that counts so."""

    judged: Judged
    source: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise that an analyst keeps in mind, and the verdict on it, None while it is open."""

    promise: Promise
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one speaker: how many promises, or predictions, and how many of them were kept, broken, or cannot be told."""

    speaker: str
    sort: Sort
    all: int
    kept: int
    broken: int
    undecidable: int

    @property
    def open(self) -> int:
        """How many have no verdict yet."""
        return self.all - self.kept - self.broken - self.undecidable

    @property
    def share(self) -> float | None:
        """The share of what was kept among what was decided; None for fewer than `ENOUGH`."""
        decided = self.kept + self.broken
        return self.kept / decided if decided >= ENOUGH else None


def tallies(kept: Iterable[Kept]) -> tuple[Tally, ...]:
    """One for each speaker and sort, in the order in which they come; what was not promised does not count.

    Example:
        >>> said = Promise(id="p1", sort="promise", what="to pay", speaker="Lind", source="a1", exact="Lind will pay.")
        >>> [found] = tallies([Kept(said), Kept(said, Verdict("broken", "a2"))])
        >>> found.all, found.kept, found.broken, found.open, found.share
        (2, 0, 1, 1, None)
    """
    groups: dict[tuple[Sort, str], list[str]] = {}
    for one in kept:
        if not one.promise.is_denied:
            judged = one.verdict.judged if one.verdict else "open"
            groups.setdefault((one.promise.sort, one.promise.speaker), []).append(judged)
    return tuple(
        Tally(speaker, sort, len(ends), ends.count("kept"), ends.count("broken"), ends.count("undecidable"))
        for (sort, speaker), ends in groups.items()
    )
