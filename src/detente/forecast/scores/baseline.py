"""What a forecast has to be better than: what anybody could have said who knew nothing of the matter."""

from __future__ import annotations

from typing import Literal, get_args

from detente.forecast.belief import Belief, Chance, Chances, Quantiles
from detente.forecast.book import Entry
from detente.forecast.question import Outcome, Question
from detente.forecast.scores.curve import Curve
from detente.forecast.scores.standing import Stand, Stands, end_of, stands

Baseline = Literal["half", "base_rate", "last", "crowd"]
"""Every outcome alike; the usual course of such things, as the question has it; all stays as it was; many others."""

BASELINES: tuple[Baseline, ...] = get_args(Baseline)


def baseline_stands(entry: Entry, baseline: Baseline) -> Stands:
    """What a baseline holds of a question from its beginning to its end; empty where it has nothing to say."""
    end = end_of(entry)
    if baseline == "crowd":
        return stands((one for one in entry.stated if one.crowd), end)
    belief = _fixed(entry.question, baseline)
    first = min((one.at for one in entry.stated), default=end)
    return (Stand(first, end, belief),) if belief is not None and first < end else ()


def _fixed(question: Question, baseline: Baseline) -> Belief | Curve | None:
    match baseline:
        case "half":
            return _alike(question)
        case "base_rate":
            return question.base_rate
    return None if question.last_value is None else _certain(question, question.last_value)


def _alike(question: Question) -> Belief:
    """Every outcome as likely as every other, every part of the range as every other of its size."""
    if question.kind == "binary":
        return Chance(0.5)
    if question.range is None:
        return Chances({name: 1 / len(question.options) for name in question.options})
    return Quantiles(())


def _certain(question: Question, outcome: Outcome) -> Belief | Curve:
    if question.kind == "binary":
        return Chance(float(outcome == "yes"))
    if question.range is None:
        return Chances({str(outcome): 1.0})
    return Curve.at(float(outcome), question.range)
