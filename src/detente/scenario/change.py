"""A conflict changed by a scenario. The conflict itself never changes."""

from __future__ import annotations

from dataclasses import replace

from detente.errors import UsageError
from detente.graph import feasible_codes
from detente.model.conflict import ByRanking, Conflict, DecisionMaker, Preferences, RankItem, Scenario
from detente.model.statement import And, Not, OptionTaken, Statement
from detente.names import OptionId
from detente.scenario.combine import settled


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
        replace(dm, preferences=_by_options(conflict, wanted.get(dm.id, dm.preferences))) for dm in decision_makers
    )
    fixed = dict(conflict.fixed) | _fixed(replace(conflict, decision_makers=decision_makers), scenario)
    return replace(
        conflict,
        decision_makers=decision_makers,
        absent=conflict.absent | set(scenario.without),
        fixed=tuple(fixed.items()),
        status_quo=_status_quo(conflict.status_quo, fixed),
    )


def _with_options(dm: DecisionMaker, scenario: Scenario) -> DecisionMaker:
    added = tuple(option for option in scenario.add if option.owner == dm.id)
    return replace(dm, options=dm.options + added)


def _by_options(conflict: Conflict, preferences: Preferences) -> Preferences:
    """The preferences with state numbers replaced by the options taken: a scenario renumbers the states."""
    if not isinstance(preferences, ByRanking) or conflict.is_graph_form:
        return preferences
    codes = feasible_codes(conflict)

    def named(item: RankItem) -> RankItem:
        return _outcome(conflict, int(codes[item - 1])) if isinstance(item, int) else item

    return ByRanking(tuple(tuple(map(named, group)) for group in preferences.groups))


def _outcome(conflict: Conflict, code: int) -> Statement:
    """The statement that is true in one state only."""
    options = enumerate(conflict.options)
    return And(tuple(OptionTaken(o.id) if code >> k & 1 else Not(OptionTaken(o.id)) for k, o in options))


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
