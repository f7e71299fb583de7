"""From the assistant's answer to proposals: only what has the agreed form and rests on words of the document."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any, TypeVar

from detente.answers.proposals import KINDS, REASONS, Proposal, Proposals, Reason
from detente.assistant.client import AssistantFailed
from detente.evidence.anchor import around, find
from detente.evidence.normal import normalised
from detente.evidence.quote import STATUSES

_Name = TypeVar("_Name", bound=str)

MOST_PROPOSALS = 60
LONGEST = 300
"""Characters of a name, an option, a wish."""
LONGEST_QUOTE = 1_000

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
    dropped: Counter[Reason] = Counter()
    for k, value in enumerate(_listed(answer)):
        one = "too many" if k >= MOST_PROPOSALS else _proposal(value, sent, sent if whole is None else whole)
        if isinstance(one, str):
            dropped[one] += 1
        elif any((one.kind, one.text, one.quote) == (other.kind, other.text, other.quote) for other in kept):
            dropped["proposed twice"] += 1
        else:
            kept.append(one)
    kept.sort(key=lambda one: (one.start, KINDS.index(one.kind)))
    return Proposals(tuple(kept), tuple((reason, dropped[reason]) for reason in REASONS if dropped[reason]))


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


def _proposal(value: Any, sent: str, whole: str) -> Proposal | Reason:
    match value:
        case {"kind": str(sort), "text": str(said), "quote": str(quote)}:
            kind, said, quote = _one_of(KINDS, sort), _line(said), quote.strip()
        case _:
            return "not in the form asked for"
    if kind is None or not said or not _has_word(quote) or len(quote) > LONGEST_QUOTE:
        return "not in the form asked for"
    where = _span(sent, whole, quote)
    if where is None:
        return "quote not in the text"
    start, end = where
    return Proposal(
        kind=kind,
        text=said,
        quote=whole[start:end],
        start=start,
        end=end,
        decision_maker=_line(value.get("decision_maker")),
        speaker=_said_in(sent, value.get("speaker")),
        named=value.get("named") is not False,
        via=_said_in(sent, value.get("via")),
        status=_one_of(STATUSES, value.get("status")),
    )


def _span(sent: str, whole: str, quote: str) -> tuple[int, int] | None:
    """Where the whole document has a passage of what was sent, told from others with the same words."""
    there = find(sent, quote)
    if there.start is None or there.end is None:
        return None
    prefix, suffix = around(sent, there.start, there.end)
    found = there if sent is whole else find(whole, quote, prefix=prefix, suffix=suffix)
    return None if found.start is None or found.end is None else (found.start, found.end)


def _one_of(known: tuple[_Name, ...], value: object) -> _Name | None:
    return next((name for name in known if name == value), None)


def _line(value: object) -> str:
    """A text on one line; empty where there is none that can be shown."""
    line = " ".join(value.split()) if isinstance(value, str) else ""
    return line if line.isprintable() and len(line) <= LONGEST else ""


def _said_in(text: str, value: object) -> str:
    name = _line(value)
    return name if _has_word(name) and find(text, name).found else ""


def _has_word(passage: str) -> bool:
    return _WORD.search(normalised(passage).text) is not None
