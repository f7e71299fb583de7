"""By kind of question, the kind of reply; those about the other answers are made where these are."""

from __future__ import annotations

from detente.answers.brief.holds import Held
from detente.answers.brief.must_change import Changing
from detente.answers.brief.reach import Bringing
from detente.answers.brief.reachable import Arrived
from detente.answers.brief.reply import Reply
from detente.answers.brief.scenario import Differing
from detente.answers.brief.sure import Surety
from detente.answers.brief.when import Standing
from detente.answers.brief.who_blocks import Blocked
from detente.answers.brief.who_decides import Deciding
from detente.answers.case import Case
from detente.model.conflict import Question, QuestionKind

REPLIES: dict[QuestionKind, type[Reply]] = {
    "holds": Held,
    "reachable": Arrived,
    "scenario": Differing,
    "who-blocks": Blocked,
    "must-change": Changing,
    "reach": Bringing,
    "when": Standing,
    "who-decides": Deciding,
    "sure": Surety,
}


def reply_of(case: Case, question: Question, budget: int | None = None) -> Reply:
    """What a case replies to a question, which is not about all the others.

    Args:
        case: the conflict.
        question: what is asked.
        budget: how many changes may be tried in search of the mildest one; None: as many as the case has, for all.
    """
    return REPLIES[question.kind](case, question, budget)
