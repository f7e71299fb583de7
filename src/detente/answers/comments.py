"""Readers' comments: what they say, how analysts code them, and how far the analysts agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.errors import Finding
from detente.evidence.agreement import Agreement, agreement
from detente.evidence.coding import KINDS, Code, Codes
from detente.evidence.disguised import Joined


@dataclass(frozen=True, slots=True)
class Comment:
    """A reader's comment: the third of the source a1 is ``a1:c3``. `joined` are its words that were broken up."""

    id: str
    source: str
    text: str
    joined: tuple[Joined, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The comments of a source, or those that have the words of a query, each with its codes.

    `faults` are of codes that cannot be read.
    """

    source: str
    comments: tuple[tuple[Comment, tuple[Code, ...]], ...]
    query: str | None = None
    faults: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Coded:
    """What an analyst said of a comment."""

    comment: str
    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Agreed:
    """How far analysts agree about a kind of code; a stance may be towards one target, else towards all."""

    kind: str
    target: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Agreements:
    """How far analysts agree, by kind of code and by target; what codes cannot be read."""

    rows: tuple[Agreed, ...]
    faults: tuple[Finding, ...] = ()


def agreements(codes: Codes) -> Agreements:
    """By kind of code; stances also by whom they are towards, and in their order."""
    return Agreements(tuple(_agreements(codes.codes)), tuple(codes.faults))


def _agreements(codes: tuple[Code, ...]) -> Iterator[Agreed]:
    for kind in KINDS:
        if any(code.kind == kind for code in codes):
            yield Agreed(kind, "", agreement(codes, kind))
    targets = dict.fromkeys(code.target for code in codes if code.kind == "stance")
    for target in ("", *targets) if targets else ():
        chosen = [code for code in codes if not target or code.target == target]
        yield Agreed("stance", target, agreement(chosen, level="ordinal"))
