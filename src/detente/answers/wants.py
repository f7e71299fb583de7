"""Who wants what: for every named condition and every option, who is for it and who against, and on what ground."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detente.graph import Graph, OptionGraph
from detente.graph.ranks import Ranks
from detente.graph.truth import Mask
from detente.model.conflict import ByStatements, Conflict
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import DmId, OptionId
from detente.scenario import Line, lines_of

MOST = 24
"""Topics that a reader can overlook in one table."""

MOST_PARTIES = 8
"""Parties that stand side by side in it; a third of the topics where more of these are asked for."""

Places = NDArray[np.intp]

Side = Literal["for", "against", "indifferent"]


@dataclass(frozen=True, slots=True)
class Topic:
    """What somebody may want: a condition or an option, by its id, and the statement that it is true."""

    id: str
    statement: Statement


@dataclass(frozen=True, slots=True)
class Want:
    """How a party stands to a topic; `line` is the first of its lines that turns on it, None where none does.

    Of a ranking or weights there are no lines, and only the side is known.
    """

    side: Side
    line: Line | None = None

    @property
    def place(self) -> int | None:
        """Where in the party's order the line stands, counted from 1."""
        return None if self.line is None else self.line.place + 1


@dataclass(frozen=True, slots=True)
class Wants:
    """Per party and topic how it stands to it; topics are the conditions of the file, then its options.

    `most`: of so many topics, and `most_parties`, is told; the values have all.
    """

    conflict: Conflict
    topics: tuple[Topic, ...]
    by_party: Mapping[DmId, Mapping[str, Want]]
    most: int = MOST

    @property
    def most_parties(self) -> int:
        """Of how many parties is told."""
        return max(MOST_PARTIES, self.most // 3)

    @property
    def told(self) -> Wants:
        """The first parties and topics, those that are told of."""
        parties = islice(self.by_party.items(), self.most_parties)
        return replace(self, topics=self.topics[: self.most], by_party=dict(parties))

    @property
    def untold(self) -> tuple[int, int]:
        """How many parties, and how many topics, are left out of that."""
        return max(0, len(self.by_party) - self.most_parties), max(0, len(self.topics) - self.most)

    @property
    def limit_of_all(self) -> int:
        """What `most` must be for nothing to be left out."""
        parties = len(self.by_party)
        return max(len(self.topics), 3 * parties if parties > MOST_PARTIES else 0)


def wants(graph: Graph) -> Wants:
    """How every party that can move stands to every condition and option.

    Two outcomes that agree in all options but those that a topic names, and of which it is true in one only, are
    a pair. A statement turns on the topic if it tells more pairs apart in one direction than in the other: for it, if
    more often it is true in the outcome in which the topic is; else against it. A party stands as the first of its
    statements that turns on the topic; by a ranking or weights, as the outcome of more pairs is preferred.

    Returns:
        One want per party and topic; no topics in graph form, which has neither conditions nor options.
    """
    conflict = graph.conflict
    if not isinstance(graph, OptionGraph):
        return Wants(conflict, (), {dm: {} for dm in graph.decision_makers})
    topics = tuple(_topics(conflict))
    pairs = {topic.id: _Pairs(graph, topic.statement) for topic in topics}
    return Wants(
        conflict,
        topics,
        {
            dm: {topic.id: _want(graph, i, pairs[topic.id]) for topic in topics}
            for i, dm in enumerate(graph.decision_makers)
        },
    )


def _topics(conflict: Conflict) -> Iterator[Topic]:
    yield from (Topic(condition.id, Holds(condition.id)) for condition in conflict.conditions)
    yield from (Topic(option.id, OptionTaken(option.id)) for option in conflict.options)


def _want(graph: OptionGraph, i: int, pairs: _Pairs) -> Want:
    conflict, dm = graph.conflict, graph.decision_makers[i]
    if not isinstance(conflict.decision_maker(dm).preferences, ByStatements):
        return Want(_side(pairs.balance(graph.ranks[i])))
    for line in lines_of(conflict):
        told_apart = line.dm == dm and pairs.named & options_in(line.level.statement, conflict)
        if told_apart and (balance := pairs.balance_of_truth(graph.where(line.level.statement))):
            return Want(_side(balance), line)
    return Want("indifferent")


def _side(balance: int) -> Side:
    return "for" if balance > 0 else "against" if balance < 0 else "indifferent"


class _Pairs:
    """The pairs of outcomes that a topic tells apart, all else being equal."""

    def __init__(self, graph: OptionGraph, statement: Statement) -> None:
        self.named = options_in(statement, graph.conflict)
        mask = sum(1 << k for k, option in enumerate(graph.conflict.options) if option.id in self.named)
        self._true: Mask = graph.where(statement)
        self._rests = np.unique(graph.codes & ~mask, return_inverse=True)[1]

    def balance_of_truth(self, liked: Mask) -> int:
        """In how many more pairs what is liked is true with the topic than without it."""
        quarters = np.bincount(4 * self._rests + 2 * self._true + liked, minlength=4 * (int(self._rests.max()) + 1))
        neither, liked_only, true_only, both = quarters.reshape(-1, 4).T
        return int((both * neither - true_only * liked_only).sum())

    def balance(self, liked: Ranks) -> int:
        """In how many more pairs the outcome with the topic is liked better than the other way round."""
        order = np.lexsort((liked, self._rests))
        rests, alike = self._rests[order], liked[order]
        without = np.concatenate(([0], np.cumsum(~self._true[order])))  # among the outcomes before each place
        new_rest = rests[1:] != rests[:-1]
        first, end = _bounds(new_rest)
        tie, tie_end = _bounds(new_rest | (alike[1:] != alike[:-1]))
        better, worse = without[tie] - without[first], without[end] - without[tie_end]
        return int((better - worse)[self._true[order]].sum())


def _bounds(changes: Mask) -> tuple[Places, Places]:
    """For every place of a sorted array, where its run begins and where it ends; `changes` from one to the next."""
    starts = np.flatnonzero(np.concatenate(([True], changes)))
    ends = np.append(starts[1:], len(changes) + 1)
    sizes = ends - starts
    return np.repeat(starts, sizes), np.repeat(ends, sizes)


def options_in(statement: Statement, conflict: Conflict) -> frozenset[OptionId]:
    """The options that a statement names, directly or through conditions."""
    match statement:
        case OptionTaken(option):
            return frozenset({option})
        case Holds(condition):
            return options_in(conflict.condition(condition).statement, conflict)
        case Not(part):
            return options_in(part, conflict)
        case And(parts) | Or(parts):
            return frozenset[OptionId]().union(*(options_in(part, conflict) for part in parts))
        case If(one, other) | Iff(one, other):
            return options_in(one, conflict) | options_in(other, conflict)
        case Always():
            return frozenset()
