"""The fewest edits of preferences by statements that meet a goal, by trying all in a clever order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import blake2b
from itertools import product

import numpy as np
from numpy.typing import NDArray

from detente.errors import UsageError
from detente.evolution.spread import distances, spreads_of
from detente.graph.graph import Graph, OptionGraph
from detente.graph.ranks import Ranks, option_form_ranks, ranked
from detente.graph.truth import Mask
from detente.inverse.edits import Edit, Form, edited, edits_of, forms, in_numbers, mildness
from detente.inverse.found import Answer, Found, Watch, unwatched
from detente.inverse.levels import instead
from detente.inverse.target import Goal, target_states
from detente.model.conflict import ByStatements, Conflict, DecisionMaker
from detente.names import DmId
from detente.scenario import Line, lines_of, reread
from detente.stability import BY_ANY_MOVES, CATALOGUE, ConceptName, Solution, solve, stable_by_any_moves

MAX_EDITS = 3
BUDGET = 20_000
"""Analyses of the conflict before the search gives up; each takes a few milliseconds."""

_KEPT = 1 << 14
"""States up to which the rankings that were tried are kept; those of more are worked out anew where they are used."""
_TOGETHER = 32
"""So many rankings are found and weighed together, of conflicts of so few states."""


class _Spent(Exception):
    """The budget is spent."""


@dataclass(slots=True)
class _Variant:
    """A ranking that a decision maker can be given, the forms of its lines that give it, and what it is good for.

    `useful` has one bit per state that is meant: whether it can meet the goal at all, given this ranking. `kept` is
    the ranking, unless it has too many states to be kept beside all others.
    """

    forms: list[Form]
    useful: int
    kept: Ranks | None


@dataclass(slots=True)
class _Maker:
    """A decision maker, its lines, where each is true, and its variants by the number of edits they take.

    All of this follows from the states, the goal, and what it alone wants.
    """

    index: int
    lines: list[Line]
    truth: NDArray[np.uint8]
    variants: list[list[_Variant]] = field(default_factory=list)
    forms: Iterator[list[Form]] = field(init=False)
    seen: set[bytes] = field(default_factory=set)

    _edits: dict[Form, tuple[Edit, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.forms = forms(len(self.lines))

    def edits(self, form: Form) -> tuple[Edit, ...]:
        """What makes the form of the lines; found once."""
        if form not in self._edits:
            self._edits[form] = edits_of(form, self.lines)
        return self._edits[form]


Makers = dict[tuple[Goal, DecisionMaker], _Maker]
"""What searches have found out about each decision maker, for others in conflicts of the same states."""


def fewest_edits(  # noqa: PLR0913 – one question, asked in many ways
    graph: OptionGraph,
    goal: Goal,
    vary: Sequence[DmId],
    *,
    most: int = MAX_EDITS,
    every: bool = False,
    budget: int = BUDGET,
    watch: Watch = unwatched,
    known: Makers | None = None,
    like: Solution | None = None,
) -> Found[Edit]:
    """The fewest edits of the lines of those in `vary` that meet the goal.

    One edit drops a line, negates it, or lets it change places with its neighbour. All sets of one edit are tried,
    then all of two, and so on; those that make no difference to the goal are tried once, and those in which no state
    that is meant can hold whatever the others want are not tried where holding is asked for, nor, where only reaching
    is, those by which none could be reached whatever else was wanted by whose lines are edited.

    Args:
        graph: the conflict's graph, in option form.
        goal: what is to hold, or to be reached.
        vary: whose lines may be edited; those without preferences by statements keep theirs.
        most: how many edits are tried at most.
        every: whether all least answers are wanted; otherwise the one against the least firm evidence.
        budget: how many times the conflict may be analysed.
        watch: told what is proven so far, after each choice of edits.
        known: what earlier searches, with the same states and `vary`, have found out; this one adds to it.
        like: the solution of a conflict with the same states and moves, if there is one.

    Returns:
        What was found. With no answer and `stopped` false, no `most` edits are enough.

    Raises:
        UsageError: if no feasible state is meant, or nobody in `vary` has preferences by statements.
    """
    search = _Search(graph, goal, vary, budget, {} if known is None else known, like)
    for cost in range(most + 1):
        try:
            for found in search.answers(cost):
                watch(found)
                if found.answers and not every:
                    break
        except _Spent:
            return search.so_far()
        if search.found:
            return Found(tuple(sorted(search.found, key=lambda answer: mildness(answer.changes))), cost, cost)
    return Found((), None, most + 1)


class _Search:
    def __init__(
        self,
        graph: OptionGraph,
        goal: Goal,
        vary: Sequence[DmId],
        budget: int,
        known: Makers,
        like: Solution | None,
    ) -> None:
        lines = lines_of(graph.conflict)
        self.graph, self.goal, self.left, self.like = graph, goal, budget, like
        self.spreads = spreads_of(graph)
        self.states = target_states(graph, goal)
        holding = goal.holding
        self.holders = {graph.decision_makers.index(dm) for dm in holding.held_by(graph)} if holding else set()
        self.makers: list[_Maker] = []
        for i, dm in enumerate(graph.conflict.movers):
            maker = known.get((goal, dm))
            if maker is None:
                maker = self._maker(i, [line for line in lines if dm.id in vary and line.dm == dm.id])
                known[goal, dm] = maker
            self.makers.append(maker)
        self.leading: dict[frozenset[int], bool] = {}
        self.found: list[Answer[Edit]] = []
        self.cost = self.tried = self.of = self.weighed = self.to_weigh = 0
        if not any(maker.lines for maker in self.makers):
            who = ", ".join(vary) or "nobody can move any more"
            raise UsageError(
                f"{who}: no preferences by statements, so there is nothing to edit; "
                f"use {instead(graph, vary, 'statements')}"
            )

    def so_far(self) -> Found[Edit]:
        """What is found and proven if the search ends here."""
        least = self.cost if self.found else None
        weighed = {"weighed": self.weighed, "to_weigh": self.to_weigh}
        return Found(tuple(self.found), least, self.cost, stopped=True, tried=self.tried, of=self.of, **weighed)

    def answers(self, cost: int) -> Iterator[Found[Edit]]:
        """Try all choices of just so many edits, those against the least firm evidence first."""
        self.cost, self.tried, self.of, self.weighed, self.to_weigh = cost, 0, 0, 0, 0
        yield self.so_far()
        yield from self._extend(cost)
        candidates = sorted(filter(self._can_lead_there, self._candidates(cost)), key=self._mildest)
        self.of = len(candidates)
        for chosen in candidates:
            ranks = list(map(self._ranks_of, self.makers, chosen))
            if (met := self._met(ranks)).any():
                for picked in sorted(product(*(variant.forms for variant in chosen)), key=self._mildness):
                    self.found.append(self._answer(picked, ranks, met))
                    yield self.so_far()
            self.tried += 1
            yield self.so_far()

    def _extend(self, cost: int) -> Iterator[Found[Edit]]:
        """Add the variants of `cost` edits not known yet, and say of each in which states it can be of use."""
        new = [maker for maker in self.makers if len(maker.variants) == cost]
        made = [next(maker.forms, []) for maker in new]
        self.to_weigh = sum(map(len, made))
        for maker, forms_made in zip(new, made, strict=True):
            maker.variants.append([])
            yield from self._add_variants(maker, forms_made)
        if (holding := self.goal.holding) is None:
            return
        most = max((len(maker.variants[cost]) for maker in new), default=0)
        self.weighed, self.to_weigh = 0, most
        for place in range(most):
            self._spend()
            if place % self._at_once == 0:
                for maker in new:
                    self._weigh(maker, maker.variants[cost][place : place + self._at_once], holding.concept)
            yield self._one_weighed()

    def _maker(self, i: int, lines: list[Line]) -> _Maker:
        truth = [self.graph.where(line.level.statement) for line in lines] if self.graph.size <= _KEPT else []
        return _Maker(i, lines, np.array(truth, dtype=np.uint8).reshape(len(truth), self.graph.size))

    def _add_variants(self, maker: _Maker, made: Sequence[Form]) -> Iterator[Found[Edit]]:
        found: dict[bytes, _Variant] = {}
        for form, ranks in zip(made, self._each_ranks(maker, made), strict=True):
            key = self._key(maker.index, ranks)
            if key not in maker.seen:
                kept = ranks if ranks.size <= _KEPT else None
                found.setdefault(key, _Variant([], self._anything, kept)).forms.append(form)
            yield self._one_weighed()
        maker.seen.update(found)
        maker.variants[-1] = list(found.values())

    def _one_weighed(self) -> Found[Edit]:
        self.weighed += 1
        return self.so_far()

    def _ranks_of(self, maker: _Maker, variant: _Variant) -> Ranks:
        return self._ranks(maker, variant.forms[0]) if variant.kept is None else variant.kept

    def _each_ranks(self, maker: _Maker, made: Sequence[Form]) -> Iterator[Ranks]:
        """The rankings by some forms, of few states several at once."""
        if not len(maker.truth):
            yield from (self._ranks(maker, form) for form in made)
            return
        for first in range(0, len(made), _TOGETHER):
            yield from ranked(maker.truth, in_numbers(made[first : first + _TOGETHER]))

    def _ranks(self, maker: _Maker, form: Form) -> Ranks:
        if not maker.lines:
            return self.graph.ranks[maker.index]
        return option_form_ranks(self.graph.conflict, edited(form, maker.lines), self.graph.space)

    def _key(self, i: int, ranks: Ranks) -> bytes:
        """A digest of what makes a difference to the goal in a ranking: for reaching only which moves are wanted."""
        matters = ranks.tobytes() if self.goal.holding is not None else replace(self.spreads[i], ranks=ranks).wishes
        return blake2b(matters, digest_size=16).digest()

    @property
    def _anything(self) -> int:
        """Of use in all states that are meant."""
        return (1 << len(self.states)) - 1

    @property
    def _at_once(self) -> int:
        """How many rankings of one decision maker are weighed together."""
        return _TOGETHER if self.graph.size <= _KEPT else 1

    def _weigh(self, maker: _Maker, variants: Sequence[_Variant], concept: ConceptName) -> None:
        """Find out in which states the variants can be of use."""
        within = CATALOGUE[concept].within
        if maker.index not in self.holders or within not in BY_ANY_MOVES:
            return
        each = [self._ranks_of(maker, variant) for variant in variants]
        for variant, stable in zip(variants, stable_by_any_moves(self.solution, maker.index, each), strict=True):
            flags = np.packbits(stable[within][self.states], bitorder="little")
            variant.useful = int.from_bytes(flags.tobytes(), "little")

    @cached_property
    def solution(self) -> Solution:
        """What holds in a conflict with the same states and moves."""
        return self.like or solve(self.graph)

    def _candidates(self, cost: int) -> Iterator[tuple[_Variant, ...]]:
        """The choices of one variant for everybody, of `cost` edits together, in which some state may hold."""

        def chosen(rest: Sequence[_Maker], left: int, useful: int) -> Iterator[tuple[_Variant, ...]]:
            if not rest:
                if not left:
                    yield ()
                return
            for used in range(left + 1):
                for variant in rest[0].variants[used]:
                    if still := useful & variant.useful:
                        for others in chosen(rest[1:], left - used, still):
                            yield (variant, *others)

        return chosen(self.makers, cost, self._anything)

    def _can_lead_there(self, chosen: tuple[_Variant, ...]) -> bool:
        """Whether the goal asks for more than reaching, or those edited could help in that if they wanted to."""
        own = [maker.variants[0][0] for maker in self.makers]
        edited = frozenset(i for i, variant in enumerate(chosen) if variant is not own[i])
        if edited not in self.leading:
            self.leading[edited] = self.goal.holding is not None or self._is_reached(edited)
        return self.leading[edited]

    def _is_reached(self, free: frozenset[int]) -> bool:
        """Whether the others' wanted moves and any of those who are free lead to a state that is meant."""
        start = self.graph.status_quo
        if start is None:
            return False
        return bool((distances(self.graph, self.spreads, start, wanted=True, free=free)[self.states] >= 0).any())

    def _mildest(self, chosen: tuple[_Variant, ...]) -> tuple[int, int, int]:
        return min(map(self._mildness, product(*(variant.forms for variant in chosen))))

    def _mildness(self, picked: tuple[Form, ...]) -> tuple[int, int, int]:
        return mildness(self._edits(picked))

    def _edits(self, picked: tuple[Form, ...]) -> tuple[Edit, ...]:
        return tuple(edit for maker, form in zip(self.makers, picked, strict=True) for edit in maker.edits(form))

    def _answer(self, picked: tuple[Form, ...], ranks: list[Ranks], met: Mask) -> Answer[Edit]:
        """The answer, ranked anew from its lines; what is met by some ranks is not looked for again by the same."""
        wants = {
            maker.lines[0].dm: edited(form, maker.lines)
            for maker, form in zip(self.makers, picked, strict=True)
            if maker.lines
        }
        self._spend()
        conflict = wanting(self.graph.conflict, wants.get)
        anew = reread(self.graph, conflict)
        if not all(map(np.array_equal, anew.ranks, ranks)):
            met = self.goal.met(anew, self._like)
        states = tuple(anew.number(s) for s in np.flatnonzero(met).tolist())
        assert states, "an answer that was found meets the goal when it is checked anew"
        return Answer(self._edits(picked), conflict, states)

    def _given(self, ranks: list[Ranks]) -> Graph:
        return replace(self.graph, ranks=tuple(ranks))

    def _met(self, ranks: list[Ranks]) -> Mask:
        self._spend()
        return self.goal.met(self._given(ranks), self._like)

    @property
    def _like(self) -> Solution | None:
        """What is like all conflicts that are tried; None where it does not count what holds."""
        return None if self.goal.holding is None else self.solution

    def _spend(self) -> None:
        if not self.left:
            raise _Spent
        self.left -= 1


def wanting(conflict: Conflict, wants: Callable[[DmId], ByStatements | None]) -> Conflict:
    """The conflict in which decision makers want something else, where `wants` says what."""
    makers = conflict.decision_makers
    return replace(
        conflict,
        decision_makers=tuple(replace(dm, preferences=wants(dm.id) or dm.preferences) for dm in makers),
    )
