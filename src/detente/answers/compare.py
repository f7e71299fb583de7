"""A conflict beside changed ones, or beside another file's: what newly holds or is reached, and because of whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from detente.answers.feasible import feasible_graph
from detente.answers.grounds import change_grounds, scenario_grounds
from detente.graph import MAX_STATES
from detente.model.conflict import Conflict, Scenario
from detente.model.ties import quotes_behind
from detente.scenario import Comparison, Reaching, Table, changed, reaching, table
from detente.scenario import compare as compared
from detente.stability import ConceptName, Solution, solve


@dataclass(frozen=True)
class Variant:
    """One conflict beside the base; `change` made it of the base, None where it is another file, called `name`."""

    comparison: Comparison
    change: Scenario | None
    name: str

    @cached_property
    def reaching(self) -> Reaching | None:
        """What wanted moves newly lead to, or no longer; None where one of the two has no status quo."""
        return reaching(self.comparison)

    @property
    def changes_nothing(self) -> bool:
        """Whether the same outcomes hold, and the same are reached."""
        reached = self.reaching
        moved = reached is not None and (reached.gained or reached.lost)
        return not (self.comparison.gained or self.comparison.lost or moved)

    @property
    def evidence(self) -> tuple[str, ...]:
        """What the difference rests on, as the model cites it."""
        if self.change is None:
            return change_grounds(self.comparison)
        return scenario_grounds(self.change, self.comparison)

    @property
    def quotes(self) -> tuple[str, ...]:
        """The ids of the quotes behind that, in the order of the file."""
        return tuple(quote.id for quote in quotes_behind(self.comparison.base.graph.conflict, self.evidence))


MOST = 12
"""Variants that can be read side by side."""


@dataclass(frozen=True)
class Compare:
    """What one concept says of a conflict and of some others beside it, in their order.

    `cited`: whether it is to be told on whose word each difference rests; `most`: of so many variants is told.
    """

    base: Solution
    concept: ConceptName
    variants: tuple[Variant, ...]
    cited: bool = False
    most: int = MOST

    @cached_property
    def table(self) -> Table:
        """Every outcome that holds in one of them, and what becomes of it in the others."""
        return table(self.base, [variant.comparison.variant for variant in self.variants], self.concept)


def compare(
    base: Solution, changes: Sequence[Scenario], concept: ConceptName, *, max_states: int = MAX_STATES
) -> Compare:
    """A conflict beside what each of some changes makes of it.

    Args:
        base: the conflict as it is, solved.
        changes: what is changed, a variant each; see `detente.answers.asking.change`.
        concept: by which outcomes hold.
        max_states: refuse a changed conflict with more feasible states.

    Raises:
        DetenteError: if a changed conflict has no feasible state.
        LimitExceeded: if one has more than the limit.
    """
    conflict = base.graph.conflict
    return Compare(base, concept, tuple(_variants(base, conflict, changes, concept, max_states)))


def beside(base: Solution, other: Solution, concept: ConceptName, name: str, change: Scenario | None = None) -> Compare:
    """A conflict beside another one: outcomes are the same where the same options are taken.

    `change` made the other one of it; None where that comes from another file.
    """
    return Compare(base, concept, (Variant(compared(base, other, concept), change, name),))


def _variants(
    base: Solution, conflict: Conflict, changes: Sequence[Scenario], concept: ConceptName, max_states: int
) -> Iterator[Variant]:
    for change in changes:
        graph = feasible_graph(changed(conflict, change), max_states=max_states, change=change.id)
        yield Variant(compared(base, solve(graph), concept), change, change.id)
