"""Ledgers of made-up questions: what is written in them, and what a reader must find."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from hypothesis import strategies as st

from detente.forecast import Book, Chance, Chances, Entry, Links, Only, Quantiles, Question, Resolution, Stated, append
from detente.forecast.belief import Belief
from detente.forecast.chain import Draft
from detente.forecast.ledger import Ledger
from detente.forecast.question import Kind, Outcome, Settled
from detente.forecast.records import asked, corrected, resolved, stated

BEGIN = datetime(2031, 3, 1, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
DAYS = (739_676.0, 739_776.0)


def clock(at: datetime = BEGIN) -> Callable[[], datetime]:
    """A clock that stands."""
    return lambda: at


def question(name: str = "bridge", **other: object) -> Question:
    """A question with yes and no, open for ten days."""
    plain = Question(
        id=name,
        title="Will the bridge be open again?",
        kind="binary",
        resolution_criteria="Yes if a car has crossed it.",
        source="the road office",
        author="Ann",
        open_time=BEGIN,
        scheduled_close_time=BEGIN + 10 * DAY,
        scheduled_resolve_time=BEGIN + 12 * DAY,
    )
    return replace(plain, **other)  # type: ignore[arg-type]


def wrote(path: Path, *drafts: Draft, at: datetime = BEGIN) -> Ledger:
    """A ledger with more records."""
    return append(path, lambda _, __: drafts, clock=clock(at))


def short_ledger(path: Path) -> bytes:
    """The bytes of a ledger with a question, two forecasts and a resolution."""
    one = question()
    wrote(path, asked(one), stated(one, Stated("Ann", BEGIN, Chance(0.25), "The piers stand – mostly.")))
    wrote(path, stated(one, Stated("Ben", BEGIN + DAY, Chance(0.5))), at=BEGIN + DAY)
    ended = Resolution("resolved", "yes", BEGIN + 11 * DAY, "the road office")
    wrote(path, resolved(one, ended), at=BEGIN + 11 * DAY)
    return path.read_bytes()


KINDS: tuple[Kind, ...] = ("binary", "multiple_choice", "numeric", "date")
ENDS: tuple[Settled, ...] = ("resolved", "annulled", "ambiguous")
texts = st.text(st.characters(codec="utf-8"), max_size=8)
words = texts.filter(str.strip)
shares = st.floats(0, 1)


@st.composite
def questions(draw: st.DrawFn, name: str, before: tuple[Entry, ...], now: datetime) -> Question:
    """A question of any kind that may be asked now."""
    kind = draw(st.sampled_from(KINDS))
    days = sorted(draw(st.tuples(*[st.integers(0, 30)] * 2)))
    named = st.lists(words.filter(lambda said: said not in ("annulled", "ambiguous", "open")), min_size=2, unique=True)
    one = Question(
        id=name,
        title=draw(words),
        kind=kind,
        resolution_criteria=draw(words),
        source=draw(words),
        author=draw(st.sampled_from(("Ann", "Ben"))),
        open_time=now,
        scheduled_close_time=now + days[0] * DAY,
        scheduled_resolve_time=now + days[1] * DAY,
        fine_print=draw(texts),
        options=tuple(draw(named)) if kind == "multiple_choice" else (),
        range={"numeric": (-2.5, 7.0), "date": DAYS}.get(kind),
        unit=draw(texts),
        group=draw(texts),
        links=Links(model=draw(st.none() | words), evidence=tuple(draw(st.lists(words, max_size=2)))),
    )
    others = [entry.question for entry in before if entry.question.range is None]
    other = draw(st.sampled_from([None, *others]))
    return replace(
        one,
        base_rate=draw(st.none() | beliefs(one)),
        last_value=draw(st.none() | outcomes(one)),
        conditional_on=Only(other.id, draw(st.sampled_from(other.options or ("yes", "no")))) if other else None,
    )


def outcomes(one: Question) -> st.SearchStrategy[Outcome]:
    """How a question may come out."""
    if one.range is None:
        return st.sampled_from(one.options or ("yes", "no"))
    return st.integers(1, 9).map(float) if one.kind == "numeric" else st.integers(*map(int, DAYS)).map(float)


@st.composite
def beliefs(draw: st.DrawFn, one: Question) -> Belief:
    """What may be believed of a question."""
    if one.kind == "binary":
        return Chance(draw(shares))
    if one.kind == "multiple_choice":
        weights = [draw(st.integers(1, 9)) for _ in one.options]
        return Chances({option: weight / sum(weights) for option, weight in zip(one.options, weights, strict=True)})
    assert one.range is not None
    inner = st.integers(1, 99).map(lambda k: k / 100)
    steps = sorted(draw(st.sets(inner, min_size=1, max_size=4)))
    low, high = one.range
    places = [low + (high - low) * k / (len(steps) + 1) for k in range(1, len(steps) + 1)]
    ends = draw(st.sampled_from((0.0, steps[0] / 2))), draw(st.sampled_from((0.0, (1 - steps[-1]) / 2)))
    whole = [float(int(x)) for x in places] if one.kind == "date" else places
    return Quantiles(tuple(zip(steps, whole, strict=True)), *ends)


@dataclass
class World:
    """What somebody does with a ledger, and the book that should be in it: kept here without a file."""

    now: datetime = BEGIN
    entries: dict[str, Entry] = field(default_factory=dict)
    names: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def book(self) -> Book:
        """What a reader must find."""
        return Book(tuple(self.entries.values()))

    def does(self, draw: st.DrawFn) -> Draft:
        """The next thing that is allowed, as a record."""
        self.now += draw(st.integers(0, 3)) * DAY
        entry = draw(st.sampled_from([None, *self.entries.values()]))
        if entry is None:
            return self._asks(draw)
        if entry.resolution is not None:
            return self._corrects(entry, draw)
        if self.now <= entry.question.scheduled_close_time and draw(st.booleans()):
            return self._says(entry, draw)
        return self._ends(entry, draw)

    def _asks(self, draw: st.DrawFn) -> Draft:
        one = draw(questions(f"q{next(self.names)}", tuple(self.entries.values()), self.now))
        self.entries[one.id] = Entry(one)
        return asked(one)

    def _says(self, entry: Entry, draw: st.DrawFn) -> Draft:
        who, crowd = draw(st.sampled_from((("Ann", False), ("Ben", False), ("community", True))))
        said = Stated(who, self.now, draw(beliefs(entry.question)), draw(texts), crowd, self.now)
        self.entries[entry.question.id] = replace(entry, stated=(*entry.stated, said))
        return stated(entry.question, said)

    def _ends(self, entry: Entry, draw: st.DrawFn) -> Draft:
        ended = self._ended(entry, draw)
        self.entries[entry.question.id] = replace(entry, resolution=ended)
        return resolved(entry.question, ended, early=True)

    def _corrects(self, entry: Entry, draw: st.DrawFn) -> Draft:
        why = draw(words)
        ended = replace(self._ended(entry, draw), because=why) if draw(st.booleans()) else None
        self.entries[entry.question.id] = replace(entry, resolution=ended)
        return corrected(entry.question, ended, why)

    def _ended(self, entry: Entry, draw: st.DrawFn) -> Resolution:
        how = draw(st.sampled_from(ENDS))
        outcome = draw(outcomes(entry.question)) if how == "resolved" else None
        return Resolution(how, outcome, self.now, draw(words), draw(words))


Done = tuple[list[tuple[datetime, Draft]], Book]
"""Records with their times, and the book that they make."""


@st.composite
def doings(draw: st.DrawFn, most: int = 12) -> Done:
    """Some records, each at its time, and the book that they make."""
    world = World()
    done = []
    for _ in range(draw(st.integers(1, most))):
        draft = world.does(draw)
        done.append((world.now, draft))
    return done, world.book


def wrote_all(path: Path, done: Iterable[tuple[datetime, Draft]]) -> Path:
    """The file of a ledger with these records, each added by itself."""
    for at, draft in done:
        wrote(path, draft, at=at)
    return path
