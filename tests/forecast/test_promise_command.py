"""Promises at the command line: found in an article and its comments, kept, judged, and counted by speaker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.functional.commands import TWO_TOWNS, asked, run, written

from detente.forecast import FILE

ARTICLE = """Bridge talks

By Ada Kern
6 May 2024

“We will open the bridge within 24 hours,” Mayor Lind told reporters on Sunday. The council pledged to pay by Friday.
He never promised new ferries. Osman expects a deal by the end of the year.

The ferry will probably stop. Lind should promise more.

Comments (2)

Reader One, 06.05.2024, 09:12
He promised to open it in 24 hours. I promise to vote.
Reply
Reader Two, 06.05.2024, 10:12
It is what it is.
Reply
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    written(tmp_path, TWO_TOWNS)
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    ended(tmp_path, "source", "add", str(tmp_path / "article.txt"))
    return tmp_path


def ended(study: Path, *words: str) -> str:
    ran = run(*words, "--in", study)
    assert ran.status == 0, ran.err
    return ran.out


def refused(study: Path, *words: str) -> str:
    ran = run("forecast", *words, "--in", study)
    assert ran.status == 2
    return ran.err


def records(study: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (study / FILE).read_text(encoding="utf-8").splitlines()]


def test_candidates_are_listed_with_who_when_and_by_when_and_nothing_is_written(study: Path) -> None:
    found = asked("forecast", "promises", "a1", "--in", study)
    offered = [(one["n"], one["type"], one["speaker"]["who"], one["due"]["day"]) for one in found["candidates"]]
    assert offered == [
        (1, "promise", "Lind", "2024-05-06"),
        (2, "promise", "the council", "2024-05-10"),
        (3, "promise", "he", None),
        (4, "prediction", "Osman", "2024-12-31"),
        (5, "prediction", "Ada Kern", None),
        (6, "promise", "he", None),
    ]
    assert [one["denied"] for one in found["candidates"]] == [False, False, True, False, False, False]
    assert found["candidates"][5]["comment"] == 1
    assert not (study / FILE).exists()


def test_what_is_kept_stands_in_the_ledger_with_its_passage_and_is_offered_as_kept(study: Path) -> None:
    ended(study, "forecast", "promises", "a1", "--keep", "1", "--keep", "6", "--by", "Lind")
    first, second = records(study)
    assert (first["kind"], first["speaker"], first["said"], first["due"]) == (
        "promise",
        "Lind",
        "2024-05-05",
        "2024-05-06",
    )
    assert str(first["exact"]).startswith("“We will open the bridge")
    assert (second["speaker"], second["comment"]) == ("Lind", "a1:c1")
    assert "said" not in second
    assert "Recorded as p1" in ended(study, "forecast", "promises", "a1")


def test_what_is_kept_already_is_not_kept_again(study: Path) -> None:
    ended(study, "forecast", "promises", "a1", "--all")
    ended(study, "forecast", "promises", "a1", "--all")
    assert len(records(study)) == 6


def test_the_same_words_said_twice_are_two_candidates(study: Path, tmp_path: Path) -> None:
    twice = tmp_path / "twice.txt"
    twice.write_text(
        "It rained on Monday in the town.\n\nLind promised to pay.\n\nIt rained on Tuesday in the town.\n\n"
        "Lind promised to pay.\n",
        encoding="utf-8",
    )
    ended(study, "source", "add", str(twice))
    ended(study, "forecast", "promises", "a2", "--keep", "2")
    first, second = asked("forecast", "promises", "a2", "--in", study)["candidates"]
    assert (first["id"], second["id"]) == (None, "p1")
    assert "Tuesday" in str(records(study)[0]["prefix"])


