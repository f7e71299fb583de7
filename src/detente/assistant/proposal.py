"""From the assistant's answer to proposals: only what has the agreed form and rests on words of the document."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, get_args

from detente.assistant.client import AssistantFailed
from detente.evidence.anchor import around, find
from detente.evidence.normal import normalised
from detente.evidence.quote import STATUSES, Status

Kind = Literal["decision maker", "option", "statement", "quote"]
KINDS: tuple[Kind, ...] = get_args(Kind)

Reason = Literal["quote not in the text", "not in the form asked for", "proposed twice", "too many"]
REASONS: tuple[Reason, ...] = get_args(Reason)

_Name = TypeVar("_Name", bound=str)

MOST_PROPOSALS = 60
LONGEST = 300
"""Characters of a name, an option, a wish."""
LONGEST_QUOTE = 1_000

_THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
# No string of JSON has a line break in it, so the fence that begins a line ends the answer.
_FENCED = re.compile(r"```[a-zA-Z]*[ \t]*\n(.*?)\n\s*```", re.DOTALL)
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something for a person to accept or not.

    `text` is the name of a decision maker, what an option does, what is wanted, or what a quote says; `quote` is the
    passage that it rests on, ``text[start:end]`` of the document. `decision_maker` is whose option or statement it
    is. `speaker`, `named`, `via` and `status` are of the passage; speaker and carrier are empty unless the document
    has these very words.
    """

    kind: Kind
    text: str
    quote: str
    start: int
    end: int
    decision_maker: str = ""
    speaker: str = ""
    named: bool = True
    via: str = ""
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Proposals:
    """The proposals that are kept, in the order of the document, and how many were dropped for which reason."""

    kept: tuple[Proposal, ...]
    dropped: tuple[tuple[Reason, int], ...] = ()

    @property
    def total(self) -> int:
        """How many there were."""
        return len(self.kept) + sum(count for _, count in self.dropped)


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
