"""A share of the readings, and how far chance may have moved it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

from detente.ensemble.varying.design import Design


def bound_of(share: Fraction | float, readings: float) -> float | None:
    """How far a share of readings drawn may be from 0, or from 1, where they all agree; None where they do not.

    The rule of three: were it farther than 3/n, n readings would have agreed in less than 5 of 100 runs.
    """
    return min(1.0, 3 / readings) if share in (0, 1) else None


@dataclass(frozen=True, slots=True)
class Share:
    """A share of the readings: never the probability of an event.

    Attributes:
        value: the share.
        draws: of how many readings.
        design: how they were chosen.

    Example:
        >>> share = Share(Fraction(71, 100), 100, "monte-carlo")
        >>> str(share), Share(Fraction(0), 300, "monte-carlo").bound
        ('0.71 ± 0.045', 0.01)
    """

    value: Fraction
    draws: int
    design: Design

    @property
    def exact(self) -> bool:
        """Whether all readings were enumerated, so that chance has no part in it."""
        return self.design == "enumeration"

    @property
    def error(self) -> float:
        """The standard error, sqrt(p (1 - p) / n); 0 where the share is exact.

        Of a Latin hypercube it is an upper bound, but for a factor sqrt(n / (n - 1)). It is 0 as well where all
        readings agree, which does not make the share exact: see `bound`.
        """
        return 0.0 if self.exact else sqrt(self.value * (1 - self.value) / self.draws)

    @property
    def bound(self) -> float | None:
        """How far the share may be from 0, or from 1, where all readings drawn agree; None where they do not."""
        return None if self.exact else bound_of(self.value, self.draws)

    def __str__(self) -> str:
        if self.exact:
            return f"{float(self.value):.3g} (exact)"
        if self.bound is not None:
            return f"{'at most' if self.value == 0 else 'at least'} {abs(float(self.value) - self.bound):.3g}"
        return f"{float(self.value):.3g} ± {self.error:.2g}"
