"""What ``detente evolve`` was asked and found, and how it says numbers, days and outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import sqrt

from detente.cli.evolve.words import evolve_words
from detente.evolution.chain import Absorption, Choice, Course, Distribution, End, Simulation
from detente.evolution.chain.matrix import Floats
from detente.graph import Graph
from detente.model.conflict import Conflict, Event
from detente.model.statement import Statement
from detente.model.timing import date_on
from detente.names import DmId, Language
from detente.tell.outcomes import label_of, name_of
from detente.tell.voice import Voice

LEAST = 0.01
"""The share from which on the text lists an outcome that courses pass through."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found about courses: their ends, their places on each day, and the share for each statement there."""

    settled: Absorption
    on: Mapping[float, Distribution]
    about: Floats

    @property
    def by_end(self) -> dict[tuple[int, ...], End]:
        """The ends by their states."""
        return {end.states: end for end in self.settled.ends}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked and what was found.

    `without` is what there is without the events, None where there are none; `courses` is None where there are some,
    which make the courses depend on time. `simulated` is empty unless the courses were played out.
    """

    graph: Graph
    start: int
    rates: Mapping[DmId, float]
    choice: Choice
    events: tuple[Event, ...]
    about: tuple[Statement, ...]
    found: Found
    without: Found | None
    courses: tuple[Course, ...] | None
    simulated: Mapping[float, Simulation]
    language: Language

    @property
    def assumption(self) -> str:
        """On what everything rests, in words."""
        said = self.said
        waits = {dm: self.days(1 / self.rates[dm]) for dm in self.graph.decision_makers}
        each = [
            said["each"].format(days=days, name=name_of(self.conflict, dm, self.voice)) for dm, days in waits.items()
        ]
        how = "equal" if len({self.rates[dm] for dm in waits}) <= 1 else "unequal"
        quick = said[how].format(days=next(iter(waits.values()), ""), each=self.voice.listed(each))
        return " ".join((quick, said[self.choice], said["consequence"]))

    @property
    def conflict(self) -> Conflict:
        """The conflict."""
        return self.graph.conflict

    @property
    def voice(self) -> Voice:
        """Who says it."""
        return _voice(self.language)

    @property
    def said(self) -> Mapping[str, str]:
        """The fixed words."""
        return evolve_words(self.language)

    def number(self, value: float) -> str:
        """A number with at most one digit after the point, two significant ones where it is small."""
        text = f"{value:.1f}".removesuffix(".0") if value >= 1 or value == 0 else f"{value:.2g}"
        return text.replace(".", self.said["point"])

    def days(self, value: float) -> str:
        """A span of time, as it stands after ``in`` and ``after``."""
        text = self.number(value)
        return f"{text} {self.said['day' if text == '1' else 'days']}"

    def day(self, day: float) -> str:
        """A day, with its date where the model has one."""
        when = date_on(day, self.conflict)
        return self.number(day) + (f" ({when})" if when else "")

    def share(self, share: float) -> str:
        """A share, rounded to percents; only all is said to be all, and only none is a dash."""
        if not share:
            return "–"
        if share < LEAST:
            return self.said["little"]
        if 0.99 < share < 1 - 1e-9:
            return self.said["nearly"]
        return f"{share:.0%}".replace("%", " %")

    def label(self, state: int) -> str:
        """A state in words."""
        return label_of(self.graph, state, self.voice)

    def state(self, state: int) -> str:
        """A state by number, by letters and in words."""
        letters = self.graph.letters(state)
        return f"{self.graph.number(state)}{f' {letters}' if letters else ''} ({self.label(state)})"

    def numbers(self, states: Iterable[int]) -> str:
        """The numbers of states, in increasing order."""
        return ", ".join(map(str, sorted(map(self.graph.number, states))))


@cache
def _voice(language: Language) -> Voice:
    """One for all sentences: to read the catalogues takes longer than all the rest."""
    return Voice(language)


def deviation(exact: Mapping[int, float], played: Simulation) -> float:
    """By how many standard errors the share of a state that was played out misses the exact one at most.

    Only states of which some tens of courses are to be expected; of fewer the error says little.
    """
    expected = {s: share for s, share in exact.items() if 30 <= share * played.runs <= played.runs - 30}
    errors = {s: sqrt(share * (1 - share) / played.runs) for s, share in expected.items()}
    return max((abs(played.share(s) - share) / errors[s] for s, share in expected.items()), default=0.0)