def test_a_speaker_has_a_list_with_what_was_kept_broken_and_is_open(study: Path) -> None:
    ended(study, "forecast", "promises", "a1", "--keep", "1", "--keep", "6", "--keep", "3", "--by", "Lind")
    ended(study, "forecast", "verdict", "p1", "broken", "--source", "a1", "--because", "It was still closed.")
    found = asked("forecast", "promises", "--in", study)
    counts = {"promised": 2, "kept": 0, "broken": 1, "open": 1, "undecidable": 0, "share": None}
    assert found["speakers"] == [{"speaker": "Lind", "type": "promise", **counts}]
    shown = ended(study, "forecast", "promises")
    assert "Broken, by a1. “It was still closed.”" in shown
    assert "%" not in shown  # never a percentage on a handful
    assert "gebrochen" in ended(study, "forecast", "promises", "--lang", "de")


def test_a_share_is_told_with_its_numbers_from_ten_on(study: Path) -> None:
    text = " ".join(f"Lind promised to mend bridge number {k}." for k in range(1, 11))
    (study / "many.txt").write_text(text, encoding="utf-8")
    ended(study, "source", "add", str(study / "many.txt"))
    ended(study, "forecast", "promises", "a2", "--all")
    for k in range(1, 11):
        ended(study, "forecast", "verdict", f"p{k}", "kept" if k < 8 else "broken", "--source", "a2")
    assert "Lind: 7 of 10 that are decided were kept (70%)" in ended(study, "forecast", "promises")


def test_a_due_day_that_the_text_does_not_tell_can_be_given(study: Path) -> None:
    ended(study, "forecast", "promises", "a1", "--keep", "6", "--by", "Lind", "--due", "2024-05-03")
    assert records(study)[0]["due"] == "2024-05-03"


def test_a_promise_whose_day_is_past_or_near_is_due_until_it_is_told_what_came_of_it(study: Path) -> None:
    ended(
        study,
        "forecast",
        "promises",
        "a1",
        *(word for k in (1, 2, 3, 5) for word in ("--keep", str(k))),
        "--by",
        "Lind",
    )
    ended(study, "forecast", "promises", "a1", "--keep", "4", "--due", "2999-01-01")

    def due(*words: str) -> list[tuple[str, str]]:
        return [(one["id"], one["need"]) for one in asked("forecast", "due", *words, "--in", study)["promises"]]

    assert due() == [("p1", "overdue"), ("p2", "overdue")]
    assert due("--within", "400000") == [("p1", "overdue"), ("p2", "overdue"), ("p5", "due")]
    shown = ended(study, "forecast", "due")
    assert "Promised by Lind, says a1" in shown
    assert "Was due on 6 May 2024; what came of it is not recorded yet" in shown
    assert "Wird am 01.01.2999 fällig" in ended(study, "forecast", "due", "--within", "400000", "--lang", "de")
    for name in ("p1", "p2"):
        ended(study, "forecast", "verdict", name, "kept", "--source", "a1")
    assert due() == []
    assert "nothing is due" in run("forecast", "due", "--in", study).err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("promises", "a1", "--keep", "9"), "offers 6 promises and predictions, and no number 9"),
        (("promises", "--keep", "1"), "say of which document"),
        (("promises", "a1", "--keep", "1", "--due", "2024-02-30"), "in no calendar"),
        (("verdict", "p1", "kept", "--source", "a1"), "there is no promise 'p1'"),
        (("verdict", "p1", "maybe"), "is not one of"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_and_nothing_is_written(
    study: Path, words: tuple[str, ...], said: str
) -> None:
    assert said in refused(study, *words)
    assert not (study / FILE).exists()


def test_a_document_that_the_study_does_not_keep_offers_but_gives_nothing(study: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("It rained on Monday in the town.\n\nLind promised to pay.\n", encoding="utf-8")
    ran = run("forecast", "promises", other, "--in", study)
    assert "Lind promises: to pay" in ran.out
    assert "detente source add" in ran.err
    assert "does not keep" in refused(study, "promises", str(other), "--all")


def test_where_nobody_promises_anything_that_is_said(study: Path, tmp_path: Path) -> None:
    quiet = tmp_path / "quiet.txt"
    quiet.write_text("It rained on Monday. Nobody left the town.", encoding="utf-8")
    assert "nobody is found to promise" in run("forecast", "promises", quiet, "--in", study).err
    assert "no promise is recorded yet" in run("forecast", "promises", "--in", study).err
