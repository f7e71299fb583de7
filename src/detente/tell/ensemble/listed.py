"""What many readings say, as plain values and as the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.ensemble import Ensemble
from detente.answers.together import Together
from detente.ensemble import Each, Plan, RateRange, Share
from detente.evolution.rates import rates_of
from detente.tell.ensemble.grounds_values import box_value, hangs_value, share_value, word_value
from detente.tell.titles import question_title
from detente.tell.voice import Voice

ALL_LISTED = 1 << 12
"""Of more outcomes those are left out of a list that are so in no reading."""


def values(found: Ensemble, voice: Voice) -> dict[str, Any]:
    """All shares, what they hang on, and on whose word."""
    shares, plan = found.shares, found.plan
    reached = plan.conflict.status_quo is not None
    return {
        "draws": found.chunk.draws,
        "of": plan.draws,
        "seed": plan.seed,
        "design": plan.design,
        "exact": plan.design == "enumeration",
        "stopped": found.stopped,
        "partial": found.stopped or not found.whole,
        "digest": found.chunk.digest(plan),
        "concept": found.asked.case.concept,
        "all_listed": found.asked.case.graph.size <= ALL_LISTED,
        "holds": {concept: _states(found, shares.holds(concept)) for concept in plan.concepts},
        "reachable": _states(found, shares.reached()) if reached else {},
        "reachable_and_holds": {
            concept: _states(found, shares.reached_and_holds(concept)) for concept in plan.concepts if reached
        },
        "ends": _states(found, shares.ends()) if plan.courses else {},
        "goes_round": share_value(shares.goes_round()) if plan.courses else None,
        "rates": _rates(plan) if plan.courses else {},
        "conditions": {name: _asked(found, plan.answers.index(asked)) for name, asked in found.asked.named},
        "agreement": {
            one: {two: share_value(shares.agreement(one, two)) for two in plan.concepts} for one in plan.concepts
        },
        "together": [_together(pair) for pair in found.together],
        "questions": list(_questions(found, voice)),
        "hangs_on": {name: hangs_value(plan.conflict, hangs, voice) for name, hangs in found.hangs},
        "words": [word_value(found, word) for word in found.words],
    }


def records(found: Ensemble, _: Voice) -> list[dict[str, Any]]:
    """A row for each share, with its error and the seed."""
    return list(_rows(found))


def _rows(found: Ensemble) -> Iterator[dict[str, Any]]:
    """First the states, then what is asked about: holding by each concept, reached, both, where most courses end."""
    shares, plan, reached = found.shares, found.plan, found.plan.conflict.status_quo is not None
    for what, concept, each in _of_states(found):
        for s in _listed(each):
            yield _row(found, "state", _name(found, s), what, concept, each[s])
    if plan.courses:
        yield _row(found, "courses", "", "goes_round", "", shares.goes_round())
    for name, asked in found.asked.named:
        answer = plan.answers.index(asked)
        for concept in plan.concepts:
            yield _row(found, "condition", name, "holds", concept, shares.answer_holds(answer, concept))
        if reached:
            yield _row(found, "condition", name, "reached", "", shares.answer_reached(answer))
            for concept in plan.concepts:
                yield _row(found, "condition", name, "both", concept, shares.answer_reached(answer, concept))
        if plan.courses:
            yield _row(found, "condition", name, "ends", "", shares.answer_ends(answer))


def _of_states(found: Ensemble) -> Iterator[tuple[str, str, Each]]:
    shares, plan = found.shares, found.plan
    yield from (("holds", concept, shares.holds(concept)) for concept in plan.concepts)
    if plan.conflict.status_quo is not None:
        yield "reached", "", shares.reached()
        yield from (("both", concept, shares.reached_and_holds(concept)) for concept in plan.concepts)
    if plan.courses:
        yield "ends", "", shares.ends()


def _row(found: Ensemble, about: str, name: str, what: str, concept: str, share: Share) -> dict[str, Any]:
    return {
        "about": about,
        "name": name,
        "what": what,
        "concept": concept,
        "share_of_readings": float(share.value),
        "error": share.error,
        "bound": share.bound,
        "draws": share.draws,
        "exact": share.exact,
        "seed": found.plan.seed,
    }


def _states(found: Ensemble, each: Each) -> dict[str, Any]:
    return {_name(found, s): share_value(each[s]) for s in _listed(each)}


def _listed(each: Each) -> list[int]:
    return list(range(len(each))) if len(each) <= ALL_LISTED else sorted(each.some)


def _name(found: Ensemble, s: int) -> str:
    """A state by its options, one letter each; in graph form by its number."""
    graph = found.asked.case.graph
    return graph.letters(s) or str(graph.number(s))


def _rates(plan: Plan) -> dict[str, Any]:
    """Between which rates everybody acts; from and to are the same where they do not vary."""
    varying = {one.dm: (one.low, one.high) for one in plan.varied if isinstance(one, RateRange)}
    ranges = {dm: varying.get(dm, (rate, rate)) for dm, rate in rates_of(plan.conflict).items()}
    return {dm: {"from": low, "to": high} for dm, (low, high) in ranges.items()}


def _asked(found: Ensemble, answer: int) -> dict[str, Any]:
    """In which shares something holds, is reached, and both at once, in some outcome; and is where most courses end."""
    shares, concepts = found.shares, found.plan.concepts
    holds = {concept: share_value(shares.answer_holds(answer, concept)) for concept in concepts}
    if found.plan.conflict.status_quo is None:
        return {"holds": holds}
    both = {concept: share_value(shares.answer_reached(answer, concept)) for concept in concepts}
    ends = {"ends": share_value(shares.answer_ends(answer))} if found.plan.courses else {}
    return {"holds": holds, "reached": share_value(shares.answer_reached(answer)), "reached_and_holds": both, **ends}


def _together(pair: Together) -> dict[str, Any]:
    shares = {"both": pair.both, "first_only": pair.first_only, "second_only": pair.second_only}
    said = {what: share_value(share) for what, share in shares.items()}
    return {"first": pair.first, "second": pair.second, **said, "implied": pair.implied}


def _questions(found: Ensemble, voice: Voice) -> Iterator[dict[str, Any]]:
    conflict = found.plan.conflict
    for one in found.sure:
        for question in one.questions:
            yield {
                "question": question_title(conflict, question, voice),
                "kind": question.kind,
                "scenario": question.scenario,
                "compared": one.compared,
                "draws": one.share.draws,
                **share_value(one.share),
                "named": share_value(one.named or one.share),
                "reached": share_value(one.reached or one.share),
                "box": box_value(conflict, one.box, voice),
            }
