"""What pictures show, as the values that they are drawn from: names and numbers. Nothing here computes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from detente.model.conflict import Confidence
from detente.names import Language

MOST_SLOPES = 4


@dataclass(frozen=True, slots=True)
class MapNode:
    """One outcome on the map, or several in one box.

    Attributes:
        number: that no other box has; of an outcome its own.
        label: what stands in its box.
        dots: per decision maker, taken or not for each of its options; None: in some of the outcomes it is.
        holds: whether it holds for everyone; of several: whether they are an end.
        is_status_quo: whether it is today's, or has it in it.
        head: what stands above the label; the number, unless said.
        name: what it is called; as in its box, unless said.
        many: whether it is several outcomes.
        to: the anchor of what tells more of it.
    """

    number: int
    label: str
    dots: tuple[tuple[bool | None, ...], ...]
    holds: bool
    is_status_quo: bool
    head: str = ""
    name: str = ""
    many: bool = False
    to: str = ""

    @property
    def named(self) -> str:
        """What arrows call it."""
        return self.head or str(self.number)

    @property
    def called(self) -> str:
        """What it is called in full."""
        return self.name or self.label


@dataclass(frozen=True, slots=True)
class MapArrow:
    """A wanted move on the map: `mover` is the place of the decision maker; `action` is the move in words."""

    mover: int
    source: int
    target: int
    action: str


@dataclass(frozen=True, slots=True)
class MapView:
    """The reduced state graph: the outcomes that matter here and the wanted moves between them.

    `note` says what was left out. It may be around an outcome, its `centre`, or of where moves end (`of`).
    """

    nodes: tuple[MapNode, ...]
    arrows: tuple[MapArrow, ...]
    note: str
    centre: int | None = None
    of: Literal["outcomes", "basins"] = "outcomes"


@dataclass(frozen=True, slots=True)
class TornadoRow:
    """One line of a tornado: a share between 0 and 1 as it is (`base`), and the least and the most it becomes.

    `low_label` and `high_label` say which change leads there; they are not shown where nothing changes.
    """

    label: str
    low: float
    base: float
    high: float
    low_label: str
    high_label: str


@dataclass(frozen=True, slots=True)
class Tornado:
    """The rows of a tornado under what the share is of."""

    title: str
    rows: tuple[TornadoRow, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class StanceView:
    """How a party stands to something, if it does: as which of its wishes (`place`), and how `firm` that one is.

    `said` is in words what wish that is, and on whose word; empty where no line says so, but a ranking or weights.
    """

    side: Literal["for", "against"]
    place: int | None = None
    firm: Confidence | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class StanceRow:
    """What somebody may want, with how each party stands to it; None: it does not."""

    label: str
    stances: tuple[StanceView | None, ...]


@dataclass(frozen=True, slots=True)
class WhoWantsWhat:
    """Parties by what they may want, in groups under a heading each."""

    title: str
    parties: tuple[str, ...]
    groups: tuple[tuple[str, tuple[StanceRow, ...]], ...]
    language: Language


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A share of the readings between 0 and 1, and the bounds of a standard error around it; `figure` says it."""

    label: str
    low: float
    share: float
    high: float
    figure: str


@dataclass(frozen=True, slots=True)
class ShareChart:
    """Shares of readings under what they have in common."""

    title: str
    rows: tuple[ShareRow, ...]


@dataclass(frozen=True, slots=True)
class CellView:
    """An outcome in one of several conflicts: its `number` there (None: not possible), and what is true of it."""

    number: int | None
    holds: bool
    reached: bool


