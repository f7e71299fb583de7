"""What the short answer to a question states, as a value without words: two answers are the same if these are equal.

Where an answer counts outcomes, its value has them all: which they are, by what is done in them.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from detente.answers.case import Case
from detente.brief.changes import goal_of, mildest
from detente.brief.short import asked_about, blockers
from detente.brief.told import Value
from detente.brief.when import standing_on
from detente.brief.who_decides import decided
from detente.errors import DetenteError
from detente.graph import Graph, OptionGraph, Step
from detente.graph.truth import Mask
from detente.inverse import Edit, fewest_unwanted
from detente.model.conflict import Question, QuestionKind
from detente.model.statement import Statement
from detente.scenario import difference
from detente.tell.courses import share_word


class Unfinished(Exception):
    """A search within a budget has not come to its end, so that the value is not known."""


def value_of(case: Case, question: Question, budget: int | None = None) -> Value:
    """What the short answer states. Not for ``weakest-word`` and ``sure``, which are about the other answers.

    Args:
        case: the conflict.
        question: what is asked.
        budget: how many changes may be tried in search of the least one; None: as many as for the answer itself.

    Raises:
        Unfinished: if more than `budget` would have to be tried.
    """
    if question.kind in {"must-change", "reach"}:
        return _goal(case, question, budget)
    return _VALUES[question.kind](case, question)


def _which(graph: Graph, states: Mask) -> bytes:
    """These states, by what is done in them; in graph form by their places."""
    return (graph.codes[states] if isinstance(graph, OptionGraph) else np.flatnonzero(states)).tobytes()


def _holds(case: Case, question: Question) -> Value:
    held = case.holding
    if not question.about:
        return case.graph.size, _which(case.graph, held)
    if len(question.about) == 1:
        return _about(case, question.about[0])
    if not held.any():
        return (0,)
    return int(held.sum()), *(_which(case.graph, held & case.where(statement)) for statement in question.about)


def _about(case: Case, statement: Statement) -> Value:
    where = case.where(statement)
    if not (held := where & case.holding).any():
        return (int(where.sum()),)
    return int(case.holding.sum()), _which(case.graph, held)


def _reachable(case: Case, question: Question) -> Value:
    holding = tuple(_about(case, statement) for statement in question.about)
    if case.reach is None:
        return holding
    where = asked_about(case, question) if question.about else np.ones_like(case.holding)
    if (both := where & case.holding & case.arriving).any() or not question.about:
        return *holding, "held", _which(case.graph, both), 0 if question.about else int(case.holding.sum())
    return *holding, "unheld", _which(case.graph, where & case.arriving)


def _scenario(case: Case, question: Question) -> Value:
    assert question.scenario is not None, "the reader sees to it"
    variant = case.scenario(question.scenario)
    gained, lost, kept = difference(case.solution, variant.solution, case.concept)
    compared = (_of(variant.graph, gained), _of(case.graph, lost), _of(variant.graph, kept))
    shares = tuple(
        (int(one.holding.sum()), _which(one.graph, one.holding & one.where(statement)))
        for statement in question.about
        for one in (case, variant)
    )
    if variant.reach is None:
        return compared, shares
    return compared, shares, int(variant.holding.sum()), _which(variant.graph, variant.holding & variant.arriving)


def _of(graph: Graph, states: list[int]) -> bytes:
    mask = np.zeros(graph.size, dtype=np.bool_)
    mask[states] = True
    return _which(graph, mask)


def _who_blocks(case: Case, question: Question) -> Value:
    where = asked_about(case, question)
    left = {dm: where & ~case.solution.stable(case.concept, dm) for dm, _ in blockers(case, where)}
    return _which(case.graph, where), *((dm, _which(case.graph, states)) for dm, states in left.items())


def _goal(case: Case, question: Question, budget: int | None) -> Value:
    where, reaching = asked_about(case, question), question.kind == "reach"
    if not where.any() or (reaching and case.reach is None):
        return ()
    if reaching and (where & case.arriving).any():
        return ("reached",)
    if not reaching and (held := where & case.holding).any():
        return int(case.holding.sum()), _which(case.graph, held)
    return *(_unwanted(case, where) if reaching else ()), *_changes(case, question, budget)


def _unwanted(case: Case, where: Mask) -> Value:
    way = fewest_unwanted(case.graph, where)
    return (None if way is None else tuple(_deed(case.graph, step) for step in way.unwanted),)


def _deed(graph: Graph, step: Step) -> Value:
    """Who does what."""
    if not isinstance(graph, OptionGraph):
        return step.mover, step.source, step.target
    return (
        step.mover,
        graph.taken(step.target) - graph.taken(step.source),
        (graph.taken(step.source) - graph.taken(step.target)),
    )


def _changes(case: Case, question: Question, budget: int | None) -> Value:
    """What the mildest change supposes and of how many outcomes; where none was found, what was proven."""
    goal = goal_of(case, question)
    found = case.edits(goal, budget)
    if found is None:
        return ("rankings",)
    if found.stopped and budget is not None:
        raise Unfinished
    for answer in mildest(found)[:1]:
        return len(answer.states), int(goal.where(case.graph).sum()), *map(_edit, answer.changes)
    return "none", found.at_least, found.stopped


def _edit(edit: Edit) -> Value:
    """The edit by what it says, since places of lines change when one is dropped."""
    above = edit.above
    return edit.kind, edit.line.dm, edit.line.level, above.level if above else None


def _when(case: Case, question: Question) -> Value:
    if case.graph.status_quo is None:
        return ()
    try:
        days = [standing_on(case, question, case.courses, day)[1] for day in question.on or (None,)]
    except DetenteError as fault:
        return (str(fault),)
    return tuple(
        (_which(case.graph, where), share_word(share), share_word(without))
        for day in days
        for where, share, without in day
    )


def _who_decides(case: Case, question: Question) -> Value:
    found = decided(case, question)
    if found is None:
        return () if case.graph.status_quo is None else ("nowhere", int(case.holding.sum()))
    return found.today, found.wanted, found.least, found.last, found.needed


_VALUES: dict[QuestionKind, Callable[[Case, Question], Value]] = {
    "holds": _holds,
    "reachable": _reachable,
    "scenario": _scenario,
    "who-blocks": _who_blocks,
    "when": _when,
    "who-decides": _who_decides,
}
