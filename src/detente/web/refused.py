"""Refusals said in the language of the page, and those that are there in English only."""

from __future__ import annotations

from markupsafe import Markup

from detente.errors import TooManyStates, UsageError
from detente.tell.voice import Voice, capital


class Refused(UsageError):
    """A request that cannot be met; the message is in the language of who asks."""


def message_of(fault: Exception, voice: Voice) -> str:
    """Why something cannot be done, for a page."""
    if isinstance(fault, TooManyStates):
        return voice.say("web-too-many", count=fault.count, most=fault.most)
    return str(fault) if isinstance(fault, Refused) else in_english(str(fault), voice)


def in_english(message: str, voice: Voice) -> str:
    """A message that is there in English only, on a page of any language."""
    if voice.language == "en":
        return capital(message)
    return Markup('{} <span lang="en">{}</span>').format(voice.say("web-in-english"), message)


def not_made(fault: Exception, voice: Voice) -> str:
    """Why a change was not made, for a page."""
    return not_written(fault, voice) if isinstance(fault, OSError) else message_of(fault, voice)


def not_written(fault: OSError, voice: Voice) -> str:
    """That a file could not be written, and what kept it from being."""
    return voice.say("edit-not-written", file=str(fault.filename or ""), why=fault.strerror or str(fault))
