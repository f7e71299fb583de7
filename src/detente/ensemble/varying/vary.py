"""What a reading of a conflict may change, each with its share of the readings and its ground.

Shares are kept as fractions, so that what is enumerated is exact; a float counts as the decimal it is written as.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import permutations
from math import exp, factorial, isfinite

from detente.errors import Place, UsageError
from detente.model.conflict import Confidence, Preferences
from detente.model.text import Text
from detente.names import DmId, OptionId

Wants = tuple[tuple[DmId, Preferences], ...]
"""One reading of what some decision makers want, as a scenario's `preferences`; of the others it says nothing."""
Outcome = tuple[tuple[float, ...], Fraction]
"""One of the things that may come about: uniform numbers that stand for it, and its share of the readings."""

MAX_RATIO = 10**6
"""Between the weights of lines; beyond it the order would be as good as certain, and floats could not tell."""


LEAST = Fraction(1, 10**9)
"""The least share that is not 0; what is rarer would not be drawn anyway."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Why something varies: by the `confidence` of a line of the model, or because the file says so (`given`)."""

    confidence: Confidence | None = None
    evidence: tuple[str, ...] = ()
    given: bool = True
    note: Text | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Presence:
    """A line (`place` counts from 0) is there in a share of the readings, missing in another, and else negated."""

    dm: DmId
    place: int
    present: Fraction
    absent: Fraction
    negated: Fraction = Fraction(0)
    ground: Ground = field(default_factory=Ground)

    def __post_init__(self) -> None:
        _make_exact(self, "present", "absent", "negated")
        _refuse_other_than_one(self.shares, f"the line {self.place + 1} of {self.dm}")

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """Of what may come about, in order: present, absent, negated."""
        return self.present, self.absent, self.negated


@dataclass(frozen=True, slots=True)
class Swap:
    """The lines at `place` and below it change places in a share of the readings."""

    dm: DmId
    place: int
    share: Fraction
    ground: Ground = field(default_factory=Ground)

    def __post_init__(self) -> None:
        _make_exact(self, "share")

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """Of what may come about, in order: swapped, not."""
        return self.share, 1 - self.share


@dataclass(frozen=True, slots=True)
class Group:
    """The lines at these places, which follow each other, are equally important: any order of them is as good."""

    dm: DmId
    places: tuple[int, ...]
    ground: Ground = field(default_factory=Ground)

    def __post_init__(self) -> None:
        first, count = min(self.places, default=0), len(self.places)
        if count < 2 or self.places != tuple(range(first, first + count)):
            said = ", ".join(str(place + 1) for place in self.places) or "none"
            raise UsageError(
                f"a group of equal importance needs two or more lines that follow each other; {self.dm} has {said}"
            )

    @property
    def weights(self) -> tuple[Fraction, ...]:
        """All the same."""
        return (Fraction(1),) * len(self.places)


@dataclass(frozen=True, slots=True)
class Order:
    """All lines in random order by Plackett and Luce: each next one is drawn among those left, by its weight."""

    dm: DmId
    weights: tuple[Fraction, ...]
    ground: Ground = field(default_factory=Ground)

    def __post_init__(self) -> None:
        weights = tuple(exact(weight) for weight in self.weights)
        if not weights or min(weights) <= 0 or max(weights) > MAX_RATIO * min(weights):
            raise UsageError(
                f"the weights of the lines of {self.dm} are {', '.join(map(str, weights)) or 'none'}; expected one "
                f"above 0 for each line, none more than {MAX_RATIO:,} times another"
            )
        object.__setattr__(self, "weights", weights)

    @property
    def places(self) -> tuple[int, ...]:
        """Of all lines."""
        return tuple(range(len(self.weights)))


@dataclass(frozen=True, slots=True)
class Alternative:
    """Readings of what some want, of which one holds: a preference that is not known, or analysts who differ.

    A preference that is the file's own varies by lines as everything else says; any other stands as it is given.
    """

    readings: tuple[Wants, ...]
    shares: tuple[Fraction, ...]
    ground: Ground = field(default_factory=Ground)

    def __post_init__(self) -> None:
        object.__setattr__(self, "shares", tuple(exact(share) for share in self.shares))
        if len(self.readings) != len(self.shares):
            raise UsageError(f"{len(self.readings)} readings have {len(self.shares)} shares; expected one for each")
        _refuse_other_than_one(self.shares, "the alternative readings")


