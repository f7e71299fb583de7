"""The conflict: who can do what, what each wants, and what is asked about it. Names only, no numbers.

All values are frozen; a changed conflict is a new conflict. `place` says where in the file a thing stands
(None where it was made by a program).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from detente.errors import Place
from detente.evidence.quote import Quote
from detente.model.statement import And, Not, OptionTaken, Or, Statement, all_of
from detente.model.text import Text
from detente.names import ConditionId, DmId, EventId, OptionId, ReadingId, ScenarioId

Confidence = Literal["high", "medium", "low", "unknown"]
Direction = Literal["take", "drop"]
QuestionKind = Literal[
    "holds",
    "reachable",
    "scenario",
    "who-blocks",
    "who-decides",
    "must-change",
    "reach",
    "when",
    "weakest-word",
    "sure",
]
ConstraintKind = Literal["never", "always", "at most one", "exactly one"]


@dataclass(frozen=True, slots=True)
class Option:
    """Something a decision maker can do (`do`) and take back (`undo`).

    `only` is ``take`` for an option that may be taken but never dropped, ``drop`` for the reverse. `chance` is the
    share of the readings of an ensemble in which it is there to be taken (None: in all). `short_name` is a noun phrase
    for tables and pictures.
    """

    id: OptionId
    owner: DmId
    do: Text
    undo: Text | None = None
    only: Direction | None = None
    evidence: tuple[str, ...] = ()
    note: Text | None = None
    place: Place | None = None
    chance: Fraction | None = None
    short_name: Text | None = None

    @property
    def short(self) -> str:
        """The id without its owner: ``mediate`` of ``us.mediate``."""
        return self.id.partition(".")[2]


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a preference by statements, with what it rests on.

    What else it may be in an ensemble of readings: present in a share `chance` of them (None: as its confidence
    says) and turned into its opposite in a share `negated`; as important as its neighbours of the same `group`;
    drawn among all lines by its `weight` for its place (None: it keeps its place).
    """

    statement: Statement
    evidence: tuple[str, ...] = ()
    confidence: Confidence | None = None
    note: Text | None = None
    place: Place | None = None
    chance: Fraction | None = None
    negated: Fraction = Fraction(0)
    group: str | None = None
    weight: Fraction | None = None


@dataclass(frozen=True, slots=True)
class ByStatements:
    """Option prioritisation: levels in order of importance, the most important first."""

    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """``*`` in a ranking: all states not named elsewhere in it."""


RankItem = int | Statement | Rest


