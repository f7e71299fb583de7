"""Whether what is to vary fits the conflict."""

from __future__ import annotations

from collections.abc import Sequence

from detente.ensemble.varying.vary import Alternative, Available, Group, Order, Presence, RateRange, Swap, Varied
from detente.errors import UsageError
from detente.model.conflict import ByRanking, ByStatements, Conflict, DecisionMaker
from detente.model.statement import Statement, str_of
from detente.names import DmId

MAX_AVAILABLE = 12
"""Each option that may not be available doubles the graphs that are kept."""


def refuse_unknown(conflict: Conflict, varied: Sequence[Varied], answers: Sequence[Statement | int]) -> None:
    """Raise UsageError where something varies, or is asked, that the conflict does not have, or varies twice."""
    movers = {dm.id: dm for dm in conflict.movers}
    if not movers:
        raise UsageError("nobody can move any more, so every reading says the same; let somebody stay")
    for one in varied:
        match one:
            case Presence() | Swap() | Group() | Order():
                _refuse_unknown_lines(movers, one)
            case Alternative():
                for dm, preferences in (wants for reading in one.readings for wants in reading):
                    _refuse_stranger(movers, dm)
                    if conflict.is_graph_form and not isinstance(preferences, ByRanking):
                        raise UsageError(f"a conflict in graph form has no lines; give {dm} a ranking")
            case Available():
                _refuse_unknown_option(conflict, one)
            case RateRange():
                _refuse_stranger(movers, one.dm)
    _refuse_twice(varied)
    _refuse_strange_answers(conflict, answers)
    if sum(isinstance(one, Available) for one in varied) > MAX_AVAILABLE:
        raise UsageError(f"more than {MAX_AVAILABLE} options may or may not be available; fix some of them")


def _refuse_unknown_lines(movers: dict[DmId, DecisionMaker], varied: Presence | Swap | Group | Order) -> None:
    dm = _refuse_stranger(movers, varied.dm)
    if not isinstance(dm.preferences, ByStatements):
        raise UsageError(f"{dm.id} has no lines that could vary: its preference is a ranking, or by weights")
    count = len(dm.preferences.levels)
    if isinstance(varied, Order) and len(varied.weights) != count:
        raise UsageError(f"{dm.id} has {count} lines, and weights for {len(varied.weights)}; expected one for each")
    places = varied.places if isinstance(varied, Group | Order) else (varied.place,)
    last = max(places) + (1 if isinstance(varied, Swap) else 0)
    if min(places) < 0 or last >= count:
        raise UsageError(f"{dm.id} has no line {last + 1}; its lines are numbered 1 to {count}")


def _refuse_stranger(movers: dict[DmId, DecisionMaker], dm: DmId) -> DecisionMaker:
    if dm not in movers:
        raise UsageError(f"there is no decision maker {dm!r} who could move; there is {', '.join(movers)}")
    return movers[dm]


def _refuse_unknown_option(conflict: Conflict, varied: Available) -> None:
    known = [option.id for option in conflict.options]
    if varied.option not in known:
        raise UsageError(f"there is no option {varied.option!r}; there is {', '.join(known) or 'none in graph form'}")
    if varied.option in dict(conflict.fixed):
        raise UsageError(f"{varied.option} is fixed, so whether it is available makes no difference; leave it out")


def _refuse_twice(varied: Sequence[Varied]) -> None:
    seen: set[tuple[object, ...]] = set()
    for one in varied:
        for subject in _subjects(one):
            if subject in seen:
                raise UsageError(f"{' '.join(map(str, subject))} varies twice; say it once")
            seen.add(subject)


def _subjects(varied: Varied) -> list[tuple[object, ...]]:
    """What varies, in words that fit a message."""
    match varied:
        case Presence(dm, place):
            return [("line", place + 1, "of", dm)]
        case Order(dm):
            return [("the order of", dm)]
        case Alternative(readings):
            return [("what", dm, "wants") for dm in dict.fromkeys(dm for reading in readings for dm, _ in reading)]
        case Available(option):
            return [("option", option)]
        case RateRange(dm):
            return [("the rate of", dm)]
        case _:
            return []


def _refuse_strange_answers(conflict: Conflict, answers: Sequence[Statement | int]) -> None:
    for asked in answers:
        if isinstance(asked, int) != conflict.is_graph_form:
            said = asked if isinstance(asked, int) else str_of(asked)
            expected = "numbers of states" if conflict.is_graph_form else "statements"
            raise UsageError(f"{said} cannot be asked of this conflict; expected {expected}")
