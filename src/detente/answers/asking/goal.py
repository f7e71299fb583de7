"""From what is typed about an outcome that is wanted to the goal that is meant, and who may change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from detente.answers.asking.change import scenario_from
from detente.answers.asking.known import decision_maker_of
from detente.answers.asking.meant import meant_by
from detente.answers.feasible import feasible_graph
from detente.errors import UsageError
from detente.graph import Graph
from detente.inverse import Goal, Reached, Target, target_states
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.scenario import changed
from detente.stability import ConceptName

Aim = Literal["hold", "reach", "both"]
"""Whether the target is to hold, to be reached, or to be reached and to hold there."""


@dataclass(frozen=True)
class Asked:
    """What is asked of the inverse.

    Attributes:
        graph: the conflict's graph, with what `flags` change.
        target: what is meant, by which concept, for whom.
        text: the target as typed.
        vary: who may change.
        aim: what is to become of the target.
        every: whether all least answers are wanted.
        flags: what was changed beforehand, as typed.
    """

    graph: Graph
    target: Target
    text: str
    vary: tuple[DmId, ...]
    aim: Aim = "hold"
    every: bool = False
    flags: tuple[str, ...] = ()

    @property
    def goal(self) -> Goal:
        """The target, as what is to hold or to be reached."""
        return self.target if self.aim == "hold" else self.reached

    @property
    def reached(self) -> Reached:
        """The target as what is to be reached."""
        target = self.target
        return Reached(target.what, target.concept, target.holders) if self.aim == "both" else Reached(target.what)

    @cached_property
    def state(self) -> int | None:
        """The one state that is meant; None where several are."""
        states = target_states(self.graph, self.target)
        return states[0] if len(states) == 1 else None


def asked_of(  # noqa: PLR0913 – all that can be asked
    graph: Graph,
    text: str,
    concept: ConceptName,
    *,
    holders: Iterable[str] = (),
    vary: Iterable[str] = (),
    aim: Aim = "hold",
    every: bool = False,
    flags: tuple[str, ...] = (),
) -> Asked:
    """What is asked of the inverse: that a state or condition holds by a concept, for those named, else for everyone.

    Args:
        graph: the conflict's graph, with what `flags` change.
        text: the target as typed.
        concept: by which it is to hold.
        holders: for whom; everyone, if nobody is named.
        vary: who may change; everyone, if nobody is named.
        aim: what is to become of the target.
        every: whether all least answers are wanted.
        flags: what was changed beforehand, as typed.

    Raises:
        UsageError: for what the conflict does not have.
    """
    target = Target(meant_by(graph, text), concept, _decision_makers(graph.conflict, holders))
    varied = _decision_makers(graph.conflict, vary) or graph.decision_makers
    return Asked(graph, target, text, varied, aim, every, flags)


def graph_when(conflict: Conflict, *, max_states: int, **flags: tuple[str, ...]) -> tuple[Graph, tuple[str, ...]]:
    """The graph of the conflict as flags change it, and the flags as typed.

    Args:
        conflict: the conflict as it is.
        max_states: how many states it may have.
        flags: what is changed, by the name of its flag: the `scenario`, if any, then as `scenario_from` takes them.

    Raises:
        UsageError: for what the model does not have.
        DetenteError: if no state is feasible then.
        LimitExceeded: if there are too many states.
    """
    given = tuple(f"--{flag} {text}" for flag, texts in flags.items() for text in texts)
    if given:
        (name,) = flags.pop("scenario", ()) or (None,)
        conflict = changed(conflict, scenario_from(conflict, name, **flags))
    return feasible_graph(conflict, max_states=max_states), given


def aim_of(*, reach: bool, and_holds: bool, for_whom: bool, only: str = "") -> Aim:
    """What is to become of the target.

    Args:
        reach: whether it is to be reached.
        and_holds: whether it is to hold there as well.
        for_whom: whether it is said for whom it is to hold.
        only: the flag that asks for one kind of change, if any; what makes a target reached is asked of every kind.

    Raises:
        UsageError: where these do not go together.
    """
    if reach and only:
        raise UsageError(f"--reach asks on every level; leave out {only}")
    if and_holds and not reach:
        raise UsageError("--and-holds belongs to --reach; without it the question is what makes the target hold anyway")
    if reach and for_whom and not and_holds:
        raise UsageError("--for says for whom the target is to hold; add --and-holds, or leave it out")
    return "both" if and_holds else "reach" if reach else "hold"


def _decision_makers(conflict: Conflict, names: Iterable[str]) -> tuple[DmId, ...]:
    """The decision makers of these names, each once. Raises UsageError for unknown ones."""
    return tuple(dict.fromkeys(decision_maker_of(conflict, name) for name in names))
