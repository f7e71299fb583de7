"""The fewest swapped pairs of rankings that make a target hold, exactly, as a MaxSAT problem solved in rounds.

A round finds the fewest swaps that obey all rules known so far; where what it finds is no order, or leaves an
improvement unanswered, the rules that it breaks are added. Every rule is true of all solutions, so the first find
that breaks none is the least, and what any round needed is a lower bound.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from detente.errors import LimitExceeded
from detente.extras import extra
from detente.graph import Graph, graph_of
from detente.graph.truth import Mask
from detente.inverse.cuts import Cuts
from detente.inverse.found import Answer, Found, Watch, unwatched
from detente.inverse.levels import MAX_RANKED, instead
from detente.inverse.pairs import Clause, Pairs, groups_of, ranks_of
from detente.inverse.target import Target, numbers_met, refuse_unless_by_sequences, target_states
from detente.model.conflict import ByRanking, Conflict
from detente.names import DmId

if TYPE_CHECKING:
    from pysat.examples.rc2 import RC2

BUDGET = 2_000
"""Rounds before the search gives up."""


@dataclass(frozen=True, slots=True)
class Swap:
    """A pair of states (by number) of which a decision maker now prefers one that it did not prefer before."""

    dm: DmId
    prefer: int
    over: int


def fewest_swaps(
    graph: Graph,
    target: Target,
    vary: Sequence[DmId],
    *,
    every: bool = False,
    budget: int = BUDGET,
    watch: Watch = unwatched,
) -> Found[Swap]:
    """The fewest pairs of states that those in `vary` must compare otherwise for the target to hold.

    The distance between two rankings is the number of unordered pairs of states on which they differ (Kendall's).
    A pair that was strict may be reversed and is never tied; a pair that was tied may be ordered, either way, or
    stay tied. Both count one. So from strict rankings one gets strict rankings.

    Args:
        graph: the conflict's graph, of either form.
        target: what is to hold.
        vary: whose rankings may change.
        every: whether all least answers are wanted, or one is enough.
        budget: how many rounds the solver may take.
        watch: told what is proven so far, before each round.

    Returns:
        What was found. With no answer and `stopped` false, no such rankings make the target hold.

    Raises:
        LimitExceeded: if there are more than `MAX_RANKED` states.
        UsageError: if no feasible state is meant.
    """
    target_states(graph, target)
    if graph.size > MAX_RANKED:
        fewer = "" if graph.conflict.is_graph_form else ", or fix options in a scenario"
        raise LimitExceeded(
            f"the conflict has {graph.size:,} states; rankings are searched up to {MAX_RANKED}. "
            f"Use {instead(graph, vary, 'rankings')}{fewer}"
        )
    search = _Search(graph, target, vary)
    answers: list[Answer[Swap]] = []
    for _ in range(budget):
        watch(_found(answers, search.bound, stopped=True))
        true = search.fewest()
        if true is None or (answers and search.bound > len(answers[0].changes)):
            return _found(answers, search.bound)
        if answer := search.answer(true):
            answers.append(answer)
            if not every or not answer.changes:
                return _found(answers, search.bound)
    return _found(answers, search.bound, stopped=True)


def _found(answers: list[Answer[Swap]], bound: int, *, stopped: bool = False) -> Found[Swap]:
    least = len(answers[0].changes) if answers else None
    return Found(tuple(answers), least, bound if least is None else least, stopped)


class _Search:
    def __init__(self, graph: Graph, target: Target, vary: Sequence[DmId]) -> None:
        fresh = count(1)
        self.graph, self.target = graph, target
        varied = [graph.decision_makers.index(dm) for dm in vary]
        self.pairs = {i: Pairs(graph.ranks[i], fresh) for i in varied}
        self.chosen = {s: next(fresh) for s in target_states(graph, target)}
        refuse_unless_by_sequences(graph, target.concept)
        self.cuts = Cuts(target, self.pairs, fresh)
        self.solver = self._solver()

    def _solver(self) -> RC2:
        with extra("inverse"):
            from pysat.examples.rc2 import RC2  # noqa: PLC0415 – no other level of change needs a solver
            from pysat.formula import WCNF  # noqa: PLC0415

        formula = WCNF()
        formula.append(list(self.chosen.values()))
        for pairs in self.pairs.values():
            for clause in pairs.hard:
                formula.append(clause)
            for literal in pairs.soft:
                formula.append([literal], weight=1)
        return RC2(formula)

    @property
    def bound(self) -> int:
        """How many swaps the rules known so far need."""
        return int(self.solver.cost)

    def fewest(self) -> frozenset[int] | None:
        """The true literals of a choice with the fewest swaps that obeys all rules so far; None where there is none."""
        model: list[int] | None = self.solver.compute()
        return None if model is None else frozenset(model)

    def answer(self, true: frozenset[int]) -> Answer[Swap] | None:
        """The answer that a choice is, or None: either way it is not found again."""
        relations = {i: pairs.relation(true) for i, pairs in self.pairs.items()}
        broken = [rule for i, pairs in self.pairs.items() for rule in pairs.not_an_order(relations[i])]
        if broken:
            self._refuse(broken)
            return None
        candidate = self._candidate(relations)
        if not self.target.met(candidate).any():
            self._refuse([rule for s, chosen in self.chosen.items() for rule in self.cuts.broken(candidate, s, chosen)])
            return None
        swapped = [literal for pairs in self.pairs.values() for literal in pairs.soft if literal not in true]
        if swapped:
            self._refuse([swapped])
        return self._answer(candidate, relations)

    def _answer(self, candidate: Graph, relations: dict[int, Mask]) -> Answer[Swap]:
        changes = tuple(
            Swap(self.graph.decision_makers[i], self.graph.number(s), self.graph.number(t))
            for i, pairs in self.pairs.items()
            for s, t in pairs.swaps(relations[i])
        )
        conflict = self._conflict(candidate)
        states = numbers_met(graph_of(conflict), self.target)
        assert states, "an answer that was found holds when it is solved anew"
        return Answer(changes, conflict, states)

    def _refuse(self, broken: list[Clause]) -> None:
        for rule in broken:
            self.solver.add_clause(rule)

    def _candidate(self, relations: dict[int, Mask]) -> Graph:
        ranks = list(self.graph.ranks)
        for i, relation in relations.items():
            ranks[i] = ranks_of(relation)
        return replace(self.graph, ranks=tuple(ranks))

    def _conflict(self, candidate: Graph) -> Conflict:
        """The conflict with the rankings of the candidate written out."""
        numbers = [candidate.number(s) for s in range(candidate.size)]
        rankings = {candidate.decision_makers[i]: ByRanking(groups_of(candidate.ranks[i], numbers)) for i in self.pairs}
        makers = candidate.conflict.decision_makers
        return replace(
            candidate.conflict,
            decision_makers=tuple(replace(dm, preferences=rankings.get(dm.id, dm.preferences)) for dm in makers),
        )
