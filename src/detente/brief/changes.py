"""The least changes that meet a goal, as a short answer and the sentences behind it."""

from __future__ import annotations

from collections.abc import Sequence

from detente.answers.case import Case
from detente.brief.told import Told
from detente.inverse import Answer, Edit, Found, Goal, Lever, Reached, Target, exactly, fewest_levers
from detente.inverse.edits import mildness
from detente.model.conflict import Conflict, Question
from detente.model.statement import And, Statement
from detente.scenario import Line, reread
from detente.tell.edits import explain_edits, explain_grounds, explain_levers
from detente.tell.met import explain_met
from detente.tell.voice import Voice

MOST_TOLD = 3
MOST_LEVERS = 8


def changes(case: Case, goal: Goal, message: str, what: str, voice: Voice) -> Told:
    """The fewest edits of statements that meet a goal, and the single actions from outside that do.

    `message` says what is true under the edits: ``change-hold`` or ``change-reach``.
    """
    levers = fewest_levers(case.conflict, goal, case.graph.decision_makers, most=1, every=True, budget=case.budget)
    outside = _outside(case.conflict, levers, voice)
    found = case.edits(goal)
    if found is None:
        return Told((voice.phrase("change-rankings"),), (outside,))
    why = _why(case, goal, found, voice)
    told, folded = _others(case.conflict, found, voice)
    both = [_both(case, goal, found, voice)] if case.reach and 0 < len(found.answers) <= case.budget else []
    return Told(
        tuple(_clauses(case, goal, found, message, what, voice)),
        (*told, *both, *why[:1], outside),
        (*folded, *why[1 : 1 + MOST_TOLD]),
        edited=next(iter(mildest(found)), None),
    )


def goal_of(case: Case, question: Question) -> Goal:
    """What is to be so after the change that a question asks for."""
    what = statement_of(case, question)
    return Reached(what) if question.kind == "reach" else Target(what, case.concept)


def statement_of(case: Case, question: Question) -> Statement | int:
    """What a question is about as one statement; today's state, where it is about nothing in particular."""
    if question.about:
        return question.about[0] if len(question.about) == 1 else And(question.about)
    assert case.graph.status_quo is not None, "else no state is asked about"
    return exactly(case.graph, case.graph.status_quo)


def _clauses(case: Case, goal: Goal, found: Found[Edit], message: str, what: str, voice: Voice) -> list[str]:
    """What the mildest answer supposes, of how many outcomes, and against which ground; else what was proven."""
    for answer in mildest(found)[:1]:
        edits = explain_edits(case.conflict, answer.changes, voice)
        count, total = len(answer.states), int(goal.where(case.graph).sum())
        whole = "yes" if count == total else "no"
        against = voice.phrase("change-against", ground=explain_grounds(case.conflict, _lines(answer.changes), voice))
        return [voice.phrase(message, what=what, edits=edits, count=count, total=total, whole=whole), against]
    proven, stopped = max(found.at_least - 1, 0), "yes" if found.stopped else "no"
    return [voice.phrase("change-beyond", what=what, count=proven, next=proven + 1, stopped=stopped)]


def _why(case: Case, goal: Goal, found: Found[Edit], voice: Voice) -> list[str]:
    """By which move and answer it holds, or by which moves it is reached, with each of the first answers."""
    return [explain_met(case.graph, goal, answer, voice) for answer in mildest(found)[: 1 + MOST_TOLD]]


def _others(conflict: Conflict, found: Found[Edit], voice: Voice) -> tuple[list[str], list[str]]:
    """The answers against other statements, the first of them apart; then that there are, or may be, more."""
    least = mildest(found)
    told = [
        voice.say(
            "change-or",
            edits=explain_edits(conflict, answer.changes, voice),
            ground=explain_grounds(conflict, _lines(answer.changes), voice),
        )
        for answer in least[1:]
    ]
    more = len(found.answers) - len(least)
    same = [voice.say("change-more", count=more)] if more else []
    cut = [voice.say("change-cut")] if found.stopped and least else []
    return told[:MOST_TOLD], [*told[MOST_TOLD:], *same, *cut]


def _both(case: Case, goal: Goal, found: Found[Edit], voice: Voice) -> str:
    """How many of the answers, told or not, let it both hold and be reached."""
    wanted = Reached(goal.what, case.concept)
    count = sum(bool(wanted.met(reread(case.graph, answer.conflict)).any()) for answer in found.answers)
    return voice.say("change-both", count=count, total=len(found.answers))


def _outside(conflict: Conflict, found: Found[Lever], voice: Voice) -> str:
    """Which single actions from outside are enough, or that none is, as far as was tried."""
    if not found.answers:
        return voice.say("levers-untried" if found.stopped else "levers-none")
    levers = [lever for answer in found.answers for lever in answer.changes]
    more = len(levers) - MOST_LEVERS
    etc = voice.phrase("levers-more", more=more) if more > 0 else ""
    return voice.say("levers", count=len(levers), levers=explain_levers(conflict, levers[:MOST_LEVERS], voice), etc=etc)


def mildest(found: Found[Edit]) -> list[Answer[Edit]]:
    """Of the answers that go against the same lines the mildest: reordering before dropping before reversing.

    Those against the least firm and least important lines come first.
    """
    best: dict[frozenset[Line], Answer[Edit]] = {}
    for answer in found.answers:
        lines = frozenset(_lines(answer.changes))
        if lines not in best or mildness(answer.changes) < mildness(best[lines].changes):
            best[lines] = answer
    return sorted(best.values(), key=lambda answer: mildness(answer.changes))


def _lines(edits: Sequence[Edit]) -> list[Line]:
    """The lines that the edits go against."""
    return [line for edit in edits for line in edit.lines]
