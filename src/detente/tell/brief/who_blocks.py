"""Who would leave what is asked about, in words."""

from __future__ import annotations

from detente.answers.brief.who_blocks import Blocked, Deed
from detente.tell.brief.telling import called_together
from detente.tell.outcomes import action_between, is_plural, name_of
from detente.tell.reasons import reason
from detente.tell.state import Explanation
from detente.tell.voice import Voice

MOST_TOLD = 2


def clauses(found: Blocked, voice: Voice) -> list[str]:
    """Who would leave how many of the outcomes."""
    if not found.where.any() and not found.question.about:
        return [voice.phrase("reach-unknown")]
    what, total = called_together(found.case.conflict, found.question, voice), int(found.where.sum())
    if not total:
        return [voice.phrase("blocks-impossible", what=what)]
    if not found.blockers:
        return [voice.phrase("blocks-nothing", what=what)]
    conflict = found.case.conflict
    who = [
        voice.phrase(
            "blocker",
            a=name_of(conflict, dm, voice),
            count=count,
            total=total,
            rest=total - count,
            plural=is_plural(conflict, [dm], voice),
        )
        for dm, count in found.blockers
    ]
    return [voice.phrase("blocks", what=what, total=total, held=len(found.states), who=voice.listed(who))]


def behind(found: Blocked, voice: Voice) -> Explanation:
    """What each of them would rather do, and why."""
    sentences = tuple(_deed(found, deed, voice) for deed in found.deeds)
    return Explanation(sentences[:MOST_TOLD], sentences[MOST_TOLD:])


def _deed(found: Blocked, deed: Deed, voice: Voice) -> str:
    graph = found.case.graph
    return voice.say(
        "blocks-how" if deed.whole else "blocks-example",
        a=name_of(graph.conflict, deed.dm, voice),
        do=action_between(graph, deed.source, deed.target, voice),
        reason=reason(graph, deed.dm, deed.target, deed.source, voice),
        plural=is_plural(graph.conflict, [deed.dm], voice),
        count=deed.count,
    )
