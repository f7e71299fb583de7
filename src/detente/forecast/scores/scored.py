"""The forecasts of one author on one question that is decided, and their scores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from detente.forecast.belief import Belief, Chance, Chances, Quantiles
from detente.forecast.book import Entry
from detente.forecast.question import Outcome, Question
from detente.forecast.scores.curve import Curve, Numbers
from detente.forecast.scores.rules import brier, crps, log_score
from detente.forecast.scores.standing import Stands, averaged, end_of, stands

YES_NO = ("yes", "no")

Rule = Callable[[Belief | Curve], float]


@dataclass(frozen=True, slots=True)
class Scored:
    """How good what one author held of a question was, over the time for which they held something.

    Attributes:
        entry: the question and how it was decided.
        author: whose it is; of a pool its method.
        stood: what they held, one after the other.
        score: Brier for yes or no and for one of several, CRPS for numbers and days; the mean over time.
        log: the logarithmic score, infinite where what came was held impossible for a time; None for numbers and days.
        final: the score of what they held last.
        covered: for which share of the question's life they held something.
        late: whether some of it was only taken down after the question had ended, so that it rests on somebody's word.
    """

    entry: Entry
    author: str
    stood: Stands
    score: float
    log: float | None
    final: float
    covered: float
    late: bool = False

    @property
    def question(self) -> Question:
        """What it is about."""
        return self.entry.question

    @property
    def outcome(self) -> Outcome:
        """How it was decided."""
        return outcome_of(self.entry)

    @property
    def early(self) -> bool:
        """Whether the question ended before its close, which the mean over time does not treat quite fairly."""
        return end_of(self.entry) < self.question.scheduled_close_time

    @property
    def first(self) -> Belief | Curve:
        """What they held at first."""
        return self.stood[0].belief


def authors_of(entry: Entry) -> tuple[str, ...]:
    """Who stated something of a question, the crowd aside, in the order in which they did so first."""
    return tuple(dict.fromkeys(one.author for one in entry.stated if not one.crowd))


def scored(entry: Entry, author: str) -> Scored | None:
    """The scores of an author on a question that is decided; None if they held nothing before it ended."""
    said, end = [one for one in entry.stated if one.author == author and not one.crowd], end_of(entry)
    late = any(one.recorded and one.at < end < one.recorded for one in said)
    found = scored_stands(entry, author, stands(said, end))
    return replace(found, late=late) if found else None


def scored_stands(entry: Entry, author: str, stood: Stands) -> Scored | None:
    """The scores of what stood, for a question that is decided; None where nothing did."""
    if not stood:
        return None
    rule, logs, question = rule_of(entry), log_rule_of(entry), entry.question
    life = end_of(entry) - question.open_time
    return Scored(
        entry,
        author,
        stood,
        averaged(stood, rule),
        averaged(stood, logs) if logs else None,
        rule(stood[-1].belief),
        min(1.0, (stood[-1].end - stood[0].start) / life) if life else 1.0,
    )


def outcome_of(entry: Entry) -> Outcome:
    """How a question was decided. Raises ValueError where it is not."""
    if entry.resolution is None or entry.resolution.outcome is None:
        raise ValueError(f"the question {entry.question.id} is not decided")
    return entry.resolution.outcome


def rule_of(entry: Entry) -> Rule:
    """By which a belief about a decided question is scored: Brier, or CRPS for numbers and days."""
    question, outcome = entry.question, outcome_of(entry)
    if question.range is None:
        came = outcomes(question).index(str(outcome))
        return lambda belief: brier(probabilities(belief, question), came)
    value = float(outcome)
    return lambda belief: crps(curve(belief, question), value)


def log_rule_of(entry: Entry) -> Rule | None:
    """The logarithmic rule for a decided question; None for numbers and days, of which no density is stated."""
    question, outcome = entry.question, outcome_of(entry)
    if question.range is not None:
        return None
    came = outcomes(question).index(str(outcome))
    return lambda belief: log_score(probabilities(belief, question), came)


def outcomes(question: Question) -> tuple[str, ...]:
    """How a question may come out that is not about numbers or days."""
    return YES_NO if question.kind == "binary" else question.options


def probabilities(belief: Belief | Curve, question: Question) -> Numbers:
    """The probability of each outcome. Raises TypeError for a belief about numbers."""
    match belief:
        case Chance(yes=yes):
            return np.array([yes, 1 - yes])
        case Chances(of=of):
            return np.array([of.get(name, 0.0) for name in question.options])
    raise TypeError(f"{question.id} asks for probabilities")


def curve(belief: Belief | Curve, question: Question) -> Curve:
    """The distribution over the question's range. Raises TypeError for a belief about outcomes."""
    match belief:
        case Curve():
            return belief
        case Quantiles() if question.range:
            return Curve.of(belief, question.range)
    raise TypeError(f"{question.id} asks for a distribution")
