"""Sentences of a document that report what somebody said, each as a quote to take or leave."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from detente.errors import LimitExceeded
from detente.evidence.anchor import around, repeated
from detente.evidence.suggest import Candidate, Mark, candidates, has_rules, mark_names
from detente.evidence.suggest.paragraphs import paragraphs
from detente.evidence.wording import Wording
from detente.model.conflict import Conflict

MOST = 1_000_000
"""Characters of a source in which suggestions are looked for; two seconds' work."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A sentence with the names of parties in it, and an id that is free in the model.

    `prefix` are the words before it, where the document has the same sentence again.
    """

    candidate: Candidate
    names: tuple[Mark, ...]
    id: str
    prefix: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What is suggested of a document in a language; `kept` says whether the study keeps it as `source`."""

    source: str
    kept: bool
    language: str
    suggested: tuple[Suggestion, ...]
    folder: str | None = None


def suggestions(
    wording: Wording, *, source: str, kept: bool, language: str, conflict: Conflict | None, folder: str | None = None
) -> Suggestions:
    """What the rules for a language find in a document; nothing where there are none.

    Args:
        wording: the document.
        source: its id in the study, else what the user calls it.
        kept: whether the study keeps it.
        language: its language.
        conflict: whose parties are marked, and which ids are taken.
        folder: of the study, where the user names one.

    Raises:
        LimitExceeded: if the document is too long.
    """
    if len(wording.text) > MOST:
        raise LimitExceeded(
            f"{source} has {len(wording.text):,} characters; suggestions are looked for in up to {MOST:,}: save the "
            "article alone"
        )
    parts = paragraphs(wording.text, wording.parts) if has_rules(language) else ()
    found = candidates(wording.text, language=language, parts=parts)
    return Suggestions(source, kept, language, tuple(_suggested(found, wording, conflict, kept=kept)), folder)


def _suggested(
    found: tuple[Candidate, ...], wording: Wording, conflict: Conflict | None, *, kept: bool
) -> Iterator[Suggestion]:
    parties = conflict.decision_makers if conflict else ()
    names = {str(dm.id): tuple({text for _, text in dm.name.by_language}) for dm in parties}
    taken = {quote.id for quote in conflict.quotes} if conflict else set()
    free = (name for k in range(1, len(found) + len(taken) + 1) if (name := f"q{k}") not in taken)
    marks = mark_names(wording.text, names)
    starts = [mark.start for mark in marks]
    ambiguous = repeated(wording.text, {candidate.text for candidate in found}) if kept else frozenset()
    for one in found:
        inside = marks[bisect_left(starts, one.start) : bisect_left(starts, one.end)]
        prefix = around(wording.text, one.start, one.end)[0] if one.text in ambiguous else None
        yield Suggestion(one, tuple(inside), next(free), prefix)
