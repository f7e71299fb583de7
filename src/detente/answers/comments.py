"""Readers' comments: what they say, how analysts code them, and how far the analysts agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.evidence.agreement import Agreement, agreement
from detente.evidence.coding import KINDS, Code
from detente.evidence.searchable import Joined


@dataclass(frozen=True, slots=True)
class Comment:
    """A reader's comment: the third of the source a1 is ``a1:c3``. `joined` are its words that were broken up."""

    id: str
    source: str
    text: str
    joined: tuple[Joined, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The comments of a source, each with the codes that it has."""

    source: str
    comments: tuple[tuple[Comment, tuple[Code, ...]], ...]


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
    """How far analysts agree, by kind of code and by target."""

    rows: tuple[Agreed, ...]


def agreements(codes: tuple[Code, ...]) -> Agreements:
    """By kind of code; stances also by whom they are towards, and in their order."""
    return Agreements(tuple(_agreements(codes)))


def _agreements(codes: tuple[Code, ...]) -> Iterator[Agreed]:
    for kind in KINDS:
        if any(code.kind == kind for code in codes):
            yield Agreed(kind, "", agreement(codes, kind))
    targets = dict.fromkeys(code.target for code in codes if code.kind == "stance")
    for target in ("", *targets) if targets else ():
        chosen = [code for code in codes if not target or code.target == target]
        yield Agreed("stance", target, agreement(chosen, level="ordinal"))
