"""Quotes held against their documents: whether the words are there, and what was written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from detente.evidence.anchor import Check
from detente.evidence.wording import Wording


@dataclass(frozen=True, slots=True)
class Held:
    """Words held against a document: whether and where they are there, else what is near."""

    wording: Wording
    check: Check

    @property
    def found(self) -> bool:
        """Whether they are there."""
        return self.check.found


@dataclass(frozen=True, slots=True)
class Fingerprinted:
    """Words held against a document, and the fingerprint by which they are found again without being shown."""

    held: Held
    fingerprint: str

    @property
    def found(self) -> bool:
        """Whether they are there."""
        return self.held.found


@dataclass(frozen=True, slots=True)
class Refused:
    """A quote that was not written, as its source does not have it word for word."""

    id: str
    source: str
    held: Held
    found: ClassVar[Literal[False]] = False


@dataclass(frozen=True, slots=True)
class Written:
    """A quote as it was written into the file of a model: what is known of it, by the keys of the file."""

    id: str
    facts: Mapping[str, object]
    model: str
    found: ClassVar[Literal[True]] = True
