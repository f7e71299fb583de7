"""From the flags of a comparison to the scenario they describe."""

from __future__ import annotations

from dataclasses import replace

from detente.cli.known import decision_maker_of, option_of, scenario_of
from detente.errors import UsageError
from detente.model.conflict import Conflict, Scenario
from detente.names import OptionId, ScenarioId

_YES_NO = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


def scenario_from(
    conflict: Conflict,
    name: str | None,
    without: tuple[str, ...],
    without_option: tuple[str, ...],
    fix: tuple[str, ...],
) -> Scenario:
    """What the flags change, on top of the named scenario. Raises UsageError for what the model does not have."""
    start = conflict.scenario(scenario_of(conflict, name)) if name else Scenario(ScenarioId("changed"))
    added = replace(
        conflict,
        decision_makers=tuple(
            replace(dm, options=dm.options + tuple(option for option in start.add if option.owner == dm.id))
            for dm in conflict.decision_makers
        ),
    )
    gone = [option_of(added, option) for option in without_option]
    fixed = _fixed(added, fix)
    if both := [option for option in gone if fixed.get(option)]:
        raise UsageError(f"{both[0]} cannot be both missing and taken; give one of --without-option and --fix")
    return replace(
        start,
        without=tuple(dict.fromkeys((*start.without, *(decision_maker_of(conflict, dm) for dm in without)))),
        without_options=tuple(dict.fromkeys((*start.without_options, *gone))),
        fix=tuple((dict(start.fix) | fixed).items()),
    )


def _fixed(conflict: Conflict, fix: tuple[str, ...]) -> dict[OptionId, bool]:
    fixed: dict[OptionId, bool] = {}
    for text in fix:
        name, _, value = text.partition("=")
        if value.lower() not in _YES_NO:
            raise UsageError(f"--fix {text}: expected OPTION=yes or OPTION=no")
        option, taken = option_of(conflict, name), _YES_NO[value.lower()]
        if fixed.setdefault(option, taken) is not taken:
            raise UsageError(f"--fix gives {option} both as taken and as not taken; give one of them")
    return fixed
