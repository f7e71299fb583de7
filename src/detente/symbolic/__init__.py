"""What holds in conflicts with far more states than can be listed: sets of states as decision diagrams."""

from detente.symbolic.solution import MEMORY, Symbolic

__all__ = ["MEMORY", "Symbolic"]
