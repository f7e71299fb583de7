"""Which states hold, for whom, by which concept, and the witness that says why."""

from detente.names import ConceptName
from detente.stability.catalogue import CATALOGUE, concept_named, obstacles, with_usual
from detente.stability.concept import Concept, Obstacle
from detente.stability.solve import NotApplicable, Solution, solve
from detente.stability.sweeps import BY_ANY_MOVES
from detente.stability.together import is_quicker_together, solved_together, stable_by_any_moves
from detente.stability.verdict import CONCEPTS, Answered, Verdict
from detente.stability.witness import answer_to, by_preference, verdict_of

__all__ = [
    "BY_ANY_MOVES",
    "CATALOGUE",
    "CONCEPTS",
    "Answered",
    "Concept",
    "ConceptName",
    "NotApplicable",
    "Obstacle",
    "Solution",
    "Verdict",
    "answer_to",
    "by_preference",
    "concept_named",
    "is_quicker_together",
    "obstacles",
    "solve",
    "solved_together",
    "stable_by_any_moves",
    "verdict_of",
    "with_usual",
]
