"""The fewest edits of preferences by statements that make a target hold, by trying all in a clever order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product, zip_longest

import numpy as np

from detente.errors import UsageError
from detente.graph.graph import OptionGraph
from detente.graph.ranks import Ranks, option_form_ranks
from detente.inverse.edits import Edit, Form, edited, edits_of, firmness, forms
from detente.inverse.found import Answer, Found
from detente.inverse.target import Target, numbers_met, target_states
from detente.model.conflict import ByStatements, Conflict
from detente.names import DmId
from detente.scenario import Line, lines_of
from detente.stability import ConceptName, Solution, solve

MAX_EDITS = 3
BUDGET = 20_000
"""Solutions of the conflict before the search gives up; each takes a few milliseconds."""

_BY_OWN_RANKS: dict[ConceptName, ConceptName] = {
    "Nash": "Nash", "GMR": "GMR", "SMR": "SMR", "SEQ": "GMR", "SSEQ": "SMR"
}  # fmt: skip
"""A concept that each one implies, and by which stability depends on nobody else's preferences."""


class _Spent(Exception):
    """The budget is spent."""


@dataclass(slots=True)
class _Variant:
    """A ranking that a decision maker can be given, the forms of its lines that give it, and what it is good for.

    `useful` has one bit per state that is meant: whether it can hold for the decision maker at all.
    """

    ranks: Ranks
    forms: list[Form]
    useful: int = 0


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
    target: Target,
    vary: Sequence[DmId],
    *,
    most: int = MAX_EDITS,
    every: bool = False,
    budget: int = BUDGET,
) -> Found[Edit]:
    """The fewest edits of the lines of those in `vary` that make the target hold.

    One edit drops a line, negates it, or lets it change places with its neighbour. All sets of one edit are tried,
    then all of two, and so on; those that give the same rankings are tried once, and those in which no state that is
    meant can hold whatever the others want are not solved.

    Args:
        graph: the conflict's graph, in option form.
        target: what is to hold.
        vary: whose lines may be edited; those without preferences by statements keep theirs.
        most: how many edits are tried at most.
        every: whether all least answers are wanted; otherwise the one against the least firm evidence.
        budget: how many times the conflict may be solved.

    Returns:
        What was found. With no answer and `stopped` false, no `most` edits are enough.

    Raises:
        UsageError: if no feasible state is meant, or nobody in `vary` has preferences by statements.
    """
    search = _Search(graph, target, vary, budget)
    for cost in range(most + 1):
        answers: list[Answer[Edit]] = []
        try:
            for answer in search.answers(cost):
                answers.append(answer)
                if not every:
                    break
        except _Spent:
            return Found(tuple(answers), cost if answers else None, cost, stopped=True)
        if answers:
            return Found(tuple(answers), cost, cost)
    return Found((), None, most + 1)


class _Search:
    def __init__(self, graph: OptionGraph, target: Target, vary: Sequence[DmId], budget: int) -> None:
        lines = lines_of(graph.conflict)
        self.graph, self.target, self.left = graph, target, budget
        self.states = target_states(graph, target)
        self.holders = {graph.decision_makers.index(dm) for dm in target.held_by(graph)}
        self.makers = [
            _Maker(i, [line for line in lines if dm in vary and line.dm == dm])
            for i, dm in enumerate(graph.decision_makers)
        ]
        if not any(maker.lines for maker in self.makers):
            raise UsageError(
                f"{', '.join(vary)}: no preferences by statements, so there is nothing to edit; use --level rankings"
            )

    def answers(self, cost: int) -> Iterator[Answer[Edit]]:
        """All answers of just so many edits, those against the least firm evidence first."""
        self._extend(cost)
        candidates = sorted(self._candidates(cost), key=self._firmness)
        for chosen in candidates:
            if self._met(self._solved([variant.ranks for variant in chosen])):
                for picked in sorted(product(*(variant.forms for variant in chosen)), key=self._firmness_of):
                    yield self._answer(picked)

    def _extend(self, cost: int) -> None:
        """Add the variants of `cost` edits, and say of each in which states it can be of use."""
        for maker in self.makers:
            maker.variants.append(self._variants(maker))
        own = [maker.variants[0][0] for maker in self.makers]
        for row in zip_longest(*(maker.variants[cost] for maker in self.makers)):
            # Each judges by its own ranking only, so one solution serves a variant of everybody.
            solution = self._solved([(new or old).ranks for new, old in zip(row, own, strict=True)])
            for maker, variant in zip(self.makers, row, strict=True):
                if variant is not None:
                    variant.useful = self._useful(maker.index, solution)

    def _variants(self, maker: _Maker) -> list[_Variant]:
        found: dict[bytes, _Variant] = {}
        for form in next(maker.forms, []):
            ranks = self._ranks(maker, form)
            key = ranks.tobytes()
            if key not in maker.seen:
                found.setdefault(key, _Variant(ranks, [])).forms.append(form)
        maker.seen.update(found)
        return list(found.values())

    def _ranks(self, maker: _Maker, form: Form) -> Ranks:
        if not maker.lines:
            return self.graph.ranks[maker.index]
        return option_form_ranks(self.graph.conflict, edited(form, maker.lines), self.graph.codes)

    def _useful(self, i: int, solution: Solution) -> int:
        if i not in self.holders:
            return (1 << len(self.states)) - 1
        stable = solution.by_dm[i][_BY_OWN_RANKS[self.target.concept]]
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

        return chosen(self.makers, cost, (1 << len(self.states)) - 1)

    def _firmness(self, chosen: tuple[_Variant, ...]) -> int:
        pairs = zip(self.makers, chosen, strict=True)
        return sum(min(firmness(edits_of(form, maker.lines)) for form in variant.forms) for maker, variant in pairs)

    def _firmness_of(self, picked: tuple[Form, ...]) -> int:
        return firmness(self._edits(picked))

    def _edits(self, picked: tuple[Form, ...]) -> tuple[Edit, ...]:
        pairs = zip(self.makers, picked, strict=True)
        return tuple(edit for maker, form in pairs for edit in edits_of(form, maker.lines))

    def _answer(self, picked: tuple[Form, ...]) -> Answer[Edit]:
        wants = {
            maker.lines[0].dm: edited(form, maker.lines)
            for maker, form in zip(self.makers, picked, strict=True)
            if maker.lines
        }
        conflict = wanting(self.graph.conflict, wants.get)
        states = numbers_met(conflict, self.target)
        assert states, "an answer that was found holds when it is solved anew"
        return Answer(self._edits(picked), conflict, states)

    def _solved(self, ranks: list[Ranks]) -> Solution:
        if not self.left:
            raise _Spent
        self.left -= 1
        return solve(replace(self.graph, ranks=tuple(ranks)))

    def _met(self, solution: Solution) -> bool:
        return bool(np.any(self.target.met(solution)))


def wanting(conflict: Conflict, wants: Callable[[DmId], ByStatements | None]) -> Conflict:
    """The conflict in which decision makers want something else, where `wants` says what."""
    makers = conflict.decision_makers
    return replace(
        conflict,
        decision_makers=tuple(replace(dm, preferences=wants(dm.id) or dm.preferences) for dm in makers),
    )
