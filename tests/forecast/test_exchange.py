"""Forecasts from and for other tools: what goes out comes in again, Metaculus' fields are read as they are meant."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from tests.forecast.test_forecast_command import BRIDGE, ended, listed
from tests.forecast.worlds import BEGIN, DAY, Done, clock, doings
from tests.functional.commands import TWO_TOWNS, run, written

from detente.errors import UsageError
from detente.forecast import Book, Chance, Entry, Quantiles, Stated
from detente.forecast.chain import Draft
from detente.forecast.exchange.curve import cdf_of, places_of
from detente.forecast.exchange.formats import FORMATS, Format
from detente.forecast.exchange.news import news
from detente.forecast.exchange.read import offers_in
from detente.forecast.exchange.write import text_of
from detente.study.forecasts import Entries, add_records, book_of, brought

LATER = BEGIN + 999 * DAY


@pytest.fixture
def study(tmp_path: Path) -> Path:
    written(tmp_path, TWO_TOWNS)
    return tmp_path


def taken(content: object, study: Path, me: str | None = None) -> Book:
    """The book of a study that took a file over whole."""
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    found = brought(study, data, "file", me)
    assert [one.message for one in found.left_out] == []
    return book_of(study)


def without_records(book: Book) -> list[Entry]:
    """What was said, whenever it was taken down; only the last correction of an end is carried over."""
    return [
        Entry(entry.question, tuple(_said(one) for one in entry.stated), entry.resolution) for entry in book.entries
    ]


def _said(one: Stated) -> Stated:
    return Stated(one.author, one.at, one.belief, one.rationale, one.crowd)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=40)
@given(done=doings())
def test_what_goes_out_comes_in_again(form: Format, done: Done) -> None:
    book = done[1]
    found = news(offers_in(text_of(book, form).encode()), {}, LATER)
    assert found.left_out == []
    assert without_records(Book(tuple(found.entries.values()))) == without_records(book)
    again = news(offers_in(text_of(book, form).encode()), found.entries, LATER)
    assert (again.drafts, again.left_out) == ([], [])


def post(**other: Any) -> dict[str, Any]:
    """A post as the API of Metaculus gives it."""
    question = {
        "id": 31,
        "title": "Will the ferry run?",
        "type": "binary",
        "description": "",
        "resolution_criteria": "Yes if it leaves the pier.",
        "fine_print": "Rafts do not count.",
        "open_time": "2024-01-01T12:00:00.500000Z",
        "scheduled_close_time": "2024-02-01T12:00:00Z",
        "scheduled_resolve_time": "2024-02-03T12:00:00Z",
        "actual_resolve_time": "2024-01-20T10:00:00Z",
        "resolution": "yes",
        "options": None,
        "unit": "",
        "scaling": {"range_min": None, "range_max": None, "zero_point": None},
        "my_forecasts": {
            "history": [
                {"start_time": 1704196800.25, "end_time": 1704283200.0, "forecast_values": [0.7, 0.3]},
                {"start_time": 1704283200.0, "end_time": None, "forecast_values": [0.2, 0.8]},
            ],
            "latest": {"start_time": 1704283200.0, "end_time": None, "forecast_values": [0.2, 0.8]},
        },
        "aggregations": {
            "recency_weighted": {"history": [{"start_time": 1704283201.0, "centers": [0.55]}], "latest": None},
            "unweighted": {"history": [{"start_time": 1704283201.0, "centers": [0.99]}], "latest": None},
        },
    }
    return {"id": 30, "title": "Will the ferry run?", "author_username": "harbour", "question": {**question, **other}}


def test_a_post_of_metaculus(study: Path) -> None:
    (entry,) = taken({"results": [post()]}, study, "Ann").entries
    question = entry.question
    assert (question.id, question.author, question.source) == (
        "m31",
        "harbour",
        "https://www.metaculus.com/questions/30/",
    )
    assert question.open_time == datetime(2024, 1, 1, 12, 0, 0, 500_000, UTC)
    assert [(one.author, one.at.timestamp(), one.belief, one.crowd) for one in entry.stated] == [
        ("Ann", 1704196800.25, Chance(0.3), False),
        ("Ann", 1704283200.0, Chance(0.8), False),
        ("Metaculus recency_weighted", 1704283201.0, Chance(0.55), True),
    ]
    assert entry.resolution is not None
    assert (entry.resolution.outcome, entry.resolution.actual_resolve_time.day) == ("yes", 20)


def test_what_came_since_is_taken_over_and_nothing_twice(study: Path) -> None:
    first = post(resolution=None, actual_resolve_time=None, aggregations=None)
    taken(first, study, "Ann")
    taken(first, study, "Ann")
    (entry,) = taken(post(), study, "Ann").entries
    assert len(entry.stated) == 3
    assert entry.resolution is not None


def test_an_end_that_is_another_here_is_not_taken_over(study: Path) -> None:
    taken(post(), study, "Ann")
    found = brought(study, json.dumps(post(resolution="no")).encode(), "file", "Ann")
    assert "m31: it comes out as no there, and otherwise here" in found.left_out[0].message
    assert found.records == ()


def test_several_outcomes_and_what_was_rounded(study: Path) -> None:
    other = {"type": "multiple_choice", "options": ["ebb", "flow"], "resolution": "annulled", "aggregations": None}
    mine = {"history": [{"start_time": 1704196800, "forecast_values": [0.333, 0.666]}]}
    (entry,) = taken(post(**other, my_forecasts=mine), study, "Ann").entries
    (said,) = entry.stated
    assert sum(said.belief.of.values()) == pytest.approx(1, abs=1e-12)  # type: ignore[union-attr]
    assert entry.resolution is not None
    assert (entry.resolution.settled, entry.resolution.outcome) == ("annulled", None)
    assert (entry.resolution.source, entry.resolution.because) == ("", entry.question.source)


@pytest.mark.parametrize("form", ["json", "csv"])
def test_what_was_annulled_here_is_annulled_by_nobody_there(form: str, study: Path, tmp_path: Path) -> None:
    ended(study, *BRIDGE)
    ended(study, "forecast", "annul", "bridge", "--because", "It was given up.")
    ended(study, "forecast", "export", "--to", form, "--out", str(tmp_path / "sent"))
    run("new", tmp_path / "there")
    ended(tmp_path / "there", "forecast", "import", str(tmp_path / "sent"))
    assert ": annulled. “It was given up.”" in ended(tmp_path / "there", "forecast", "list")


def test_a_number_by_its_curve(study: Path) -> None:
    scaling = {"range_min": 0, "range_max": 200, "zero_point": None}
    cdf = [0.1 + 0.8 * k / 200 for k in range(201)]
    other = {"type": "discrete", "scaling": scaling, "resolution": "above_upper_bound", "aggregations": None}
    mine = {"history": [{"start_time": 1704196800, "forecast_values": cdf}]}
    (entry,) = taken(post(**other, my_forecasts=mine), study, "Ann").entries
    belief = entry.stated[0].belief
    assert isinstance(belief, Quantiles)
    assert cdf_of(belief, (0, 200)) == pytest.approx(cdf)
    assert (belief.below, belief.above) == pytest.approx((0.1, 0.1))
    assert entry.resolution is not None
    assert entry.resolution.outcome == 200


def test_a_day_by_its_curve(study: Path) -> None:
    begin = datetime(2024, 3, 1, tzinfo=UTC).timestamp()
    scaling = {"range_min": begin, "range_max": begin + 200 * 86_400, "zero_point": None}
    other = {"type": "date", "scaling": scaling, "resolution": "2024-03-11T12:00:00Z", "aggregations": None}
    mine = {"history": [{"start_time": 1704196800, "forecast_values": [k / 200 for k in range(201)]}]}
    (entry,) = taken(post(**other, my_forecasts=mine, actual_resolve_time="2024-03-12T00:00:00Z"), study, "Ann").entries
    first = float(datetime(2024, 3, 1, tzinfo=UTC).toordinal())
    assert entry.question.range == (first, first + 200)
    assert isinstance(entry.stated[0].belief, Quantiles)
    assert entry.stated[0].belief.points[9] == (0.05, first + 10)
    assert entry.resolution is not None
    assert entry.resolution.outcome == first + 10.5


def test_places_of_a_scale_that_grows_by_a_factor() -> None:
    assert places_of({"range_min": 1, "range_max": 100, "zero_point": 0}, "numeric", 3) == pytest.approx([1, 10, 100])


def test_a_group_and_a_pair_of_conditions(study: Path) -> None:
    plain = post()["question"] | {"my_forecasts": None, "aggregations": None, "resolution": None}
    group = {"resolution_criteria": "By the gauge.", "fine_print": "", "questions": []}
    one = {**plain, "id": 41, "resolution_criteria": "", "title": "High water?"}
    pair = {"condition": {**plain, "id": 51}, "question_yes": {**plain, "id": 52}, "question_no": {**plain, "id": 53}}
    posts = [{"id": 40, "group_of_questions": {**group, "questions": [one]}}, {"id": 50, "conditional": pair}]
    book = taken(posts, study)
    assert [entry.question.id for entry in book.entries] == ["m41", "m51", "m52", "m53"]
    assert book.entries[0].question.resolution_criteria == "By the gauge."
    conditions = [entry.question.conditional_on for entry in book.entries]
    assert [(one.question, one.resolution) for one in conditions if one] == [("m51", "yes"), ("m51", "no")]


def test_the_tables_of_metaculus(study: Path) -> None:
    asked = {
        "Question ID": "31",
        "Question URL": "https://www.metaculus.com/questions/30/ferry/",
        "Question Title": "Will the ferry run?",
        "Question Type": "multiple_choice",
        "MC Options": "['ebb', 'flow']",
        "Open Time": "2024-01-01 12:00:00+00:00",
        "Scheduled Close Time": "2024-02-01 12:00:00+00:00",
        "Resolution": "flow",
        "Resolution Known Time": "2024-01-20 10:00:00+00:00",
    }
    said = {
        "Question ID": "31",
        "Start Time": "2024-01-02 12:00:00+00:00",
        "Probability Yes Per Category": "[0.25, 0.75]",
    }
    people = [("7", "Ann"), ("", "recency_weighted"), ("", "unweighted")]
    rows = [{**said, "Forecaster ID": number, "Forecaster Username": name} for number, name in people]
    (entry,) = taken(_zip(question_data=[asked], forecast_data=rows), study).entries
    assert [(one.author, one.crowd) for one in entry.stated] == [("Ann", False), ("Metaculus recency_weighted", True)]
    assert entry.question.resolution_criteria == asked["Question URL"]
    assert entry.resolution is not None
    assert entry.resolution.outcome == "flow"


def _zip(**tables: list[dict[str, str]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, rows in tables.items():
            text = io.StringIO()
            writer = csv.DictWriter(text, rows[0])
            writer.writeheader()
            writer.writerows(rows)
            file.writestr(f"{name}.csv", text.getvalue())
    return packed.getvalue()


def test_a_table_that_somebody_typed(study: Path) -> None:
    table = (
        "Question ID;Question Title;Question Type;Resolution Criteria;Source;Question Author;Open Time;"
        "Scheduled Close Time;Scheduled Resolve Time;Forecaster Username;Start Time;Probability Yes\r\n"
        "ferry;Will it run?;binary;It leaves.;the harbour;Ann;2024-01-01;2024-02-01;2024-02-03;Ann;2024-01-05;0.6\r\n"
        "ferry;Will it run?;binary;It leaves.;the harbour;Ann;2024-01-01;2024-02-01;2024-02-03;Ben;2024-01-06;0.2\r\n"
    )
    (entry,) = taken(b"\xef\xbb\xbf" + table.encode(), study).entries
    assert [(one.author, one.belief) for one in entry.stated] == [("Ann", Chance(0.6)), ("Ben", Chance(0.2))]
    assert entry.question.scheduled_close_time == datetime(2024, 2, 1, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        ({"open_time": None}, "m31: open_time is missing"),
        ({"type": "binary", "resolution": "maybe"}, "m31: m31 cannot come out as 'maybe'; expected yes, no"),
        ({"type": "essay"}, "m31: type: found 'essay', expected binary, multiple_choice, numeric, date"),
        ({"id": None}, "None: id: found None, expected a number or an id"),
        ({"open_time": "yesterday"}, "m31: 'yesterday' is no moment"),
        ({"title": 5}, "m31: title: found 5, expected a text"),
        ({"my_forecasts": {"history": [{"start_time": 1}]}}, "m31: no forecast was found, expected one of"),
        (
            {"my_forecasts": {"history": [{"start_time": 1704196800, "forecast_values": [0, 2]}]}},
            "m31: m31: 2 is no probability",
        ),
        ({"my_forecasts": {"history": [{"start_time": 1e300, "forecast_values": [0, 1]}]}}, "that no calendar has"),
    ],
)
def test_what_cannot_be_taken_over_is_left_out_and_named(study: Path, other: dict[str, Any], sentence: str) -> None:
    whole = post(id=99, aggregations=None)
    found = brought(study, json.dumps([post(**other), whole]).encode(), "file", "Ann")
    assert [one.message for one in found.left_out if sentence in one.message], found.left_out
    assert "m99" in {entry.question.id for entry in found.entries}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{"results": [', "line 1, column 14: expected JSON"),
        (b'{"title": "\xff"}', "the file is not in UTF-8 from byte 11 on"),
        (b"[" * 100_000, "the file is no JSON that could be read"),
        (b"a,b\n1,2\n", "the table has no column Question ID; found a, b"),
        (b"", "the table has no column Question ID; found nothing"),
        (b"PK\x03\x04", "expected question_data.csv and forecast_data.csv in the ZIP"),
        (b"Question ID,MC Options\nq,[1\n", "row 2: MC Options: found '[1', expected a number or a list"),
    ],
)
def test_what_is_no_such_file_is_refused(study: Path, content: bytes, sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        brought(study, content, "file")
    assert str(caught.value).startswith(f"file: {sentence}")


def test_forecasts_of_ones_own_need_an_author(study: Path) -> None:
    file = study / "post.json"
    file.write_text(json.dumps(post()), encoding="utf-8")
    ran = run("forecast", "import", file, "--in", study)
    assert ran.status == 1
    assert "left out: m31: a forecast of one's own has no author; say who that is (--author)" in ran.err


def test_the_commands(study: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    ended(study, *BRIDGE)
    other = tmp_path_factory.mktemp("other")
    written(other, TWO_TOWNS)
    for form in FORMATS:
        file = other / f"out.{form}"
        ended(study, "forecast", "export", "--to", form, "--out", str(file))
        assert ended(study, "forecast", "export", "--to", form).strip() == file.read_text(encoding="utf-8").strip()
        ended(other, "forecast", "import", str(file))
    (here,), (there,) = listed(study), listed(other)
    history = here["history"], there["history"]
    assert all(isinstance(said, list) and said[0]["probability"] == 0.6 for said in history)
    assert here["links"] == there["links"]


def test_nothing_is_taken_over_where_something_fails_later(study: Path) -> None:
    def make(_: Entries, __: datetime) -> list[Draft]:
        return [("forecast", {"question": "nobody"})]

    with pytest.raises(UsageError):
        add_records(study, make, clock=clock())
    assert book_of(study).entries == ()


def test_a_long_rationale_comes_in_again_from_a_table(study: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    written(other, TWO_TOWNS)
    long = "The ice is thick. " * 10_000
    ended(study, *BRIDGE, "--because", long)
    taken(text_of(book_of(study), "csv").encode(), other)
    assert book_of(other).entries[0].stated[0].rationale == long


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_tables_that_were_packed_and_spoilt_are_refused_or_read(study: Path, method: int) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as file:
        for name in ("question", "forecast"):
            file.writestr(f"{name}_data.csv", "Question ID\n" + "".join(f"q{k}\n" for k in range(99)))
    whole = packed.getvalue()
    begin = len("question_data.csv") + 30
    for place in range(begin, begin + 60):
        spoilt = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        with suppress(UsageError):
            brought(study, spoilt, "file")


def test_a_zero_point_far_from_the_range_divides_it_evenly() -> None:
    places = places_of({"range_min": 1, "range_max": 10, "zero_point": -1e300}, "numeric", 4)
    assert places == pytest.approx([1, 4, 7, 10])