@dataclass(frozen=True, slots=True)
class ByRanking:
    """A direct ranking: groups of tied items, the best first.

    An item is a state number, a statement (those states of it that no earlier item has placed), or the rest.
    """

    groups: tuple[tuple[RankItem, ...], ...]
    places: tuple[tuple[Place | None, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ByWeights:
    """Option weighting: a state's score is the sum of the weights of the options taken in it."""

    weights: tuple[tuple[OptionId, Fraction], ...]


Preferences = ByStatements | ByRanking | ByWeights


@dataclass(frozen=True, slots=True)
class Rate:
    """How often a day somebody who wants to move does so on average; an assumption about time, with its ground.

    Where the file gives two bounds, the rate lies `between` them, and `per_day` is their geometric mean: as many times
    the lower one as the upper one is of it.
    """

    per_day: float
    evidence: tuple[str, ...] = ()
    confidence: Confidence | None = None
    note: Text | None = None
    place: Place | None = None
    between: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class DecisionMaker:
    """A party to the conflict: its options and what it wants.

    `moves` are the arcs of a graph-form model (pairs of state numbers); empty in option form.
    `plural` holds the languages in which verbs about it are plural, as „die G7 *würden*“; ``""`` marks all of them.
    `rate` is None where the file does not say how quickly it acts. `short_name` is its name in tables and pictures.
    """

    id: DmId
    name: Text
    preferences: Preferences
    options: tuple[Option, ...] = ()
    moves: tuple[tuple[int, int], ...] = ()
    plural: frozenset[str] = frozenset()
    rate: Rate | None = None
    note: Text | None = None
    place: Place | None = None
    short_name: Text | None = None

    def __hash__(self) -> int:
        """By its name in the file: to hash all that it wants takes long, and what is looked up is mostly itself."""
        return hash(self.id)

    def is_plural(self, language: str) -> bool:
        """Whether verbs about it are plural in the language."""
        return not self.plural.isdisjoint(("", language))


@dataclass(frozen=True, slots=True)
class Condition:
    """A name for something people talk about; `short_name` is a noun phrase for it, in the singular."""

    id: ConditionId
    statement: Statement
    title: Text | None = None
    short_name: Text | None = None
    evidence: tuple[str, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Constraint:
    """A rule that every feasible state obeys."""

    kind: ConstraintKind
    parts: tuple[Statement, ...]
    because: Text | None = None
    evidence: tuple[str, ...] = ()
    place: Place | None = None

    @property
    def statement(self) -> Statement:
        """What must be true in every feasible state."""
        if self.kind == "always":
            return self.parts[0]
        if self.kind == "never":
            return Not(self.parts[0])
        pairs = tuple(Not(And((a, b))) for k, a in enumerate(self.parts) for b in self.parts[k + 1 :])
        least = (Or(self.parts),) if self.kind == "exactly one" else ()
        return all_of(pairs + least)


@dataclass(frozen=True, slots=True)
class Scenario:
    """A change of the conflict to be compared with it; the conflict itself never changes.

    `without`: decision makers who leave, their options frozen as they stand or as `fix` says;
    `without_options`: options that do not exist (never taken); `fix`: options held taken or not taken;
    `preferences`: replacements; `add`: new options.
    """

    id: ScenarioId
    title: Text | None = None
    without: tuple[DmId, ...] = ()
    without_options: tuple[OptionId, ...] = ()
    fix: tuple[tuple[OptionId, bool], ...] = ()
    preferences: tuple[tuple[DmId, Preferences], ...] = ()
    add: tuple[Option, ...] = ()
    note: Text | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Another reading of what some decision makers want, as by another analyst; of the others it says nothing.

    `weight` is how much it counts in an ensemble; the file's own reading counts 1.
    """

    id: ReadingId
    preferences: tuple[tuple[DmId, Preferences], ...]
    weight: Fraction = Fraction(1)
    title: Text | None = None
    evidence: tuple[str, ...] = ()
    note: Text | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Ensemble:
    """What the file says instead of the house defaults about how readings vary.

    `chances` are shares of the readings in which a line is present, by its confidence (None: where it has none);
    `swap` is the share in which two neighbours change places of which nobody is sure.
    """

    chances: tuple[tuple[Confidence | None, Fraction], ...] = ()
    swap: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What is different from a day on, as after an ultimatum; days count from the conflict's `as_of`.

    Options `fix`ed as taken or not, which nobody changes any more, and new `rates` (moves per day); nothing of it
    where `unless` is true when the day comes (None: it comes about whatever there is).
    """

    day: float
    fix: tuple[tuple[OptionId, bool], ...] = ()
    rates: tuple[tuple[DmId, float], ...] = ()
    unless: Statement | None = None
    id: EventId | None = None
    title: Text | None = None
    evidence: tuple[str, ...] = ()
    note: Text | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Something the brief answers. `about` holds the statements in question, often single conditions.

    `on` are the days asked about, counted from the conflict's `as_of`.
    """

    kind: QuestionKind
    title: Text | None = None
    about: tuple[Statement, ...] = ()
    scenario: ScenarioId | None = None
    on: tuple[float, ...] = ()
    place: Place | None = None

    def __hash__(self) -> int:
        """By little, as a decision maker is: a conflict has few questions."""
        return hash((self.kind, self.scenario, self.place))


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as the file cites it: what it says of it by key, and `text`, the one-line form."""

    id: str
    text: Text
    fields: tuple[tuple[str, str], ...] = ()
    place: Place | None = None

    def fact(self, key: str) -> str:
        """What the file says under that key; empty where it says nothing."""
        return dict(self.fields).get(key, "")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A strategic conflict in option form (`options`) or in graph form (`states` not empty).

    `status_quo` holds the options taken today, or the number of today's state in graph form; None where the
    file does not say. `fixed` and `absent` are empty in a conflict as read; scenarios fill them: options held
    at one value, and decision makers who have left (their options remain, and nobody moves them).
    """

    title: Text
    decision_makers: tuple[DecisionMaker, ...]
    conditions: tuple[Condition, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    states: tuple[tuple[int, Text], ...] = ()
    status_quo: frozenset[OptionId] | int | None = None
    scenarios: tuple[Scenario, ...] = ()
    events: tuple[Event, ...] = ()
    readings: tuple[Reading, ...] = ()
    ensemble: Ensemble = Ensemble()
    questions: tuple[Question, ...] = ()
    sources: tuple[Citation, ...] = ()
    quotes: tuple[Quote, ...] = ()
    summary: Text | None = None
    as_of: str | None = None
    fixed: tuple[tuple[OptionId, bool], ...] = ()
    absent: frozenset[DmId] = field(default_factory=frozenset)

    @property
    def is_graph_form(self) -> bool:
        """Whether states and moves are listed instead of following from options."""
        return bool(self.states)

    @property
    def options(self) -> tuple[Option, ...]:
        """All options in file order; the first is the least significant digit of a state's code."""
        return tuple(option for dm in self.decision_makers for option in dm.options)

    @property
    def movers(self) -> tuple[DecisionMaker, ...]:
        """The decision makers who have not left."""
        return tuple(dm for dm in self.decision_makers if dm.id not in self.absent)

    def decision_maker(self, dm: DmId) -> DecisionMaker:
        """The decision maker of that id. Raises KeyError where there is none."""
        return {d.id: d for d in self.decision_makers}[dm]

    def option(self, option: OptionId) -> Option:
        """The option of that id. Raises KeyError where there is none."""
        return {o.id: o for o in self.options}[option]

    def condition(self, condition: ConditionId) -> Condition:
        """The condition of that name. Raises KeyError where there is none."""
        return {c.id: c for c in self.conditions}[condition]

    def scenario(self, scenario: ScenarioId) -> Scenario:
        """The scenario of that name. Raises KeyError where there is none."""
        return {s.id: s for s in self.scenarios}[scenario]

    def is_spent(self, option: Option) -> bool:
        """Whether a one-way option has gone its way today: it is done, or dropped, and stays so."""
        today = self.status_quo
        return (
            option.only is not None and isinstance(today, frozenset) and (option.id in today) == (option.only == "take")
        )

    def rules(self) -> Iterator[Statement]:
        """Everything that is true of every feasible state: the constraints, then what is fixed."""
        yield from (constraint.statement for constraint in self.constraints)
        yield from self.held()

    def held(self) -> Iterator[Statement]:
        """What is fixed, as statements."""
        for option, taken in self.fixed:
            yield OptionTaken(option) if taken else Not(OptionTaken(option))
