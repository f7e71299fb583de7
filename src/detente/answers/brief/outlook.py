"""What becomes of something once preferences are others: whether it holds, whether it is reached, and by whose move."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

import numpy as np

from detente.answers.case import Case
from detente.graph import Step
from detente.graph.truth import Mask
from detente.names import DmId


@dataclass(frozen=True, slots=True)
class Because:
    """The step that decides: an answer that keeps others from leaving, a move that leads there or away.

    ``content``: a move that its mover would rather have made, and no longer wants.
    """

    kind: Literal["answer", "content", "move"]
    step: Step


@dataclass(frozen=True, slots=True)
class Outlook:
    """In how many of the outcomes it holds, `before` and then, whether one is reached, how many do both, the reason.

    `reached` is None where nothing says how things stand today.
    """

    before: int
    held: int
    total: int
    reached: bool | None
    both: int
    because: Because | None

    @property
    def fate(self) -> Literal["both", "apart", "held", "holds", "reached", "neither"]:
        """Which of the two halves are so.

        ``apart``: both, but of different outcomes; ``holds``: nothing is known of the other half.
        """
        if self.held:
            return "holds" if self.reached is None else "both" if self.both else "apart" if self.reached else "held"
        return "reached" if self.reached else "neither"


def outlook(case: Case, after: Case, where: Mask, edited: Collection[DmId]) -> Outlook:
    """What becomes of these outcomes.

    Args:
        case: the conflict as it is.
        after: the same conflict, with the preferences of some other than they are.
        where: the outcomes.
        edited: whose preferences these are.
    """
    held, reached = where & after.holding, where & after.arriving
    return Outlook(
        int((where & case.holding).sum()),
        int(held.sum()),
        int(where.sum()),
        None if after.reach is None else bool(reached.any()),
        int((held & reached).sum()),
        _because(case, after, where, edited),
    )


def _because(case: Case, after: Case, where: Mask, edited: Collection[DmId]) -> Because | None:
    arriving, held, before = where & after.arriving, where & after.holding, where & case.holding
    if arriving.any() and not (where & case.arriving).any():
        return _leading(after, arriving, edited)
    if (held & ~before).any():
        return _staying(case, after, int(np.argmax(held & ~before)), edited)
    return _leaving(after, int(np.argmax(before & ~held))) if (before & ~held).any() else None


def _leading(after: Case, where: Mask, edited: Collection[DmId]) -> Because | None:
    """The last step of a shortest way by somebody who wants what it did before; else the last one."""
    assert after.reach is not None, "it is reached"
    far = np.where(where, after.reach.by_improvements, np.iinfo(np.int32).max)
    path = after.reach.path(int(np.argmin(far))) or ()
    others = [step for step in path if step.mover not in edited]
    return next((Because("move", step) for step in reversed(others or path)), None)


def _staying(case: Case, after: Case, s: int, edited: Collection[DmId]) -> Because | None:
    """Of those who would have left the outcome, the first: what that move is answered, else that it is not wanted.

    That it wants something else says nothing of those whose wishes are edited.
    """
    for dm in case.graph.decision_makers:
        left = case.solution.verdict(case.concept, dm, s).unanswered
        if left is None:
            continue
        found = after.solution.verdict(case.concept, dm, s).answered
        answered = next((one for one in found if one.improvement == left), None)
        if answered:
            return Because("answer", answered.steps[0])
        if dm not in edited:
            return Because("content", Step(dm, s, left))
    return None


def _leaving(after: Case, s: int) -> Because | None:
    """The move by which somebody then leaves the outcome."""
    for dm in after.graph.decision_makers:
        left = after.solution.verdict(after.concept, dm, s).unanswered
        if left is not None:
            return Because("move", Step(dm, s, left))
    return None
