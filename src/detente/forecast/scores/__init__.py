"""How good forecasts were: scores of single ones, their means by kind of question, calibration, pools, rivals.

Every score is a loss: 0 is the best, and at every moment it is on average least for who says what they believe.
"""

from detente.forecast.scores.baseline import BASELINES, Baseline
from detente.forecast.scores.calibration import LEAST_RESOLVED, Bin, Calibration, calibration
from detente.forecast.scores.counted import LeftOut, counted, left_out
from detente.forecast.scores.curve import Curve
from detente.forecast.scores.pooling import EXTREMISED_BY, METHODS, Method, pooled_stands
from detente.forecast.scores.rival import Lead, lead
from detente.forecast.scores.scored import Scored, authors_of, scored, scored_stands
from detente.forecast.scores.standing import Stand, Stands, stands
from detente.forecast.scores.tally import Against, Tally, tally

__all__ = [
    "BASELINES",
    "EXTREMISED_BY",
    "LEAST_RESOLVED",
    "METHODS",
    "Against",
    "Baseline",
    "Bin",
    "Calibration",
    "Curve",
    "Lead",
    "LeftOut",
    "Method",
    "Scored",
    "Stand",
    "Stands",
    "Tally",
    "authors_of",
    "calibration",
    "counted",
    "lead",
    "left_out",
    "pooled_stands",
    "scored",
    "scored_stands",
    "stands",
    "tally",
]
