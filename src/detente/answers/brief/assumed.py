"""What nobody said: what a scenario leaves as it is or settles, dates and paces that are ours, lines without a word."""

from __future__ import annotations

from dataclasses import dataclass

from detente.answers.wants import options_in
from detente.evidence.mood import names_a_day, says_possible
from detente.evolution.rates import rates_of
from detente.model.conflict import Conflict, Event, Question
from detente.model.ties import quotes_behind
from detente.names import OptionId, ScenarioId
from detente.scenario import Line, changed, lines_of


@dataclass(frozen=True, slots=True)
class Assumed:
    """What is supposed in a model.

    Attributes:
        lines: all lines of preferences.
        uncited: those that cite nobody.
        possible: those about somebody's own deeds behind which every quote only calls them possible.
        source: the one document that all quotes behind lines are from; None where there are several, or none.
        events: whose day nobody named.
        equal_pace: whether times are told, and everybody acts equally fast because nobody's pace is given.
        scenarios: asked about, with what they have somebody do that is not said to be found.
    """

    lines: tuple[Line, ...]
    uncited: tuple[Line, ...]
    possible: tuple[Line, ...]
    source: str | None
    events: tuple[Event, ...]
    equal_pace: bool
    scenarios: tuple[tuple[ScenarioId, dict[OptionId, bool]], ...]

    @property
    def weak(self) -> int:
        """How many lines are marked as unsure."""
        return sum(line.is_weak for line in self.lines)


def assumed(conflict: Conflict, questions: tuple[Question, ...]) -> Assumed:
    """What is supposed in a conflict, as far as these questions touch it."""
    lines = tuple(lines_of(conflict))
    quotes = {line: quotes_behind(conflict, line.level.evidence) for line in lines}
    sources = {quote.source for found in quotes.values() for quote in found}
    asked = dict.fromkeys(one.scenario for one in questions if one.scenario is not None)
    settled = ((one, _settled(conflict, one)) for one in asked)
    return Assumed(
        lines,
        tuple(line for line in lines if not quotes[line]),
        tuple(
            line for line in lines if quotes[line] and all(map(says_possible, quotes[line])) and _is_own(conflict, line)
        ),
        next(iter(sources)) if len(sources) == 1 else None,
        tuple(one for one in conflict.events if not any(map(names_a_day, quotes_behind(conflict, one.evidence)))),
        _equal_pace(conflict, questions),
        tuple((one, done) for one, done in settled if done),
    )


def _is_own(conflict: Conflict, line: Line) -> bool:
    """Whether it is about what the one who wants it does itself."""
    return any(conflict.option(name).owner == line.dm for name in options_in(line.level.statement, conflict))


def _equal_pace(conflict: Conflict, questions: tuple[Question, ...]) -> bool:
    timed = any(question.kind == "when" for question in questions)
    return timed and len({rate for _, rate in rates_of(conflict).items()}) == 1


def _settled(conflict: Conflict, name: ScenarioId) -> dict[OptionId, bool]:
    """What those who leave go on doing, since nothing is said of it; else what is settled otherwise than today."""
    today = conflict.status_quo
    if not isinstance(today, frozenset):
        return {}
    fixed = dict(changed(conflict, conflict.scenario(name)).fixed)
    return kept_in(conflict, name) or {one: taken for one, taken in fixed.items() if taken != (one in today)}


def kept_in(conflict: Conflict, name: ScenarioId) -> dict[OptionId, bool]:
    """What those who leave in a scenario go on doing as today, since nothing is said of it."""
    today, scenario = conflict.status_quo, conflict.scenario(name)
    if not isinstance(today, frozenset):
        return {}
    fixed, said = dict(changed(conflict, scenario).fixed), dict(scenario.fix)
    return {one: True for one, taken in fixed.items() if taken and one in today and one not in said}
