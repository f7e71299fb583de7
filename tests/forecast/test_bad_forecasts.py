"""What cannot be written down is refused in one sentence, and the ledger is as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.forecast.test_forecast_command import BRIDGE, PAST, RULE, ended
from tests.functional.commands import TWO_TOWNS, run, written

from detente.forecast import FILE, append


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study with questions of all kinds, one that is resolved, and one that closes in the far future."""
    study = tmp_path_factory.mktemp("study")
    written(study, TWO_TOWNS)
    ended(study, *BRIDGE)
    ended(study, "forecast", "add", "ferry", "Will the ferry run?", *RULE, *PAST)
    ended(study, "forecast", "resolve", "ferry", "yes", "--source", "the paper")
    ended(study, "forecast", "add", "who", "Who builds it?", *RULE, *PAST, "--option", "Norse", "--option", "Ohm")
    ended(study, "forecast", "add", "cost", "What will it cost?", *RULE, *PAST, "--range", "0..500")
    ended(study, "forecast", "add", "day", "When?", *RULE, *PAST, "--range", "2020-03-01..2020-06-01")
    ended(study, "forecast", "add", "far", "Will it stand?", *RULE, "--closes", "2999-01-01", "--author", "Ann")
    return study


def new(*words: str) -> tuple[str, ...]:
    return ("add", "new", "Will it?", *RULE, *words)


def says(name: str, *chances: str, at: str = "2020-01-07") -> tuple[str, ...]:
    given = (word for chance in chances for word in ("--probability", chance))
    return ("update", name, "--author", "Ann", *given, "--at", at)


BAD = [
    (says("bridge", "60"), "60 is no probability; write 60% or 0.6"),
    (says("bridge", "101%"), "'101%' is no probability; write one from 0% to 100%, or from 0 to 1"),
    (says("bridge", "-0.1"), "'-0.1' is no probability"),
    (says("bridge", "nan"), "'nan' is no probability"),
    (says("bridge", "likely"), "'likely' is no probability"),
    (says("bridge"), "bridge has one probability, that of yes; found 0"),
    (says("bridge", "60%", "40%"), "bridge has one probability, that of yes; found 2"),
    (says("brige", "60%"), "there is no question 'brige'; did you mean 'bridge'?"),
    (says("ferry", "60%"), "ferry is resolved already; nothing more can be forecast of it"),
    (says("who", "Norse=60%", "Ohm=30%"), "who: the probabilities sum to 0.9, not to 1; 0.1 is missing"),
    (says("who", "Norse=60%", "Ohm=60%"), "who: the probabilities sum to 1.2, not to 1; 0.2 is too much"),
    (says("who", "Norse=100%"), "who: nothing is said of Ohm; each outcome has a probability"),
    (says("who", "Norse=50%", "Om=50%"), "who has no outcome 'Om'; did you mean 'Ohm'?"),
    (says("who", "Norse=50%", "Norse=50%"), "who: Norse has two probabilities; give one"),
    (says("who", "60%"), "'60%' does not say of what it is the probability; write it as Norse=60%"),
    (says("cost", "900=50%"), "cost: at most 900 has 0.5, which is outside its range, 0 to 500"),
    (says("cost", "100=50%", "200=40%"), "at most 100 has 0.5, at most 200 has 0.4; both have to grow"),
    (says("cost", "much=50%"), "'much' is no number; write it in figures with a point, as 1500 or 2.5"),
    (says("cost", "200=50%", "above=60%"), "which does not go together with 0 below the range and 0.6 above it"),
    (says("cost", "below=60%", "above=60%"), "0.6 below its range and 0.6 above it are more than 1 together"),
    (says("day", "2020-04-31=50%"), "'2020-04-31' is in no calendar"),
    (says("day", "2020-07-01=50%"), "at most 2020-07-01 has 0.5, which is outside its range, 2020-03-01 to 2020-06-01"),
    (says("bridge", "60%", at="2019-12-31"), "bridge opens at 2020-01-01T00:00:00Z"),
    (says("bridge", "60%", at="2020-02-02"), "bridge closed at 2020-02-01T23:59:59Z"),
    (says("bridge", "60%", at="2020-01-04"), "the last forecast of bridge by Ann is of 2020-01-05T23:59:59Z"),
    (says("far", "60%", at="2990-01-01"), "2990-01-01T23:59:59Z is still to come"),
    (says("bridge", "60%", at="2020-01-07T12:00"), "does not say in which time zone it is; write 2026-05-02T14:00Z"),
    (says("bridge", "60%", at="7 January"), "'7 January' is no moment; write a day as 2026-05-02"),
    (("update", "bridge", "--author", " ", "--probability", "1%", "--at", "2020-01-07"), "needs its author"),
    (BRIDGE[1:], "there is a question 'bridge' already, 'Will the bridge open?'; choose another id"),
    (("add", "no id", *BRIDGE[3:]), "'no id' is no id"),
    (
        new("--author", "Ann", "--closes", "2020-02-01", "--opens", "2020-03-01"),
        "open_time 2020-03-01T00:00:00Z is after",
    ),
    (
        new("--author", "Ann", "--opens", "2020-01-01", "--closes", "2020-02-01", "--resolves", "2020-01-20"),
        "scheduled_close_time 2020-02-01T23:59:59Z is after scheduled_resolve_time 2020-01-20T23:59:59Z",
    ),
    (new("--author", "Ann", "--closes", "2020-02-30"), "'2020-02-30' is in no calendar"),
    (new(*PAST, "--option", "one"), "new needs two outcomes or more with different names; found one"),
    (new(*PAST, "--option", "one", "--option", "one"), "new needs two outcomes or more with different names"),
    (new(*PAST, "--option", "open", "--option", "shut"), "an outcome cannot be called 'open'"),
    (new(*PAST, "--option", "a", "--option", "b", "--range", "0..1"), "either outcomes to choose from or a range"),
    (new(*PAST, "--range", "5..1"), "its range begins with 5 and ends with 1; the end is more"),
    (new(*PAST, "--range", "5-9"), "'5-9' is no range; write it as 0..500"),
    (new(*PAST, "--only-if", "bridge"), "'bridge' is no condition; write a question and how it comes out"),
    (new(*PAST, "--only-if", "brige=yes"), "there is no question 'brige'; did you mean 'bridge'?"),
    (new(*PAST, "--only-if", "new=yes"), "there is no question 'new'"),
    (new(*PAST, "--only-if", "bridge=maybe"), "bridge cannot come out as 'maybe'; expected yes, no"),
    (new(*PAST, "--only-if", "cost=5"), "new cannot depend on cost, which has no outcomes that could be named"),
    (new(*PAST, "--last-value", "jes"), "new cannot come out as 'jes'; did you mean 'yes'?"),
    (new(*PAST, "--base-rate", "2"), "2 is no probability; write 2% or 0.02"),
    (new(*PAST, "--about", "9"), "the model has 2 questions, and no number 9"),
    (new(*PAST, "--evidence", "q1"), "the model has no quote or source 'q1'"),
    (("add", "new", " ", *RULE, *PAST), "the question 'new' has no title; say what it is"),
    (("add", "new", "Will it?", "--criteria", "", "--source", "x", *PAST), "has no resolution_criteria"),
    (("resolve", "bridge", "yes"), "bridge cannot be resolved without a source; say which one decides (--source)"),
    (("resolve", "bridge", "yes", "--source", " "), "bridge cannot be resolved without a source"),
    (("resolve", "bridge", "maybe", "--source", "x"), "bridge cannot come out as 'maybe'; expected yes, no"),
    (("resolve", "ferry", "no", "--source", "x"), "ferry is resolved already; a wrong resolution is corrected"),
    (("annul", "ferry", "--because", "x"), "ferry is resolved already"),
    (("resolve", "ferry", "no", "--source", "x", "--correct"), "ferry cannot be corrected without a reason"),
    (("resolve", "bridge", "no", "--source", "x", "--correct", "--because", "x"), "there is nothing to correct"),
    (("resolve", "bridge", "open"), "bridge is opened again by a correction alone"),
    (("resolve", "bridge", "ambiguous", "--source", "x"), "bridge cannot be ambiguous without a reason"),
    (("resolve", "far", "yes", "--source", "x"), "far closes at 2999-01-01T23:59:59Z; if the event has come before"),
    (("resolve", "far", "yes", "--source", "x", "--on", "2998-01-01", "--early"), "is still to come"),
    (("resolve", "bridge", "yes", "--source", "x", "--on", "2019-01-01", "--early"), "it cannot have come out before"),
    (("resolve", "cost", "much", "--source", "x"), "'much' is no number"),
    (("resolve", "day", "yes", "--source", "x"), "'yes' is no moment; write a day as"),
    (("resolve", "nobody", "yes", "--source", "x"), "there is no question 'nobody'"),
    (new(*PAST, "--closes", "20200201"), "'20200201' is no day as it is written here; write 2026-05-02"),
    (new(*PAST, "--range=-1e308..1e308"), "its range, -1e+308 to 1e+308, is wider than any number"),
    (new(*PAST, "--range", "2020-01-01..9999-12-31"), "its range has to end before 9999-12-31"),
    (("add", "n" * 200, *BRIDGE[3:]), "a letter, digit or _ first, at most 100"),
    (("resolve", "bridge", "", "--source", "x"), "bridge cannot come out as ''; expected yes, no"),
    (("score", "--power", "nan"), "the odds of a pool are raised to a finite power, 1 or more, not to nan"),
    (("score", "--power", "inf"), "the odds of a pool are raised to a finite power"),
    (("check", "--head", "abc"), "'abc' is no digest; give its first 8 of the digits 0-9 and a-f, or more"),
]


