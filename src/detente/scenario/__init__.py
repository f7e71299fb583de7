"""The same questions on a changed conflict."""

from detente.scenario.change import changed
from detente.scenario.compare import Change, Comparison, Reason, compare, difference, matches
from detente.scenario.lines import FIRMNESS, Line, lines_of, reread, without_line

__all__ = [
    "FIRMNESS",
    "Change",
    "Comparison",
    "Line",
    "Reason",
    "changed",
    "compare",
    "difference",
    "lines_of",
    "matches",
    "reread",
    "without_line",
]
