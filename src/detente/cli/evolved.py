"""The text of ``detente evolve``: where the courses end and when, and on which assumption that rests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from detente.cli.output import put, put_item, put_paragraph
from detente.evolution.chain import Absorption, Choice, Course, Distribution, End
from detente.explain import Voice, action_between, label_of, name_of, names_of
from detente.explain.outcomes import deeds_of
from detente.graph import Graph
from detente.model.conflict import Conflict, Event
from detente.names import DmId, Language
from detente.report.printable import printable

MOST = 8
"""Outcomes in each list of the text; JSON has all."""

LEAST = 0.01
"""The share from which on the text lists an outcome that courses pass through."""

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "from": "From state {number}: {label}",
        "equal": "If every wanted move is equally quick – whoever wants to move does so once in {days} on average",
        "unequal": "If wanted moves are as quick as this – whoever wants to move does so on average once in {each}",
        "each": "{days} ({name})",
        "uniform": "and chooses evenly among the moves it wants",
        "proportional": "and chooses among the moves it wants by how many ranks it gains",
        "best": "and chooses the move it wants most",
        "consequence": "– then this follows. It is a consequence of that assumption, not an observation.",
        "deadline": "On day {day}, and for good from then on: {deeds}.",
        "ends": "Where the courses end",
        "after-deadline": "Before the deadline nothing counts as an end; days count from the start.",
        "end": "{state}: {share} of the courses, after {days} on average",
        "cycle": "no end, a cycle among states {states}: {share} of the courses, entered after {days} on average",
        "on": "Where the courses are on day {day}",
        "share": "{state}: {share} of the courses",
        "more": "{count} more, together {share} of the courses; --json has all of them",
        "courses": "The commonest courses on that assumption",
        "course": "{states}: {share} of the courses – {deeds}",
        "stays": "nobody wants to move, or only within the cycle",
        "checked": "Checked: the equations are solved to within {residual:.0e}.",
        "little": "under 1 %",
        "nearly": "over 99 %",
        "day": "day",
        "days": "days",
        "point": ".",
    },
    "de": {
        "from": "Von Zustand {number}: {label}",
        "equal": "Wenn jeder gewollte Zug gleich schnell kommt – wer ziehen will, tut es im Mittel einmal in {days}",
        "unequal": "Wenn gewollte Züge so schnell kommen – wer ziehen will, tut es im Mittel einmal in {each}",
        "each": "{days} ({name})",
        "uniform": "und wählt unter den gewollten Zügen gleichmäßig",
        "proportional": "und wählt unter den gewollten Zügen danach, wie viele Ränge sie gewinnen",
        "best": "und wählt den am meisten gewollten Zug",
        "consequence": "–, dann folgt dies. Es ist eine Folge dieser Annahme, keine Beobachtung.",
        "deadline": "An Tag {day}, und von da an für immer: {deeds}.",
        "ends": "Wo die Verläufe enden",
        "after-deadline": "Vor der Frist gilt nichts als Ende; die Tage zählen vom Anfang an.",
        "end": "{state}: {share} der Verläufe, im Mittel nach {days}",
        "cycle": "kein Ende, ein Kreis unter den Zuständen {states}: {share} der Verläufe, betreten im Mittel nach "
        "{days}",
        "on": "Wo die Verläufe an Tag {day} sind",
        "share": "{state}: {share} der Verläufe",
        "more": "{count} weitere, zusammen {share} der Verläufe; --json enthält alle",
        "courses": "Die unter dieser Annahme häufigsten Verläufe",
        "course": "{states}: {share} der Verläufe – {deeds}",
        "stays": "niemand will ziehen, oder nur innerhalb des Kreises",
        "checked": "Geprüft: Die Gleichungen sind bis auf {residual:.0e} gelöst.",
        "little": "unter 1 %",
        "nearly": "über 99 %",
        "day": "Tag",
        "days": "Tagen",
        "point": ",",
    },
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked and what was found; `courses` is None where a deadline makes them depend on time."""

    graph: Graph
    start: int
    rates: Mapping[DmId, float]
    choice: Choice
    event: Event | None
    settled: Absorption
    on: Mapping[float, Distribution]
    courses: tuple[Course, ...] | None
    language: Language

    @property
    def assumption(self) -> str:
        """On what everything rests, in words."""
        said = _WORDS[self.language]
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
        return Voice(self.language)

    def number(self, value: float) -> str:
        """A number with at most one digit after the point, two significant ones where it is small."""
        text = f"{value:.1f}".removesuffix(".0") if value >= 1 or value == 0 else f"{value:.2g}"
        return text.replace(".", _WORDS[self.language]["point"])

    def days(self, value: float) -> str:
        """A span of time, as it stands after ``in`` and ``after``."""
        text = self.number(value)
        return f"{text} {_WORDS[self.language]['day' if text == '1' else 'days']}"

    def share(self, share: float) -> str:
        """A share, rounded to percents; only all is said to be all."""
        if share < LEAST:
            return _WORDS[self.language]["little"]
        if 0.99 < share < 1 - 1e-9:
            return _WORDS[self.language]["nearly"]
        return f"{share:.0%}".replace("%", " %")


