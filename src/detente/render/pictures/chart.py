"""What the charts of shares have in common: labels on the left, and an axis from none to all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from detente.render.pictures.drawing import clipped

LETTER = 6.5
LINE = 14.0
MARGIN = 14.0
PLOT = 300.0
_LABEL_LINES = 8
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """The axis of a chart: a share of nothing stands at `left`, one of all at `right`."""

    left: float

    @property
    def right(self) -> float:
        """Where a share of all stands."""
        return self.left + PLOT

    def at(self, share: float) -> float:
        """Where a share between 0 and 1 stands."""
        return self.left + PLOT * share

    def ticks(self, said: Callable[[float], str]) -> tuple[tuple[float, str], ...]:
        """Where the quarters stand, and how they are said."""
        return tuple((self.at(quarter), said(quarter)) for quarter in _QUARTERS)


def label_lines(label: str, length: int) -> tuple[str, ...]:
    """The label of a row in its lines; one, if empty, where it is blank."""
    return clipped(label, length, _LABEL_LINES) or ("",)
