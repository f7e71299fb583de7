"""What a brief leaves out of a large conflict, since it would take minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.brief.brief import Answer
from detente.answers.brief.must_change import Changing
from detente.answers.brief.rereading import ABOUT_OTHERS
from detente.answers.brief.surety import MOST_STATES
from detente.answers.case import Case
from detente.scenario import lines_of


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Of how many outcomes the conflict is, and what is left out of its brief.

    In how many readings the answers stay the same always is; what all of them rest on (`grounds`), and the least
    changes that would turn them (`changes`), where that would take too long.
    """

    outcomes: int
    grounds: bool
    changes: bool


def left_out(case: Case, answers: Sequence[Answer]) -> LeftOut | None:
    """What is left out; None where the conflict is not so large."""
    if case.graph.size <= MOST_STATES:
        return None
    return LeftOut(
        case.graph.size,
        bool(lines_of(case.conflict)) and any(map(_is_ungrounded, answers)),
        not case.budget and any(map(_is_unsearched, answers)),
    )


def _is_ungrounded(answer: Answer) -> bool:
    return answer.rests_on is None and answer.question.kind not in ABOUT_OTHERS


def _is_unsearched(answer: Answer) -> bool:
    return isinstance(answer.reply, Changing) and not answer.reply.nothing_to_change
