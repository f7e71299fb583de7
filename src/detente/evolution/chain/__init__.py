"""When a conflict gets where: a Markov chain on its wanted moves, which is Détente's own addition to the field.

Imported by its full name only: on many states it needs scipy, which takes a while to load.

Example:
    >>> from detente import load
    >>> from detente.graph import graph_of
    >>> elmira = graph_of(load("elmira").conflict)
    >>> start = elmira.index(1)
    >>> chain = chain_of(elmira, {"lg": 0.25}, start=start)
    >>> [(elmira.number(end.states[0]), end.share, end.days) for end in absorption(chain, start).ends]
    [(7, 1.0, 4.0)]
    >>> {elmira.number(s): round(share, 3) for s, share in distribution(chain, start, 4).shares.items()}
    {1: 0.368, 7: 0.632}
"""

from detente.evolution.chain.branches import Branch, Rules, Stretch
from detente.evolution.chain.chain import CHOICES, Chain, Choice, Start, chain_of
from detente.evolution.chain.courses import Course, courses
from detente.evolution.chain.ends import Absorption, End, absorption, recurrent_classes
from detente.evolution.chain.events import Evolution, evolution
from detente.evolution.chain.simulation import Simulation, simulate
from detente.evolution.chain.timeline import timeline
from detente.evolution.chain.uniformisation import Distribution, distribution
from detente.evolution.rates import DEFAULT_RATE, rates_of

__all__ = [
    "CHOICES",
    "DEFAULT_RATE",
    "Absorption",
    "Branch",
    "Chain",
    "Choice",
    "Course",
    "Distribution",
    "End",
    "Evolution",
    "Rules",
    "Simulation",
    "Start",
    "Stretch",
    "absorption",
    "chain_of",
    "courses",
    "distribution",
    "evolution",
    "rates_of",
    "recurrent_classes",
    "simulate",
    "timeline",
]
