"""The least changes that meet a goal, as a short answer and the sentences behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.answers.brief.must_change import Changing, lines_against
from detente.model.conflict import Conflict, Question
from detente.tell.blocks import Blocks
from detente.tell.brief.options import comes_of, options, why, would_want
from detente.tell.brief.telling import called_together
from detente.tell.edits import explain_edits, explain_grounds, explain_levers
from detente.tell.met import explain_met
from detente.tell.outcomes import is_plural
from detente.tell.short import in_sentence
from detente.tell.state import Explanation
from detente.tell.voice import Voice

MOST_TOLD = 3
MOST_LEVERS = 8


def wordings(found: Changing, voice: Voice) -> Iterator[str]:
    """Whose wish would have to be another one; or that none has to, or that none was found."""
    if not found.where.any():
        yield voice.phrase("short-impossible")
    elif found.met.any():
        yield voice.phrase("short-no-change")
    else:
        yield from short_changes(found, voice)


def short_changes(found: Changing, voice: Voice) -> Iterator[str]:
    """The mildest change in words; where that is too long, whose it is."""
    conflict, edits = found.case.conflict, found.edits
    if edits is None:
        yield voice.phrase("short-rankings")
    elif not found.mildest:
        yield voice.phrase("short-beyond", count=max(edits.at_least - 1, 0))
    else:
        answer = found.mildest[0]
        yield would_want(found, answer, voice)
        dms = [*dict.fromkeys(edit.line.dm for edit in answer.changes)]
        names, plural = voice.listed([in_sentence(conflict, dm, voice) for dm in dms]), is_plural(conflict, dms, voice)
        yield voice.phrase("short-change", count=len(answer.changes), names=names, plural=plural)


def reason(found: Changing, voice: Voice) -> Iterable[str]:
    """What would come of the mildest change, and on whose word it is otherwise today."""
    if found.nothing_to_change or not found.mildest:
        return ()
    return (comes_of(found, found.mildest[0], voice),)


def shown(found: Changing, voice: Voice) -> Blocks:
    """Why the mildest change does it, then the next ones as options."""
    if found.nothing_to_change or not found.mildest:
        return ()
    return (*why(found, found.mildest[0], voice), *options(found, voice, first=1))


def clauses(found: Changing, voice: Voice) -> list[str]:
    """What the mildest change supposes; or that nothing has to change, or nothing would do."""
    what = called_together(found.case.conflict, found.question, voice)
    if not found.where.any():
        return [nowhere(found.question, what, voice)]
    if held := int(found.met.sum()):
        return [voice.phrase("change-held", what=what, count=held, held=int(found.case.holding.sum()))]
    return changes(found, "change-hold", what, voice)


def behind(found: Changing, voice: Voice) -> Explanation:
    """Other changes, why each does it, and what would do from outside."""
    return Explanation(()) if found.nothing_to_change else behind_changes(found, voice)


def nowhere(question: Question, what: str, voice: Voice) -> str:
    """That no outcome is like what is asked about; or that it is not known how things stand today."""
    return voice.phrase("about-impossible", what=what) if question.about else voice.phrase("reach-unknown")


def changes(found: Changing, message: str, what: str, voice: Voice) -> list[str]:
    """What the mildest answer supposes, of how many outcomes, and against which ground; else what was proven.

    `message` says what is true under the edits: ``change-hold`` or ``change-reach``.
    """
    conflict, edits = found.case.conflict, found.edits
    if edits is None:
        return [voice.phrase("change-rankings")]
    for answer in found.mildest[:1]:
        told = explain_edits(conflict, answer.changes, voice)
        count, total = len(answer.states), found.total
        whole = "yes" if count == total else "no"
        against = voice.phrase("change-against", ground=explain_grounds(conflict, lines_against(answer), voice))
        return [voice.phrase(message, what=what, edits=told, count=count, total=total, whole=whole), against]
    proven, stopped = max(edits.at_least - 1, 0), "yes" if edits.stopped else "no"
    return [voice.phrase("change-beyond", what=what, count=proven, next=proven + 1, stopped=stopped)]


def behind_changes(found: Changing, voice: Voice) -> Explanation:
    """Other edits, how many also let it be reached, by which moves and answers it holds, and what does from outside."""
    outside = _outside(found, voice)
    if found.edits is None:
        return Explanation((outside,))
    why = [explain_met(found.case.graph, found.goal, answer, voice) for answer in found.mildest[: 1 + MOST_TOLD]]
    told, folded = _others(found, voice)
    total = len(found.edits.answers)
    both = [] if found.both is None else [voice.say("change-both", count=found.both, total=total)]
    return Explanation((*told, *both, *why[:1], outside), (*folded, *why[1:]))


def _others(found: Changing, voice: Voice) -> tuple[list[str], list[str]]:
    """The answers against other statements, the first of them apart; then that there are, or may be, more."""
    assert found.edits is not None, "only where there are lines"
    conflict: Conflict = found.case.conflict
    told = [
        voice.say(
            "change-or",
            edits=explain_edits(conflict, answer.changes, voice),
            ground=explain_grounds(conflict, lines_against(answer), voice),
        )
        for answer in found.mildest[1:]
    ]
    more = len(found.edits.answers) - len(found.mildest)
    same = [voice.say("change-more", count=more)] if more else []
    cut = [voice.say("change-cut")] if found.edits.stopped and found.mildest else []
    return told[:MOST_TOLD], [*told[MOST_TOLD:], *same, *cut]


def _outside(found: Changing, voice: Voice) -> str:
    """Which single actions from outside are enough, or that none is, as far as was tried."""
    if not found.levers.answers:
        return voice.say("levers-untried" if found.levers.stopped else "levers-none")
    levers = [lever for answer in found.levers.answers for lever in answer.changes]
    more = len(levers) - MOST_LEVERS
    etc = voice.phrase("levers-more", more=more) if more > 0 else ""
    told = explain_levers(found.case.conflict, levers[:MOST_LEVERS], voice)
    return voice.say("levers", count=len(levers), levers=told, etc=etc)
