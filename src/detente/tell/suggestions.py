"""Suggested quotes told: each sentence with who seems to say it, and the command that takes it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

from detente.answers.suggestions import Suggestion, Suggestions
from detente.evidence.languages import language_name
from detente.evidence.quote import Status
from detente.evidence.suggest import Candidate, has_rules
from detente.printable import called, typed
from detente.tell.attribution import said_by
from detente.tell.blocks import Blocks, Item, Items, Sentence, Verbatim
from detente.tell.voice import Voice


def blocks(found: Suggestions, voice: Voice) -> Blocks:
    """The sentences in the order of the document."""
    entries = tuple(_item(one, found, voice) for one in found.suggested)
    return (Items(entries, ordered=True),) if entries else ()


def _item(one: Suggestion, found: Suggestions, voice: Voice) -> Item:
    candidate, names = one.candidate, dict.fromkeys(mark.id for mark in one.names)
    who = offered_by(candidate, voice)
    what = ", ".join(dict.fromkeys((voice.phrase(f"suggested-{candidate.kind}"), firmness(candidate.status, voice))))
    named = "".join(f", {voice.phrase('suggested-names', name=name)}" for name in names)
    command = (Verbatim(_command(one, found)),) if found.kept else ()
    return Item(" ".join(candidate.text.split()), (Sentence(f"{who}; {what}{named}"), *command))


def offered_by(candidate: Candidate, voice: Voice) -> str:
    """Who says a sentence that is offered, or may be the one, and through whom it came."""
    speaker = candidate.speaker
    said = said_by(speaker.who if speaker else "", candidate.via or "", voice, named=speaker is None or speaker.named)
    return voice.phrase("suggested-perhaps", said=said, who=candidate.perhaps.who) if candidate.perhaps else said


def firmness(status: Status, voice: Voice) -> str:
    """How firm it is, in one word."""
    return voice.phrase(f"firm-{status.replace(' ', '-')}")


def _command(one: Suggestion, found: Suggestions) -> str:
    """The command that adds a sentence to the study, for a shell; with the words before it where they tell it."""
    candidate = one.candidate
    words = ["detente", "quote", "add", one.id, "--source", found.source, "--exact", " ".join(candidate.text.split())]
    if one.prefix is not None:
        words += ["--prefix", one.prefix]
    if candidate.speaker:
        words += ["--speaker", candidate.speaker.who, *([] if candidate.speaker.named else ["--unnamed"])]
    if candidate.via:
        words += ["--via", candidate.via]
    words += ["--status", candidate.status, *(["--in", found.folder] if found.folder else [])]
    return shlex.join(words)


def beside(found: Suggestions, voice: Voice) -> Iterator[str]:
    """That there are none and why, or how to take one."""
    if not has_rules(found.language):
        yield voice.phrase("talk-no-rules", language=language_named(found.language, voice))
    elif not found.suggested:
        yield voice.phrase("talk-none-suggested", source=called(found.source))
    elif found.kept:
        yield voice.phrase("talk-run-commands")
    else:
        yield keep_first(found.source, voice)


def keep_first(source: str, voice: Voice) -> str:
    """How to take something of a document that the study does not keep."""
    return voice.phrase("talk-keep-first", command=f"detente source add {typed(source)}")


def language_named(code: str, voice: Voice) -> str:
    """A language by its name, with its code."""
    name = language_name(code, voice.language)
    return f"{name} ({code})" if name else voice.phrase("language-of-code", code=code)


def values(found: Suggestions, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values, with the words that gave each sentence away."""
    return {"source": found.source, "candidates": [_value(one, found) for one in found.suggested]}


def _value(one: Suggestion, found: Suggestions) -> dict[str, Any]:
    return {**suggestion_value(one), "command": _command(one, found) if found.kept else None}


def suggestion_value(one: Suggestion) -> dict[str, Any]:
    """One of them as plain values."""
    candidate, speaker = one.candidate, one.candidate.speaker
    return {
        "start": candidate.start,
        "end": candidate.end,
        "text": candidate.text,
        "kind": candidate.kind,
        "speaker": {"who": speaker.who, "named": speaker.named} if speaker else None,
        "perhaps": candidate.perhaps.who if candidate.perhaps else None,
        "via": candidate.via,
        "status": candidate.status,
        "cues": [{"start": cue.start, "end": cue.end, "kind": cue.kind} for cue in candidate.cues],
        "names": [{"start": mark.start, "end": mark.end, "id": mark.id} for mark in one.names],
    }
