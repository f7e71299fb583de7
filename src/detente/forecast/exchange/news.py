"""What of a file is new to a ledger: questions, what was said since, and how they ended; what is left out, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from detente.errors import Finding, UsageError
from detente.forecast.book import Entry
from detente.forecast.chain import Draft
from detente.forecast.exchange.offer import Offer
from detente.forecast.fields import question_of, resolution_of, resolution_values, stated_of, stated_values
from detente.forecast.records import add_to, asked
from detente.forecast.stated import Stated


@dataclass
class News:
    """Records for what is new, the ids of the questions that they are about, and what is left out."""

    entries: dict[str, Entry]
    now: datetime
    drafts: list[Draft] = field(default_factory=list)
    left_out: list[Finding] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)

    def take(self, offer: Offer) -> None:
        """Take over what is new of a question."""
        for fault in offer.faults[:1]:
            self._leave_out(offer, fault, len(offer.faults))
        if not offer.question:
            return
        try:
            if offer.name not in self.entries:
                self._add(offer.name, asked(question_of(offer.question)))
            self._take_said(offer)
            if offer.resolution:
                self._take_end(offer, offer.resolution)
        except UsageError as fault:
            self._leave_out(offer, str(fault))

    def _take_said(self, offer: Offer) -> None:
        faults = []
        for values in sorted(offer.forecasts, key=lambda one: str(one.get("said"))):
            try:
                self._take_one(offer.name, values)
            except UsageError as fault:
                faults.append(str(fault))
        if faults:
            self._leave_out(offer, faults[0], len(faults))

    def _take_one(self, name: str, values: Mapping[str, Any]) -> None:
        entry = self.entries[name]
        said = stated_of(values, entry.question.kind)
        if entry.resolution is None and not _is_known(said, entry):
            self._add(name, ("forecast", stated_values(name, said, entry.question.kind)))

    def _take_end(self, offer: Offer, values: Mapping[str, Any]) -> None:
        entry = self.entries[offer.name]
        ended = resolution_of(values, entry.question.kind)
        if ended is None or (entry.resolution and ended.outcome == entry.resolution.outcome):
            return
        said = resolution_values(offer.name, ended, entry.question.kind)
        if entry.resolution:
            raise UsageError(
                f"it comes out as {said['resolution']} there, and otherwise here; correct it, if it is wrong"
            )
        self._add(offer.name, ("resolution", {**said, "early": True}))

    def _add(self, name: str, draft: Draft) -> None:
        add_to(self.entries, *draft, self.now)
        self.drafts.append(draft)
        self.names[name] = None

    def _leave_out(self, offer: Offer, why: str, count: int = 1) -> None:
        what = f"{offer.name}: {why}" if count == 1 else f"{offer.name}: {why}; and {count - 1} more of that question"
        self.left_out.append(Finding("warning", "left-out", what))


def _is_known(said: Stated, entry: Entry) -> bool:
    """Whether it is there already, or its author said something later."""
    same = [one for one in entry.stated if one.author == said.author]
    return any((one.at, one.belief) == (said.at, said.belief) or one.at > said.at for one in same)


def news(offers: Iterable[Offer], entries: Mapping[str, Entry], now: datetime) -> News:
    """What of a file is new to the questions of a ledger.

    Args:
        offers: the questions of the file.
        entries: those of the ledger, by their ids.
        now: what time it is.
    """
    found = News(dict(entries), now)
    for offer in offers:
        found.take(offer)
    return found
