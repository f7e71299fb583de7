"""What ``detente ensemble --json`` says."""

from __future__ import annotations

from typing import Any

import numpy as np

from detente.cli.analysis import identity
from detente.cli.ensemble.asked import Ensembled
from detente.cli.ensemble.together import Together
from detente.ensemble import Box, Factor, HangsOn, Plan, RateRange, Share, Word
from detente.evolution.rates import rates_of
from detente.model.conflict import Conflict
from detente.names import Language
from detente.tell.ensemble import explain_box, explain_factor
from detente.tell.titles import question_title
from detente.tell.voice import Voice


def values(found: Ensembled, language: Language) -> dict[str, Any]:
    """All shares, what they hang on, and on whose word."""
    shares, plan = found.shares, found.plan
    reached = plan.conflict.status_quo is not None
    voice = Voice(language)
    return {
        **identity(found.document, language),
        "draws": found.chunk.draws,
        "of": plan.draws,
        "seed": plan.seed,
        "design": plan.design,
        "exact": plan.design == "enumeration",
        "stopped": found.stopped,
        "digest": found.chunk.digest(plan),
        "concept": found.case.concept,
        "holds": {concept: _states(found, shares.holds(concept)) for concept in found.plan.concepts},
        "reachable": _states(found, shares.reached()) if reached else {},
        "reachable_and_holds": {
            concept: _states(found, shares.reached_and_holds(concept)) for concept in found.plan.concepts if reached
        },
        "ends": _states(found, shares.ends()) if plan.courses else {},
        "goes_round": share_value(shares.goes_round()) if plan.courses else None,
        "rates": _rates(plan) if plan.courses else {},
        "conditions": {name: _asked(found, plan.answers.index(asked)) for name, asked in found.named},
        "agreement": {
            one: {two: share_value(shares.agreement(one, two)) for two in found.plan.concepts}
            for one in found.plan.concepts
        },
        "together": [_together(pair) for pair in found.together],
        "questions": [
            {
                "question": question_title(plan.conflict, question, voice),
                "kind": question.kind,
                "scenario": question.scenario,
                "compared": one.compared,
                "draws": one.share.draws,
                **share_value(one.share),
                "named": share_value(one.named or one.share),
                "reached": share_value(one.reached or one.share),
                "box": _box(plan.conflict, one.box, voice),
            }
            for one in found.sure
            for question in one.questions
        ],
        "hangs_on": {name: _hangs(plan.conflict, hangs, voice) for name, hangs in found.hangs},
        "words": [_word(found, word) for word in found.words],
    }


def share_value(share: Share) -> dict[str, Any]:
    """A share with its standard error; `bound` where all readings drawn agree."""
    bound = {} if share.bound is None else {"bound": share.bound}
    return {"share": float(share.value), "error": share.error, **bound}


def state_names(found: Ensembled) -> list[str]:
    """Every state by its options, one letter each; in graph form by its number."""
    graph = found.case.graph
    return [graph.letters(s) or str(graph.number(s)) for s in np.arange(graph.size).tolist()]


def _rates(plan: Plan) -> dict[str, Any]:
    """Between which rates everybody acts; from and to are the same where they do not vary."""
    varying = {one.dm: (one.low, one.high) for one in plan.varied if isinstance(one, RateRange)}
    ranges = {dm: varying.get(dm, (rate, rate)) for dm, rate in rates_of(plan.conflict).items()}
    return {dm: {"from": low, "to": high} for dm, (low, high) in ranges.items()}


def _states(found: Ensembled, shares: list[Share]) -> dict[str, Any]:
    return {name: share_value(share) for name, share in zip(state_names(found), shares, strict=True)}


def _asked(found: Ensembled, answer: int) -> dict[str, Any]:
    """In which shares something holds, is reached, and both at once, in some outcome; and is where most courses end."""
    shares = found.shares
    holds = {concept: share_value(shares.answer_holds(answer, concept)) for concept in found.plan.concepts}
    if found.plan.conflict.status_quo is None:
        return {"holds": holds}
    both = {concept: share_value(shares.answer_reached(answer, concept)) for concept in found.plan.concepts}
    ends = {"ends": share_value(shares.answer_ends(answer))} if found.plan.courses else {}
    return {"holds": holds, "reached": share_value(shares.answer_reached(answer)), "reached_and_holds": both, **ends}


def _together(pair: Together) -> dict[str, Any]:
    shares = {"both": pair.both, "first_only": pair.first_only, "second_only": pair.second_only}
    said = {what: share_value(share) for what, share in shares.items()}
    return {"first": pair.first, "second": pair.second, **said, "implied": pair.implied}


def _hangs(conflict: Conflict, hangs: HangsOn, voice: Voice) -> dict[str, Any]:
    effects = [
        {
            "factor": explain_factor(conflict, one.factor, voice),
            "lines": _lines(conflict, one.factor),
            "index": one.index,
            "error": one.error,
            "holds": {
                value.name: {"share": value.so, "error": value.error, "bound": value.bound} for value in one.values
            },
        }
        for one in hangs.importance.deciding
    ]
    return {"noise": hangs.importance.noise, "effects": effects, "box": _box(conflict, hangs.box, voice)}


def _box(conflict: Conflict, box: Box | None, voice: Voice) -> dict[str, Any] | None:
    if box is None:
        return None
    return {
        "so": box.so,
        "restrictions": [
            {
                "lines": _lines(conflict, one.factor),
                "factor": explain_factor(conflict, one.factor, voice),
                "values": one.values,
            }
            for one in box.restrictions
        ],
        "density": box.density,
        "density_error": box.density_error,
        "density_bound": box.density_bound,
        "coverage": box.coverage,
        "coverage_error": box.coverage_error,
        "coverage_bound": box.coverage_bound,
        "share": box.share,
        "sentence": explain_box(conflict, box, voice),
    }


def _lines(conflict: Conflict, factor: Factor) -> list[str]:
    return [line.id for line in factor.lines(conflict)]


def _word(found: Ensembled, word: Word) -> dict[str, Any]:
    """What a source or voice bears alone: the lines that fall with it, and the answers that move."""
    names = [name for name, _ in found.named]
    return {
        "kind": word.kind,
        "name": word.name,
        "fallen": [tie.id for tie in word.withdrawn.fallen],
        "shifts": [
            {
                "about": names[shift.answer],
                "what": shift.kind,
                "before": shift.before,
                "after": shift.after,
                "draws": shift.share_before.draws,
                "exact": shift.share_before.exact,
                "share_before": share_value(shift.share_before),
                "share_after": share_value(shift.share_after),
                "error": shift.error,
                "bound": shift.bound,
            }
            for shift in word.shifts
            if shift.turned or shift.moved
        ],
    }
