"""The fewest edits of preferences by statements that meet a goal, by trying all in a clever order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product, zip_longest

import numpy as np
from numpy.typing import NDArray

from detente.errors import UsageError
from detente.evolution.spread import spreads_of
from detente.graph.graph import Graph, OptionGraph
from detente.graph.ranks import Ranks, option_form_ranks
from detente.inverse.edits import Edit, Form, edited, edits_of, forms, mildness
from detente.inverse.found import Answer, Found, Watch, unwatched
from detente.inverse.target import Goal, numbers_met, target_states
from detente.model.conflict import ByStatements, Conflict
from detente.names import DmId
from detente.scenario import Line, lines_of
from detente.stability import CATALOGUE, ConceptName, Solution, solve

MAX_EDITS = 3
BUDGET = 20_000
"""Analyses of the conflict before the search gives up; each takes a few milliseconds."""


class _Spent(Exception):
    """The budget is spent."""


@dataclass(slots=True)
class _Variant:
    """A ranking that a decision maker can be given, the forms of its lines that give it, and what it is good for.

    `useful` has one bit per state that is meant: whether it can meet the goal at all, given this ranking.
    """

    ranks: Ranks
    forms: list[Form]
    useful: int


@dataclass(slots=True)
class _Maker:
    """A decision maker, its lines, and its variants by the number of edits they take."""

    index: int
    lines: list[Line]
    variants: list[list[_Variant]] = field(default_factory=list)
    forms: Iterator[list[Form]] = field(init=False)
    seen: set[bytes] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.forms = forms(len(self.lines))


def fewest_edits(
    graph: OptionGraph,
    goal: Goal,
    vary: Sequence[DmId],
    *,
    most: int = MAX_EDITS,
    every: bool = False,
    budget: int = BUDGET,
    watch: Watch = unwatched,
) -> Found[Edit]:
    """The fewest edits of the lines of those in `vary` that meet the goal.

    One edit drops a line, negates it, or lets it change places with its neighbour. All sets of one edit are tried,
    then all of two, and so on; those that make no difference to the goal are tried once, and those in which no state
    that is meant can hold whatever the others want are not tried where holding is asked for.

    Args:
        graph: the conflict's graph, in option form.
        goal: what is to hold, or to be reached.
        vary: whose lines may be edited; those without preferences by statements keep theirs.
        most: how many edits are tried at most.
        every: whether all least answers are wanted; otherwise the one against the least firm evidence.
        budget: how many times the conflict may be analysed.
        watch: told what is proven so far, after each choice of edits.

    Returns:
        What was found. With no answer and `stopped` false, no `most` edits are enough.

    Raises:
        UsageError: if no feasible state is meant, or nobody in `vary` has preferences by statements.
    """
    search = _Search(graph, goal, vary, budget)
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
    def __init__(self, graph: OptionGraph, goal: Goal, vary: Sequence[DmId], budget: int) -> None:
        lines = lines_of(graph.conflict)
        self.graph, self.goal, self.left = graph, goal, budget
        self.spreads = spreads_of(graph)
        self.states = target_states(graph, goal)
        holding = goal.holding
        self.holders = {graph.decision_makers.index(dm) for dm in holding.held_by(graph)} if holding else set()
        self.makers = [
            _Maker(i, [line for line in lines if dm in vary and line.dm == dm])
            for i, dm in enumerate(graph.decision_makers)
        ]
        self.found: list[Answer[Edit]] = []
        self.cost = self.tried = self.of = 0
        if not any(maker.lines for maker in self.makers):
            raise UsageError(
                f"{', '.join(vary)}: no preferences by statements, so there is nothing to edit; use --level rankings"
            )

    def so_far(self) -> Found[Edit]:
        """What is found and proven if the search ends here."""
        least = self.cost if self.found else None
        return Found(tuple(self.found), least, self.cost, stopped=True, tried=self.tried, of=self.of)

    def answers(self, cost: int) -> Iterator[Found[Edit]]:
        """Try all choices of just so many edits, those against the least firm evidence first."""
        self.cost, self.tried, self.of = cost, 0, 0
        yield self.so_far()
        self._extend(cost)
        candidates = sorted(self._candidates(cost), key=self._mildest)
        self.of = len(candidates)
        for chosen in candidates:
            if self._met([variant.ranks for variant in chosen]):
                for picked in sorted(product(*(variant.forms for variant in chosen)), key=self._mildness):
                    self.found.append(self._answer(picked))
                    yield self.so_far()
            self.tried += 1
            yield self.so_far()

    def _extend(self, cost: int) -> None:
        """Add the variants of `cost` edits, and say of each in which states it can be of use."""
        for maker in self.makers:
            maker.variants.append(self._variants(maker))
        if self.goal.holding is None:
            return
        own = [maker.variants[0][0] for maker in self.makers]
        for row in zip_longest(*(maker.variants[cost] for maker in self.makers)):
            # Each judges by its own ranking only, so one solution serves a variant of everybody.
            self._spend()
            solution = solve(self._given([(new or old).ranks for new, old in zip(row, own, strict=True)]))
            for maker, variant in zip(self.makers, row, strict=True):
                if variant is not None:
                    variant.useful = self._useful(maker.index, solution, self.goal.holding.concept)

    def _variants(self, maker: _Maker) -> list[_Variant]:
        found: dict[bytes, _Variant] = {}
        for form in next(maker.forms, []):
            ranks = self._ranks(maker, form)
            key = self._key(maker.index, ranks)
            if key not in maker.seen:
                found.setdefault(key, _Variant(ranks, [], self._anything)).forms.append(form)
        maker.seen.update(found)
        return list(found.values())

    def _ranks(self, maker: _Maker, form: Form) -> Ranks:
        if not maker.lines:
            return self.graph.ranks[maker.index]
        return option_form_ranks(self.graph.conflict, edited(form, maker.lines), self.graph.codes)

    def _key(self, i: int, ranks: Ranks) -> bytes:
        """What of a ranking makes a difference to the goal: for reaching only which moves are wanted."""
        if self.goal.holding is not None:
            return ranks.tobytes()
        return _order_within(self.spreads[i].classes, ranks).tobytes()

    @property
    def _anything(self) -> int:
        """Of use in all states that are meant."""
        return (1 << len(self.states)) - 1

    def _useful(self, i: int, solution: Solution, concept: ConceptName) -> int:
        if i not in self.holders:
            return self._anything
        within = CATALOGUE[concept].within
        if within is None:
            return self._anything
        stable = solution.stable(within, self.graph.decision_makers[i])
        return sum(1 << bit for bit, s in enumerate(self.states) if stable[s])

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

    def _mildest(self, chosen: tuple[_Variant, ...]) -> tuple[int, int, int]:
        return min(map(self._mildness, product(*(variant.forms for variant in chosen))))

    def _mildness(self, picked: tuple[Form, ...]) -> tuple[int, int, int]:
        return mildness(self._edits(picked))

    def _edits(self, picked: tuple[Form, ...]) -> tuple[Edit, ...]:
        pairs = zip(self.makers, picked, strict=True)
        return tuple(edit for maker, form in pairs for edit in edits_of(form, maker.lines))

    def _answer(self, picked: tuple[Form, ...]) -> Answer[Edit]:
        wants = {
            maker.lines[0].dm: edited(form, maker.lines)
            for maker, form in zip(self.makers, picked, strict=True)
            if maker.lines
        }
        self._spend()
        conflict = wanting(self.graph.conflict, wants.get)
        states = numbers_met(conflict, self.goal)
        assert states, "an answer that was found meets the goal when it is checked anew"
        return Answer(self._edits(picked), conflict, states)

    def _given(self, ranks: list[Ranks]) -> Graph:
        return replace(self.graph, ranks=tuple(ranks))

    def _met(self, ranks: list[Ranks]) -> bool:
        self._spend()
        return bool(self.goal.met(self._given(ranks)).any())

    def _spend(self) -> None:
        if not self.left:
            raise _Spent
        self.left -= 1


def _order_within(classes: NDArray[np.int64], ranks: Ranks) -> NDArray[np.int64]:
    """Per state how many different ranks its class has below its own: the same where all classes are ordered alike."""
    order = np.lexsort((ranks, classes))
    same = np.diff(classes[order], prepend=-1) == 0
    steps = np.cumsum(same & (np.diff(ranks[order], prepend=-1) > 0))
    within = np.empty_like(steps)
    within[order] = steps - np.maximum.accumulate(np.where(same, 0, steps))
    return within


def wanting(conflict: Conflict, wants: Callable[[DmId], ByStatements | None]) -> Conflict:
    """The conflict in which decision makers want something else, where `wants` says what."""
    makers = conflict.decision_makers
    return replace(
        conflict,
        decision_makers=tuple(replace(dm, preferences=wants(dm.id) or dm.preferences) for dm in makers),
    )
