"""A draft told: how much of what was found, where it was written; as values, every part with its quotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.drafting import Drafted, sort_of
from detente.answers.first_model import FirstModel
from detente.evidence.draft import ELEMENT_KINDS, Element
from detente.evidence.quote import Quote
from detente.printable import called, typed
from detente.tell.blocks import Blocks, Sentence, Verbatim
from detente.tell.voice import Voice


def blocks(found: Drafted, voice: Voice) -> Blocks:
    """How many parts of each kind, and where they were written."""
    if not found.elements:
        return ()
    where = (Verbatim(called(found.written)),) if found.written else ()
    return (Sentence(voice.say("draft-counted", what=counted(found, voice), source=found.source)), *where)


def counted(found: Drafted, voice: Voice) -> str:
    """How many parts of each kind there are."""
    each = ((kind, len(found.of(kind))) for kind in ELEMENT_KINDS)
    return voice.listed([voice.phrase(f"draft-count-{kind}", count=count) for kind, count in each if count])


def beside(found: Drafted, voice: Voice) -> Iterator[str]:
    """What is doubtful; what is not in the model, and what to do now."""
    yield from doubts(found)
    if not found.written:
        yield voice.phrase("talk-none-written")
        return
    yield voice.phrase("draft-beside", count=len(FirstModel(found).beside))
    yield voice.phrase("talk-next", command=f"detente check {typed(found.written)}")


def doubts(found: Drafted) -> Iterator[str]:
    """What is doubtful about the article, or was dropped."""
    for one in found.findings:
        yield f"{one.severity}: {'; '.join(filter(None, (one.message, one.hint)))}"


def values(found: Drafted, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values, with the passages as quotes and the conflict file."""

    def listed(kind: str, *facts: str) -> list[dict[str, Any]]:
        return [
            {**{key: _fact(one, key) for key in facts}, "quotes": found.cites(one)}
            for one in found.elements
            if one.kind == kind
        ]

    return {
        "source": found.source,
        "language": found.language,
        "date": found.date.isoformat() if found.date else None,
        "parties": listed("party", "id", "name", "aliases"),
        "options": listed("option", "party", "do", "undo", "kind"),
        "statements": listed("demand", "party", "text"),
        "deadlines": listed("deadline", "text", "date"),
        "forks": listed("fork", "text", "party"),
        "questions": listed("question", "text"),
        "quotes": [_quote(one) for one in found.quotes.values()],
        "file": found.file or None,
        "written": found.written or None,
    }


def _fact(one: Element, key: str) -> Any:
    match key:
        case "id":
            return one.id
        case "aliases":
            return list(one.aliases)
        case "party":
            return one.owner or None
        case "undo":
            return one.undo or None
        case "kind":
            return sort_of(one)
        case "date":
            return one.date.isoformat() if one.date else None
    return one.label


def _quote(one: Quote) -> dict[str, Any]:
    who = {"who": one.speaker.who, "named": one.speaker.named} if one.speaker else None
    return {
        "id": one.id,
        "exact": one.exact,
        "at": one.at,
        "speaker": who,
        "via": one.via or None,
        "status": one.status,
    }
