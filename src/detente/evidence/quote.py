"""What somebody said, through whom, in which document, and how firmly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from detente.evidence.anchor import Check

Status = Literal["witnessed", "on record", "reported", "opinion", "inference", "denied"]
"""How firm a quote is, the firmest first.

The writer was there; the speaker stands by it by name; somebody reports it; it is somebody's opinion of others; it is
concluded, not said. ``denied`` marks a quote that denies another.
"""

STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever said it, as the document calls them; `named` is false for “an adviser”.

    `forms` are pairs of language and text where they are called otherwise in other languages.
    """

    who: str
    named: bool = True
    forms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage of a source, tied to whoever said it: speaker, carrier (`via`), document (`source`), our reading.

    `says` is what it says in our own words, as pairs of language and text. `exact` is the passage itself, with the
    words before and after it and its position (`at`); where it may not be shown, `fingerprint` finds it. Quotes with
    the same `claim` are reports of one statement. `denied_by` are the quotes that deny it.
    """

    id: str
    says: tuple[tuple[str, str], ...] = ()
    source: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    at: int | None = None
    fingerprint: str = ""
    speaker: Speaker | None = None
    via: str = ""
    status: Status | None = None
    claim: str = ""
    denied_by: tuple[str, ...] = ()
    translation: str = ""
    note: str = ""

    @property
    def is_anchored(self) -> bool:
        """Whether it says which passage of its source is meant."""
        return bool(self.exact or self.fingerprint)

    def check(self, text: str) -> Check:
        """Whether and where its source's text has it; what resembles it is not looked for.

        Raises:
            UsageError: if it does not say which passage is meant.
        """
        from detente.evidence.anchor import find, find_fingerprint  # noqa: PLC0415 – a conflict is read without it

        if self.fingerprint and not self.exact:
            return find_fingerprint(text, self.fingerprint)
        return find(text, self.exact, prefix=self.prefix, suffix=self.suffix, at=self.at, nearest=False)
