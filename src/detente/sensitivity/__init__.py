"""What an answer hangs on: line by line and rate by rate, one change at a time."""

from detente.sensitivity.measures import Measures
from detente.sensitivity.sensitivity import BUDGET, MAX_WITH_COURSES, Effect, Sensitivity, sensitivity
from detente.sensitivity.variations import Variation, VariationKind, variations

__all__ = [
    "BUDGET",
    "MAX_WITH_COURSES",
    "Effect",
    "Measures",
    "Sensitivity",
    "Variation",
    "VariationKind",
    "sensitivity",
    "variations",
]
