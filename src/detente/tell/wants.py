"""Who wants what, told: one picture and table of topics by parties, and behind it whose word the lines are on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from detente.answers.wants import Want, Wants
from detente.names import DmId
from detente.tell.blocks import Blocks, Item, Items, Sentence, fold, sentences
from detente.tell.outcomes import name_of
from detente.tell.statements import in_words
from detente.tell.voice import Voice
from detente.tell.wants_picture import figure, ground_of, name_of_topic

MOST_LINES = 30
"""Lines of the model in the text, unless more topics are asked for; JSON has all."""


def blocks(found: Wants, voice: Voice) -> Blocks:
    """The picture, as a table where nothing is drawn, then which line it is that says so."""
    if not found.topics:
        return (Sentence(voice.say("wants-none")),)
    parties, topics = found.untold
    whole = str(found.limit_of_all)
    left = voice.say("wants-untold", parties=parties, topics=topics, limit=whole) if parties or topics else ""
    return (
        Sentence(voice.say("wants-intro")),
        figure(found, voice),
        *sentences([left]),
        *fold(voice.say("wants-lines"), _lines(found.told, voice, max(MOST_LINES, found.most))),
    )


def values(found: Wants, voice: Voice) -> dict[str, Any]:
    """The same as plain values, each beside the names it is about."""
    return {
        "parties": list(found.by_party),
        "about": [{"id": topic.id, "name": name_of_topic(found, topic, voice)} for topic in found.topics],
        "wants": {
            dm: {topic: _value(want) for topic, want in by_topic.items()} for dm, by_topic in found.by_party.items()
        },
    }


def records(found: Wants, voice: Voice) -> list[dict[str, Any]]:
    """One row per party and topic."""
    return [
        {"party": dm, "about": topic.id, "name": name_of_topic(found, topic, voice), **_value(by_topic[topic.id])}
        for dm, by_topic in found.by_party.items()
        for topic in found.topics
    ]


def _value(want: Want) -> dict[str, Any]:
    line = want.line
    return {
        "wants": want.side,
        "place": want.place,
        "confidence": line.level.confidence if line else None,
        "line": line.id if line else None,
        "evidence": list(line.level.evidence) if line else [],
    }


def _lines(found: Wants, voice: Voice, most: int) -> Blocks:
    """Per party its lines that are the first to turn on something."""
    lines = [(dm, want) for dm, by_topic in found.by_party.items() for want in _turning(by_topic.values())]
    more = voice.say("more-in-json", count=len(lines) - most) if len(lines) > most else ""
    shown = tuple(_line(found, dm, want, voice) for dm, want in lines[:most])
    return (*([Items(shown)] if shown else []), *sentences([more]))


def _turning(wants: Iterable[Want]) -> list[Want]:
    """One want per line, the most important first."""
    by_place = {want.place: want for want in wants if want.place is not None}
    return [by_place[place] for place in sorted(by_place)]


def _line(found: Wants, dm: DmId, want: Want, voice: Voice) -> Item:
    assert want.line is not None, "only of what a line says"
    level = want.line.level
    words = in_words(level.statement, found.conflict, voice.language)
    text = voice.say(
        "wants-line",
        a=name_of(found.conflict, dm, voice),
        place=want.place,
        words=voice.inner(words),
        **ground_of(found, want.line, voice),
    )
    return Item(text, cites=level.evidence)
