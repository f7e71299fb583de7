"""What is found of a question: a value without words, each part of it looked for when it is asked for, and once."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.case import Case
from detente.graph import Graph, OptionGraph
from detente.graph.truth import Mask
from detente.inverse import Answer, Edit
from detente.model.conflict import Question
from detente.model.statement import Statement

Value = tuple[Hashable, ...]
"""What an answer states, so that two answers are the same if these are equal."""


class Unfinished(Exception):
    """A search within a budget has not come to its end, so that it is not known what is stated."""


@dataclass(frozen=True, eq=False)
class Reply:
    """What a case replies to a question; every kind of question has a kind of reply.

    `budget` is how many changes may be tried in search of the mildest one; None: as many as the case has, for all.
    """

    case: Case
    question: Question
    budget: int | None = None

    @property
    def key(self) -> Value:
        """What the short answer states; where it counts outcomes, which they are, by what is done in them.

        Raises:
            Unfinished: if more than the budget would have to be tried.
        """
        raise NotImplementedError

    @property
    def is_of_moves(self) -> bool:
        """Whether it follows from which moves there are, and are wanted, and from nothing else that anybody prefers."""
        return False

    @property
    def states(self) -> tuple[int, ...]:
        """The states of the case that the answer is about."""
        return ()

    @property
    def edited(self) -> Answer[Edit] | None:
        """The change of preferences that the answer supposes; None where it supposes none."""
        return None

    @cached_property
    def where(self) -> Mask:
        """The states that are asked about: those where all statements are true; today's, where there are none."""
        if self.question.about:
            return all_true(self.case, self.question.about)
        mask = np.zeros(self.case.graph.size, dtype=np.bool_)
        if self.case.graph.status_quo is not None:
            mask[self.case.graph.status_quo] = True
        return mask


def all_true(case: Case, about: tuple[Statement, ...]) -> Mask:
    """The states where all these are true; all states for none."""
    return np.asarray(np.logical_and.reduce([np.ones_like(case.holding), *map(case.where, about)]))


def places(mask: Mask) -> tuple[int, ...]:
    """The indexes of these states."""
    return tuple(np.flatnonzero(mask).tolist())


def which(graph: Graph, states: Mask) -> bytes:
    """These states, by what is done in them; in graph form by their places."""
    return (graph.codes[states] if isinstance(graph, OptionGraph) else np.flatnonzero(states)).tobytes()
