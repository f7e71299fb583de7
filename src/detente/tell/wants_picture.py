"""Who wants what as a picture and as a table: topics by parties, with how highly each wish stands and how firmly."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.wants import Topic, Want, Wants
from detente.model.conflict import Confidence
from detente.model.statement import Holds, OptionTaken
from detente.scenario import Line
from detente.tell.attribution import sayers_of
from detente.tell.blocks import Column, Figure, Row, Table
from detente.tell.outcomes import called
from detente.tell.pictures import StanceRow, StanceView, WhoWantsWhat
from detente.tell.short import party
from detente.tell.statements import in_words
from detente.tell.voice import Voice, capital

_DOTS: dict[Confidence | None, str] = {"high": "●●●", "medium": "●●○", "low": "●○○"}
_NOT_SAID = "○○○"
_SIGNS = {"for": "+", "against": "−"}


def figure(found: Wants, voice: Voice) -> Figure:
    """The first parties and topics as a picture, with the table of the same."""
    picture = picture_of(found, voice)
    return Figure(picture, picture.title, (table_of(picture, voice),))


def table_of(picture: WhoWantsWhat, voice: Voice) -> Table:
    """The same as the picture shows, in signs."""
    columns = (Column(wraps=True), *(Column(name, wraps=True) for name in picture.parties))
    return Table(columns, tuple(_rows(picture)), (voice.say("wants-key"),))


def picture_of(found: Wants, voice: Voice) -> WhoWantsWhat:
    """How the first parties stand to the first conditions and options."""
    told = found.told
    conditions = [topic for topic in told.topics if isinstance(topic.statement, Holds)]
    options = [topic for topic in told.topics if isinstance(topic.statement, OptionTaken)]
    groups = ((voice.say("wants-conditions"), conditions), (voice.say("wants-options"), options))
    return WhoWantsWhat(
        voice.say("wants-title"),
        tuple(party(found.conflict, dm, voice) for dm in told.by_party),
        tuple((head, tuple(_row(told, topic, voice) for topic in group)) for head, group in groups if group),
        voice.language,
    )


def name_of_topic(found: Wants, topic: Topic, voice: Voice) -> str:
    """What it is called in full."""
    match topic.statement:
        case OptionTaken(option):
            return in_words(OptionTaken(option), found.conflict, voice.language)
        case Holds():
            return capital(called(found.conflict, topic.statement, voice))
    raise TypeError(topic)


def ground_of(found: Wants, line: Line, voice: Voice) -> dict[str, str]:
    """How firm the line is, and on whose word."""
    level, sayers = line.level, sayers_of(found.conflict, line.level.evidence, voice)
    return {
        "firm": voice.phrase(f"confidence-{level.confidence}") if level.confidence else "none",
        "sayers": voice.listed(sayers) if sayers else "none",
    }


def _row(found: Wants, topic: Topic, voice: Voice) -> StanceRow:
    stances = (_stance(found, by_topic[topic.id], voice) for by_topic in found.by_party.values())
    return StanceRow(_shortly(found, topic, voice), tuple(stances))


def _stance(found: Wants, want: Want, voice: Voice) -> StanceView | None:
    if want.side == "indifferent":
        return None
    if want.line is None:
        return StanceView(want.side)
    said = voice.say("wants-said", place=want.place, **ground_of(found, want.line, voice))
    return StanceView(want.side, want.place, want.line.level.confidence, said)


def _rows(picture: WhoWantsWhat) -> Iterator[Row]:
    for head, rows in picture.groups:
        yield Row((head,), heading=True)
        yield from (Row((row.label, *map(_cell, row.stances))) for row in rows)


def _cell(stance: StanceView | None) -> str:
    if stance is None:
        return "·"
    if stance.place is None:
        return _SIGNS[stance.side]
    return f"{_SIGNS[stance.side]}{stance.place} {_DOTS.get(stance.firm, _NOT_SAID)}"


def _shortly(found: Wants, topic: Topic, voice: Voice) -> str:
    """By the short name of an option where it has one."""
    match topic.statement:
        case OptionTaken(option) if short := found.conflict.option(option).short_name:
            return capital(short.said(voice.language))
    return capital(name_of_topic(found, topic, voice))
