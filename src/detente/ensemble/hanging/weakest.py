"""The weakest word: each source, and each voice, withdrawn in turn, and what is then said otherwise.

The readings stay the same but for what is withdrawn: a line that rested on it is missing from every reading, and
everything else comes out in every reading as it did. So a share moves because of the word, not by chance; but where an
alternative reading falls, those that stay share its readings anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from math import sqrt
from typing import Literal, NamedTuple

import numpy as np

from detente.ensemble.counting.chunk import Chunk
from detente.ensemble.hanging.factors import answered
from detente.ensemble.run import run
from detente.ensemble.share import Share, bound_of
from detente.ensemble.shares import Shares
from detente.ensemble.varying.default import varied_of
from detente.ensemble.varying.design import AnswerKind, Plan, plan_of
from detente.ensemble.varying.vary import Alternative, Presence, Varied
from detente.graph.truth import Mask
from detente.model.conflict import ByStatements, Conflict
from detente.model.ties import Tie
from detente.scenario import Line, Withdrawn, lines_of, without_source, without_voice
from detente.stability import ConceptName

DRAWS = 500
"""Readings drawn for each word, unless there are fewer."""

WordKind = Literal["source", "voice"]


@dataclass(frozen=True, slots=True)
class Shift:
    """One answer with a word and without it.

    Attributes:
        answer: what is asked, by its place in the plan's answers.
        kind: whether it holds, is reached, or both at once.
        before: whether it is so as the file stands.
        after: whether it is so without the word.
        share_before: in which share of the readings it is so.
        share_after: in which share without the word.
        error: the standard error of the difference between the shares, which are of the same readings.
        bound: how far the difference may be off where it is the same in all readings drawn, else None.
    """

    answer: int
    kind: AnswerKind
    before: bool
    after: bool
    share_before: Share
    share_after: Share
    error: float
    bound: float | None

    @property
    def turned(self) -> bool:
        """Whether the answer as the file stands is another one."""
        return self.before != self.after

    @property
    def moved(self) -> float:
        """By how much the share is larger without the word."""
        return float(self.share_after.value - self.share_before.value)


@dataclass(frozen=True, slots=True)
class Word:
    """A source, or somebody who speaks or is heard through somebody, and what hangs on that word alone.

    `withdrawn` says which quotes are gone with it and which lines have fallen; `shifts` has all answers, also those
    that stay.
    """

    kind: WordKind
    name: str
    withdrawn: Withdrawn
    shifts: tuple[Shift, ...]

    @property
    def turned(self) -> tuple[Shift, ...]:
        """The answers that are other ones as the file stands."""
        return tuple(shift for shift in self.shifts if shift.turned)

    @property
    def moved(self) -> float:
        """By how much the share of an answer moves at most, up or down."""
        return max((abs(shift.moved) for shift in self.shifts), default=0.0)


def weakest_words(
    plan: Plan, concept: ConceptName = "SEQ", *, draws: int = DRAWS, progress: Callable[[int, int], None] | None = None
) -> tuple[Word, ...]:
    """What every source and every voice bears alone, those first on which the most answers hang, then shares.

    Args:
        plan: what is read in many ways, and asked.
        concept: by which something holds.
        draws: how many readings are drawn for each word; an enumeration that is not larger is kept.
        progress: is told how many words have been withdrawn, and how many there are.

    Returns:
        Nothing where the model has neither sources nor quotes; ties in the order of the file, sources first.

    Raises:
        LimitExceeded: if there are more states than the limit once a constraint has fallen.

    Example:
        >>> from detente import load
        >>> from detente.model.statement import Holds
        >>> plan = plan_of(load("two-towns").conflict, answers=[Holds("deal")])
        >>> word, *_ = weakest_words(plan)
        >>> word.kind, word.name, len(word.withdrawn.fallen)
        ('voice', 'Bruno Unter', 3)
        >>> [(shift.kind, shift.after, str(shift.share_before), str(shift.share_after)) for shift in word.turned]
        [('holds', False, '0.829 (exact)', '0.1 (exact)')]
    """
    asking = _Asking(plan, concept, draws)
    every = list(words_of(plan.conflict))
    found: list[Word] = []
    for kind, name, withdrawn in every:
        found.append(Word(kind, name, withdrawn, asking.shifts(withdrawn)))
        if progress is not None:
            progress(len(found), len(every))
    return tuple(sorted(found, key=lambda word: (-len(word.turned), -word.moved)))


def words_of(conflict: Conflict) -> Iterator[tuple[WordKind, str, Withdrawn]]:
    """Every source, and every voice, with what is left without it."""
    for source in conflict.sources:
        yield "source", source.id, without_source(conflict, source.id)
    said = ((quote.speaker.who if quote.speaker else "", quote.via) for quote in conflict.quotes)
    for name in dict.fromkeys(name for names in said for name in names if name):
        yield "voice", name, without_voice(conflict, name)


class _Said(NamedTuple):
    """What the readings of a plan say, each of them."""

    plan: Plan
    chunk: Chunk

    def share(self, answer: int, kind: AnswerKind, concept: ConceptName) -> Share:
        """In which share of the readings it is so."""
        shares = Shares(self.plan, self.chunk)
        if kind == "holds":
            return shares.answer_holds(answer, concept)
        return shares.answer_reached(answer, concept if kind == "both" else None)


class _Asking:
    """The answers with every word, and those without some, asked of the same readings."""

    def __init__(self, plan: Plan, concept: ConceptName, draws: int) -> None:
        self._plan = _fewer(plan, draws)
        self._concept = concept
        self._kinds: tuple[AnswerKind, ...] = ("holds",)
        if plan.conflict.status_quo is not None:
            self._kinds = ("holds", "reached", "both")
        self._read, self._many = _as_it_stands(self._plan), _said(self._plan)
        self._known: dict[tuple[Tie, ...], tuple[Shift, ...]] = {(): self._shifts(self._read, self._many)}

    def shifts(self, withdrawn: Withdrawn) -> tuple[Shift, ...]:
        """Every answer with and without what is withdrawn; words that bear the same are asked about once."""
        if withdrawn.fallen not in self._known:
            many = _said(_without(self._plan, withdrawn))
            read = _as_it_stands(replace(self._plan, conflict=withdrawn.conflict))
            self._known[withdrawn.fallen] = self._shifts(read, many)
        return self._known[withdrawn.fallen]

    def _shifts(self, read: _Said, many: _Said) -> tuple[Shift, ...]:
        asked = [(answer, kind) for answer in range(len(self._plan.answers)) for kind in self._kinds]
        return tuple(self._shift(answer, kind, read, many) for answer, kind in asked)

    def _shift(self, answer: int, kind: AnswerKind, read: _Said, many: _Said) -> Shift:
        before, after = (said.share(answer, kind, self._concept) for said in (self._many, many))
        one, other = (answered(said.plan, said.chunk, answer, kind, self._concept) for said in (self._many, many))
        return Shift(
            answer,
            kind,
            self._read.share(answer, kind, self._concept).value == 1,
            read.share(answer, kind, self._concept).value == 1,
            before,
            after,
            *((0.0, None) if after.exact or many is self._many else _off(one, other)),
        )


def _said(plan: Plan) -> _Said:
    return _Said(plan, run(plan, bits=True))


def _as_it_stands(plan: Plan) -> _Said:
    """The one reading that the file is."""
    return _said(replace(plan_of(plan.conflict, (), answers=plan.answers), concepts=plan.concepts))


def _off(before: Mask, after: Mask) -> tuple[float, float | None]:
    """The standard error of the difference, and its bound where it is the same in all readings."""
    moved = after.astype(np.int64) - before
    return float(moved.std() / sqrt(moved.size)), None if np.ptp(moved) else bound_of(0, moved.size)


def _fewer(plan: Plan, draws: int) -> Plan:
    """The plan with at most so many readings; every line is among what varies, if only to be always there.

    Then a line that falls changes how one thing comes out, and nothing about all others.
    """
    vary = {(one.dm, one.place) for one in plan.varied if isinstance(one, Presence)}
    firm = [_there(line, 1) for line in lines_of(plan.conflict) if (line.dm, line.place) not in vary]
    drawn = plan.design == "enumeration" and plan.draws > draws
    design = "monte-carlo" if drawn else plan.design
    return replace(plan, varied=(*plan.varied, *firm), design=design, draws=min(draws, plan.draws))


def _without(plan: Plan, withdrawn: Withdrawn) -> Plan:
    """The same readings without the lines, constraints and alternative readings that have fallen."""
    fallen = {tie.id for tie in withdrawn.fallen if tie.kind == "preference"}
    gone = {(line.dm, line.place): _there(line, 0) for line in lines_of(plan.conflict) if line.id in fallen}

    def left(one: Varied) -> Varied:
        match one:
            case Presence(dm, place):
                return gone.get((dm, place), one)
            case Alternative() if one == _alternative(plan.conflict):
                return _alternative(withdrawn.conflict) or Alternative(((),), (Fraction(1),))
            case _:
                return one

    makers = zip(plan.conflict.decision_makers, withdrawn.conflict.decision_makers, strict=True)
    same = tuple(dm if isinstance(dm.preferences, ByStatements) else less for dm, less in makers)
    conflict = replace(withdrawn.conflict, decision_makers=same)
    varied = tuple(map(left, plan.varied))
    left_over = plan_of(conflict, varied, answers=plan.answers, design=plan.design, draws=plan.draws, seed=plan.seed)
    return replace(left_over, concepts=plan.concepts)


def _alternative(conflict: Conflict) -> Alternative | None:
    """What the file gives as other readings beside its own."""
    return next((one for one in varied_of(conflict) if isinstance(one, Alternative)), None)


def _there(line: Line, share: int) -> Presence:
    return Presence(line.dm, line.place, Fraction(share), Fraction(1 - share))
