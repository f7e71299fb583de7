"""What would have to change for something to hold for everyone, or to be reached."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from detente.answers.brief.outlook import Outlook, outlook
from detente.answers.brief.reply import Reply, Unfinished, Value, places, which
from detente.answers.case import Case
from detente.graph.truth import Mask
from detente.inverse import Answer, Edit, Found, Goal, Lever, Reached, Target, exactly, fewest_levers
from detente.inverse.edits import mildness
from detente.model.statement import And, Statement
from detente.scenario import Line, reread


@dataclass(frozen=True, eq=False)
class Changing(Reply):
    """The fewest edits of statements that meet a goal, and the single actions from outside that do."""

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        if not self.where.any():
            return ()
        if self.met.any():
            return int(self.case.holding.sum()), which(self.case.graph, self.met)
        return self.changes_key

    @property
    def states(self) -> tuple[int, ...]:
        """Those that meet the goal as it is."""
        return places(self.met)

    @property
    def edited(self) -> Answer[Edit] | None:
        """The mildest change that the answer supposes."""
        return None if self.nothing_to_change or not self.mildest else self.mildest[0]

    @property
    def nothing_to_change(self) -> bool:
        """Whether the goal is met, or never is: then nothing is searched for."""
        return bool(self.met.any()) or not self.where.any()

    @cached_property
    def met(self) -> Mask:
        """The states asked about that meet the goal as it is."""
        return self.where & self.case.holding

    @cached_property
    def goal(self) -> Goal:
        """What is to be so after the change."""
        return Target(self.meant, self.case.concept)

    @property
    def meant(self) -> Statement | int:
        """What is asked about as one statement; today's state, where nothing in particular is."""
        about, start = self.question.about, self.case.graph.status_quo
        if about:
            return about[0] if len(about) == 1 else And(about)
        assert start is not None, "else no state is asked about"
        return exactly(self.case.graph, start)

    @cached_property
    def total(self) -> int:
        """How many outcomes would meet the goal if they held or were reached."""
        return int(self.goal.where(self.case.graph).sum())

    @cached_property
    def edits(self) -> Found[Edit] | None:
        """The fewest edits; None where nobody's preferences have lines."""
        return self.case.edits(self.goal, self.budget)

    @cached_property
    def mildest(self) -> tuple[Answer[Edit], ...]:
        """Of the edits that go against the same lines the mildest: reordering before dropping before reversing.

        Those against the least firm and least important lines come first.
        """
        best: dict[frozenset[Line], Answer[Edit]] = {}
        for answer in self.edits.answers if self.edits else ():
            lines = frozenset(lines_against(answer))
            if lines not in best or mildness(answer.changes) < mildness(best[lines].changes):
                best[lines] = answer
        return tuple(sorted(best.values(), key=lambda answer: mildness(answer.changes)))

    @cached_property
    def both(self) -> int | None:
        """How many of the edits let it both hold and be reached; None where there are none, or too many to try."""
        found = self.edits
        if found is None or self.case.reach is None or not 0 < len(found.answers) <= self.case.budget:
            return None
        wanted = Reached(self.goal.what, self.case.concept)
        return sum(bool(wanted.met(reread(self.case.graph, answer.conflict)).any()) for answer in found.answers)

    def outlook(self, answer: Answer[Edit]) -> Outlook:
        """What becomes of what is asked about after a change."""
        after = Case(answer.conflict, self.case.concept, self.case)
        return outlook(self.case, after, self.where, {edit.line.dm for edit in answer.changes})

    @cached_property
    def levers(self) -> Found[Lever]:
        """The single actions from outside, each of which is enough."""
        case = self.case
        movers = case.graph.decision_makers
        return fewest_levers(
            case.conflict, self.goal, movers, most=1, every=True, budget=case.budget, known=case.variants
        )

    @cached_property
    def changes_key(self) -> Value:
        """What the mildest change supposes and of how many outcomes; where none was found, what was proven."""
        if self.edits is None:
            return ("rankings",)
        if self.edits.stopped and self.budget is not None:
            raise Unfinished
        for answer in self.mildest[:1]:
            return len(answer.states), self.total, *map(_edit, answer.changes)
        return "none", self.edits.at_least, self.edits.stopped


def lines_against(answer: Answer[Edit]) -> list[Line]:
    """The lines that a change goes against."""
    return [line for edit in answer.changes for line in edit.lines]


def _edit(edit: Edit) -> Value:
    """The edit by what it says, since places of lines change when one is dropped."""
    above = edit.above
    return edit.kind, edit.line.dm, edit.line.level, above.level if above else None
