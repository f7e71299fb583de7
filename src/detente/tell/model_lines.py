"""A line of a model in words, for who is to say what it rests on."""

from __future__ import annotations

from detente.answers.asking.lines import Line
from detente.model.conflict import Condition, Conflict, Constraint, Event, Level, Option
from detente.tell.outcomes import called, phrase_of
from detente.tell.statements import in_words
from detente.tell.voice import Voice


def line_said(line: Line, conflict: Conflict, voice: Voice) -> str:
    """What the line says, without whose it is."""
    match line.part:
        case Option() as option:
            return phrase_of(option, True, voice)
        case Level(statement=statement):
            return voice.phrase(
                "line-wanted", number=str(int(line.place[-1]) + 1), what=called(conflict, statement, voice)
            )
        case Condition() as condition:
            return voice.title(condition)
        case Constraint(kind=kind, parts=parts):
            what = "; ".join(in_words(part, conflict, voice.language) for part in parts)
            return voice.phrase(f"constraint-{kind.replace(' ', '-')}", what=what)
        case Event(title=title):
            return title.said(voice.language) if title else line.id
