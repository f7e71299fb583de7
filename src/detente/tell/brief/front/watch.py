"""What to watch for: dated events, and options whose taking would turn what holds."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.brief.named import unimplied
from detente.answers.brief.turning import Turn, turns
from detente.answers.case import Case
from detente.model.statement import Holds, Statement
from detente.model.timing import date_on
from detente.tell.courses import day_of, title_of_event
from detente.tell.fitting import fitting
from detente.tell.formats import long_date
from detente.tell.outcomes import called, name_of, phrase_of
from detente.tell.voice import Voice, capital

MOST_WATCHED = 3
MOST_WORDS = 20


def watch_of(case: Case, asked: Statement | None, voice: Voice) -> tuple[str, ...]:
    """The first events, then options: those first that would let hold what is asked about."""
    events = list(_events(case, voice))[: MOST_WATCHED - 1]
    meant = asked.condition if isinstance(asked, Holds) else None
    found = sorted(turns(case), key=lambda turn: meant not in turn.gained)
    return (*events, *(_turn(case, turn, voice) for turn in found[: MOST_WATCHED - len(events)]))


def _events(case: Case, voice: Voice) -> Iterator[str]:
    for event in case.conflict.events:
        when = date_on(event.day, case.conflict)
        day = long_date(when, voice.language) if when else day_of(case.conflict, event.day, voice)
        yield f"{capital(day)}: {title_of_event(event, voice)}"


def _turn(case: Case, turn: Turn, voice: Voice) -> str:
    way = "gained" if turn.gained else "lost"
    conditions = unimplied(case, turn.gained or turn.lost)
    who = capital(name_of(case.conflict, turn.option.owner, voice))
    do = phrase_of(turn.option, turn.taken, voice)
    titles = [called(case.conflict, Holds(one), voice) for one in conditions]
    wordings = (
        voice.say(f"watch-{way}", a=who, do=do, what=voice.listed(titles[:count]))
        for count in range(min(len(titles), 2), 0, -1)
    )
    return fitting([*wordings, f"{who}: {do}"], MOST_WORDS)
