"""Which single options, taken or given up from outside, would turn what is true of the outcomes that hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.case import Case
from detente.errors import DetenteError, LimitExceeded
from detente.graph.truth import Mask, within
from detente.model.conflict import Event, Option, Scenario
from detente.model.statement import Holds, Not, OptionTaken, Statement
from detente.names import ConditionId, OptionId, ScenarioId
from detente.scenario import changed

MOST_WORK = 1 << 14
"""How many outcomes, of all variants together, are looked at."""


@dataclass(frozen=True, slots=True)
class Turned:
    """The conditions that newly hold, and those that no longer do."""

    gained: tuple[ConditionId, ...]
    lost: tuple[ConditionId, ...]

    @property
    def any(self) -> bool:
        """Whether there are such."""
        return bool(self.gained or self.lost)


@dataclass(frozen=True, slots=True)
class Turn:
    """An option that is otherwise than today for good, and the conditions that then hold or no longer do."""

    option: Option
    taken: bool
    turned: Turned


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, and the conditions that then hold or no longer do; None where that is not looked into."""

    event: Event
    turned: Turned | None


def happenings(case: Case) -> tuple[Happening, ...]:
    """The events of the file in its order, each as if it had come about."""
    return tuple(Happening(one, _event(case, one)) for one in case.conflict.events)


def turned(before: Case, after: Case) -> Turned:
    """Which conditions are true in outcomes that hold after a change and were in none, and the other way round."""
    return _turned(before, after, [each.holding for each in (before, after)])


def turned_in_reach(before: Case, after: Case) -> Turned:
    """The same of outcomes that hold and that wanted moves lead to."""
    return _turned(before, after, [each.holding & each.arriving for each in (before, after)])


def _turned(before: Case, after: Case, where: Sequence[Mask]) -> Turned:
    order = [one.id for one in before.conflict.conditions]
    old, new = (
        {one for one in order if (each.where(Holds(one)) & among).any()}
        for each, among in zip((before, after), where, strict=True)
    )
    return Turned(tuple(one for one in order if one in new - old), tuple(one for one in order if one in old - new))


def _event(case: Case, event: Event) -> Turned | None:
    options = {option.id for option in case.conflict.options}
    fixed = tuple(one for one in event.fix if one[0] in options)
    if not fixed or case.graph.size > MOST_WORK:
        return None
    return _settled(case, fixed)


def turns(case: Case) -> tuple[Turn, ...]:
    """The options that turn a condition, those that bring one about first; none for conflicts that take long."""
    today, options = case.conflict.status_quo, _free(case)
    if not isinstance(today, frozenset) or not case.conflict.conditions:
        return ()
    if case.graph.size * len(options) > MOST_WORK:
        return ()
    found = (_turn(case, option) for option in options)
    return tuple(sorted(filter(None, found), key=lambda one: not one.turned.gained))


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


def _turn(case: Case, option: Option) -> Turn | None:
    assert isinstance(case.conflict.status_quo, frozenset), "the caller sees to it"
    taken = option.id not in case.conflict.status_quo
    found = _settled(case, ((option.id, taken),))
    if found is None:
        return None
    done = OptionTaken(option.id) if taken else Not(OptionTaken(option.id))
    gained = tuple(one for one in found.gained if not _brings(case, done, one))
    lost = tuple(one for one in found.lost if not (_needs(case, one, done) or _excludes(case, done, one)))
    return Turn(option, taken, Turned(gained, lost)) if gained or lost else None


def _brings(case: Case, done: Statement, condition: ConditionId) -> bool:
    """Whether a condition is true wherever that is done: its own definition says it then."""
    return within(case.where(done), case.where(Holds(condition)))


def _excludes(case: Case, done: Statement, condition: ConditionId) -> bool:
    """Whether a condition is false wherever that is done: its own definition says it then."""
    return not (case.where(done) & case.where(Holds(condition))).any()


def _needs(case: Case, condition: ConditionId, done: Statement) -> bool:
    """Whether a condition is true only where that is done: done first, it comes too soon for it, not against it."""
    return within(case.where(Holds(condition)), case.where(done))


def _settled(case: Case, fixed: tuple[tuple[OptionId, bool], ...]) -> Turned | None:
    """What turns if these options are settled; None where no state is feasible then."""
    scenario = Scenario(ScenarioId("settled"), fix=fixed)
    variant = Case(changed(case.conflict, scenario), case.concept, max_states=case.max_states)
    try:
        return turned(case, variant)
    except LimitExceeded:
        raise
    except DetenteError:
        return None
