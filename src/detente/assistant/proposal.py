"""From the assistant's answer to proposals: only what has the agreed form and rests on words of the document."""

from __future__ import annotations

import json
import re
from typing import Any

from detente.answers.drafting import line
from detente.answers.proposals import KINDS, Kind, Lost, Proposal, Proposals, Reason
from detente.assistant.client import AssistantFailed
from detente.evidence.anchor import around, find
from detente.evidence.normal import normalised
from detente.evidence.quote import STATUSES, Status

MOST_PROPOSALS = 60
LONGEST = 300
"""Characters of a name, an option, a wish."""
LONGEST_QUOTE = 1_000

_SHOWN = 80
"""Characters that are shown of an answer that is dropped."""
_WORDS: dict[Kind, str] = {
    "decision maker": "decisionmaker party parties actor player agent stakeholder side partei akteur",
    "option": "option action move choice measure handlung möglichkeit optionen",
    "statement": "statement preference wish want demand goal interest position redline forderung wunsch",
    "quote": "quote quotation citation zitat",
}
"""Words for the kinds, as letters alone and without an *s* at the end."""

_THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
# No string of JSON has a line break in it, so the fence that begins a line ends the answer.
_FENCED = re.compile(r"```[a-zA-Z]*[ \t]*\n(.*?)\n\s*```", re.DOTALL)
_WORD = re.compile(r"\w")


def proposals(answer: str, sent: str, *, whole: str | None = None) -> Proposals:
    r"""The proposals in an assistant's answer about a text.

    An answer is JSON, in a fence of Markdown or not: an object whose ``proposals`` are a list. Keys that nobody asked
    for are not read.

    Args:
        answer: what the assistant said.
        sent: the text that it is about; a passage that is elsewhere in the document alone is not there.
        whole: the document's text, in which positions are counted; None for the text that was sent.

    Raises:
        AssistantFailed: if the answer is not of this form.

    Example:
        >>> said = '[{"kind": "option", "text": "wait", "quote": "We wait"}, {"kind": "option", "text": "go"}]'
        >>> found = proposals(f'{{"proposals": {said}}}', "“We wait,” said Lind.")
        >>> found.kept[0].quote, found.dropped
        ('We wait', (('not in the form asked for', 1),))
    """
    kept: list[Proposal] = []
    lost: list[Lost] = []
    for k, value in enumerate(_listed(answer)):
        one = _lost(value, k, "too many") if k >= MOST_PROPOSALS else _proposal(value, k, sent, whole or sent)
        if isinstance(one, Proposal) and any(_is_same(one, other) for other in kept):
            one = _lost(value, k, "proposed twice")
        kept += [one] if isinstance(one, Proposal) else []
        lost += [one] if isinstance(one, Lost) else []
    kept.sort(key=lambda one: (one.start, KINDS.index(one.kind)))
    return Proposals(tuple(kept), tuple(lost))


def _is_same(one: Proposal, other: Proposal) -> bool:
    said = (one.kind, one.text, one.decision_maker, one.quote)
    return said == (other.kind, other.text, other.decision_maker, other.quote)


def _listed(answer: str) -> list[Any]:
    said = _THOUGHTS.sub("", answer)
    fenced = _FENCED.search(said)
    try:
        value = json.loads(fenced[1] if fenced else said)
    except (ValueError, RecursionError):
        raise AssistantFailed(
            "the assistant's answer is not JSON; nothing was proposed – ask again, or set another model"
        ) from None
    match value:
        case {"proposals": list(listed)}:
            return listed
    raise AssistantFailed(
        "the assistant's answer is JSON, but has no list “proposals”; nothing was proposed – ask again, or set another "
        "model"
    )


def _proposal(value: Any, k: int, sent: str, whole: str) -> Proposal | Lost:
    said = value if isinstance(value, dict) else {}
    kind, text, quote = kind_of(said.get("kind")), _line(said.get("text")), said.get("quote")
    if kind is None:
        return _lost(value, k, "not in the form asked for", "kind" if "kind" in said else "")
    if not text:
        return _lost(value, k, "not in the form asked for", "text")
    if not isinstance(quote, str) or not _has_word(quote) or len(quote := quote.strip()) > LONGEST_QUOTE:
        return _lost(value, k, "not in the form asked for", "quote")
    where = _span(sent, whole, quote)
    if where is None:
        return _lost(value, k, "quote not in the text")
    start, end = where
    return Proposal(
        kind=kind,
        text=text,
        quote=whole[start:end],
        start=start,
        end=end,
        decision_maker=_line(said.get("decision_maker")),
        speaker=_said_in(sent, said.get("speaker")),
        named=said.get("named") is not False,
        via=_said_in(sent, said.get("via")),
        status=_status(said.get("status")),
    )


def _lost(value: Any, k: int, reason: Reason, key: str = "") -> Lost:
    said = (line(str(value[one]), _SHOWN) for one in ("kind", "text") if isinstance(value, dict) and value.get(one))
    return Lost(k + 1, reason, ": ".join(filter(None, said)), key)


def kind_of(said: object) -> Kind | None:
    """The kind that a word stands for, in whatever spelling; None where it is none.

    Example:
        >>> kind_of("Decision_Makers"), kind_of("actor"), kind_of("Forderung"), kind_of("command")
        ('decision maker', 'decision maker', 'statement', None)
    """
    letters = _letters(said)
    return next((kind for kind in KINDS if {letters, letters.removesuffix("s")} & set(_WORDS[kind].split())), None)


def _status(said: object) -> Status | None:
    letters = _letters(said)
    return next((status for status in STATUSES if letters and letters == _letters(status)), None)


def _letters(said: object) -> str:
    """A word without what people write between its parts, and in small letters."""
    return re.sub(r"[\W_]+", "", said).casefold() if isinstance(said, str) else ""


def _span(sent: str, whole: str, quote: str) -> tuple[int, int] | None:
    """Where the whole document has a passage of what was sent, told from others with the same words."""
    there = find(sent, quote)
    if there.start is None or there.end is None:
        return None
    prefix, suffix = around(sent, there.start, there.end)
    found = there if sent is whole else find(whole, quote, prefix=prefix, suffix=suffix)
    return None if found.start is None or found.end is None else (found.start, found.end)


def _line(value: object) -> str:
    """A text on one line; empty where there is none that can be shown."""
    line = " ".join(value.split()) if isinstance(value, str) else ""
    return line if line.isprintable() and len(line) <= LONGEST else ""


def _said_in(text: str, value: object) -> str:
    name = _line(value)
    return name if _has_word(name) and find(text, name).found else ""


def _has_word(passage: str) -> bool:
    return _WORD.search(normalised(passage).text) is not None
