"""The first page as it is told: values in the words of one language, for any face to render."""

from __future__ import annotations

from dataclasses import dataclass, replace

DOTS = 5


@dataclass(frozen=True, slots=True)
class Mark:
    """A condition that is true in outcomes that hold, and in how many of them (``in 2 of 7``; empty for one)."""

    title: str
    where: str


@dataclass(frozen=True, slots=True)
class Move:
    """A wanted move: `mover` is the place of the decision maker, `by` what it is called, `does` what it does."""

    mover: int
    by: str
    does: str


@dataclass(frozen=True, slots=True)
class End:
    """An outcome that holds and is reached, by what is true in it (`chips`), and the moves that lead there."""

    number: int
    chips: tuple[str, ...]
    moves: tuple[Move, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Missing:
    """What is asked about and not reached: as it is called by itself, and as a `noun` in a sentence.

    `step` says what is missing, `by` whose step that is (empty: nobody's).
    """

    what: str
    noun: str
    step: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Leads:
    """Where wanted moves lead from today: a few ends, in words how many others, and what they do not lead to."""

    today: str
    ends: tuple[End, ...]
    notes: tuple[str, ...] = ()
    missing: Missing | None = None


@dataclass(frozen=True, slots=True)
class Sureness:
    """In which share of the readings an answer is the same: the share, how many of five dots that is, and the word."""

    share: float
    dots: int
    word: str

    @property
    def marks(self) -> str:
        """The dots: filled ones, then empty ones."""
        return "●" * self.dots + "○" * (DOTS - self.dots)


@dataclass(frozen=True, slots=True)
class Ground:
    """On whose word the least firm line stands that an answer rests on, and how firm that is (empty: not said).

    `said` is both in a sentence; `about` is what the line says, where that is short.
    """

    whose: str
    confidence: str
    said: str
    about: str = ""

    @property
    def named(self) -> str:
        """Whose word, and how firm, where a heading says which is which."""
        return " – ".join(filter(None, (self.whose, self.confidence)))


@dataclass(frozen=True, slots=True)
class Glance:
    """A question by its place in the brief, with its shortest answer, how sure that is and its least firm ground.

    `unsure` says why nothing is counted of it, where others are; `shown` says whether there is room for it on the
    first page.
    """

    place: int
    kind: str
    question: str
    answer: str
    sure: Sureness | None
    ground: Ground | None
    unsure: str = ""
    shown: bool = True

    @property
    def without_about(self) -> Glance:
        """The row without what the least firm line says."""
        return replace(self, ground=replace(self.ground, about="")) if self.ground else self

    @property
    def sureness(self) -> str:
        """How sure it is in a few words; else why that is not said."""
        return f"{self.sure.marks} {self.sure.word}" if self.sure else f"– {self.unsure}".strip()

    @property
    def stands_on(self) -> str:
        """The ground in a few words."""
        if self.ground is None:
            return "–"
        return f"{self.ground.named} ({self.ground.about})" if self.ground.about else self.ground.named


@dataclass(frozen=True, slots=True)
class Change:
    """A least change that turns the headline, and on what rests that it is read otherwise today.

    `shorter` is the text without the reason why what then holds or is reached does.
    """

    text: str
    ground: str = ""
    shorter: str = ""

    @property
    def without_reason(self) -> Change:
        """The change without the reason."""
        return replace(self, text=self.shorter or self.text)


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The first page.

    `dated` says as of when it is, in words; `notice` is the standing label; `judged` says how sure the headline is and
    on whose word; `unsure` says that no answer has dots, and `unsure_why` why; where some have, what they count.
    `left_out` says that the conflict is large, and what is left out for that; it is empty for others.
    """

    title: str
    as_of: str
    dated: str
    notice: str
    headline: str
    judged: str
    marks: tuple[Mark, ...]
    leads: Leads | None
    glance: tuple[Glance, ...]
    unsure: str
    unsure_why: str
    changes: tuple[Change, ...]
    watch: tuple[str, ...]
    supposed: tuple[str, ...]
    left_out: str = ""

    @property
    def shown(self) -> tuple[Glance, ...]:
        """The answers that there is room for."""
        return tuple(row for row in self.glance if row.shown)
