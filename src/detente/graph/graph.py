"""The graph of a conflict: states, moves, ranks. Arrays inside, names outside.

Inside Détente a state is an *index* 0 … n-1 and a decision maker an index into `decision_makers`; a state's
*number* is what people and files use (feasible states counted from 1; graph form keeps its own).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from detente.errors import UsageError, no_such_state
from detente.graph.feasible import MAX_STATES, Codes, feasible_codes
from detente.graph.owned import Owned
from detente.graph.ranks import Ranks, graph_form_ranks, option_form_ranks
from detente.graph.space import Space
from detente.graph.truth import Mask, is_true
from detente.model.conflict import Conflict, DecisionMaker
from detente.model.statement import Statement
from detente.names import ConditionId, DmId, OptionId

States = NDArray[np.int64]
"""State indexes."""

_LETTERS = str.maketrans("01", "NY")

Arcs = tuple[States, States]
"""Moves: from where and where to."""


@dataclass(frozen=True, eq=False)
class Graph:
    """What both forms of a conflict have in common.

    Attributes:
        conflict: what the graph was made from.
        ranks: per decision maker in `decision_makers` one rank per state, the larger the better.
    """

    conflict: Conflict
    ranks: tuple[Ranks, ...]

    @cached_property
    def decision_makers(self) -> tuple[DmId, ...]:
        """Those who can move: everybody who has not left."""
        return tuple(dm.id for dm in self.conflict.movers)

    @property
    def size(self) -> int:
        """The number of states."""
        raise NotImplementedError

    def moves(self, i: int, s: int) -> States:
        """R_i(s): the states that decision maker `i` can move to from `s` on its own, in increasing order."""
        raise NotImplementedError

    def improvements(self, i: int, s: int) -> States:
        """R_i^+(s): the moves of `i` from `s` to states that it likes better than `s`."""
        if (i, s) not in self._improvements:
            moves = self.moves(i, s)
            self._improvements[i, s] = moves[self.ranks[i][moves] > self.ranks[i][s]]
        return self._improvements[i, s]

    @cached_property
    def _improvements(self) -> dict[tuple[int, int], States]:
        """Those asked for so far: explanations ask for the same ones again and again."""
        return {}

    def number(self, s: int) -> int:
        """The number by which people know the state."""
        return s + 1

    def index(self, number: int) -> int:
        """The state of that number. Raises UsageError where there is none."""
        if not 1 <= number <= self.size:
            raise no_such_state(number, self.size)
        return number - 1

    def letters(self, s: int) -> str | None:
        """One letter per option in file order, Y for taken; None in graph form."""
        raise NotImplementedError

    def taken(self, s: int) -> frozenset[OptionId]:
        """The options taken in the state; none in graph form."""
        if s not in self._taken:
            letters = self.letters(s) or ""
            self._taken[s] = frozenset(o for o, letter in zip(self._options, letters, strict=False) if letter == "Y")
        return self._taken[s]

    @cached_property
    def _taken(self) -> dict[int, frozenset[OptionId]]:
        """Those asked for so far, as `_improvements`."""
        return {}

    @cached_property
    def _options(self) -> tuple[OptionId, ...]:
        return tuple(option.id for option in self.conflict.options)

    def where(self, statement: Statement) -> Mask:
        """In which states the statement is true."""
        raise NotImplementedError

    def tells_apart(self, statement: Statement, s: int, t: int) -> bool:
        """Whether the statement is true in just one of two states."""
        raise NotImplementedError

    @property
    def status_quo(self) -> int | None:
        """Today's state; None where the conflict does not say, or where it is not feasible."""
        raise NotImplementedError


@dataclass(frozen=True, eq=False)
class OptionGraph(Graph):
    """The graph of a conflict in option form.

    A decision maker's moves join the states that agree on everybody else's options; one-way options allow only
    one direction.
    """

    space: Space

    @property
    def codes(self) -> Codes:
        """The states, increasing."""
        return self.space.codes

    @property
    def size(self) -> int:
        """The number of feasible states."""
        return int(self.codes.size)

    @cached_property
    def owned(self) -> tuple[Owned, ...]:
        """Per decision maker what its options are in the codes."""
        return tuple(self.space.owned[dm] for dm in self.decision_makers)

    @cached_property
    def bits(self) -> tuple[tuple[int, ...], ...]:
        """Per decision maker the digits of a code that are its options."""
        return tuple(own.bits for own in self.owned)

    @cached_property
    def one_way(self) -> tuple[tuple[int, int], ...]:
        """Per decision maker two masks: its options that may only be taken, and those that may only be dropped."""
        return tuple((own.take, own.drop) for own in self.owned)

    def moves(self, i: int, s: int) -> States:
        """R_i(s), see `Graph.moves`."""
        return self.owned[i].moves(s)

    def letters(self, s: int) -> str:
        """One letter per option, see `Graph.letters`."""
        return f"{int(self.codes[s]):0{len(self._options)}b}"[::-1].translate(_LETTERS)

    def where(self, statement: Statement) -> Mask:
        """In which states the statement is true."""
        return self.space.where(statement)

    def tells_apart(self, statement: Statement, s: int, t: int) -> bool:
        """Whether the statement is true in just one of two states, without looking at the others."""
        return is_true(statement, self.taken(s), self._named) != is_true(statement, self.taken(t), self._named)

    @cached_property
    def _named(self) -> Mapping[ConditionId, Statement]:
        return {condition.id: condition.statement for condition in self.conflict.conditions}

    def state_of(self, taken: frozenset[OptionId]) -> int | None:
        """The state in which just these options are taken; None where that is not feasible."""
        code = sum(1 << k for k, option in enumerate(self.conflict.options) if option.id in taken)
        at = int(np.searchsorted(self.codes, code))
        return at if at < self.size and self.codes[at] == code else None

    @property
    def status_quo(self) -> int | None:
        """Today's state, see `Graph.status_quo`."""
        taken = self.conflict.status_quo
        return self.state_of(taken) if isinstance(taken, frozenset) else None


