"""What ``detente inverse`` was asked, and what follows from that alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from detente.answers.deciding import deciding_line
from detente.graph import Graph
from detente.inverse import Edit, Goal, Lever, Reached, Swap, Target, conditions_on, target_states
from detente.inverse.conditions import Requirement
from detente.model import Document
from detente.names import DmId, Language
from detente.scenario import Line

Change = Swap | Edit | Lever


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What was asked: of which model, for which target (`text` as typed), who may change, and what.

    Attributes:
        document: the model's file.
        graph: the conflict's graph, with what `flags` change.
        target: what is to hold; or to be reached, if `reach`, and to hold as well, if `and_holds`.
        text: the target as typed.
        vary: who may change.
        level: what may change.
        flags: what is changed beforehand, as typed.
        language: in which words.
        every: whether all least answers are wanted.
        reach: whether the target is to be reached.
        and_holds: whether it is to hold as well when it is reached.
    """

    document: Document
    graph: Graph
    target: Target
    text: str
    vary: tuple[DmId, ...]
    level: Literal["rankings", "statements", "levers"]
    flags: tuple[str, ...]
    language: Language
    every: bool
    reach: bool = False
    and_holds: bool = False

    @property
    def goal(self) -> Goal:
        """The target, as what is to hold or to be reached."""
        return self.reached if self.reach else self.target

    @property
    def reached(self) -> Reached:
        """The target as what is to be reached."""
        target = self.target
        return Reached(target.what, target.concept, target.holders) if self.and_holds else Reached(target.what)

    @property
    def kind(self) -> str:
        """Which of the words are about this goal."""
        return "" if not self.reach else "-reached-holds" if self.and_holds else "-reached"

    @property
    def state(self) -> int | None:
        """The one state that is meant; None where several are."""
        states = target_states(self.graph, self.target)
        return states[0] if len(states) == 1 else None

    @property
    def conditions(self) -> dict[DmId, tuple[Requirement, ...]]:
        """What those who may change must want, where one state is meant."""
        graph, s = self.graph, self.state
        if s is None or self.level != "rankings" or self.reach:
            return {}
        who = [dm for dm in self.target.held_by(graph) if dm in self.vary]
        return {dm: conditions_on(graph, self.target.concept, graph.decision_makers.index(dm), s) for dm in who}

    def decider(self, swap: Swap) -> Line | None:
        """The line that has decided the pair the other way; None where the preference is no list of lines, or tied."""
        if self.graph.conflict.is_graph_form:
            return None
        index = self.graph.index
        return deciding_line(self.graph, swap.dm, index(swap.over), index(swap.prefer))
