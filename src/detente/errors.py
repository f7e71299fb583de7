"""Requests that cannot be answered, each with the exit status that the command gives it.

A fault in the user's text is not an exception but a `Finding`; `ModelError` carries all of them at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file: line and column count from 1; `length` is what to underline."""

    line: int
    column: int
    length: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say about the user's text: what was found, where, and what to do about it.

    `code` is a short stable name of the kind of finding (``unknown-option``), `hint` says what to do.
    """

    severity: Severity
    code: str
    message: str
    place: Place | None = None
    hint: str | None = None


class DetenteError(Exception):
    """Base of everything that Détente raises on purpose."""

    exit_status: ClassVar[int] = 3


class UsageError(DetenteError):
    """The request itself makes no sense for this model: an unknown state, decision maker or scenario."""

    exit_status = 2


def no_such_state(number: object, count: int) -> UsageError:
    """That no state has this number: they are numbered from 1 to `count`."""
    return UsageError(f"there is no state {number}; the states are numbered 1 to {count}")


class OutOfReach(UsageError):
    """The engine does not know what was asked for, whatever the model."""


class ModelError(DetenteError):
    """The model cannot be used; `findings` holds every fault, in the order of the file.

    `text` is the file's text where it could be read, so that faults can be shown underlined.
    """

    def __init__(self, findings: Sequence[Finding], *, name: str, text: str | None = None) -> None:
        super().__init__(f"{name}: {len(findings)} problem(s); {findings[0].message if findings else ''}")
        self.findings = tuple(findings)
        self.name = name
        self.text = text


class LimitExceeded(DetenteError):
    """The answer would be larger than a limit that guards time and memory."""

    exit_status = 4


class TooManyStates(LimitExceeded):
    """There are more states than are listed: `count`, where `most` would be."""

    def __init__(self, message: str, count: int, most: int) -> None:
        super().__init__(message, count, most)
        self.count, self.most = count, most

    def __str__(self) -> str:
        return str(self.args[0])


class FileChanged(DetenteError):
    """The file of a conflict is not what it was when the conflict was read; what was found no longer is about it."""


class StaleFileError(DetenteError):
    """A file changed on disk after it was read; it was not overwritten."""
