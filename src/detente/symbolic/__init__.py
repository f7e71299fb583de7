"""What holds in conflicts with far more states than can be listed: sets of states as decision diagrams."""

from detente.symbolic.solution import MEMORY, Symbolic, known, side_by_side

__all__ = ["MEMORY", "Symbolic", "known", "side_by_side"]
