"""Means over several questions of one kind, and how much better they are than a baseline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import isinf

from detente.forecast.scores.baseline import BASELINES, Baseline, baseline_stands
from detente.forecast.scores.scored import Scored, rule_of
from detente.forecast.scores.standing import Stands, averaged, in_common


@dataclass(frozen=True, slots=True)
class Against:
    """Mean scores over the `n` questions, and the times, for which there is a baseline: one's `own`, and `theirs`."""

    n: int
    own: float
    theirs: float

    @property
    def skill(self) -> float | None:
        """1 - own / theirs: 1 for perfect forecasts, 0 for no better than the baseline; None if that was perfect."""
        return 1 - self.own / self.theirs if self.theirs else None


@dataclass(frozen=True, slots=True)
class Tally:
    """Means over `n` forecasts of one kind, each an author's on a question; all None where there is none.

    `impossible`: of so many, what came was held impossible for a time, so that `log` is infinite; `late`: so many were
    taken down, in part at least, only after the question had ended; `early`: of so many the question ended before its
    close.
    """

    n: int
    score: float | None
    log: float | None
    impossible: int
    final: float | None
    covered: float | None
    late: int
    early: int
    against: Mapping[Baseline, Against]


def tally(found: Sequence[Scored]) -> Tally:
    """The means of scores of one kind, and in one unit."""
    logs = [one.log for one in found if one.log is not None]
    return Tally(
        len(found),
        _mean(one.score for one in found),
        _mean(logs),
        sum(map(isinf, logs)),
        _mean(one.final for one in found),
        _mean(one.covered for one in found),
        sum(one.late for one in found),
        sum(one.early for one in found),
        {baseline: against for baseline in BASELINES if (against := _against(found, baseline))},
    )


def paired(one: Scored, other: Stands) -> tuple[float, float] | None:
    """The scores of two on one question over the time for which both held something; None if they never did."""
    rule, (mine, theirs) = rule_of(one.entry), in_common(one.stood, other)
    if not mine:
        return None
    own = one.score if _time(mine) == _time(one.stood) else averaged(mine, rule)
    return own, averaged(theirs, rule)


def _against(found: Iterable[Scored], baseline: Baseline) -> Against | None:
    pairs = [pair for one in found if (pair := paired(one, baseline_stands(one.entry, baseline)))]
    if not pairs:
        return None
    own, theirs = (sum(side) / len(pairs) for side in zip(*pairs, strict=True))
    return Against(len(pairs), own, theirs)


def _time(stood: Stands) -> tuple[datetime, datetime]:
    return stood[0].start, stood[-1].end


def _mean(numbers: Iterable[float]) -> float | None:
    every = list(numbers)
    return sum(every) / len(every) if every else None