@dataclass(frozen=True, slots=True)
class SideRow:
    """An outcome that holds in one conflict at least, with a cell per column."""

    label: str
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class SideBySideView:
    """The conflict as it is and its scenarios, side by side; without scenarios there are no columns.

    `more` outcomes hold as well and are not shown.
    """

    columns: tuple[str, ...]
    rows: tuple[SideRow, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class SlopeChart:
    """What holds as it is and in the conflict of a column; of much, some of each kind."""

    view: SideBySideView
    column: int

    @property
    def rows(self) -> tuple[SideRow, ...]:
        """Those that hold in both, those that no longer hold, those that newly do: of each the first `MOST_SLOPES`."""
        count: Counter[tuple[bool, bool]] = Counter()
        rows = []
        for row in self._holding:
            kind = row.cells[0].holds, row.cells[self.column].holds
            count[kind] += 1
            rows += [row] if count[kind] <= MOST_SLOPES else []
        return tuple(rows)

    @property
    def left_out(self) -> int:
        """How many outcomes that hold in either are not drawn."""
        return len(self._holding) - len(self.rows)

    @property
    def _holding(self) -> list[SideRow]:
        return [row for row in self.view.rows if row.cells[0].holds or row.cells[self.column].holds]


@dataclass(frozen=True, slots=True)
class RungView:
    """A preference on the ladder before a change: its words there, and what becomes of it.

    `after` is its place on the ladder afterwards, counted from 0 (None: dropped); `said` its words there, which are
    others where it is turned round; `raised` is true where it was put above another one.
    """

    words: str
    after: int | None
    said: str
    raised: bool = False

    @property
    def reversed(self) -> bool:
        """Whether its opposite is wanted afterwards."""
        return self.after is not None and self.said != self.words

    @property
    def change(self) -> str:
        """What becomes of it, as the key of its word; empty where nothing does."""
        if self.after is None:
            return "rung-dropped"
        if self.reversed:
            return "rung-reversed"
        return "rung-raised" if self.raised else ""


@dataclass(frozen=True, slots=True)
class LadderView:
    """The preferences of one decision maker before and after a change, the most important first."""

    who: str
    rungs: tuple[RungView, ...]


@dataclass(frozen=True, slots=True)
class BandView:
    """A group of outcomes over time: which share of the courses is in it on each day."""

    name: str
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class DayView:
    """A day with what is said about it: its date, or what happens on it."""

    day: float
    label: str


@dataclass(frozen=True, slots=True)
class CoursesView:
    """Where the courses stand from day to day.

    Attributes:
        days: the days of the bands, increasing.
        bands: shares per group, for each day adding up to 1; with the events of the model.
        without: the same groups in the same order, had the events not been; empty where there are none.
        events: on which day what happens.
        asked: the days asked about, which are among `days`.
        note: what the courses rest on.
    """

    days: tuple[float, ...]
    bands: tuple[BandView, ...]
    without: tuple[BandView, ...]
    events: tuple[DayView, ...]
    asked: tuple[DayView, ...]
    note: str

    @property
    def is_drawn(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self.bands) and len(self.days) > 1


def letter_of(place: int) -> str:
    """What something is called in a picture and beside it, by its place: A, B, C, …, Z, AA, AB, and so on."""
    before, last = divmod(place, 26)
    return (letter_of(before - 1) if before else "") + chr(ord("A") + last)


@dataclass(frozen=True, slots=True)
class BroughtView:
    """An outcome on the status-quo diagram and in its table.

    `moves` is the least number of wanted moves that lead there; `by` has, for each number of moves from 1 on, who can
    then bring it about for the first time, as places of decision makers; `left` is whether anybody has a wanted move
    from it.
    """

    number: int
    label: str
    moves: int
    by: tuple[tuple[int, ...], ...]
    holds: bool
    left: bool


@dataclass(frozen=True, slots=True)
class LayerArrow:
    """A wanted move on a shortest way from today; `mover` is the place of the decision maker."""

    mover: int
    source: int
    target: int
    action: str


@dataclass(frozen=True, slots=True)
class StatusQuoView:
    """Who can bring about what from today, and in how many wanted moves; today's outcome comes first.

    Without outcomes there is no status quo; `note` says what was left out.
    """

    outcomes: tuple[BroughtView, ...]
    arrows: tuple[LayerArrow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class HangsOnView:
    """What an answer hangs on: the lines of the model that change a share of courses most; `title` says of what."""

    title: str
    rows: tuple[TornadoRow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SureView:
    """In which share of many readings outcomes and conditions hold.

    `drawn` says how many readings, and what a share of them is not; `boxes` tell in a sentence each what it hangs on.
    """

    chart: ShareChart
    drawn: str
    boxes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CutView:
    """How many of a whole something takes away: by a letter, and in words."""

    letter: str
    count: int
    label: str


@dataclass(frozen=True, slots=True)
class LeftView:
    """What is left of a whole after several cuts, one after the other; `said` says how many are."""

    cuts: tuple[CutView, ...]
    left: int
    said: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture is drawn `of`, in words of a language; `movers` are those whose moves it tells.

    By its `name`, that no other one has, it is found in a page and is written to a file; one without is an image.
    """

    name: str
    of: (
        MapView
        | StatusQuoView
        | HangsOnView
        | ShareChart
        | SlopeChart
        | CoursesView
        | LadderView
        | LeftView
        | WhoWantsWhat
    )
    language: Language
    movers: tuple[str, ...] = ()