@dataclass(frozen=True, eq=False)
class ArcGraph(Graph):
    """The graph of a conflict in graph form: every move is listed; moves need not be transitive.

    `arcs` has per decision maker and state the states it can move to, increasing.
    """

    arcs: tuple[tuple[States, ...], ...]

    @property
    def size(self) -> int:
        """The number of listed states."""
        return len(self.conflict.states)

    @cached_property
    def all_arcs(self) -> tuple[Arcs, ...]:
        """Per decision maker all its moves in a row."""
        return tuple(_in_a_row(targets) for targets in self.arcs)

    @cached_property
    def improving_arcs(self) -> tuple[Arcs, ...]:
        """Those moves of each decision maker that it wants to make."""
        return tuple(
            (sources[better], targets[better])
            for (sources, targets), ranks in zip(self.all_arcs, self.ranks, strict=True)
            for better in [ranks[targets] > ranks[sources]]
        )

    def moves(self, i: int, s: int) -> States:
        """R_i(s), see `Graph.moves`."""
        return self.arcs[i][s]

    def number(self, s: int) -> int:
        """The number that the file gives to the state."""
        return self.conflict.states[s][0]

    def index(self, number: int) -> int:
        """The state of that number. Raises UsageError where there is none."""
        for s, (known, _) in enumerate(self.conflict.states):
            if known == number:
                return s
        numbers = ", ".join(str(known) for known, _ in self.conflict.states)
        raise UsageError(f"there is no state {number}; the states are {numbers}")

    def letters(self, s: int) -> None:  # noqa: ARG002 – states of graph form have no options
        """None: see `Graph.letters`."""
        return

    def where(self, statement: Statement) -> Mask:  # noqa: ARG002 – whatever it says
        """Graph form has no options to make statements about. Raises UsageError."""
        raise UsageError("a conflict in graph form has no options, so statements about them mean nothing")

    def tells_apart(self, statement: Statement, s: int, t: int) -> bool:  # noqa: ARG002
        """Nothing can be said: see `where`. Raises UsageError."""
        return bool(self.where(statement)[s])

    @property
    def status_quo(self) -> int | None:
        """Today's state, see `Graph.status_quo`."""
        number = self.conflict.status_quo
        return self.index(number) if isinstance(number, int) else None


def graph_of(conflict: Conflict, *, max_states: int = MAX_STATES) -> OptionGraph | ArcGraph:
    """The graph that a conflict describes.

    Raises:
        LimitExceeded: if there are more than `max_states` feasible states.
    """
    if conflict.is_graph_form:
        ranks = tuple(graph_form_ranks(conflict, dm.preferences) for dm in conflict.movers)
        return ArcGraph(conflict, ranks, tuple(_arcs(conflict, dm) for dm in conflict.movers))
    space = Space(conflict, feasible_codes(conflict, max_states=max_states))
    ranks = tuple(option_form_ranks(conflict, dm.preferences, space) for dm in conflict.movers)
    space.forget()
    return OptionGraph(conflict, ranks, space)


def _arcs(conflict: Conflict, dm: DecisionMaker) -> tuple[States, ...]:
    index = {number: s for s, (number, _) in enumerate(conflict.states)}
    targets: list[set[int]] = [set() for _ in conflict.states]
    for source, target in dm.moves:
        targets[index[source]].add(index[target])
    return tuple(np.array(sorted(found), dtype=np.int64) for found in targets)


def _in_a_row(targets: tuple[States, ...]) -> Arcs:
    sources = np.repeat(np.arange(len(targets)), [found.size for found in targets])
    return sources, np.concatenate([*targets, np.empty(0, dtype=np.int64)])
