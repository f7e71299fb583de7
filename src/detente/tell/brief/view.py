"""The view model: everything a brief shows, in words of one language, before it becomes text, HTML or JSON.

Nothing here computes. All strings are ready to print (never escaped); state numbers are those of the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from detente.evolution import PathKind
from detente.names import Language
from detente.tell.brief.front.page import FrontPage
from detente.tell.pictures import (
    CoursesView,
    HangsOnView,
    LadderView,
    MapView,
    SideBySideView,
    StatusQuoView,
    SureView,
    WhoWantsWhat,
)

MOST_TOLD = 3
"""Of the lines that an answer rests on, how many are told in words."""


@dataclass(frozen=True, slots=True)
class LineView:
    """A line of the model that an answer rests on.

    `id` is how it is cited in full, `name` in short (``us 7``); `said` is whose it is, what it wants and how `firm`
    that is, if the model says so; `quotes` are the ids of the quotes behind it.
    """

    id: str
    name: str
    said: str
    firm: str = ""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A question of the conflict and its answer.

    `answer` is the short answer; `details` explain it (at most a few sentences); `folded` is shown on demand;
    `states` are the first of the outcomes it is about, `total` in number; `rests_on` are the lines that the answer
    hangs on, the least firm first (None: not looked into); `rests_note` says so where there are none to be named.
    `ladders` show the change of preferences that it tells of, `courses` the shares over time. `notes` are the ids of
    all quotes that it rests on.
    """

    question: str
    kind: str
    answer: str
    details: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    states: tuple[int, ...] = ()
    total: int = 0
    rests_on: tuple[LineView, ...] | None = None
    rests_note: str = ""
    ladders: tuple[LadderView, ...] = ()
    courses: CoursesView | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_graded(self) -> bool:
        """Whether some of the lines that it rests on are firmer than others."""
        return len({line.firm for line in self.rests_on or ()}) > 1

    @property
    def told(self) -> tuple[LineView, ...]:
        """The lines that a reader is told in words: the least firm of those that the answer rests on."""
        return (self.rests_on or ())[:MOST_TOLD]

    @property
    def others(self) -> tuple[LineView, ...]:
        """The other lines that it rests on, which are only named."""
        return (self.rests_on or ())[MOST_TOLD:]


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """One outcome in words.

    `holds_by` has one flag per concept of the view, in order; `reach` says in a few words whether and how it is
    reached from the status quo; `names` are the conditions that are true in it.
    """

    number: int
    letters: str | None
    label: str
    names: tuple[str, ...]
    holds_by: tuple[bool, ...]
    reach: str
    is_status_quo: bool = False


@dataclass(frozen=True, slots=True)
class ConceptView:
    """A solution concept: the field's `name` and what it means in one plain sentence."""

    name: str
    gloss: str


@dataclass(frozen=True, slots=True)
class WhyView:
    """Why an outcome holds (or does not): a paragraph of sentences, the rest folded, the ids of quotes."""

    number: int
    label: str
    sentences: tuple[str, ...]
    folded: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepView:
    """One move on a path: who, what (``stop the attacks``), to which outcome, and whether the mover wants it."""

    mover: str
    action: str
    target: int
    wanted: bool


@dataclass(frozen=True, slots=True)
class PathView:
    """How one outcome is reached. `kind`: by wanted moves, only by legal moves, not at all, or already here."""

    target: int
    label: str
    kind: PathKind
    steps: tuple[StepView, ...]
    sentence: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeView:
    """An outcome that holds in one of two conflicts only, and because of whom."""

    letters: str | None
    label: str
    because: str


@dataclass(frozen=True, slots=True)
class ScenarioView:
    """A changed conflict against the base: what newly holds, what no longer holds.

    Of many outcomes the first are listed; `more_gained` and `more_lost` count the others.
    """

    title: str
    description: str
    gained: tuple[ChangeView, ...]
    lost: tuple[ChangeView, ...]
    kept: int
    sentences: tuple[str, ...]
    notes: tuple[str, ...] = ()
    more_gained: int = 0
    more_lost: int = 0


