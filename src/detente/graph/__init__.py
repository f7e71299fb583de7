"""From a conflict to its graph: feasible states, moves, preference ranks, legal sequences of moves."""

from detente.graph.feasible import MAX_STATES, feasible_codes
from detente.graph.graph import ArcGraph, Graph, OptionGraph, graph_of
from detente.graph.legal import Step, legal_walk

__all__ = ["MAX_STATES", "ArcGraph", "Graph", "OptionGraph", "Step", "feasible_codes", "graph_of", "legal_walk"]
