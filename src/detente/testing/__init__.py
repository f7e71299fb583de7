"""For tests of Détente and of what is built on it: generated conflicts of both forms."""

from detente.testing.strategies import conflicts, graph_conflicts, statements

__all__ = ["conflicts", "graph_conflicts", "statements"]
