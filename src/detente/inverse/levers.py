"""Which actions from outside make a target hold: a scenario, somebody leaving, an option settled for good."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from detente.graph import graph_of
from detente.inverse.found import Answer, Found
from detente.inverse.target import Target, numbers_met, target_states
from detente.model.conflict import Conflict, Scenario
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import changed

MOST = 2
BUDGET = 5_000


@dataclass(frozen=True, slots=True)
class Lever:
    """One action from outside, as a scenario; `flag` is what ``detente compare`` calls it."""

    flag: str
    scenario: Scenario

    @property
    def settled(self) -> dict[OptionId, bool]:
        """The options that it holds at one value."""
        return dict.fromkeys(self.scenario.without_options, False) | dict(self.scenario.fix)


def levers(conflict: Conflict, vary: Sequence[DmId]) -> list[Lever]:
    """The scenarios of the model, each in `vary` leaving, and each of their options taken or not taken for good.

    Somebody can leave only where the model says how its options stand today.
    """
    found = [Lever(f"--scenario {scenario.id}", scenario) for scenario in conflict.scenarios]
    found += [
        Lever(f"--without {dm.id}", Scenario(ScenarioId("left"), without=(dm.id,)))
        for dm in conflict.movers
        if dm.id in vary and (isinstance(conflict.status_quo, frozenset) or not dm.options)
    ]
    settled = dict(conflict.fixed)
    for option in conflict.options:
        if option.owner in vary and option.id not in settled:
            for taken in (True, False):
                flag = f"--fix {option.id}={'yes' if taken else 'no'}"
                found.append(Lever(flag, Scenario(ScenarioId("settled"), fix=((option.id, taken),))))
    return found


def fewest_levers(
    conflict: Conflict,
    target: Target,
    vary: Sequence[DmId],
    *,
    most: int = MOST,
    every: bool = False,
    budget: int = BUDGET,
) -> Found[Lever]:
    """The fewest actions from outside that make the target hold: one alone, else two together, up to `most`.

    Two scenarios of the model are not put together, nor what contradicts itself. A scenario's new options count as
    it adds them; no others are thought up.

    Args:
        conflict: the conflict.
        target: what is to hold; who has left is not asked any more.
        vary: who may leave and whose options may be settled; scenarios of the model are tried whomever they are about.
        most: how many levers are tried together at most.
        every: whether all answers of that number are wanted, or one is enough.
        budget: how many changed conflicts may be solved.

    Returns:
        What was found. With no answer and `stopped` false, no `most` of these levers are enough.

    Raises:
        UsageError: if no feasible state is meant.
    """
    target_states(graph_of(conflict), target)
    if states := numbers_met(conflict, target):
        return Found((Answer((), conflict, states),), 0, 0)
    known, left = levers(conflict, vary), budget
    for count in range(1, most + 1):
        answers: list[Answer[Lever]] = []
        for chosen in _together(known, count):
            if not left:
                return Found(tuple(answers), count if answers else None, count, stopped=True)
            left -= 1
            variant = changed(conflict, _merged(chosen))
            if states := numbers_met(variant, target):
                answers.append(Answer(chosen, variant, states))
                if not every:
                    break
        if answers:
            return Found(tuple(answers), count, count)
    return Found((), None, most + 1)


def _together(known: Sequence[Lever], count: int) -> Iterator[tuple[Lever, ...]]:
    for chosen in combinations(known, count):
        if sum(lever.flag.startswith("--scenario") for lever in chosen) <= 1 and _agree(chosen):
            yield chosen


def _merged(chosen: Sequence[Lever]) -> Scenario:
    """All levers in one scenario; one of the model comes first, as `levers` lists it first."""
    return replace(
        chosen[0].scenario,
        without=tuple(dm for lever in chosen for dm in lever.scenario.without),
        fix=tuple(pair for lever in chosen for pair in lever.scenario.fix),
    )


def _agree(chosen: Sequence[Lever]) -> bool:
    """Whether no option is settled twice, and nothing of a scenario is undone by what comes after it."""
    settled = [option for lever in chosen for option in lever.settled]
    gone = [dm for lever in chosen for dm in lever.scenario.without]
    return len(settled) == len(set(settled)) and len(gone) == len(set(gone))
