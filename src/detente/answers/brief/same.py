"""What has to be so in a reading for a question to be answered there as it is by the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from detente.answers.case import Case
from detente.ensemble import AnswerKind, Chunk, Plan, answered
from detente.graph.truth import Mask
from detente.inverse import exactly
from detente.inverse.target import meant_in
from detente.model.conflict import Question
from detente.model.statement import Always, And, Not, Or, Statement
from detente.stability import ConceptName

MOST_SAME = 24
"""Outcomes that may have to hold together; whether just these many do is asked one by one."""

Compared = Literal["answer", "supposed", "asked", "leads"]
"""What the facts of a question tell of: its whole answer, what it supposes, whether what is asked about holds in the
scenario, or where the scenario leads."""

Asked = Statement | int


@dataclass(frozen=True, slots=True)
class Fact:
    """That something asked about holds, is reached, or both, in some outcome; or, if not `so`, in none."""

    asked: Asked
    kind: AnswerKind
    so: bool


def facts_of(case: Case, question: Question) -> tuple[Fact, ...]:
    """What is so as the file stands and bears the answer to a question; nothing for kinds that are not about it.

    Which outcomes hold (or hold and are reached) is borne by each of them, and by no other doing so. Of what
    is asked about, it is whether it is true in none, in some or in all outcomes that hold; how many these are does not
    count. What must change for something to hold, or who stands in its way, supposes that it does, or does
    not; likewise for being reached. See `compared`.
    """
    match question.kind:
        case "holds" if question.about:
            return _in_some_or_all(case, question.about)
        case "holds":
            return _just(case, case.holding, "holds")
        case "reachable" if question.about and case.reach is not None:
            holding = _in_some_or_all(case, question.about)
            return (*holding, *(_fact(case, _all(question.about), kind) for kind in ("reached", "both")))
        case "reachable" if case.reach is not None:
            return _just(case, case.holding & case.arriving, "both")
        case "scenario" if question.scenario is not None:
            return _in_scenario(case.scenario(question.scenario), question.about)
        case "must-change" | "who-blocks":
            return _supposed(case, question, "holds")
        case "reach" | "who-decides" if case.reach is not None and question.about:
            return _supposed(case, question, "reached")
    return ()


def compared(question: Question) -> Compared:
    """What readings have in common that agree in the facts of a question."""
    match question.kind:
        case "who-blocks" | "must-change" | "reach" | "who-decides":
            return "supposed"
        case "scenario":
            return "asked" if question.about else "leads"
    return "answer"


def is_same(plan: Plan, chunk: Chunk, facts: Sequence[Fact], concept: ConceptName) -> Mask:
    """Per reading whether all these facts are so. The plan asks about each of them."""
    place = {asked: k for k, asked in enumerate(plan.answers)}
    found = [answered(plan, chunk, place[fact.asked], fact.kind, concept) == fact.so for fact in facts]
    return np.asarray(np.logical_and.reduce(found))


def _in_scenario(variant: Case, about: Sequence[Statement]) -> tuple[Fact, ...]:
    if about:
        return _in_some_or_all(variant, about)
    return () if variant.reach is None else _just(variant, variant.holding & variant.arriving, "both")


def _in_some_or_all(case: Case, about: Sequence[Statement]) -> tuple[Fact, ...]:
    """Of how many outcomes that hold each is true: of none, whatever holds besides, of some, or of all."""
    facts = [(_fact(case, asked, "holds"), _fact(case, Not(asked), "holds")) for asked in about]
    return tuple(fact for some, other in facts for fact in ((some, other) if some.so else (some,)))


def _supposed(case: Case, question: Question, kind: AnswerKind) -> tuple[Fact, ...]:
    start = case.graph.status_quo
    if question.about:
        return (_fact(case, _all(question.about), kind),)
    return () if start is None else (_fact(case, exactly(case.graph, start), kind),)


def _fact(case: Case, asked: Asked, kind: AnswerKind) -> Fact:
    where = meant_in(case.graph, asked)
    so = {"holds": case.holding, "reached": case.arriving, "both": case.holding & case.arriving}[kind]
    return Fact(asked, kind, bool((where & so).any()))


def _just(case: Case, states: Mask, kind: AnswerKind) -> tuple[Fact, ...]:
    """That these states, and no others, are of that kind; nothing where they are too many to be asked about."""
    chosen = [exactly(case.graph, s) for s in np.flatnonzero(states).tolist()]
    others = _others(case, states, chosen)
    if len(chosen) > MOST_SAME or len(others) > 2 * MOST_SAME:
        return ()
    return (*(Fact(asked, kind, True) for asked in chosen), *(Fact(asked, kind, False) for asked in others))


def _others(case: Case, states: Mask, chosen: Sequence[Asked]) -> list[Asked]:
    if case.conflict.is_graph_form:
        return [case.graph.number(s) for s in np.flatnonzero(~states).tolist()]
    named = tuple(asked for asked in chosen if not isinstance(asked, int))
    return [Not(Or(named)) if named else Always(True)]


def _all(about: Sequence[Statement]) -> Statement:
    return about[0] if len(about) == 1 else And(tuple(about))
