"""Which states hold, for whom, by which concept, and the witness that says why."""

from detente.stability.catalogue import CATALOGUE, Concept
from detente.stability.solve import Solution, solve
from detente.stability.verdict import CONCEPTS, Answered, ConceptName, Verdict
from detente.stability.witness import answer_to, by_preference, verdict_of

__all__ = [
    "CATALOGUE",
    "CONCEPTS",
    "Answered",
    "Concept",
    "ConceptName",
    "Solution",
    "Verdict",
    "answer_to",
    "by_preference",
    "solve",
    "verdict_of",
]
