"""Forecasts of other tools, and ledgers whose digests were made to fit what nobody could have recorded."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.forecast.test_hostile import spoilt_posts, spoilt_records
from tests.fuzz.targets import fuzzed, only_ours

from detente.forecast import FILE, read_from, replay
from detente.study.forecasts import brought


@fuzzed(spoilt_posts(), weight=0.2)
def forecasts_of_another_tool_are_taken_over_or_left_out(content: bytes) -> None:
    with TemporaryDirectory() as folder, only_ours("post.json"):
        brought(Path(folder), content, "post.json", "Ann")
        replay(read_from(Path(folder, FILE)))


@fuzzed(spoilt_records(), weight=0.2)
def a_ledger_that_says_what_cannot_be_is_refused(content: bytes) -> None:
    with TemporaryDirectory() as folder, only_ours(FILE):
        Path(folder, FILE).write_bytes(content)
        replay(read_from(Path(folder, FILE)))