@pytest.mark.parametrize(("words", "sentence"), BAD, ids=[sentence for _, sentence in BAD])
def test_it_is_refused_in_one_sentence(full: Path, words: tuple[str, ...], sentence: str) -> None:
    before = (full / FILE).read_bytes()
    ran = run("forecast", *words, "--in", full)
    assert ran.status == 2, ran.err
    assert sentence in ran.err
    assert ran.err.startswith("detente: ")
    assert ran.err.count("\n") == 1
    assert (full / FILE).read_bytes() == before


def test_what_is_due_is_told_to_the_end_of_the_calendar(full: Path) -> None:
    assert "Will it stand?" in ended(full, "forecast", "due", "--within", "99999999999")


def test_a_file_is_no_folder_of_a_study(full: Path) -> None:
    ran = run("forecast", "list", "--in", full / "model.yaml")
    assert (ran.status, ran.err) == (
        2,
        f"detente: {full}/model.yaml is a file; name the folder of its study: --in {full}\n",
    )


def test_nothing_is_less_probable_than_zero(full: Path) -> None:
    assert "Ohm 0%" in ended(full, "forecast", *says("who", "Norse=100%", "Ohm=-0"))


def test_nothing_is_added_behind_a_promise_that_cannot_be(tmp_path: Path) -> None:
    written(tmp_path, TWO_TOWNS)
    append(tmp_path / FILE, lambda ledger, now: [("verdict", {"promise": "p1", "verdict": "kept"})])
    before = (tmp_path / FILE).read_bytes()
    ran = run(*BRIDGE, "--in", tmp_path)
    assert ran.status == 3
    assert "record 1 says what cannot be: there is no promise 'p1'" in ran.err
    assert (tmp_path / FILE).read_bytes() == before
