"""A conflict changed by a scenario. The conflict itself never changes."""

from __future__ import annotations

from dataclasses import replace

from detente.errors import UsageError
from detente.model.conflict import Conflict, DecisionMaker, Scenario
from detente.names import OptionId
from detente.scenario.combine import settled
from detente.scenario.outcomes import by_outcomes, readings_by_outcomes


def changed(conflict: Conflict, scenario: Scenario) -> Conflict:
    """The conflict as the scenario has it.

    Options that are fixed, that do not exist, or whose owner has left stay in the states at one value, so that
    outcomes of both conflicts can be matched by their options. A decision maker who leaves moves no more and is
    asked no more; his options stay as they stand today, or as the scenario fixes them.

    Raises:
        UsageError: if somebody leaves, nothing says how his options stand, and there is no status quo.
    """
    decision_makers = tuple(_with_options(dm, scenario) for dm in conflict.decision_makers)
    wanted = dict(scenario.preferences)
    decision_makers = tuple(
        replace(dm, preferences=by_outcomes(conflict, wanted.get(dm.id, dm.preferences))) for dm in decision_makers
    )
    fixed = dict(conflict.fixed) | _fixed(replace(conflict, decision_makers=decision_makers), scenario)
    return replace(
        conflict,
        decision_makers=decision_makers,
        absent=conflict.absent | set(scenario.without),
        readings=readings_by_outcomes(conflict),
        fixed=tuple(fixed.items()),
        status_quo=_status_quo(conflict.status_quo, fixed),
    )


def _with_options(dm: DecisionMaker, scenario: Scenario) -> DecisionMaker:
    added = tuple(option for option in scenario.add if option.owner == dm.id)
    return replace(dm, options=dm.options + added)


def _fixed(conflict: Conflict, scenario: Scenario) -> dict[OptionId, bool]:
    """What the scenario holds at one value: what it fixes, then what is gone, then what the leaving ones left."""
    fixed = settled(scenario)
    known = dict(conflict.fixed) | fixed
    gone = conflict.absent | set(scenario.without)
    left = [o.id for o in conflict.options if o.owner in gone and o.id not in known]
    if not left:
        return fixed
    if not isinstance(conflict.status_quo, frozenset):
        raise UsageError(
            f"the model has no status quo, so nothing says how {', '.join(left)} stand once their owner has left; "
            "add status_quo: to the model, or fix them in the scenario"
        )
    return fixed | {option: option in conflict.status_quo for option in left}


def _status_quo(
    today: frozenset[OptionId] | int | None, fixed: dict[OptionId, bool]
) -> frozenset[OptionId] | int | None:
    if not isinstance(today, frozenset):
        return today
    return frozenset(o for o in today if fixed.get(o, True)) | frozenset(o for o, taken in fixed.items() if taken)
