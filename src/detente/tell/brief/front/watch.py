"""What to watch for: dated events, and options whose taking would turn what holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.answers.brief.named import unimplied
from detente.answers.brief.turning import Happening, Turn, Turned, happenings, turns
from detente.answers.case import Case
from detente.model.conflict import Event
from detente.model.statement import Holds, Statement
from detente.model.timing import date_on
from detente.names import ConditionId
from detente.tell.courses import day_of, title_of_event
from detente.tell.fitting import readable
from detente.tell.formats import long_date
from detente.tell.outcomes import is_plural, name_of, phrase_of
from detente.tell.short import done, noun
from detente.tell.voice import Voice, capital

MOST_WATCHED = 3
MOST_NAMED = 2


def watch_of(case: Case, asked: Statement | None, voice: Voice) -> tuple[str, ...]:
    """The first events that turn something, then options, first those that would let hold what is asked about.

    Events by which somebody does something, and that turn nothing, come last.
    """
    meant = asked.condition if isinstance(asked, Holds) else None
    every = happenings(case)
    telling = [one for one in every if one.turned is None or one.turned.any]
    idle = [one for one in every if one not in telling and _deeds(case, one.event, voice)]
    events, last = ([_event(case, one, meant, voice) for one in some[: MOST_WATCHED - 1]] for some in (telling, idle))
    found = sorted(turns(case), key=lambda turn: meant not in turn.turned.gained)
    most = 1 if last else MOST_WATCHED - len(events)
    return (*events, *(_turn(case, turn, meant, voice) for turn in found[:most]), *last)[:MOST_WATCHED]


def _event(case: Case, found: Happening, meant: ConditionId | None, voice: Voice) -> str:
    """When it comes about, what it is, and what would be otherwise then of what holds."""
    event = found.event
    when = date_on(event.day, case.conflict)
    day = capital(long_date(when, voice.language) if when else day_of(case.conflict, event.day, voice))
    deeds, turned = _deeds(case, event, voice), found.turned
    then = list(_turned(case, turned, meant, voice)) if turned else [""]
    return readable(
        voice.say("watch-event", day=day, what=title_of_event(event, voice), deeds=one or "none", then=two or "unknown")
        for one in dict.fromkeys((deeds, ""))
        for two in then
    )


def _deeds(case: Case, event: Event, voice: Voice) -> str:
    """What is done in it otherwise than today; empty where that is nothing, or nothing is known of today."""
    today = case.conflict.status_quo
    if not isinstance(today, frozenset):
        return ""
    return done(case.conflict, {one: taken for one, taken in event.fix if taken != (one in today)}, voice)


def _turn(case: Case, turn: Turn, meant: ConditionId | None, voice: Voice) -> str:
    owner = turn.option.owner
    told = {
        "a": name_of(case.conflict, owner, voice),
        "do": phrase_of(turn.option, turn.taken, voice),
        "plural": is_plural(case.conflict, [owner], voice),
        "lasts": "no" if turn.option.only is None else "yes",
    }
    return readable(voice.say("watch-turn", **told, then=one) for one in _turned(case, turn.turned, meant, voice))


def _turned(case: Case, found: Turned, meant: ConditionId | None, voice: Voice) -> Iterator[str]:
    """What would hold, or would no longer, or that nothing would be otherwise; with fewer and fewer names."""
    if not found.any:
        yield voice.phrase("watch-nothing")
        return
    way, conditions = ("gained", found.gained) if found.gained else ("lost", found.lost)
    names = _names(case, conditions, meant, voice)
    for count in range(min(len(names), MOST_NAMED), 0, -1):
        listed, plural = voice.listed(names[:count]), "yes" if count > 1 else "no"
        yield voice.phrase(f"watch-{way}", what=listed, plural=plural)


def _names(case: Case, conditions: Sequence[ConditionId], meant: ConditionId | None, voice: Voice) -> list[str]:
    """What is asked about alone, if it is among them; else those that no other implies."""
    told = (meant,) if meant is not None and meant in conditions else unimplied(case, conditions)
    return [noun(case.conflict, Holds(one), voice) for one in told]
