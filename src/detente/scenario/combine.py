"""Several scenarios at once, as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import TypeVar

from detente.errors import UsageError
from detente.model.conflict import Conflict, Scenario
from detente.model.text import Text
from detente.names import OptionId, ScenarioId

_T = TypeVar("_T")


def combined(conflict: Conflict, scenarios: Sequence[Scenario]) -> Scenario:
    """The scenario that does what all of them do; its name is theirs, joined by ``+``.

    Where the scenarios do not contradict each other, the conflict changed by it is the one changed by each of them in
    turn, in whatever order.

    Args:
        conflict: what they are scenarios of.
        scenarios: in the order in which their new options follow each other; one named twice counts once.

    Returns:
        One scenario; of a single one, that one; of none, one that changes nothing.

    Raises:
        UsageError: naming both, if two of them contradict each other (see `contradiction`); or if one adds an
            option that the conflict has.

    Example:
        >>> import detente
        >>> towns = detente.load("two-towns").conflict
        >>> both = combined(towns, towns.scenarios)
        >>> both.id, both.without_options, both.fix
        ('no-court+no-dam', ('down.sue',), (('up.dam', False),))
    """
    found = _once(scenarios)
    _check(conflict, found)
    if len(found) == 1:
        return found[0]
    return Scenario(
        ScenarioId("+".join(scenario.id for scenario in found)),
        title=_title(found),
        without=_once(dm for scenario in found for dm in scenario.without),
        without_options=_once(option for scenario in found for option in scenario.without_options),
        fix=_once(pair for scenario in found for pair in scenario.fix),
        preferences=tuple(wanted for scenario in found for wanted in scenario.preferences),
        add=tuple(option for scenario in found for option in scenario.add),
    )


def contradiction(one: Scenario, other: Scenario) -> str | None:
    """What two scenarios cannot both do, in words; None where they can be put together.

    They contradict each other where an option is taken in one and in the other not taken or missing, where both give
    new preferences to the same decision maker, and where both add the same option.
    """
    here, there = settled(one), settled(other)
    for option in here:
        if here[option] is not there.get(option, here[option]):
            taken, not_taken = (one, other) if here[option] else (other, one)
            return f"in {taken.id} {option} is taken, in {not_taken.id} it is not"
    for dm in dict(one.preferences):
        if dm in dict(other.preferences):
            return f"{one.id} and {other.id} both say what {dm} wants"
    for option in [o.id for o in one.add]:
        if option in [o.id for o in other.add]:
            return f"{one.id} and {other.id} both add {option}"
    return None


def settled(scenario: Scenario) -> dict[OptionId, bool]:
    """The options that a scenario holds at one value; one that does not exist is not taken."""
    return dict(scenario.fix) | dict.fromkeys(scenario.without_options, False)


def _check(conflict: Conflict, scenarios: Sequence[Scenario]) -> None:
    for one, other in combinations(scenarios, 2):
        if fault := contradiction(one, other):
            raise UsageError(f"{one.id} and {other.id} do not go together: {fault}; leave one out, or change one")
    known = {option.id for option in conflict.options}
    for scenario in scenarios:
        for option in scenario.add:
            if option.id in known:
                raise UsageError(
                    f"{scenario.id} adds {option.id}, which the model has; give the new option another name"
                )


def _title(scenarios: Sequence[Scenario]) -> Text:
    titles = [scenario.title or Text.plain(scenario.id) for scenario in scenarios]
    languages = _once(language for title in titles for language, _ in title.by_language)
    return Text(tuple((language, " + ".join(title.said(language) for title in titles)) for language in languages))


def _once(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
