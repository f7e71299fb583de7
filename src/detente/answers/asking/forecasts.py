"""Questions about the future, and how they ended, as they are typed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from detente.answers.asking.beliefs import belief_said, outcome_said, range_said
from detente.answers.asking.moments import beginning, ending, past
from detente.errors import UsageError
from detente.forecast import Kind, Links, Only, Outcome, Question, Resolution, Settled, Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it is typed; its kind follows from whether it has options, or a range of numbers or days."""

    id: str
    title: str
    criteria: str
    source: str
    author: str
    closes: str
    resolves: str | None = None
    opens: str | None = None
    fine_print: str = ""
    options: tuple[str, ...] = ()
    range: str | None = None
    unit: str = ""
    base_rate: tuple[str, ...] = ()
    last_value: str | None = None
    only_if: str | None = None
    group: str = ""
    links: Links = field(default=Links())


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of a question, as it is typed: `texts` as `belief_said` takes them; `at`: when, if not now."""

    author: str
    texts: tuple[str, ...]
    because: str = ""
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """How a question ended, as it is typed; `on`: when, if not now.

    `early`: it came before the question closed; `correct`: what was said of its end before is put right.
    """

    outcome: str
    source: str = ""
    because: str = ""
    on: str | None = None
    early: bool = False
    correct: bool = False


def question_said(asked: Asked, now: datetime) -> Question:
    """The question that is asked now, unless it opens at another time. Raises UsageError for what cannot be read."""
    kind, ends = _kind(asked)
    question = Question(
        id=asked.id,
        title=asked.title,
        kind=kind,
        resolution_criteria=asked.criteria,
        source=asked.source,
        author=asked.author,
        open_time=now if asked.opens is None else beginning(asked.opens),
        scheduled_close_time=ending(asked.closes),
        scheduled_resolve_time=ending(asked.resolves or asked.closes),
        fine_print=asked.fine_print,
        options=asked.options,
        range=ends,
        unit=asked.unit,
        last_value=None if asked.last_value is None else outcome_said(asked.last_value, kind),
        conditional_on=None if asked.only_if is None else _only(asked.only_if),
        group=asked.group,
        links=asked.links,
    )
    return replace(question, base_rate=belief_said(asked.base_rate, question)) if asked.base_rate else question


def stated_said(said: Said, question: Question, now: datetime) -> Stated:
    """What somebody says of a question. Raises UsageError for what cannot be read."""
    return Stated(said.author, past(said.at, now), belief_said(said.texts, question), said.because)


def resolution_said(ended: Ended, question: Question, now: datetime) -> Resolution | None:
    """How a question ended; None where it is open again. Raises UsageError for what cannot be read."""
    text = ended.outcome
    if text == "open":
        return None
    settled: Settled = "annulled" if text == "annulled" else "ambiguous" if text == "ambiguous" else "resolved"
    outcome: Outcome | None = outcome_said(text, question.kind) if settled == "resolved" else None
    return Resolution(settled, outcome, past(ended.on, now), ended.source, ended.because)


def _kind(asked: Asked) -> tuple[Kind, tuple[float, float] | None]:
    if asked.options and asked.range:
        raise UsageError("a question has either outcomes to choose from or a range; leave one of the two out")
    if asked.range:
        return range_said(asked.range)
    return "multiple_choice" if asked.options else "binary", None


def _only(text: str) -> Only:
    name, equals, outcome = (part.strip() for part in text.partition("="))
    if not equals or not outcome:
        raise UsageError(f"{text!r} is no condition; write a question and how it comes out, as truce=yes")
    return Only(name, outcome)
