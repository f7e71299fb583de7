"""The least change that meets a goal – a target that holds, or is reached: of wishes, or from outside."""

from detente.inverse.conditions import conditions_on
from detente.inverse.count import MAX_RANKINGS, Count, count_rankings
from detente.inverse.edits import Edit
from detente.inverse.found import Answer, Found, Watch
from detente.inverse.joint import JointMove, joint_moves
from detente.inverse.levels import Level
from detente.inverse.levers import Lever, Variants, fewest_levers, levers
from detente.inverse.rankings import Swap, fewest_swaps
from detente.inverse.reached import Reached
from detente.inverse.statements import MAX_EDITS, Makers, fewest_edits
from detente.inverse.target import Goal, Target, exactly, forbidden_by, numbers_met, target_states
from detente.inverse.ways import Way, fewest_unwanted

__all__ = [
    "MAX_EDITS",
    "MAX_RANKINGS",
    "Answer",
    "Count",
    "Edit",
    "Found",
    "Goal",
    "JointMove",
    "Level",
    "Lever",
    "Makers",
    "Reached",
    "Swap",
    "Target",
    "Variants",
    "Watch",
    "Way",
    "conditions_on",
    "count_rankings",
    "exactly",
    "fewest_edits",
    "fewest_levers",
    "fewest_swaps",
    "fewest_unwanted",
    "forbidden_by",
    "joint_moves",
    "levers",
    "numbers_met",
    "target_states",
]