@dataclass(frozen=True, slots=True)
class Available:
    """An option is there to be taken in a share of the readings; in the others it does not exist."""

    option: OptionId
    share: Fraction
    ground: Ground = field(default_factory=Ground)

    def __post_init__(self) -> None:
        _make_exact(self, "share")

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """Of what may come about, in order: available, not."""
        return self.share, 1 - self.share


@dataclass(frozen=True, slots=True)
class RateRange:
    """How often a day somebody acts lies between two bounds, evenly on a scale of ratios. Matters to courses only."""

    dm: DmId
    low: float
    high: float
    ground: Ground = field(default_factory=Ground)

    def __post_init__(self) -> None:
        if not (0 < self.low <= self.high and isfinite(self.high)):
            raise UsageError(
                f"the rate of {self.dm} is to lie between {self.low:g} and {self.high:g}; expected two numbers above "
                "0, the lower one first"
            )

    def at(self, uniform: float) -> float:
        """The rate that a uniform number stands for."""
        return float(self.low * (self.high / self.low) ** uniform)


Varied = Presence | Swap | Group | Order | Alternative | Available | RateRange


def exact(value: Fraction | float | str) -> Fraction:
    """The number as it is written: 0.1 is a tenth. Raises UsageError where it is none."""
    try:
        return Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        raise UsageError(f"{value} is not a share; expected a number from 0 to 1") from None


def width(varied: Varied) -> int:
    """How many uniform numbers decide about it."""
    return len(varied.places) if isinstance(varied, Group | Order) else 1


def possibilities(varied: Varied) -> int | None:
    """How many things may come about; None where they cannot be counted."""
    match varied:
        case Group() | Order():
            return factorial(len(varied.places))
        case RateRange():
            return None
        case _:
            return sum(share > 0 for share in varied.shares)


def outcomes(varied: Varied) -> Iterator[Outcome]:
    """Each thing that may come about; the shares add up to 1. Raises UsageError where they cannot be counted."""
    match varied:
        case Group() | Order():
            yield from _orders(varied.weights)
        case RateRange():
            raise UsageError(
                f"the rate of {varied.dm} has more values than can be enumerated; draw instead (monte-carlo or "
                "latin-hypercube), or leave the rate out"
            )
        case _:
            below = Fraction(0)
            for share in varied.shares:
                if share > 0:
                    yield (float(below + share / 2),), share
                below += share


def boundaries(shares: Sequence[Fraction]) -> list[float]:
    """Where, from 0 to 1, one thing that may come about ends and the next begins."""
    below = [sum(shares[: k + 1], Fraction(0)) for k in range(len(shares) - 1)]
    return [float(bound) for bound in below]


def relative(weights: Sequence[Fraction]) -> list[float]:
    """The weights, the largest as 1."""
    return [float(weight / max(weights)) for weight in weights]


def _orders(weights: Sequence[Fraction]) -> Iterator[Outcome]:
    """Every order of the lines. Lines come by -log(u) / weight, the least first, which draws by Plackett and Luce."""
    count = len(weights)
    for order in permutations(range(count)):
        share, left = Fraction(1), sum(weights, Fraction(0))
        uniforms = [0.0] * count
        for k, line in enumerate(order, start=1):
            share *= weights[line] / left
            left -= weights[line]
            uniforms[line] = exp(-k / count * relative(weights)[line])
        yield tuple(uniforms), share


def _make_exact(varied: Presence | Swap | Available, *names: str) -> None:
    for name in names:
        object.__setattr__(varied, name, _share(exact(getattr(varied, name))))


def _share(share: Fraction) -> Fraction:
    if not 0 <= share <= 1:
        raise UsageError(f"{float(share):g} is not a share; expected a number from 0 to 1")
    if 0 < min(share, 1 - share) < LEAST:
        raise UsageError(f"a share of {float(share):g} is too close to 0 or 1 to be drawn; write 0 or 1")
    return share


def _refuse_other_than_one(shares: Sequence[Fraction], of: str) -> None:
    for share in shares:
        _share(share)
    if sum(shares) != 1:
        said = " + ".join(f"{float(share):g}" for share in shares) or "none"
        raise UsageError(f"the shares of {of} are {said}; expected that they add up to 1")
