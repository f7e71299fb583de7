"""From FILE=WEIGHT as the user typed it to the file and how much it counts."""

from __future__ import annotations

from fractions import Fraction

from detente.errors import UsageError
from detente.model.shares import MAX_RATIO


def weighed(text: str) -> tuple[str, Fraction]:
    """The name of a file, and how much it counts: 1 unless said.

    Raises:
        UsageError: if the weight is no number above 0.

    Example:
        >>> weighed("mayor.yaml=0.5"), weighed("mayor.yaml")
        (('mayor.yaml', Fraction(1, 2)), ('mayor.yaml', Fraction(1, 1)))
    """
    name, equals, said = text.rpartition("=")
    if not equals:
        return text, Fraction(1)
    try:
        weight = Fraction(said)
    except (ValueError, ZeroDivisionError):
        weight = Fraction(0)
    if not 1 / Fraction(MAX_RATIO) <= weight <= MAX_RATIO:
        raise UsageError(f"--reading {text}: {said or 'nothing'} is no weight; expected a number above 0, as 0.5")
    return name, weight
