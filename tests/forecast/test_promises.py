"""Promises in a ledger: read back as they were written, judged once, counted by speaker."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.forecast.worlds import texts, words, wrote

from detente.errors import UsageError
from detente.forecast import LedgerError, replay
from detente.forecast.promise import ENOUGH, Kept, Promise, Verdict, tallies
from detente.forecast.promises import check_verdict, judged, promise_of, promise_values, promised, promises_in

PAY = Promise(id="p1", sort="promise", what="to pay", speaker="Lind", source="a1", exact="Lind promised to pay.")
ADA, ENDED = "Ada Kern", Verdict("kept", "a2")

days = st.none() | st.dates()


@given(
    st.builds(
        Promise,
        id=words,
        sort=st.sampled_from(("promise", "prediction")),
        what=words,
        speaker=words,
        source=words,
        exact=words,
        is_named=st.booleans(),
        via=texts,
        prefix=texts,
        comment=texts,
        said=days,
        said_words=texts,
        due=days,
        due_words=texts,
        is_denied=st.booleans(),
    )
)
def test_a_promise_is_read_back_as_it_was_written(one: Promise) -> None:
    assert promise_of(promise_values(one)) == one


def test_promises_stand_in_the_ledger_beside_forecasts_and_are_none(tmp_path: Path) -> None:
    ledger = wrote(tmp_path / "f.jsonl", promised(PAY), judged("p1", ENDED))
    assert promises_in(ledger) == {"p1": Kept(PAY, ENDED)}
    assert replay(ledger).entries == ()


def test_a_verdict_is_put_right_by_another_and_the_first_stays(tmp_path: Path) -> None:
    right = Verdict("broken", "a3", "It was another bill.")
    ledger = wrote(tmp_path / "f.jsonl", promised(PAY), judged("p1", ENDED), judged("p1", right, corrects=True))
    assert promises_in(ledger)["p1"].verdict == right
    assert [record.kind for record in ledger.records] == ["promise", "verdict", "verdict"]


@pytest.mark.parametrize(
    ("name", "verdict", "corrects", "said"),
    [
        ("p2", ENDED, False, "there is no promise 'p2'"),
        ("p1", Verdict("kept", " "), False, "not kept without a source"),
        ("p1", Verdict("undecidable", "a2"), False, "say why it cannot be told"),
        ("p1", Verdict("broken", "a2", "late"), True, "no verdict that a reason"),
    ],
)
def test_a_verdict_that_cannot_be_is_refused(name: str, verdict: Verdict, corrects: bool, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        check_verdict(name, verdict, {"p1": Kept(PAY)}, corrects=corrects)


def test_a_second_verdict_needs_to_say_that_it_corrects() -> None:
    with pytest.raises(UsageError, match="kept already"):
        check_verdict("p1", Verdict("broken", "a2"), {"p1": Kept(PAY, ENDED)}, corrects=False)


def test_records_that_say_what_cannot_be_are_named_with_their_lines(tmp_path: Path) -> None:
    ledger = wrote(tmp_path / "f.jsonl", promised(PAY), promised(PAY), ("verdict", {"promise": "p1", "verdict": "so"}))
    with pytest.raises(LedgerError) as fault:
        promises_in(ledger)
    assert [found.place.line for found in fault.value.findings if found.place] == [2, 3]


def test_each_speaker_is_counted_and_what_was_not_promised_is_not() -> None:
    denied = replace(PAY, is_denied=True)
    told = replace(PAY, sort="prediction", speaker=ADA)
    ends = [
        Kept(PAY, ENDED),
        Kept(PAY),
        Kept(PAY, Verdict("undecidable", "", "vague")),
        Kept(denied, ENDED),
        Kept(told),
    ]
    first, second = tallies(ends)
    assert (first.speaker, first.all, first.kept, first.broken, first.open, first.undecidable) == (
        "Lind",
        3,
        1,
        0,
        1,
        1,
    )
    assert (second.speaker, second.sort, second.open) == (ADA, "prediction", 1)


@given(st.integers(0, 15), st.integers(0, 15), st.integers(0, 5), st.integers(0, 5))
def test_a_share_is_told_from_ten_decided_on_and_never_before(kept: int, broken: int, vague: int, still: int) -> None:
    verdicts = [ENDED] * kept + [Verdict("broken", "a2")] * broken + [Verdict("undecidable", "", "vague")] * vague
    for found in tallies([*(Kept(PAY, one) for one in verdicts), *[Kept(PAY)] * still]):
        assert found.open == still
        assert (found.share is None) == (kept + broken < ENOUGH)
        assert found.share is None or found.share * (kept + broken) == pytest.approx(kept)


def test_days_are_written_as_days() -> None:
    values = promise_values(replace(PAY, said=date(2031, 5, 1), due=date(2031, 5, 2)))
    assert (values["said"], values["due"]) == ("2031-05-01", "2031-05-02")
