"""What an answer rests on, in words a reader of a report follows without the model at hand."""

from __future__ import annotations

from collections.abc import Iterable

from detente.model.conflict import Conflict
from detente.model.statement import Not, OptionTaken
from detente.model.ties import quotes_behind
from detente.scenario import Line
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.view import LineView
from detente.tell.outcomes import called, done_or_not, name_of, phrase_of
from detente.tell.voice import Voice


def rests_of(brief: Briefing, lines: Iterable[Line]) -> tuple[LineView, ...]:
    """The lines in the same order, each with whose it is, what it wants and how firm that is."""
    return tuple(_line(brief.conflict, line, brief.voice) for line in lines)


def _line(conflict: Conflict, line: Line, voice: Voice) -> LineView:
    wanted = voice.phrase("quoted", what=voice.inner(_wanted(conflict, line, voice)))
    firm = voice.phrase(f"confidence-{line.level.confidence}") if line.level.confidence else ""
    return LineView(
        line.id,
        f"{line.dm} {line.place + 1}",
        f"{name_of(conflict, line.dm, voice)} – {wanted}" + (f" ({firm})" if firm else ""),
        firm,
        tuple(quote.id for quote in quotes_behind(conflict, line.level.evidence)),
    )


def _wanted(conflict: Conflict, line: Line, voice: Voice) -> str:
    """What the line wants; of one of its own options, simply what to do."""
    match line.level.statement:
        case OptionTaken(option) if conflict.option(option).owner == line.dm:
            return phrase_of(conflict.option(option), True, voice)
        case Not(OptionTaken(option)) if conflict.option(option).owner == line.dm:
            return done_or_not(conflict.option(option), False, voice)
        case statement:
            return called(conflict, statement, voice)
