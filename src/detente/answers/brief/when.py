"""Where the courses stand on given days, with and without the events of the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from detente.answers.brief.reply import Reply, Value, which
from detente.answers.shares import share_word
from detente.errors import DetenteError
from detente.evolution.rates import rates_of
from detente.graph.truth import Mask
from detente.model.statement import Statement
from detente.names import DmId

if TYPE_CHECKING:
    from detente.evolution.chain import Absorption, Evolution

MOST_ENDS = 2
MOST_OUTCOMES = 2

Place = tuple[int, ...]
"""Where courses stand: in one state, or within a cycle of several."""


@dataclass(frozen=True, slots=True)
class Share:
    """In which share of the courses something asked about is so, else which share stands at a `place`; on one day.

    `without` is the share without the events of the file.
    """

    statement: Statement | None
    place: Place
    where: Mask
    share: float
    without: float

    @property
    def words(self) -> tuple[tuple[str, int], tuple[str, int]]:
        """Both shares as they are told."""
        return share_word(self.share), share_word(self.without)


@dataclass(frozen=True, eq=False)
class Standing(Reply):
    """Which share of the courses has what is asked about on each day, and where they end.

    Without days it is about the ends; without anything asked about, about the commonest outcomes.
    """

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        if self.case.graph.status_quo is None:
            return ()
        if self.fault:
            return (self.fault,)
        shares = (share for _, found in self.days for share in found)
        return tuple((which(self.case.graph, share.where), *share.words) for share in shares)

    @property
    def is_of_moves(self) -> bool:
        """It is: courses follow wanted moves, whoever gains how much by them."""
        return True

    @property
    def states(self) -> tuple[int, ...]:
        """The outcomes that most courses end in."""
        if self.case.graph.status_quo is None or self.fault:
            return ()
        return tuple(end.states[0] for end in self.ends.ends[:MOST_ENDS] if not end.is_cycle)

    @cached_property
    def fault(self) -> str:
        """Why the courses cannot be followed; empty where they can, or start nowhere."""
        if self.case.graph.status_quo is None:
            return ""
        try:
            self.days, self.ends  # noqa: B018 – both are found here
        except DetenteError as fault:
            return str(fault)
        return ""

    @cached_property
    def days(self) -> tuple[tuple[float | None, tuple[Share, ...]], ...]:
        """What stands on each day; None is the end. Raises DetenteError where the courses cannot be followed."""
        return tuple((day, tuple(self._standing_on(day))) for day in self.question.on or (None,))

    @cached_property
    def ends(self) -> Absorption:
        """Where the courses end."""
        return self.case.courses[0].settled()

    @cached_property
    def rates(self) -> dict[DmId, float]:
        """How quickly everybody acts."""
        return dict(rates_of(self.case.conflict))

    def _standing_on(self, day: float | None) -> list[Share]:
        with_events, without = (_standing(one, day) for one in self.case.courses)
        asked: Sequence[tuple[Statement | None, Place, Mask]] = (
            [(one, (), self.case.where(one)) for one in self.question.about]
            if self.question.about
            else [(None, place, self._only(place)) for place in _commonest(with_events)]
        )
        return [
            Share(statement, place, where, _share(with_events, where), _share(without, where))
            for statement, place, where in asked
        ]

    def _only(self, place: Place) -> Mask:
        where = np.zeros(self.case.graph.size, dtype=np.bool_)
        where[list(place)] = True
        return where


def _standing(courses: Evolution, day: float | None) -> list[tuple[Place, float]]:
    if day is None:
        return [(end.states, end.share) for end in courses.settled().ends]
    return [((s,), share) for s, share in courses.on(day).shares.items()]


def _share(standing: Sequence[tuple[Place, float]], where: Mask) -> float:
    """The share of the courses that are in these states, in a cycle all the time."""
    return sum(share for states, share in standing if all(map(where.item, states)))


def _commonest(standing: Sequence[tuple[Place, float]]) -> list[Place]:
    return [states for states, _ in sorted(standing, key=lambda one: (-one[1], one[0]))[:MOST_OUTCOMES]]
