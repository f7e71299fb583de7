"""Two things asked about, in the same readings: one may hold whenever the other does, or never with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from detente.answers.brief.same import Asked
from detente.answers.case import Case
from detente.ensemble import Chunk, Plan, Share, Shares, answered
from detente.graph.truth import within
from detente.inverse.target import meant_in


@dataclass(frozen=True, slots=True)
class Together:
    """In which shares of the readings two things hold, by their names: both, and either one alone.

    Where one of them holds whenever the other does, it is the second. `implied` says that it is true wherever the
    other is, so that this goes without saying.
    """

    first: str
    second: str
    both: Share
    first_only: Share
    second_only: Share
    implied: bool

    @property
    def tells(self) -> bool:
        """Whether some of that never comes about, though each of the two holds in some readings and not in others."""
        each = (self.both.value + only.value for only in (self.first_only, self.second_only))
        never = 0 in {self.both.value, self.first_only.value, self.second_only.value}
        return never and not self.implied and all(0 < share < 1 for share in each)


def together(plan: Plan, chunk: Chunk, case: Case, named: Sequence[tuple[str, Asked]]) -> Iterator[Together]:
    """Every two of what is asked about, by name: in how many of the readings that were kept they hold together."""
    share = Shares(plan, chunk).of
    holds = {name: answered(plan, chunk, plan.answers.index(asked), "holds", case.concept) for name, asked in named}
    true = {name: meant_in(case.graph, asked) for name, asked in named}
    for pair in combinations(holds, 2):
        orders = [(a, b) for a, b in (pair, pair[::-1]) if within(holds[a], holds[b])] or [pair]
        first, second = min(orders, key=lambda order: within(true[order[0]], true[order[1]]))
        one, two = holds[first], holds[second]
        implied = within(true[first], true[second])
        yield Together(first, second, share(one & two), share(one & ~two), share(two & ~one), implied)
