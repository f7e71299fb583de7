"""Which single options, taken or given up from outside, would turn what is true of the outcomes that hold."""

from __future__ import annotations

from dataclasses import dataclass

from detente.answers.brief.named import true_somewhere
from detente.answers.case import Case
from detente.model.conflict import Option, Scenario
from detente.names import ConditionId, ScenarioId
from detente.scenario import changed

MOST_WORK = 1 << 14
"""How many outcomes, of all variants together, are looked at."""


@dataclass(frozen=True, slots=True)
class Turn:
    """An option that is otherwise than today for good, and the conditions that then hold or no longer do."""

    option: Option
    taken: bool
    gained: tuple[ConditionId, ...]
    lost: tuple[ConditionId, ...]


def turns(case: Case) -> tuple[Turn, ...]:
    """The options that turn a condition, those that bring one about first; none for conflicts that take long."""
    today, options = case.conflict.status_quo, _free(case)
    if not isinstance(today, frozenset) or not case.conflict.conditions:
        return ()
    if case.graph.size * len(options) > MOST_WORK:
        return ()
    found = [_turn(case, option, option.id not in today) for option in options]
    return tuple(sorted((one for one in found if one.gained or one.lost), key=lambda one: not one.gained))


def _free(case: Case) -> list[Option]:
    """The options that can still change from how they stand today."""
    today, fixed = case.conflict.status_quo, dict(case.conflict.fixed)
    return [
        option
        for option in case.conflict.options
        if isinstance(today, frozenset)
        and option.id not in fixed
        and option.owner not in case.conflict.absent
        and option.only != ("take" if option.id in today else "drop")
    ]


def _turn(case: Case, option: Option, taken: bool) -> Turn:
    scenario = Scenario(ScenarioId("turned"), fix=((option.id, taken),))
    variant = Case(changed(case.conflict, scenario), case.concept, max_states=case.max_states)
    before, after = ({one.condition for one in true_somewhere(each)} for each in (case, variant))
    order = [one.id for one in case.conflict.conditions]
    return Turn(
        option,
        taken,
        tuple(one for one in order if one in after - before),
        tuple(one for one in order if one in before - after),
    )
