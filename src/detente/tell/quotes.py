"""Quotes told: where the words are in their document, or what is near and in what it differs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from detente.answers.quotes import Fingerprinted, Held, Refused, Written
from detente.evidence.near import Near
from detente.model.written import Plain, rendered
from detente.printable import called, typed
from detente.tell.blocks import Blocks, Item, Items, Section, Sentence, Verbatim, sentences
from detente.tell.voice import Voice

_MARKS = {"same": "{}", "only in the quote": "[-{}-]", "only in the text": "{{+{}+}}"}


def blocks(found: Held | Fingerprinted | Refused | Written, voice: Voice) -> Blocks:
    """Where the words are, the fingerprint, or the quote as it was written."""
    match found:
        case Fingerprinted(held=held, fingerprint=fingerprint):
            return (Verbatim(fingerprint),) if held.found else _held(held, voice)
        case Refused(held=held) | (Held() as held):
            return _held(held, voice)
        case Written(id=name, facts=facts):
            return (Section(name, sentences(f"{key}: {_as_in_file(value)}" for key, value in facts.items())),)


def _as_in_file(value: object) -> str:
    return value if isinstance(value, str) else rendered(cast("Plain", value))


def _held(held: Held, voice: Voice) -> Blocks:
    wording, check = held.wording, held.check
    if check.start is not None and check.end is not None:
        passage = wording.text[check.start : check.end]
        there = voice.phrase("quote-there", where=_where(held, check.start, check.end, voice))
        return (Section(there, sentences(passage.split("\n"))),)
    if not check.near:
        return (Sentence(voice.phrase("quote-nothing-near" if check.compared else "quote-too-long"), "refused"),)
    near = tuple(Item(_near(held, one, voice), (Sentence(_marked(one), "refused"),)) for one in check.near)
    return (Sentence(voice.phrase("quote-not-there"), "refused"), Items(near))


def _near(held: Held, near: Near, voice: Voice) -> str:
    return voice.phrase("quote-near", where=_where(held, near.start, near.end, voice))


def _where(held: Held, start: int, end: int, voice: Voice) -> str:
    """From where to where, and in which part of the document."""
    part = held.wording.part_at(start)
    return f"{start}–{end}" + (f", {voice.phrase(f'in-{part}')}" if part else "")


def _marked(near: Near) -> str:
    """The passage with the words that it lacks and has too much."""
    return " ".join(_MARKS[part.kind].format(part.text) for part in near.differences)


def beside(found: Held | Fingerprinted | Refused | Written, voice: Voice) -> Iterator[str]:
    """How to read what is near, how to say which of several is meant, or where the quote was written."""
    match found:
        case Written(model=model):
            yield voice.phrase("talk-quote-written", file=called(model), command=f"detente check {typed(model)}")
            return
        case Refused(id=name, source=source, held=held):
            yield voice.phrase("talk-quote-refused", id=name, source=source)
        case Fingerprinted(held=held) | (Held() as held):
            pass
    if held.check.near:
        yield voice.phrase("talk-difference", gone="[-…-]", new="{+…+}")
    if held.check.count > 1 and not isinstance(found, Fingerprinted):
        yield voice.phrase("talk-several-times", count=held.check.count)


def values(found: Held | Fingerprinted | Refused | Written, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values."""
    match found:
        case Held():
            return _held_value(found)
        case Fingerprinted(held=held, fingerprint=fingerprint):
            return {"fingerprint": fingerprint if held.found else None, **_held_value(held)}
        case Refused(id=name, held=held):
            return {"id": name, "quote": None, **_held_value(held)}
        case Written(id=name, facts=facts):
            return {"id": name, "quote": dict(facts), "found": True, "near": []}


def _held_value(held: Held) -> dict[str, Any]:
    wording, check = held.wording, held.check
    return {
        "found": check.found,
        "start": check.start,
        "end": check.end,
        "count": check.count,
        "part": wording.part_at(check.start) if check.start is not None else None,
        "text": wording.text[check.start : check.end] if check.found else None,
        "compared": check.compared,
        "near": [
            {
                "start": near.start,
                "end": near.end,
                "part": wording.part_at(near.start),
                "text": near.text,
                "differences": [{"kind": part.kind, "text": part.text} for part in near.differences],
            }
            for near in check.near
        ],
    }
