"""What would change it: the least changes of wishes, and whether what is asked about then holds and is reached."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from detente.answers.brief.must_change import Changing, lines_against
from detente.answers.brief.reach import Bringing
from detente.answers.case import Case
from detente.inverse import Answer, Edit
from detente.model.conflict import Conflict
from detente.scenario import Line
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.front.glance import ground_of
from detente.tell.brief.front.page import Change
from detente.tell.brief.telling import called_together
from detente.tell.edits import explain_edits
from detente.tell.fitting import fitting
from detente.tell.outcomes import is_plural, name_of
from detente.tell.short import statement
from detente.tell.voice import Voice

MOST_CHANGES = 3
MOST_WORDS = 20


def changes_of(brief: Briefing) -> tuple[Change, ...]:
    """Of what the questions ask to be changed; where they ask nothing of it, the lines on which it hangs what holds."""
    asked = [told.found.reply for told in brief.answers if told.kind in {"must-change", "reach"}]
    each = [list(_asked(reply, brief.voice)) for reply in asked if isinstance(reply, Changing)]
    found = [change for one in zip_longest(*each) for change in one if change]
    if not found:
        found = list(_hanging(brief))
    return tuple(dict.fromkeys(found))[:MOST_CHANGES]


def _asked(found: Changing, voice: Voice) -> Iterator[Change]:
    what = called_together(found.case.conflict, found.question, voice)
    if found.nothing_to_change:
        if found.met.any():
            yield Change(voice.say("front-no-change", what=what, reach=_reach(isinstance(found, Bringing))))
        return
    for answer in found.mildest[:2]:
        held, reached = found.outlook(answer)
        fate = voice.phrase("front-fate", held=held, total=found.total, reached="yes" if reached else "no", what=what)
        text = fitting(
            (voice.say("front-if", edits=told, fate=fate) for told in _edits(found.case.conflict, answer, voice)),
            MOST_WORDS,
        )
        yield Change(text, _otherwise(found.case.conflict, lines_against(answer)[0], voice))


def _reach(reach: bool) -> str:
    return "yes" if reach else "no"


def _edits(conflict: Conflict, answer: Answer[Edit], voice: Voice) -> Iterator[str]:
    """The edits in words; where that is too long, by the places of the lines."""
    yield explain_edits(conflict, answer.changes, voice)
    short = [_in_short(conflict, edit, voice) for edit in answer.changes]
    if all(short):
        yield voice.listed(short)
    yield voice.listed([_by_place(conflict, edit, voice) for edit in answer.changes])
    first, more = answer.changes[0], len(answer.changes) - 1
    yield _by_place(conflict, first, voice) + (voice.phrase("front-and-more", count=more) if more else "")


def _in_short(conflict: Conflict, edit: Edit, voice: Voice) -> str:
    """The edit by short names; empty where a line is about more than one option."""
    lines = [edit.line, *([edit.above] if edit.above else [])]
    told = [statement(conflict, line.level.statement, voice) for line in lines]
    if not all(told):
        return ""
    a, plural = name_of(conflict, edit.line.dm, voice), is_plural(conflict, [edit.line.dm], voice)
    return voice.phrase(f"shortly-{edit.kind}", a=a, plural=plural, words=told[0], above=told[-1])


def _by_place(conflict: Conflict, edit: Edit, voice: Voice) -> str:
    return voice.phrase(
        f"placed-{edit.kind}",
        a=name_of(conflict, edit.line.dm, voice),
        place=edit.line.place + 1,
        above=edit.above.place + 1 if edit.above else 0,
        plural=is_plural(conflict, [edit.line.dm], voice),
    )


def _hanging(brief: Briefing) -> Iterator[Change]:
    """The least firm lines without which something else holds, and what becomes of it."""
    case, voice = brief.case, brief.voice
    if not case.is_reread or not case.holding.any():
        return
    for told in brief.answers:
        for line in told.rests_on or ():
            if (case.without[line].holding != case.holding).any():
                yield _without(case, line, voice)


def _without(case: Case, line: Line, voice: Voice) -> Change:
    other = case.without[line]
    held, still = int(other.holding.sum()), int((other.holding & case.holding).sum())
    reached = int((other.holding & other.arriving).sum())
    edit = Edit("drop", line)
    text = fitting(
        (
            voice.say("front-without", edit=edit_told, held=held, still=still, reached=reached)
            for edit_told in (explain_edits(case.conflict, [edit], voice), _by_place(case.conflict, edit, voice))
        ),
        MOST_WORDS,
    )
    return Change(text, _otherwise(case.conflict, line, voice))


def _otherwise(conflict: Conflict, line: Line, voice: Voice) -> str:
    """On whose word it is read otherwise today, and how firm that is."""
    ground = ground_of(conflict, (line,), voice)
    assert ground is not None, "of a line"
    return voice.say("front-today-otherwise", ground=", ".join(filter(None, (ground.whose, ground.confidence))))