@dataclass(frozen=True, slots=True)
class TableauRow:
    """One option: whose it is (`mover` indexes `View.movers`), what it is, taken or not per column."""

    mover: int
    label: str
    taken: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class TableauView:
    """The classic tableau: options by states.

    Below one row per concept (does the state hold for everyone by it), below one row per decision maker (does it
    have a wanted move from the state). Columns are `numbers`; `total` counts all feasible states, more than the
    columns where the tableau is cut.
    """

    numbers: tuple[int, ...]
    rows: tuple[TableauRow, ...]
    concepts: tuple[tuple[str, tuple[bool, ...]], ...]
    tempted: tuple[tuple[str, tuple[bool, ...]], ...]
    total: int
    status_quo: int | None


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option as the model states it; `note` says what else is to be known of it, `quotes` are those behind it."""

    id: str
    do: str
    undo: str
    note: str = ""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PreferenceView:
    """One level of a preference: in words, as written, how firm, on what ground."""

    rank: str
    words: str
    statement: str
    confidence: str = ""
    ground: str = ""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PartyView:
    """A decision maker with its options and preferences.

    `scale` says how the preferences are read; `rate` how quickly it acts, on the ground of `rate_quotes`; empty where
    nothing says.
    """

    id: str
    name: str
    options: tuple[OptionView, ...]
    scale: str
    preferences: tuple[PreferenceView, ...]
    note: str = ""
    rate: str = ""
    rate_quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedView:
    """Something with a name and a text: a condition, a constraint with its reason, a source, a quote."""

    name: str
    text: str
    note: str = ""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelView:
    """The model in full; `readings` are other ones of what some want, and what varies between readings."""

    parties: tuple[PartyView, ...]
    constraints: tuple[NamedView, ...]
    conditions: tuple[NamedView, ...]
    status_quo: str
    counts: str
    sources: tuple[NamedView, ...] = ()
    quotes: tuple[NamedView, ...] = ()
    events: tuple[NamedView, ...] = ()
    readings: tuple[NamedView, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteView:
    """A quote that results rest on: what it `says` in our words, its chain of attribution, who denies it.

    `passage` is the document's own text, `reports` says that others carry the same statement; empty where there is
    nothing to say.
    """

    number: int
    id: str
    says: str
    chain: str
    passage: str = ""
    reports: str = ""
    denials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RereadView:
    """A question and its short answer before and after something was withdrawn."""

    question: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class WithdrawnView:
    """What a report is read without: a source or a voice (`kind`), by its quotes and the lines that are gone.

    `told` says it in sentences; `bare` are lines that stay without a ground.
    """

    kind: str
    what: str
    told: tuple[str, ...]
    quotes: tuple[str, ...]
    fallen: tuple[str, ...]
    bare: tuple[str, ...]
    changes: tuple[RereadView, ...]


@dataclass(frozen=True, slots=True)
class View:
    """All that a brief shows.

    `notice` is the standing label: a reading, neither advocacy nor a forecast. `untranslated` counts
    the texts of the model that are in another language. `method` explains how to read the results; `findings` are the
    warnings about the model. `hangs_on` and `sure` are None where they were not
    asked for, `withdrawn` where nothing was; `wants` shows who wants what, where pictures were;
    `foreign` has the texts of the model in another language, with the language of each.
    """

    language: Language
    title: str
    as_of: str
    summary: str
    notice: str
    front: FrontPage
    untranslated: int
    sha256: str
    version: str
    concept: str
    movers: tuple[str, ...]
    bottom_line: tuple[str, ...]
    answers: tuple[AnswerView, ...]
    concepts: tuple[ConceptView, ...]
    outcomes: tuple[OutcomeView, ...]
    outcomes_note: str
    whys: tuple[WhyView, ...]
    paths: tuple[PathView, ...]
    paths_note: str
    scenarios: tuple[ScenarioView, ...]
    side_by_side: SideBySideView
    status_quo: StatusQuoView
    tableau: TableauView
    map: MapView
    model: ModelView
    method: tuple[str, ...]
    findings: tuple[str, ...]
    hangs_on: HangsOnView | None = None
    notes: tuple[NoteView, ...] = ()
    withdrawn: WithdrawnView | None = None
    sure: SureView | None = None
    wants: WhoWantsWhat | None = None
    foreign: Mapping[str, str] = field(default_factory=dict)

    @property
    def numbered(self) -> Mapping[str, int]:
        """The number of the note by the id of its quote."""
        return {note.id: note.number for note in self.notes}

    @property
    def unnoted(self) -> tuple[NamedView, ...]:
        """The quotes of the model that no result rests on: they have no note."""
        noted = self.numbered
        return tuple(quote for quote in self.model.quotes if quote.name not in noted)
