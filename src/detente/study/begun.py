"""The forecasts that the library has for a conflict: as they are, and in the ledger of a study that begins with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from detente.evidence import digest_of
from detente.files import contents
from detente.forecast import Entry
from detente.forecast.chain import Draft
from detente.forecast.ledger import system_clock
from detente.forecast.records import add_to
from detente.study.changing import MODEL
from detente.study.forecasts import add_records


def begin_ledger(study: Path, records: Path) -> None:
    """Write these records, whose questions rest on the study's model, as the first of its ledger.

    The file has what records say, without what chains them: they are taken down when the study begins, by its clock.
    """
    rests_on = {"model": MODEL, "digest": digest_of(contents(study / MODEL))}
    drafts = tuple(_drafts(records.read_text(encoding="utf-8"), rests_on))
    add_records(study, lambda _questions, _now: drafts)


def shipped(records: Path) -> tuple[Entry, ...]:
    """The questions of such a file, as they are there for who has begun no study with them."""
    entries: dict[str, Entry] = {}
    for kind, values in _drafts(records.read_text(encoding="utf-8"), {}):
        add_to(entries, kind, values, system_clock())
    return tuple(entries.values())


def _drafts(text: str, rests_on: dict[str, str]) -> Iterator[Draft]:
    for line in text.splitlines():
        said = json.loads(line)
        kind = said.pop("kind")
        yield kind, {**said, "links": {**rests_on, **said["links"]}} if kind == "question" else said
