"""Evidence told: which quotes are in their documents, what speaks against the evidence, and what to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.evidence import Attached, Doubted, Evidence
from detente.model.ties import quotes_behind
from detente.tell.blocks import Blocks, Sentence, items, section, sentences
from detente.tell.voice import Voice


def blocks(found: Evidence, voice: Voice) -> Blocks:
    """The documents that are not there, how many quotes and lines have a ground, then the doubts."""
    grounded = sum(bool(tie.evidence) for tie in found.ties)
    return (
        *sentences(_gone(one, voice) for one in found.attached.values() if one.state != "attached"),
        Sentence(voice.say("evidence-anchored", count=found.anchored, total=len(found.quotes))),
        Sentence(voice.say("evidence-lines", count=grounded, total=len(found.ties))),
        *section(voice.say("evidence-faults"), items(_doubts(found, voice, are_faults=True))),
        *section(voice.say("evidence-known"), items(_doubts(found, voice, are_faults=False))),
    )


def _gone(one: Attached, voice: Voice) -> str:
    facts = {"id": one.source.id, "file": one.source.file, "recorded": one.recorded or "", "found": one.found or ""}
    return voice.say(f"evidence-{one.state.replace(' ', '-')}", **facts)


def _doubts(found: Evidence, voice: Voice, *, are_faults: bool) -> Iterator[str]:
    """What is doubtful; a page marks beneath it, line by line, what is an assumption."""
    for doubt in found.doubts:
        if doubt.is_fault is are_faults and (voice.at_shell or doubt.doubt != "assumption"):
            doubtful = voice.phrase(f"doubt-{doubt.doubt.replace(' ', '-')}")
            said = f"{doubt.about} – {doubtful}"
            if doubt.place is None:
                yield said
                continue
            named = "; ".join(_quotes(found, doubt, voice))
            what = f"{said} ({named})" if named else said
            yield voice.phrase("evidence-line", number=str(doubt.place.line), what=what)


def _quotes(found: Evidence, doubt: Doubted, voice: Voice) -> Iterator[str]:
    """The quotes that make a line doubtful, each with those that deny it."""
    denials = {quote.id: quote.denied_by for quote in found.conflict.quotes}
    for name in doubt.quotes:
        by = ", ".join(denials[name])
        yield voice.phrase("evidence-denied-by", id=name, by=by) if by else name


def beside(found: Evidence, voice: Voice) -> Iterator[str]:
    """How to attach documents that are missing."""
    if any(one.state == "not attached" for one in found.attached.values()):
        yield voice.phrase("talk-attach")


def values(found: Evidence, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values, with every quote and every line of the model."""
    return {
        "anchored": found.anchored,
        "of": len(found.quotes),
        "faults": sum(doubt.is_fault for doubt in found.doubts),
        "doubts": [
            {
                "doubt": doubt.doubt,
                "fault": doubt.is_fault,
                "about": doubt.about,
                "quotes": list(doubt.quotes),
                "line": doubt.place.line if doubt.place else None,
            }
            for doubt in found.doubts
        ],
        "sources": [
            {"id": one.source.id, "state": one.state, "recorded": one.recorded, "found": one.found}
            for one in found.attached.values()
        ],
        "quotes": [
            {
                "id": one.quote.id,
                "source": one.quote.source or None,
                "state": one.state,
                "start": one.start,
                "end": one.end,
                "passage": one.passage or None,
            }
            for one in found.quotes
        ],
        "lines": [
            {
                "kind": tie.kind,
                "id": tie.id,
                "evidence": list(tie.evidence),
                "quotes": [quote.id for quote in quotes_behind(found.conflict, tie.evidence)],
                "line": tie.place.line if tie.place else None,
            }
            for tie in found.ties
        ],
    }
