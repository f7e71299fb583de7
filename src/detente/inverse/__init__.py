"""The least change that makes a target hold: of rankings, of statements, or from outside."""

from detente.inverse.conditions import conditions_on
from detente.inverse.count import MAX_RANKINGS, Count, count_rankings
from detente.inverse.edits import Edit
from detente.inverse.found import Answer, Found
from detente.inverse.levers import Lever, fewest_levers, levers
from detente.inverse.rankings import Swap, fewest_swaps
from detente.inverse.statements import MAX_EDITS, fewest_edits
from detente.inverse.target import Target, exactly, numbers_met, target_states

__all__ = [
    "MAX_EDITS",
    "MAX_RANKINGS",
    "Answer",
    "Count",
    "Edit",
    "Found",
    "Lever",
    "Swap",
    "Target",
    "conditions_on",
    "count_rankings",
    "exactly",
    "fewest_edits",
    "fewest_levers",
    "fewest_swaps",
    "levers",
    "numbers_met",
    "target_states",
]
