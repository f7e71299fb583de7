"""The same questions on a changed conflict."""

from detente.scenario.change import changed
from detente.scenario.combine import combined, contradiction, settled
from detente.scenario.compare import Change, Comparison, Reason, compare, difference, matches, told_apart
from detente.scenario.lines import FIRMNESS, Line, lines_of, reread, without_line
from detente.scenario.reaching import ReachChange, Reaching, reaching
from detente.scenario.side_by_side import Row, Table, table
from detente.scenario.withdraw import Withdrawn, without_quotes, without_source, without_voice

__all__ = [
    "FIRMNESS",
    "Change",
    "Comparison",
    "Line",
    "ReachChange",
    "Reaching",
    "Reason",
    "Row",
    "Table",
    "Withdrawn",
    "changed",
    "combined",
    "compare",
    "contradiction",
    "difference",
    "lines_of",
    "matches",
    "reaching",
    "reread",
    "settled",
    "table",
    "told_apart",
    "without_line",
    "without_quotes",
    "without_source",
    "without_voice",
]
