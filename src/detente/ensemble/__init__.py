"""The same questions on many readings of a conflict: what survives when nobody knows just what the others want."""

from detente.ensemble.chunk import Chunk, merged
from detente.ensemble.default import PRESENT, SWAPPED, varied_of
from detente.ensemble.design import DESIGNS, DRAWS, MAX_ENUMERATED, Design, Plan, combinations, plan_of
from detente.ensemble.reading import reading_of
from detente.ensemble.run import CHUNK, Sampler, run, run_chunk
from detente.ensemble.shares import Share, Shares, reached_kind
from detente.ensemble.vary import (
    Alternative,
    Available,
    Ground,
    Group,
    Order,
    Presence,
    RateRange,
    Swap,
    Varied,
    Wants,
    exact,
)

__all__ = [
    "CHUNK",
    "DESIGNS",
    "DRAWS",
    "MAX_ENUMERATED",
    "PRESENT",
    "SWAPPED",
    "Alternative",
    "Available",
    "Chunk",
    "Design",
    "Ground",
    "Group",
    "Order",
    "Plan",
    "Presence",
    "RateRange",
    "Sampler",
    "Share",
    "Shares",
    "Swap",
    "Varied",
    "Wants",
    "combinations",
    "exact",
    "merged",
    "plan_of",
    "reached_kind",
    "reading_of",
    "run",
    "run_chunk",
    "varied_of",
]
