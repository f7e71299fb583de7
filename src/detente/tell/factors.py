"""What differs between readings, in words: a line, two lines, an option, a pace, whose reading it is."""

from __future__ import annotations

from detente.ensemble import Alternative, Available, Factor, Presence, RateRange, Swap
from detente.model.conflict import Conflict
from detente.names import DmId, OptionId
from detente.tell.outcomes import called, name_of, phrase_of
from detente.tell.voice import Voice


def explain_factor(conflict: Conflict, factor: Factor, voice: Voice) -> str:
    """What differs between readings: a line with whose it is and how firm, two lines, an option, whose reading."""
    lines = [called(conflict, line.level.statement, voice) for line in factor.lines(conflict)]
    match factor.varied:
        case Alternative():
            return voice.phrase("factor-alternative")
        case Available(option):
            return voice.phrase("factor-available", do=deed_of(conflict, option, voice))
        case RateRange(dm):
            return voice.phrase("variation-rate", who=name_of(conflict, dm, voice))
        case Presence(dm):
            return voice.phrase("variation-line", words=lines[0], who=_who(conflict, factor, dm, voice))
        case Swap(dm):
            return voice.phrase("factor-swap", words=lines[0], below=lines[1], who=_who(conflict, factor, dm, voice))
        case _:
            dm = factor.varied.dm
            return voice.phrase("factor-pair", words=lines[0], below=lines[1], who=_who(conflict, factor, dm, voice))


def explain_value(conflict: Conflict, name: str, voice: Voice) -> str:
    """How something came out that differs between readings: ``without it``."""
    if name.startswith("reading "):
        return voice.phrase("value-reading", name=reading_called(conflict, name, voice))
    return voice.phrase(f"value-{name}")


def reading_called(conflict: Conflict, value: str, voice: Voice) -> str:
    """An alternative reading (``reading 2``) by its title; the file's own is the first."""
    place = int(value.split()[1]) - 1
    if place == 0:
        return voice.phrase("reading-own")
    if place > len(conflict.readings):
        return voice.phrase("reading-other", number=str(place))
    return voice.phrase("quoted", what=voice.title(conflict.readings[place - 1]))


def deed_of(conflict: Conflict, option: OptionId, voice: Voice) -> str:
    """What taking an option is called, with who takes it."""
    found = next(one for one in conflict.options if one.id == option)
    return voice.phrase("deed", a=name_of(conflict, found.owner, voice), do=phrase_of(found, True, voice))


def _who(conflict: Conflict, factor: Factor, dm: DmId, voice: Voice) -> str:
    """Whose it is, and how firm where one line is meant."""
    name, lines = name_of(conflict, dm, voice), factor.lines(conflict)
    sure = lines[0].level.confidence if len(lines) == 1 else None
    return voice.phrase("variation-firm", a=name, firm=voice.phrase(f"confidence-{sure}")) if sure else name
