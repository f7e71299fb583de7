"""The same questions on a changed conflict."""

from detente.scenario.change import changed
from detente.scenario.compare import Change, Comparison, Reason, compare, matches

__all__ = ["Change", "Comparison", "Reason", "changed", "compare", "matches"]
