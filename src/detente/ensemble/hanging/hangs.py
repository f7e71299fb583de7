"""What an answer hangs on, when many readings are looked at together."""

from __future__ import annotations

from dataclasses import dataclass

from detente.ensemble.hanging.counted import Counted
from detente.ensemble.hanging.factors import Sample
from detente.ensemble.hanging.importance import Importance, importance_of
from detente.ensemble.hanging.prim import Box, box_of
from detente.ensemble.hanging.tree import Node, tree_of
from detente.errors import UsageError
from detente.graph.truth import Mask


@dataclass(frozen=True, slots=True)
class HangsOn:
    """What decides whether something is so, of all that differs between readings.

    Attributes:
        importance: how much each factor explains by itself.
        so: the box of the readings in which it is so; None where there is none.
        otherwise: the box of those in which it is not.
        tree: which factors to ask about, one after the other.
        agreed: whether all readings say the same, so that the answer hangs on nothing that varies.
        exact: whether these were all readings, so that chance has no part in it.
    """

    importance: Importance
    so: Box | None
    otherwise: Box | None
    tree: Node
    agreed: bool
    exact: bool

    @property
    def box(self) -> Box | None:
        """Of the two boxes the one that tells the readings apart better, of those that most of the inside bears out."""
        found = filter(None, (self.so, self.otherwise))
        return max(found, key=lambda box: (box.density > 1 / 2, box.gain), default=None)


def hangs_on(sample: Sample, so: Mask) -> HangsOn:
    """What decides between the readings in which it is so and the others.

    Args:
        sample: what the readings are; see `sample_of`.
        so: per reading what it says; see `answered`. Anything else that is true of some readings does as well.

    Raises:
        UsageError: if there is not one answer for each reading.

    Example:
        >>> from detente import load
        >>> from detente.ensemble import plan_of, run
        >>> from detente.ensemble.hanging.factors import answered, sample_of
        >>> from detente.model.statement import Holds
        >>> plan = plan_of(load("two-towns").conflict, answers=[Holds("deal")])
        >>> chunk = run(plan, bits=True)
        >>> box = hangs_on(sample_of(plan, chunk), answered(plan, chunk, 0, "holds")).box
        >>> [(r.factor.lines(plan.conflict)[0].id, r.values) for r in box.restrictions]
        [('up 1: not down.sue', ('present',)), ('down 3: down.sue iff not up.release', ('present',))]
        >>> round(box.density, 3), round(box.coverage, 3)
        (1.0, 0.977)
    """
    if so.shape != sample.weights.shape:
        raise UsageError(f"there are {so.size} answers of {sample.weights.size} readings; expected one for each")
    return HangsOn(
        importance_of(sample, so),
        box_of(sample, so),
        box_of(sample, so, about=False),
        tree_of(sample, so),
        Counted(sample, so).agreed,
        sample.exact,
    )
