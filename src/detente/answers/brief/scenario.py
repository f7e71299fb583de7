"""What a scenario changes of what holds and of what is reached."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.brief.apart import done_in_all
from detente.answers.brief.reply import Reply, Value, which
from detente.answers.case import Case
from detente.graph import Graph
from detente.graph.truth import Mask
from detente.model.conflict import Condition
from detente.model.statement import Holds, Statement
from detente.names import OptionId
from detente.scenario import matches, told_apart


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """In how many of the outcomes that hold a statement is true, before a change and after it."""

    before: int
    held: int
    after: int
    heldafter: int

    @property
    def turned(self) -> int:
        """1 where it is true in some after the change and was in none before, -1 the other way round, else 0."""
        return bool(self.after) - bool(self.before)

    @property
    def other_share(self) -> bool:
        """Whether that is another share of them, also where nothing holds before or after."""
        return self.turned != 0 or self.before * self.heldafter != self.after * self.held

    @property
    def in_all(self) -> tuple[bool, bool]:
        """Whether it is true in all of them, before and after."""
        return 0 < self.before == self.held, 0 < self.after == self.heldafter


@dataclass(frozen=True, eq=False)
class Differing(Reply):
    """What holds and what is reached in a scenario, beside how it is without."""

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        variant = self.variant
        gained, lost, kept = self.difference
        compared = (_of(variant.graph, gained), _of(self.case.graph, lost), _of(variant.graph, kept))
        shares = tuple(
            (int(one.holding.sum()), which(one.graph, one.holding & one.where(statement)))
            for statement in self.question.about
            for one in (self.case, variant)
        )
        stated = compared, shares, self.changes_nothing, self._led_before
        if variant.reach is None:
            return stated
        return *stated, int(variant.holding.sum()), which(variant.graph, self.leads)

    @cached_property
    def states(self) -> tuple[int, ...]:
        """Those that hold in the scenario and are possible without."""
        states = matches(self.variant.graph, self.case.graph)[self.variant.holding]
        return tuple(states[states >= 0].tolist())

    @cached_property
    def variant(self) -> Case:
        """The conflict as the scenario has it."""
        assert self.question.scenario is not None, "the reader sees to it"
        return self.case.scenario(self.question.scenario)

    @cached_property
    def difference(self) -> tuple[list[int], list[int], list[int]]:
        """The states that newly hold, no longer hold, and hold in both."""
        return told_apart(self.case.graph, self.case.holding, self.variant.graph, self.variant.holding)

    @cached_property
    def changes_nothing(self) -> bool:
        """Whether the same holds and wanted moves lead to the same, each conflict from its own status quo."""
        gained, lost, _ = self.difference
        if gained or lost:
            return False
        newly, no_longer, _ = told_apart(self.case.graph, self.case.arriving, self.variant.graph, self.variant.arriving)
        return not (newly or no_longer)

    @cached_property
    def leads(self) -> Mask:
        """The outcomes of the scenario that hold and that wanted moves lead to."""
        return self.variant.arriving & self.variant.holding

    @cached_property
    def led(self) -> Mask:
        """The outcomes that hold and that wanted moves lead to without the scenario."""
        return self.case.arriving & self.case.holding

    @property
    def _led_before(self) -> bytes:
        """These by what is done in them, where that is stated: if nothing is asked about, and the same holds."""
        told = not self.question.about and not any(self.difference[:2])
        return which(self.case.graph, self.led) if told else b""

    @property
    def leads_alike(self) -> bool:
        """Whether wanted moves lead to the same of the outcomes that hold."""
        newly, no_longer, _ = told_apart(self.case.graph, self.led, self.variant.graph, self.leads)
        return not (newly or no_longer)

    @cached_property
    def common(self) -> dict[OptionId, bool]:
        """What is done in all of these, against how it stands today."""
        return done_in_all(self.variant, self.leads, self.case.conflict)

    @cached_property
    def shares(self) -> tuple[tuple[Statement, BeforeAfter], ...]:
        """Of every statement asked about in how many outcomes it is true."""
        return tuple((statement, self._before_after(statement)) for statement in self.question.about)

    @cached_property
    def conditions(self) -> tuple[tuple[Condition, BeforeAfter], ...]:
        """The conditions with a title that are true in another share of the outcomes than before."""
        titled = [condition for condition in self.case.conflict.conditions if condition.title]
        shares = ((condition, self._before_after(Holds(condition.id))) for condition in titled)
        return tuple((condition, share) for condition, share in shares if share.other_share)

    def _before_after(self, statement: Statement) -> BeforeAfter:
        (before, held), (after, heldafter) = (
            (int((one.holding & one.where(statement)).sum()), int(one.holding.sum()))
            for one in (self.case, self.variant)
        )
        return BeforeAfter(before, held, after, heldafter)


def _of(graph: Graph, states: list[int]) -> bytes:
    mask = np.zeros(graph.size, dtype=np.bool_)
    mask[states] = True
    return which(graph, mask)
