"""What is supposed and not found: on whose word it all rests, what is only possible, what is ours alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.answers.brief.assumed import Assumed, assumed
from detente.model.conflict import Conflict, Question
from detente.model.timing import date_on
from detente.tell.attribution import sayers_of
from detente.tell.courses import day_of
from detente.tell.fitting import readable
from detente.tell.formats import long_date
from detente.tell.negation import accusative
from detente.tell.short import done, in_sentence
from detente.tell.titles import scenario_title
from detente.tell.voice import Voice

MOST_NAMED = 3


def supposed_of(conflict: Conflict, questions: Sequence[Question], voice: Voice) -> tuple[str, ...]:
    """At most three short sentences, the one that most rests on first."""
    found = assumed(conflict, tuple(questions))
    return tuple(
        filter(None, (_word(conflict, found, voice), _possible(conflict, found, voice), _ours(conflict, found, voice)))
    )


def _word(conflict: Conflict, found: Assumed, voice: Voice) -> str:
    """On whose word the lines rest, and how many are unsure."""
    total, bare = len(found.lines), len(found.uncited)
    if not total:
        return "" if conflict.quotes else _ranked(conflict, voice)
    if bare == total:
        return voice.say("supposed-no-source")
    kinds = {source.id: source.fact("kind") for source in conflict.sources}
    one = "none" if found.source is None else "article" if kinds.get(found.source) == "article" else "source"
    if one == "none" and not bare and not found.weak:
        return ""
    return voice.say("supposed-word", one=one, bare=bare, weak=found.weak, total=total)


def _ranked(conflict: Conflict, voice: Voice) -> str:
    """From where rankings are that cite nobody: the first source, or none."""
    named = next((source.text.said(voice.language).rstrip(".") for source in conflict.sources), "")
    return readable(
        voice.say("supposed-ranked", source=said) for said in (named, named.partition(". ")[0], "none") if said
    )


def _possible(conflict: Conflict, found: Assumed, voice: Voice) -> str:
    """Who only calls possible what the model has as a wish, and of whom."""
    if not found.possible:
        return ""
    who = sayers_of(conflict, (one for line in found.possible for one in line.level.evidence), voice)
    about = dict.fromkeys(in_sentence(conflict, line.dm, voice) for line in found.possible)
    return voice.say(
        "supposed-possible",
        who=voice.listed(who[:MOST_NAMED]),
        count=len(who),
        about=voice.listed([accusative(one, voice.language) for one in about]),
    )


def _ours(conflict: Conflict, found: Assumed, voice: Voice) -> str:
    """What nobody said: of scenarios, of days, of paces; as much as there is room for."""
    told = list(_own(conflict, found, voice))
    return readable(voice.say("supposed-ours", what="; ".join(told[:count])) for count in range(len(told), 0, -1))


def _own(conflict: Conflict, found: Assumed, voice: Voice) -> Iterator[str]:
    for name, settled in found.scenarios[:1]:
        title, deeds = scenario_title(conflict, name, voice), done(conflict, settled, voice)
        yield voice.phrase("supposed-scenario", what=title, deeds=deeds)
    for event in found.events[:1]:
        when = date_on(event.day, conflict)
        day = long_date(when, voice.language) if when else day_of(conflict, event.day, voice)
        yield voice.phrase("supposed-date", what=day)
    if found.equal_pace:
        yield voice.phrase("supposed-pace")
