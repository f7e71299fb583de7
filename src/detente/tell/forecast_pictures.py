"""What the pictures of forecasts show, as the values that they are drawn from."""

from __future__ import annotations

from dataclasses import dataclass

from detente.names import Language


@dataclass(frozen=True, slots=True)
class BinView:
    """Forecasts of about the same probability on the reliability picture; all shares are between 0 and 1.

    Attributes:
        at: the mean of the probabilities.
        share: which share came true.
        low: the least share that is consistent with the probabilities being right.
        high: the greatest.
        n: how many forecasts there are.
        said: all of it in words.
    """

    at: float
    share: float
    low: float
    high: float
    n: int
    said: str


@dataclass(frozen=True, slots=True)
class Reliability:
    """What was forecast against what came, bin by bin; `name` is what no other picture on the page is called."""

    name: str
    title: str
    bins: tuple[BinView, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class LineView:
    """A probability over time: `steps` are pairs (day, probability), each stands until the next, the last to `end`."""

    name: str
    steps: tuple[tuple[float, float], ...]
    end: float


@dataclass(frozen=True, slots=True)
class MarkView:
    """A day with what is said of it."""

    day: float
    label: str


@dataclass(frozen=True, slots=True)
class OverTime:
    """Probabilities over time, a line each.

    Attributes:
        name: what no other picture on the page is called.
        title: what they are of.
        lines: who held them, or of which outcome they are.
        first: the day on which the picture begins,
        last: and on which it ends.
        ends: what is said of the first and the last day.
        marks: days in between of which something is said.
        language: for the fixed words.
    """

    name: str
    title: str
    lines: tuple[LineView, ...]
    first: float
    last: float
    ends: tuple[str, str]
    marks: tuple[MarkView, ...]
    language: Language
