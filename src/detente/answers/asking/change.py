"""From the flags of a comparison to the scenario they describe."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from detente.answers.asking.known import decision_maker_of, option_of, scenario_of, statement_of
from detente.errors import UsageError
from detente.model.conflict import ByStatements, Conflict, Level, Option, Preferences, Scenario
from detente.model.statement import NAME
from detente.model.text import Text
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import combined

FLAGS = ScenarioId("flags")
"""What the change is called that only flags describe."""

_YES_NO = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


def scenario_from(
    conflict: Conflict,
    name: str | None,
    without: tuple[str, ...] = (),
    without_option: tuple[str, ...] = (),
    fix: tuple[str, ...] = (),
    prefer: tuple[str, ...] = (),
    add: tuple[str, ...] = (),
) -> Scenario:
    """What the named scenario and the flags change together.

    Args:
        conflict: the conflict as it is.
        name: a scenario of it, or several joined by ``+``; None for the flags alone.
        without: decision makers who leave.
        without_option: options that do not exist.
        fix: options settled, as ``OPTION=yes`` or ``OPTION=no``.
        prefer: new preferences, as ``DM=STATEMENT;STATEMENT``, the most important first.
        add: new options, as ``DM.OPT=do text``.

    Raises:
        UsageError: for what the model does not have, and for what contradicts itself.
    """
    parts = () if name is None else name.split("+")
    named = [conflict.scenario(scenario_of(conflict, part.strip())) for part in parts]
    flags = Scenario(FLAGS, add=_options(conflict, add))
    known = _with_options(conflict, [option for scenario in (*named, flags) for option in scenario.add])
    flags = replace(
        flags,
        without=tuple(dict.fromkeys(decision_maker_of(conflict, dm) for dm in without)),
        without_options=tuple(dict.fromkeys(option_of(known, option) for option in without_option)),
        fix=tuple(_fixed(known, fix).items()),
        preferences=tuple(_preferences(known, prefer).items()),
    )
    if both := [option for option in flags.without_options if dict(flags.fix).get(option)]:
        raise UsageError(f"{both[0]} cannot be both missing and taken; give one of --without-option and --fix")
    return _together(conflict, named, flags)


def variants_from(
    conflict: Conflict, names: Iterable[str], *, every: bool, **flags: tuple[str, ...]
) -> tuple[Scenario, ...]:
    """One scenario per name, with `every` the model's too, each with the flags on top; without names the flags alone.

    Raises:
        UsageError: as `scenario_from` does, and where every scenario is asked for and there is none.
    """
    if every and not conflict.scenarios:
        raise UsageError("the model has no scenarios; write some under scenarios:, or change it by --without or --fix")
    known = tuple(scenario.id for scenario in conflict.scenarios) if every else ()
    return tuple(scenario_from(conflict, name, **flags) for name in dict.fromkeys((*known, *names)) or (None,))


def _together(conflict: Conflict, named: list[Scenario], flags: Scenario) -> Scenario:
    return combined(conflict, named if named and flags == Scenario(FLAGS) else [*named, flags])


def _with_options(conflict: Conflict, new: list[Option]) -> Conflict:
    """The conflict with further options: flags may name them."""
    return replace(
        conflict,
        decision_makers=tuple(
            replace(dm, options=dm.options + tuple(option for option in new if option.owner == dm.id))
            for dm in conflict.decision_makers
        ),
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


def _preferences(conflict: Conflict, prefer: tuple[str, ...]) -> dict[DmId, Preferences]:
    wanted: dict[DmId, Preferences] = {}
    for text in prefer:
        name, _, statements = text.partition("=")
        if not all(map(str.strip, statements.split(";"))):
            raise UsageError(f"--prefer {text}: expected DM=STATEMENT;STATEMENT;…, the most important first")
        if conflict.is_graph_form:
            raise UsageError("the model is in graph form and has no options to make statements about")
        dm = decision_maker_of(conflict, name)
        if dm in wanted:
            raise UsageError(f"--prefer says twice what {dm} wants; join the statements by semicolons")
        wanted[dm] = ByStatements(tuple(Level(statement_of(conflict, part)) for part in statements.split(";")))
    return wanted


def _options(conflict: Conflict, add: tuple[str, ...]) -> tuple[Option, ...]:
    found: dict[OptionId, Option] = {}
    for option in (_option(conflict, text) for text in add):
        if found.setdefault(option.id, option) is not option:
            raise UsageError(f"--add gives {option.id} twice; give it once, or the second another name")
    return tuple(found.values())


def _option(conflict: Conflict, text: str) -> Option:
    name, _, do = text.partition("=")
    owner, _, short = name.partition(".")
    if not (do.strip() and NAME.fullmatch(short)):
        raise UsageError(f"--add {text}: expected DM.OPT=what taking it is called, as up.pay=pay for water")
    if conflict.is_graph_form:
        raise UsageError("the model is in graph form and has no options, so none can be added")
    return Option(OptionId(name), decision_maker_of(conflict, owner), Text.plain(do.strip()))
