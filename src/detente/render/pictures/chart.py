"""What the charts of shares have in common: as narrow as a phone, a bar under each label, an axis from none to all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from textwrap import wrap

from detente.render.pictures.drawing import clipped

LINE = 14.0
LEFT = 14.0
PLOT = 322.0
WIDTH = LEFT + PLOT + LEFT
TITLE_LINE = 18.0
_LABEL_LENGTH = 49
_LABEL_LINES = 7
_TITLE_LENGTH = 38
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """The axis of a chart: a share of nothing stands at `left`, one of all at `right`."""

    left: float = LEFT

    @property
    def right(self) -> float:
        """Where a share of all stands."""
        return self.left + PLOT

    def at(self, share: float) -> float:
        """Where a share between 0 and 1 stands."""
        return round(self.left + PLOT * share, 1)

    def ticks(self, said: Callable[[float], str]) -> tuple[tuple[float, str], ...]:
        """Where the quarters stand, and how they are said."""
        return tuple((self.at(quarter), said(quarter)) for quarter in _QUARTERS)


def title_lines(title: str) -> tuple[str, ...]:
    """The title of a chart in its lines."""
    return tuple(wrap(title, _TITLE_LENGTH))


def label_lines(label: str, figure: str) -> tuple[str, ...]:
    """The label of a row, cut if it is long, and what is said of it, in lines."""
    shown = " ".join(clipped(label, _LABEL_LENGTH, _LABEL_LINES))
    return tuple(wrap(" – ".join(filter(None, (shown, figure))), _LABEL_LENGTH)) or ("",)
