"""Results put into sentences, in English and German."""

from detente.explain.changes import explain_change, explain_comparison, explain_reach_change, explain_reaching
from detente.explain.outcomes import action_between, action_of, label_of, name_of, names_of, names_true_in
from detente.explain.reasons import deciding_line
from detente.explain.state import Explanation, explain_state
from detente.explain.voice import Voice
from detente.explain.ways import explain_way

__all__ = [
    "Explanation",
    "Voice",
    "action_between",
    "action_of",
    "deciding_line",
    "explain_change",
    "explain_comparison",
    "explain_reach_change",
    "explain_reaching",
    "explain_state",
    "explain_way",
    "label_of",
    "name_of",
    "names_of",
    "names_true_in",
]
