"""What an answer rests on, in words a reader of a report follows without the model at hand."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model.conflict import Conflict
from detente.model.statement import Not, OptionTaken
from detente.model.ties import quotes_behind
from detente.scenario import Line
from detente.tell.outcomes import called, done_or_not, name_of, phrase_of
from detente.tell.voice import Voice


@dataclass(frozen=True, slots=True)
class LineTold:
    """A line of the model that an answer rests on, by its `name` (``us 7``).

    `said` is whose it is, what it wants and how `firm` that is, if the model says so; `quotes` are the ids of the
    quotes behind it.
    """

    name: str
    said: str
    firm: str = ""
    quotes: tuple[str, ...] = ()

    @property
    def anchor(self) -> str:
        """Where it stands in the model in full."""
        return f"line-{self.name.replace(' ', '-')}"


def line_told(conflict: Conflict, line: Line, voice: Voice) -> LineTold:
    """The line with whose it is, what it wants and how firm that is."""
    wanted = voice.phrase("quoted", what=voice.inner(_wanted(conflict, line, voice)))
    firm = voice.phrase(f"confidence-{line.level.confidence}") if line.level.confidence else ""
    return LineTold(
        f"{line.dm} {line.place + 1}",
        f"{name_of(conflict, line.dm, voice)} – {wanted}" + (f" ({firm})" if firm else ""),
        firm,
        line_quotes(conflict, line),
    )


def line_quotes(conflict: Conflict, line: Line) -> tuple[str, ...]:
    """The ids of the quotes behind a line."""
    return tuple(quote.id for quote in quotes_behind(conflict, line.level.evidence))


def _wanted(conflict: Conflict, line: Line, voice: Voice) -> str:
    """What the line wants; of one of its own options, simply what to do."""
    match line.level.statement:
        case OptionTaken(option) if conflict.option(option).owner == line.dm:
            return phrase_of(conflict.option(option), True, voice)
        case Not(OptionTaken(option)) if conflict.option(option).owner == line.dm:
            return done_or_not(conflict.option(option), False, voice)
        case statement:
            return called(conflict, statement, voice)