def put_evolution(asked: Asked) -> None:
    """The assumption first, then what follows from it."""
    said = _WORDS[asked.language]
    put_paragraph(said["from"].format(number=asked.graph.number(asked.start), label=_label(asked, asked.start)))
    put_paragraph(printable(asked.assumption))
    if asked.event is not None:
        deeds = deeds_of(asked.conflict, dict(asked.event.fix), asked.voice)
        put_paragraph(printable(said["deadline"].format(day=_day(asked, asked.event.day), deeds=deeds)))
    _put_ends(asked)
    for day, found in asked.on.items():
        _put_day(asked, day, found)
    if asked.courses is not None:
        _put_courses(asked, asked.courses)
    put()
    put_paragraph(said["checked"].format(residual=max(asked.settled.residual, asked.settled.row_sums, 1e-16)))


def _put_ends(asked: Asked) -> None:
    said, ends = _WORDS[asked.language], asked.settled.ends
    put()
    put(said["ends"])
    if asked.event is not None:
        put_paragraph(said["after-deadline"], indent=2)
    for end in ends[:MOST]:
        put_item(_end(asked, end), indent=2)
    _put_more(asked, [end.share for end in ends[MOST:]])


def _end(asked: Asked, end: End) -> str:
    said, share, days = _WORDS[asked.language], asked.share(end.share), asked.days(end.days)
    if end.is_cycle:
        numbers = ", ".join(map(str, sorted(map(asked.graph.number, end.states))))
        return said["cycle"].format(states=numbers, share=share, days=days)
    return said["end"].format(state=_state(asked, end.states[0]), share=share, days=days)


def _put_day(asked: Asked, day: float, found: Distribution) -> None:
    said = _WORDS[asked.language]
    shares = sorted(found.shares.items(), key=lambda one: (-one[1], one[0]))
    shown = [(state, share) for state, share in shares[:MOST] if share >= LEAST]
    put()
    put(said["on"].format(day=_day(asked, day)))
    for state, share in shown:
        put_item(said["share"].format(state=_state(asked, state), share=asked.share(share)), indent=2)
    _put_more(asked, [share for _, share in shares[len(shown) :]])


def _put_more(asked: Asked, shares: list[float]) -> None:
    if shares:
        put_item(
            _WORDS[asked.language]["more"].format(count=len(shares), share=asked.share(sum(shares))),
            indent=2,
        )


def _put_courses(asked: Asked, courses: tuple[Course, ...]) -> None:
    said = _WORDS[asked.language]
    put()
    put(said["courses"])
    for course in courses:
        numbers = " → ".join(str(asked.graph.number(s)) for s in course.states)
        steps = zip(course.states, course.states[1:], strict=False)
        deeds = " → ".join(_deed(asked, source, target) for source, target in steps) or said["stays"]
        put_item(
            printable(said["course"].format(states=numbers, share=asked.share(course.share), deeds=deeds)), indent=2
        )


def _deed(asked: Asked, source: int, target: int) -> str:
    """Who does what; in graph form several may want the same move."""
    graph, voice = asked.graph, asked.voice
    movers = [dm for i, dm in enumerate(graph.decision_makers) if target in graph.improvements(i, source)]
    name, action = names_of(asked.conflict, movers, voice), action_between(graph, source, target, voice)
    return voice.phrase("deed", a=name, do=action)


def _state(asked: Asked, state: int) -> str:
    letters = asked.graph.letters(state)
    return f"{asked.graph.number(state)}{f' {letters}' if letters else ''} ({_label(asked, state)})"


def _label(asked: Asked, state: int) -> str:
    return printable(label_of(asked.graph, state, asked.voice))


def _day(asked: Asked, day: float) -> str:
    """A day, with its date where the model has one."""
    when = date_of(asked.conflict, day)
    return asked.number(day) + (f" ({when})" if when else "")


def date_of(conflict: Conflict, day: float) -> str | None:
    """The date of a whole day; None where the model has no date, or the calendar no such day."""
    if conflict.as_of is None or not day.is_integer():
        return None
    try:
        return (date.fromisoformat(conflict.as_of) + timedelta(days=day)).isoformat()
    except OverflowError:
        return None
