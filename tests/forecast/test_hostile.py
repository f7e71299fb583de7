"""Files that nobody sane would write: what is wrong with them is said, and nothing else happens."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.forecast.test_exchange import LATER, post
from tests.forecast.worlds import BEGIN, DAY, Done, doings, short_ledger
from tests.functional.commands import TWO_TOWNS, run, variables, written

from detente.errors import DetenteError
from detente.forecast import FILE, LedgerError, read_from, replay
from detente.forecast.chain import chained
from detente.forecast.exchange.news import news
from detente.forecast.exchange.read import offers_in

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["yes", "2024-01-01"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
GROUP = {"id": 1, "group_of_questions": {"questions": [post()["question"]], "fine_print": ""}}
PAIR = {"id": 1, "conditional": {"condition": post()["question"], "question_yes": {}, "question_no": {}}}
NUMBER = post(
    type="numeric",
    scaling={"range_min": 0, "range_max": 9, "zero_point": -1},
    my_forecasts={"history": [{"start_time": 1704196800, "forecast_values": [0, 0.5, 1]}]},
    resolution="5",
)
CHOICE = post(type="multiple_choice", options=["a", "b"], resolution="a")
DATE = post(
    type="date",
    scaling={"range_min": 1.7e9, "range_max": 1.8e9, "zero_point": 1.6e9},
    my_forecasts={"history": [{"start_time": 1704196800, "forecast_values": [0, 0.5, 1]}]},
    resolution="2024-02-01T00:00:00Z",
)
POSTS = [post(), GROUP, PAIR, NUMBER, CHOICE, DATE]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a JSON value at which another value may be put: what holds it, and its key."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from places(value[key])


def spoilt(draw: st.DrawFn, value: Any, most: int = 3) -> Any:
    whole = copy.deepcopy(value)
    for _ in range(draw(st.integers(1, most))):
        if found := list(places(whole)):
            holder, key = draw(st.sampled_from(found))
            holder[key] = draw(VALUES)
    return whole


@st.composite
def spoilt_posts(draw: st.DrawFn) -> bytes:
    whole = spoilt(draw, [draw(st.sampled_from(POSTS)), post(id=7)])
    return json.dumps(whole).encode("utf-8", "surrogatepass")


@settings(max_examples=200)
@given(spoilt_posts())
def test_a_spoilt_post_is_refused_or_left_out_in_words(content: bytes) -> None:
    try:
        found = news(offers_in(content, me="Ann"), {}, LATER)
    except DetenteError:
        return
    chained(found.drafts, None, LATER)
    assert all(one.message for one in found.left_out)


@settings(max_examples=150)
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: f"Question ID,{text}".encode()))
def test_any_bytes_are_a_table_or_are_refused(content: bytes) -> None:
    try:
        news(offers_in(content), {}, LATER)
    except DetenteError:
        return


@st.composite
def spoilt_records(draw: st.DrawFn) -> bytes:
    """A ledger whose digests fit, and whose records say what nobody could have recorded."""
    done: Done = draw(doings())
    drafts = [draft for _, draft in done[0]]
    place = draw(st.integers(0, len(drafts) - 1))
    drafts[place] = (drafts[place][0], spoilt(draw, dict(drafts[place][1])))
    try:
        return chained(drafts, None, BEGIN + 99 * DAY)
    except (DetenteError, ValueError):
        return b""


@settings(max_examples=100)
@given(spoilt_records())
def test_records_that_say_what_cannot_be_are_refused_with_their_line(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "spoilt.jsonl"
    path.write_bytes(content)
    refused = _refused(path)
    assert refused is None or all(finding.place and finding.message for finding in refused.findings)


def _refused(path: Path) -> LedgerError | None:
    try:
        replay(read_from(path))
    except LedgerError as fault:
        return fault
    return None


@settings(max_examples=100)
@given(st.binary(min_size=1, max_size=80))
def test_any_bytes_in_a_ledger_are_refused_or_torn(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    path.write_bytes(content)
    assert _refused(path) or read_from(path).torn


_WRITER = """
import sys
from pathlib import Path
from detente.forecast import append
for k in range(1000):
    append(Path(sys.argv[1]), lambda ledger, now: [("note", {"k": k})])
    print(k, flush=True)
"""


def test_what_was_acknowledged_is_there_though_the_writer_is_killed(tmp_path: Path) -> None:
    path = tmp_path / FILE
    words = [sys.executable, "-c", _WRITER, str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=variables()) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(5)]
        writer.kill()
    found = [record.values["k"] for record in read_from(path).records]
    assert found[:5] == [0, 1, 2, 3, 4] == [int(line) for line in said]


def test_a_ledger_that_leads_elsewhere_is_neither_read_nor_written(tmp_path: Path) -> None:
    study = tmp_path / "study"
    study.mkdir()
    written(study, TWO_TOWNS)
    before = short_ledger(tmp_path / FILE)
    (study / FILE).symlink_to(tmp_path / FILE)
    for words in (("list",), ("annul", "bridge", "--because", "x")):
        ran = run("forecast", *words, "--in", study)
        assert ran.status == 2
        assert "outside the study" in ran.err
    assert (tmp_path / FILE).read_bytes() == before
