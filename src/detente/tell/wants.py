"""Who wants what, told: one table of topics by parties, and behind it the lines and on whose word they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.wants import Topic, Want, Wants
from detente.model.conflict import Confidence
from detente.model.statement import Holds, OptionTaken
from detente.model.words import in_words
from detente.names import DmId
from detente.tell.attribution import sayers_of
from detente.tell.blocks import Blocks, Column, Item, Items, Row, Sentence, Table, fold, sentences
from detente.tell.outcomes import called, name_of
from detente.tell.voice import Voice, capital

_DOTS: dict[Confidence | None, str] = {"high": "●●●", "medium": "●●○", "low": "●○○"}
_NOT_SAID = "○○○"


def blocks(found: Wants, voice: Voice) -> Blocks:
    """The table, then which line it is that says so."""
    if not found.topics:
        return (Sentence(voice.say("wants-none")),)
    parties, topics = found.untold
    whole, found = max(len(found.topics), len(found.by_party)), found.told
    left = voice.say("wants-untold", parties=parties, topics=topics, limit=str(whole)) if parties or topics else ""
    names = [name_of(found.conflict, dm, voice) for dm in found.by_party]
    columns = (Column(wraps=True), *(Column(capital(name), wraps=True) for name in names))
    rows = tuple(Row((capital(_called(found, topic, voice)), *_cells(found, topic, voice))) for topic in found.topics)
    lines = tuple(_lines(found, voice))
    return (
        Sentence(voice.say("wants-intro")),
        Table(columns, rows, (voice.say("wants-key"),)),
        *sentences([left]),
        *fold(voice.say("wants-lines"), (Items(lines),) if lines else ()),
    )


def values(found: Wants, voice: Voice) -> dict[str, Any]:
    """The same as plain values, each beside the names it is about."""
    return {
        "parties": list(found.by_party),
        "about": [{"id": topic.id, "name": _called(found, topic, voice)} for topic in found.topics],
        "wants": {
            dm: {topic: _value(want) for topic, want in by_topic.items()} for dm, by_topic in found.by_party.items()
        },
    }


def records(found: Wants, voice: Voice) -> list[dict[str, Any]]:
    """One row per party and topic."""
    return [
        {"party": dm, "about": topic.id, "name": _called(found, topic, voice), **_value(by_topic[topic.id])}
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


def _called(found: Wants, topic: Topic, voice: Voice) -> str:
    match topic.statement:
        case OptionTaken(option):
            return in_words(OptionTaken(option), found.conflict, voice.language)
        case Holds():
            return capital(called(found.conflict, topic.statement, voice))
    raise TypeError(topic)


def _cells(found: Wants, topic: Topic, voice: Voice) -> Iterator[str]:
    for by_topic in found.by_party.values():
        want = by_topic[topic.id]
        side = voice.phrase(f"wants-{want.side}")
        if want.line is None:
            yield side
        else:
            yield f"{side} {want.place} {_DOTS.get(want.line.level.confidence, _NOT_SAID)}"


def _lines(found: Wants, voice: Voice) -> Iterator[Item]:
    """Per party its lines that are the first to turn on something, and what that is."""
    for dm, by_topic in found.by_party.items():
        turning: dict[int, list[str]] = {}
        for topic in found.topics:
            place = by_topic[topic.id].place
            if place is not None:
                turning.setdefault(place, []).append(topic.id)
        for place in sorted(turning):
            yield _line(found, dm, by_topic[turning[place][0]], voice)


def _line(found: Wants, dm: DmId, want: Want, voice: Voice) -> Item:
    assert want.line is not None, "only of what a line says"
    level = want.line.level
    sayers = sayers_of(found.conflict, level.evidence, voice)
    words = in_words(level.statement, found.conflict, voice.language)
    text = voice.say(
        "wants-line",
        a=name_of(found.conflict, dm, voice),
        place=want.place,
        words=voice.inner(words),
        firm=voice.phrase(f"confidence-{level.confidence}") if level.confidence else "none",
        sayers=voice.listed(sayers) if sayers else "none",
    )
    return Item(text, cites=level.evidence)
