"""Why an outcome holds, or for whom it does not, told by a move and its answer for each party."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.beyond_why import BeyondWhy
from detente.model.conflict import Conflict
from detente.model.statement import str_of
from detente.names import DmId
from detente.symbolic.courses import Taken
from detente.symbolic.witness import Reply
from detente.tell.beyond import chosen, letters
from detente.tell.blocks import Blocks, Sentence, items, section, sentences
from detente.tell.outcomes import called, deeds_of, name_of, names_of
from detente.tell.voice import Voice


def blocks(found: BeyondWhy, voice: Voice) -> Blocks:
    """For whom it holds, then for each party what it can do and how the others answer."""
    conflict = found.conflict
    taken = {option.id: True for option in conflict.options if option.id in found.state}
    return (
        *sentences(_among(found, voice)),
        *section(
            letters(found.state, conflict),
            sentences([deeds_of(conflict, taken, voice) if taken else voice.say("nothing-taken")]),
        ),
        *sentences((*_for_whom(found, voice), *_reached(found, voice))),
        *(
            block
            for dm, reply in found.replies[found.concept].items()
            for block in (Sentence(_said(found, dm, reply, voice)), *items(_way(found, reply, voice)))
        ),
        *chosen(found.reason, voice),
    )


def values(found: BeyondWhy, voice: Voice) -> dict[str, Any]:
    """The verdicts with their witnesses, states as letters."""
    told = found.replies[found.concept].items()
    return {
        "engine": "symbolic",
        "chosen": found.reason,
        "state": None,
        "options": letters(found.state, found.conflict),
        "among": _meant(found),
        "holds": {name: {dm: one.holds for dm, one in by.items()} for name, by in found.replies.items()},
        "witness": {name: {dm: _witness(found, one) for dm, one in by.items()} for name, by in found.replies.items()},
        "concept": found.concept,
        "reached": found.reached,
        "sentences": [
            *_among(found, voice),
            *_for_whom(found, voice),
            *(line for dm, reply in told for line in (_said(found, dm, reply, voice), *_way(found, reply, voice))),
        ],
    }


def records(found: BeyondWhy, voice: Voice) -> list[dict[str, Any]]:  # noqa: ARG001 – numbers and names only
    """One row per concept and decision maker: whether it holds, and how many wanted moves there are."""
    return [
        {
            "concept": concept,
            "decision_maker": dm,
            "holds": one.holds,
            "improvements": one.improvements,
            "unanswered": one.unanswered,
        }
        for concept, by in found.replies.items()
        for dm, one in by.items()
    ]


def _among(found: BeyondWhy, voice: Voice) -> Iterator[str]:
    """In how many outcomes that which was asked about is true, and that one of them is explained."""
    if found.among is None:
        return
    what, count, held = called(found.conflict, found.among.statement, voice), found.among.count, found.among.holding
    yield voice.say("among-states", what=what, count=count, held=held, concept=found.concept)
    if count > 1:
        yield voice.say("among-explained", name=letters(found.state, found.conflict), held=held)


def _meant(found: BeyondWhy) -> dict[str, Any] | None:
    if found.among is None:
        return None
    among = found.among
    return {"statement": str_of(among.statement), "count": among.count, "holding": among.holding}


def _for_whom(found: BeyondWhy, voice: Voice) -> Iterator[str]:
    for message, holds in (("holds-for", True), ("fails-for", False)):
        if dms := [dm for dm, reply in found.replies[found.concept].items() if reply.holds is holds]:
            yield voice.say(message, concept=found.concept, names=names_of(found.conflict, dms, voice))


def reply_told(conflict: Conflict, state: Taken, dm: DmId, reply: Reply, voice: Voice) -> str:
    """What a decision maker can do from an outcome, and whether it is answered."""
    a = name_of(conflict, dm, voice)
    if reply.improvement is None:
        return voice.say("beyond-why-none", a=a)
    deeds = _deeds(conflict, state, reply.improvement, voice)
    counts = {"count": reply.unanswered, "total": reply.improvements}
    message = "beyond-why-answered" if reply.holds else "beyond-why-unanswered"
    return voice.say(message, a=a, outcome=letters(reply.improvement, conflict), deeds=deeds, **counts)


def _said(found: BeyondWhy, dm: DmId, reply: Reply, voice: Voice) -> str:
    return reply_told(found.conflict, found.state, dm, reply, voice)


def _way(found: BeyondWhy, reply: Reply, voice: Voice) -> Iterator[str]:
    """The answer, move by move."""
    before = reply.improvement or found.state
    for _, after in reply.way:
        deeds = _deeds(found.conflict, before, after, voice)
        yield voice.say("beyond-why-step", outcome=letters(after, found.conflict), deeds=deeds)
        before = after


def _deeds(conflict: Conflict, before: Taken, after: Taken, voice: Voice) -> str:
    return deeds_of(conflict, {option: option in after for option in before ^ after}, voice)


def _witness(found: BeyondWhy, reply: Reply) -> list[dict[str, Any]]:
    if reply.improvement is None:
        return []
    improvement = letters(reply.improvement, found.conflict)
    if not reply.holds:
        return [{"improvement": improvement, "unanswered": True}]
    return [
        {"improvement": improvement, "sanction": [improvement, *(letters(s, found.conflict) for _, s in reply.way)]}
    ]


def _reached(found: BeyondWhy, voice: Voice) -> Iterator[str]:
    if found.reached is not None:
        today = found.state == found.conflict.status_quo
        yield voice.say("beyond-why-reached", reached="today" if today else "yes" if found.reached else "no")
