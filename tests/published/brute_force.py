"""The five concepts written straight from their set definitions, as an independent oracle.

Nothing here comes from `detente.graph` or `detente.stability`: states are numbers, moves are sets, preferences are
scores, and a legal sequence of the opponents is followed move by move. Slow and plain on purpose.

Definitions: Fang, Hipel & Kilgour (1993), Interactive Decision Making, Wiley (moves, legal sequences, Nash, GMR, SMR,
SEQ); Rego & Vieira (2017), Group Decision and Negotiation 26:775-792 (SSEQ).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product

from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Conflict,
    Constraint,
    DecisionMaker,
    Preferences,
    Rest,
)
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import ConditionId, DmId, OptionId

Taken = frozenset[OptionId]
"""A state of the option form: the options taken in it."""

Moves = Mapping[int, frozenset[int]]


@dataclass(frozen=True)
class Tables:
    """A conflict spelt out: its state numbers, who can move where, and a score per state (more is better)."""

    states: tuple[int, ...]
    letters: Mapping[int, str]
    moves: Mapping[DmId, Moves]
    scores: Mapping[DmId, Mapping[int, int]]

    @cached_property
    def improvements(self) -> Mapping[DmId, Moves]:
        """Per decision maker the moves that it likes better than staying."""
        return {
            dm: {s: frozenset(t for t in moves[s] if self.scores[dm][t] > self.scores[dm][s]) for s in self.states}
            for dm, moves in self.moves.items()
        }

    def legal(self, movers: Iterable[DmId], start: int, *, improving: bool) -> frozenset[int]:
        """Where `movers` can bring the conflict from `start`, nobody moving twice in a row."""
        moves = {dm: self.improvements[dm] if improving else self.moves[dm] for dm in movers}
        found: set[tuple[int, DmId]] = set()
        waiting: list[tuple[int, DmId | None]] = [(start, None)]
        while waiting:
            state, last = waiting.pop()
            for dm in moves:
                for target in moves[dm][state] if dm != last else ():
                    if (target, dm) not in found:
                        found.add((target, dm))
                        waiting.append((target, dm))
        return frozenset(state for state, _ in found)


def stable(tables: Tables, concept: str, dm: DmId) -> frozenset[int]:
    """The numbers of the states that `concept` finds stable for `dm`."""
    score = tables.scores[dm]
    opponents = [other for other in tables.moves if other != dm]
    improvements = tables.improvements[dm]

    @cache
    def answers(improvement: int) -> frozenset[int]:
        return tables.legal(opponents, improvement, improving=concept in {"SEQ", "SSEQ"})

    def is_sanction(state: int, answer: int) -> bool:
        ends = {answer} if concept in {"GMR", "SEQ"} else {answer, *tables.moves[dm][answer]}
        return all(score[end] <= score[state] for end in ends)

    def sanctioned(state: int, improvement: int) -> bool:
        return concept != "Nash" and any(is_sanction(state, answer) for answer in answers(improvement))

    return frozenset(s for s in tables.states if all(sanctioned(s, t) for t in improvements[s]))


def equilibria(tables: Tables, concept: str) -> frozenset[int]:
    """The states that are stable for every decision maker."""
    return frozenset(tables.states).intersection(*(stable(tables, concept, dm) for dm in tables.moves))


def tables_of(conflict: Conflict) -> Tables:
    """The conflict spelt out by trying every combination of its options, or as its graph lists it."""
    return _graph_form(conflict) if conflict.states else _option_form(conflict)


def _graph_form(conflict: Conflict) -> Tables:
    states = tuple(number for number, _ in conflict.states)
    return Tables(
        states,
        dict.fromkeys(states, ""),
        {dm.id: {s: frozenset(b for a, b in dm.moves if a == s) for s in states} for dm in conflict.decision_makers},
        {
            dm.id: _ranking(dm.preferences, {number: frozenset() for number in states}, {})
            for dm in conflict.decision_makers
        },
    )


def _option_form(conflict: Conflict) -> Tables:
    options = [option.id for option in conflict.options]
    conditions = {condition.id: condition.statement for condition in conflict.conditions}
    combinations = [
        frozenset(option for option, taken in zip(options, reversed(bits), strict=True) if taken)
        for bits in product((False, True), repeat=len(options))  # the first option is the last, least digit
    ]
    possible = [c for c in combinations if all(_obeys(c, rule, conditions) for rule in conflict.constraints)]
    states = dict(enumerate(possible, start=1))
    return Tables(
        tuple(states),
        {number: "".join("NY"[o in taken] for o in options) for number, taken in states.items()},
        {
            dm.id: {s: frozenset(t for t in states if t != s and _can_move(dm, states[s], states[t])) for s in states}
            for dm in conflict.decision_makers
        },
        {dm.id: _scores(dm.preferences, states, conditions) for dm in conflict.decision_makers},
    )


def _obeys(taken: Taken, rule: Constraint, conditions: Mapping[ConditionId, Statement]) -> bool:
    true = sum(is_true(part, taken, conditions) for part in rule.parts)
    return {"never": true == 0, "always": true == 1, "at most one": true <= 1, "exactly one": true == 1}[rule.kind]


def _can_move(dm: DecisionMaker, before: Taken, after: Taken) -> bool:
    only = {option.id: option.only for option in dm.options}
    return all(option in only and only[option] != ("drop" if option in after else "take") for option in before ^ after)


def _scores(
    preferences: Preferences, states: Mapping[int, Taken], conditions: Mapping[ConditionId, Statement]
) -> dict[int, int]:
    match preferences:
        case ByStatements(levels):
            places = range(len(levels) - 1, -1, -1)
            return {
                number: sum(
                    2**place
                    for place, level in zip(places, levels, strict=True)
                    if is_true(level.statement, taken, conditions)
                )
                for number, taken in states.items()
            }
        case ByWeights(weights):
            sums = {n: sum(weight for option, weight in weights if option in taken) for n, taken in states.items()}
            rungs = sorted(set(sums.values()))
            return {number: rungs.index(value) for number, value in sums.items()}
        case ByRanking():
            return _ranking(preferences, states, conditions)


def _ranking(
    preferences: Preferences, states: Mapping[int, Taken], conditions: Mapping[ConditionId, Statement]
) -> dict[int, int]:
    assert isinstance(preferences, ByRanking)
    group_of: dict[int, int] = {}
    rest = None
    for place, group in enumerate(preferences.groups):
        for item in group:
            if isinstance(item, Rest):
                rest = place
            elif isinstance(item, int):
                group_of[item] = place
            else:
                for number, taken in states.items():
                    if is_true(item, taken, conditions):
                        group_of.setdefault(number, place)
    return {number: -group_of[number] if number in group_of else -_known(rest) for number in states}


def _known(rest: int | None) -> int:
    assert rest is not None, "the ranking leaves a state out"
    return rest


def is_true(statement: Statement, taken: Taken, conditions: Mapping[ConditionId, Statement]) -> bool:
    """Whether the statement is true where just the options `taken` are."""

    def holds(part: Statement) -> bool:
        return is_true(part, taken, conditions)

    match statement:
        case OptionTaken(option):
            return option in taken
        case Holds(condition):
            return holds(conditions[condition])
        case Always(value):
            return value
        case Not(part):
            return not holds(part)
        case And(parts):
            return all(holds(part) for part in parts)
        case Or(parts):
            return any(holds(part) for part in parts)
        case If(condition, then):
            return holds(then) if holds(condition) else True
        case Iff(left, right):
            return holds(left) == holds(right)
