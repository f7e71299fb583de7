"""For tests of Détente and of what is built on it: generated conflicts of both forms."""

from detente.testing.concepts import assert_sound
from detente.testing.strategies import conflicts, graph_conflicts, statements

__all__ = ["assert_sound", "conflicts", "graph_conflicts", "statements"]
