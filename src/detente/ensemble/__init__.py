"""The same questions on many readings of a conflict: what survives when nobody knows just what the others want."""

from detente.ensemble.counting.chunk import Chunk, merged
from detente.ensemble.hanging.factors import Factor, Sample, answered, factors_of, sample_of
from detente.ensemble.hanging.hangs import HangsOn, hangs_on
from detente.ensemble.hanging.importance import Effect, Importance, Value, importance_of
from detente.ensemble.hanging.prim import Box, Restriction, box_of
from detente.ensemble.hanging.tree import Node, Split, tree_of
from detente.ensemble.hanging.weakest import Shift, Word, WordKind, weakest_words
from detente.ensemble.run import CHUNK, Sampler, run, run_chunk
from detente.ensemble.share import Share
from detente.ensemble.shares import Each, Shares
from detente.ensemble.varying.analysts import with_reading
from detente.ensemble.varying.default import PRESENT, SWAPPED, TIMES, ranges_of, varied_of
from detente.ensemble.varying.design import (
    DESIGNS,
    DRAWS,
    MAX_ENUMERATED,
    AnswerKind,
    Design,
    Plan,
    combinations,
    plan_of,
)
from detente.ensemble.varying.reading import reading_of
from detente.ensemble.varying.vary import (
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
    "TIMES",
    "Alternative",
    "AnswerKind",
    "Available",
    "Box",
    "Chunk",
    "Design",
    "Each",
    "Effect",
    "Factor",
    "Ground",
    "Group",
    "HangsOn",
    "Importance",
    "Node",
    "Order",
    "Plan",
    "Presence",
    "RateRange",
    "Restriction",
    "Sample",
    "Sampler",
    "Share",
    "Shares",
    "Shift",
    "Split",
    "Swap",
    "Value",
    "Varied",
    "Wants",
    "Word",
    "WordKind",
    "answered",
    "box_of",
    "combinations",
    "exact",
    "factors_of",
    "hangs_on",
    "importance_of",
    "merged",
    "plan_of",
    "ranges_of",
    "reading_of",
    "run",
    "run_chunk",
    "sample_of",
    "tree_of",
    "varied_of",
    "weakest_words",
    "with_reading",
]
