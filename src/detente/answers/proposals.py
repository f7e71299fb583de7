"""What an assistant proposes of a document, for a person to take or leave."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal, get_args

from detente.evidence.quote import Quote, Speaker, Status

Kind = Literal["decision maker", "option", "statement", "quote"]
KINDS: tuple[Kind, ...] = get_args(Kind)

Reason = Literal["quote not in the text", "not in the form asked for", "proposed twice", "too many"]
REASONS: tuple[Reason, ...] = get_args(Reason)


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
class Lost:
    """An answer that is dropped: its number, from 1, and why; what it says, as far as that can be shown.

    `key` is what is wrong with its form: ``kind``, ``text`` or ``quote``, or empty where it has none at all.
    """

    number: int
    reason: Reason
    said: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Proposals:
    """The proposals that are kept, in the order of the document, and the answers that are not, in theirs."""

    kept: tuple[Proposal, ...]
    lost: tuple[Lost, ...] = ()

    @property
    def dropped(self) -> tuple[tuple[Reason, int], ...]:
        """How many were dropped for which reason."""
        counts = Counter(one.reason for one in self.lost)
        return tuple((reason, counts[reason]) for reason in REASONS if counts[reason])

    @property
    def total(self) -> int:
        """How many there were."""
        return len(self.kept) + len(self.lost)


@dataclass(frozen=True, slots=True)
class Proposed:
    """The proposals of the assistant `model` at `host` about a document; `kept` says whether the study keeps it."""

    source: str
    kept: bool
    host: str
    model: str
    proposals: Proposals


@dataclass(frozen=True, slots=True)
class One:
    """The proposal of number `k` (from 1), shown alone."""

    proposal: Proposal
    k: int
    of: int


def headline(one: Proposal) -> str:
    """What is proposed, in the words of the assistant: ``option of lower town: go to court``."""
    whose = f" of {one.decision_maker}" if one.decision_maker and one.kind in {"option", "statement"} else ""
    return f"{one.kind}{whose}: {one.text}"


def quote_of(one: Proposal, source: str, model: str) -> Quote:
    """The proposal as a quote of a source, without an id yet; its note says from whom it is."""
    note = "" if one.kind == "quote" else f"{headline(one)}; "
    return Quote(
        id="",
        source=source,
        says=(("", one.text),) if one.kind == "quote" else (),
        exact=one.quote,
        at=one.start,
        speaker=Speaker(one.speaker, named=one.named) if one.speaker else None,
        via=one.via,
        status=one.status,
        note=f"{note}proposed by the assistant {model}",
    )
