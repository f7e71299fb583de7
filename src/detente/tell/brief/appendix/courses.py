"""How it could unfold: where the courses stand from day to day."""

from __future__ import annotations

from collections.abc import Iterator

from detente.tell.blocks import Block, Column, Figure, Row, Section, Sentence, Table
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.brief.courses_of import courses_told
from detente.tell.courses import of_hundred
from detente.tell.pictures import CoursesView, Picture, letter_of
from detente.tell.voice import Voice


def blocks(brief: Briefing) -> Iterator[Block]:
    """Per question about time a picture of the courses, and their shares on the days that are asked about."""
    found = [(place, told, courses_told(brief, told)) for place, told in enumerate(brief.answers, start=1)]
    sections = [_question(told, courses, place, brief.voice) for place, told, courses in found if courses]
    if sections:
        yield Sentence(brief.voice.phrase("areas-lead"), "lead")
    yield from sections


def _question(told: Told, courses: CoursesView, place: int, voice: Voice) -> Section:
    picture = Picture(f"courses-{place}", courses, voice.language)
    figure = Figure(picture, voice.phrase("areas-caption"), title=voice.phrase("areas-title"))
    shown = [figure] if courses.is_drawn else []
    return Section(told.question, (Sentence(courses.note), *shown, _table(courses, voice)))


def _table(courses: CoursesView, voice: Voice) -> Table:
    events = tuple(event.label for event in courses.events)
    columns = (Column(voice.phrase("areas-course"), wraps=True), *_days(courses, voice))
    notes = (" · ".join(events),) if events else ()
    return Table(columns, tuple(rows(courses)), notes, voice.phrase("areas-table-caption"), "courses")


def _days(courses: CoursesView, voice: Voice) -> Iterator[Column]:
    """A column per day that is asked about; where there are events, one with them and one without."""
    count = len(courses.events)
    for asked in courses.asked:
        if not courses.without:
            yield Column(asked.label, "right")
            continue
        for key in ("areas-with", "areas-without"):
            yield Column(f"{asked.label}, {voice.phrase(key, count=count)}", "right", wraps=True)


def rows(courses: CoursesView) -> Iterator[Row]:
    """How many of 100 courses stand in a band on each day, with the events and without."""
    at = [courses.days.index(asked.day) for asked in courses.asked]
    for k, band in enumerate(courses.bands):
        both = [band, *courses.without[k : k + 1]]
        cells = (of_hundred(one.shares[day]) for day in at for one in both)
        yield Row((f"{letter_of(k)} {band.name}", *cells))
