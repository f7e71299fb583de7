"""What would change it: the least changes of wishes, what then holds and is reached, and by whose move or answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from detente.answers.brief.must_change import Changing, lines_against
from detente.answers.brief.named import unimplied
from detente.answers.brief.outlook import Because, Outlook, outlook
from detente.answers.brief.reach import Bringing
from detente.answers.brief.turning import turned, turned_in_reach
from detente.answers.case import Case
from detente.graph import Graph
from detente.inverse import Edit
from detente.model.conflict import Conflict
from detente.model.statement import Holds
from detente.scenario import Line
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.front.glance import ground_of
from detente.tell.brief.front.page import Change
from detente.tell.edits import explain_edits
from detente.tell.fitting import is_readable, readable
from detente.tell.outcomes import action_of, is_plural, name_of
from detente.tell.short import noun, nouns
from detente.tell.voice import Voice, capital

MOST_CHANGES = 3
MOST_ASKED = 2
"""Changes that are told of one question."""


def changes_of(brief: Briefing) -> tuple[Change, ...]:
    """Of what the questions ask to be changed; where they ask nothing of it, the lines on which it hangs what holds."""
    asked = [told.found.reply for told in brief.answers if told.kind in {"must-change", "reach"}]
    each = [list(_asked(reply, brief.voice)) for reply in asked if isinstance(reply, Changing)]
    found = [change for one in zip_longest(*each) for change in one if change]
    if not found:
        found = list(_hanging(brief))
    told = tuple(dict.fromkeys(found))[:MOST_CHANGES]
    return tuple(_grounded(one, told[:at]) for at, one in enumerate(told))


def _grounded(one: Change, before: Sequence[Change]) -> Change:
    """The change, without its ground where the one before it has the same."""
    return replace(one, ground="") if before and before[-1].ground == one.ground else one


def _asked(found: Changing, voice: Voice) -> Iterator[Change]:
    case = found.case
    what = nouns(case.conflict, found.question.about, voice)
    if found.nothing_to_change:
        if found.met.any():
            yield Change(voice.say("front-no-change", what=what, way=_way(found)))
        return
    for answer in found.mildest[:MOST_ASKED]:
        becomes = found.outlook(answer)
        fates = [_fate(case.graph, becomes, what, why, voice) for why in (becomes.because, None)]
        yield from _change(case.conflict, answer.changes, fates, lines_against(answer)[0], voice)


def _way(found: Changing) -> str:
    """What is so as it is: reached, or held – and if so, whether it is not reached."""
    if isinstance(found, Bringing):
        return "reached"
    case = found.case
    return "held" if case.reach is None or (found.met & case.arriving).any() else "unreached"


def _change(
    conflict: Conflict, edits: Sequence[Edit], fates: Sequence[str], against: Line, voice: Voice
) -> Iterator[Change]:
    """The edits and what becomes of it, in one sentence, else in two; nothing where they take more words than that."""
    told = explain_edits(conflict, edits, voice)
    texts = [
        readable(
            voice.say(message, edits=told, fate=_begun(fate) if message == "front-what-if" else fate)
            for fate in wordings
            for message in ("front-if", "front-what-if")
        )
        for wordings in (fates, fates[1:] or fates)
    ]
    ground = ground_of(conflict, (against,), voice)
    assert ground is not None, "of a line"
    if is_readable(texts[0]):
        yield Change(texts[0], voice.say("front-against", ground=ground.said), texts[1])


def _begun(text: str) -> str:
    """The text as it begins a sentence, also if that is with something quoted."""
    return text[0] + capital(text[1:]) if text[:1] in "“„" else capital(text)


def _fate(graph: Graph, becomes: Outlook, what: str, because: Because | None, voice: Voice) -> str:
    """Both halves – whether it holds, whether it is reached – and why."""
    return voice.phrase(
        f"fate-{becomes.fate}",
        what=what,
        count=becomes.held,
        total=becomes.total,
        before=becomes.before,
        both=becomes.both,
        every="yes" if becomes.both == becomes.held else "no",
        because=_because(graph, because, voice),
    )


def _because(graph: Graph, because: Because | None, voice: Voice) -> str:
    if because is None:
        return ""
    mover = because.step.mover
    return voice.phrase(
        f"since-{because.kind}",
        a=name_of(graph.conflict, mover, voice),
        do=action_of(graph, because.step, voice),
        plural=is_plural(graph.conflict, [mover], voice),
    )


def _hanging(brief: Briefing) -> Iterator[Change]:
    """The least firm lines without which something else holds, and what becomes of it."""
    case, voice = brief.case, brief.voice
    if not case.is_reread or not case.holding.any():
        return
    for told in brief.answers:
        for line in told.rests_on or ():
            if (case.without[line].holding != case.holding).any():
                fates = list(_otherwise(case, case.without[line], line, voice))
                yield from _change(case.conflict, [Edit("drop", line)], fates, line, voice) if fates else ()


def _otherwise(case: Case, after: Case, line: Line, voice: Voice) -> Iterator[str]:
    """What newly holds or no longer does without a line, else what is reached; where nothing has a name, how many."""
    one, reach = turned(case, after), turned_in_reach(case, after)
    for named, message in ((one.gained, ""), (one.lost, "fate-lost")):
        for condition in named[:1]:
            about = Holds(condition)
            becomes = outlook(case, after, case.where(about), {line.dm})
            what = noun(case.conflict, about, voice)
            for why in (becomes.because, None):
                told = {"what": what, "because": _because(case.graph, why, voice)}
                yield voice.phrase(message, **told) if message else _fate(case.graph, becomes, what, why, voice)
    for named, way in ((reach.gained, "now"), (reach.lost, "no-longer")):
        for condition in unimplied(case, named)[:1] if not one.any else ():
            yield voice.phrase("fate-led", what=noun(case.conflict, Holds(condition), voice), way=way)
    before, now = int(case.holding.sum()), int(after.holding.sum())
    if not case.conflict.conditions and before != now:
        yield voice.phrase("fate-counted", held=now, before=before)
