"""When a conflict gets where: a Markov chain on its wanted moves, which is Détente's own addition to the field.

Imported by its full name only: it needs scipy, which takes a while to load.
"""

from detente.evolution.chain.chain import CHOICES, DEFAULT_RATE, Chain, Choice, Start, chain_of
from detente.evolution.chain.courses import Course, courses
from detente.evolution.chain.ends import Absorption, End, absorption, recurrent_classes
from detente.evolution.chain.events import Event, Evolution, evolution
from detente.evolution.chain.simulation import Simulation, simulate
from detente.evolution.chain.uniformisation import Distribution, distribution

__all__ = [
    "CHOICES",
    "DEFAULT_RATE",
    "Absorption",
    "Chain",
    "Choice",
    "Course",
    "Distribution",
    "End",
    "Event",
    "Evolution",
    "Simulation",
    "Start",
    "absorption",
    "chain_of",
    "courses",
    "distribution",
    "evolution",
    "recurrent_classes",
    "simulate",
]
