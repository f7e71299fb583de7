"""What hangs on one word: the answers of the conflict as if it had never been heard, and of its readings."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from tests.ensemble.samples import parsed
from tests.ensemble.test_factors import so_in

from detente import load
from detente.ensemble import Alternative, Design, Order, Share, plan_of, run
from detente.ensemble.hanging.weakest import Word, weakest_words
from detente.ensemble.shares import Shares
from detente.model.conflict import Conflict
from detente.model.statement import Holds, Not, OptionTaken, Statement
from detente.names import ConditionId, DmId, OptionId

TOWNS = load("two-towns").conflict
DEAL = Holds(ConditionId("deal"))

WELL_TEXT = """\
format: 1
title: A well
decision_makers:
  a:
    name: A
    options: {dig: {do: dig}}
    preferences:
      - {want: if b.pay then a.dig, evidence: [q-ann], confidence: low}
      - {want: not a.dig, confidence: high}
  b:
    name: B
    options: {pay: {do: pay}}
    preferences:
      - {want: a.dig, evidence: [q-bob, q-ann], confidence: medium}
      - {want: not b.pay, evidence: [q-bob], confidence: low}
constraints:
  - {never: a.dig and not b.pay, evidence: [q-agency]}
status_quo: []
sources:
  paper: {title: The paper}
  other: {title: Never quoted}
quotes:
  q-ann: {source: paper, says: we dig once they pay, speaker: Ann}
  q-bob: {source: paper, says: water, speaker: Bob}
  q-agency: {source: paper, says: nobody digs unpaid, via: The agency}
"""
WELL = parsed(WELL_TEXT)
ASKED: tuple[Statement, ...] = (OptionTaken(OptionId("a.dig")), Not(OptionTaken(OptionId("b.pay"))))


def by_name(words: tuple[Word, ...]) -> dict[str, Word]:
    return {word.name: word for word in words}


def test_every_source_and_voice_is_withdrawn_once() -> None:
    words = weakest_words(plan_of(WELL, answers=ASKED))
    assert {(word.kind, word.name) for word in words} == {
        ("source", "paper"),
        ("source", "other"),
        ("voice", "Ann"),
        ("voice", "Bob"),
        ("voice", "The agency"),
    }
    assert [tie.id for tie in by_name(words)["Bob"].withdrawn.fallen] == ["b 2: not b.pay (low)"]


@pytest.mark.parametrize("conflict", [WELL, TOWNS])
def test_the_answers_are_those_of_the_conflict_without_it(conflict: Conflict) -> None:
    asked = ASKED if conflict is WELL else (DEAL,)
    turned = 0
    for word in weakest_words(plan_of(conflict, answers=asked)):
        for shift in word.shifts:
            assert shift.before == so_in(conflict, asked[shift.answer], shift.kind)
            assert shift.after == so_in(word.withdrawn.conflict, asked[shift.answer], shift.kind)
            turned += shift.turned
        assert set(word.turned) == {shift for shift in word.shifts if shift.before != shift.after}
    assert turned


@pytest.mark.parametrize("conflict", [WELL, TOWNS])
def test_the_shares_are_those_of_its_readings(conflict: Conflict) -> None:
    """Where no two lines change places, the file without a word varies as the file does, but for what has fallen."""
    asked = ASKED if conflict is WELL else (DEAL,)
    for word in weakest_words(plan_of(conflict, answers=asked)):
        after = plan_of(word.withdrawn.conflict, answers=asked)
        shares = Shares(after, run(after))
        for shift in word.shifts:
            expected = {
                "holds": shares.answer_holds(shift.answer, "SEQ"),
                "reached": shares.answer_reached(shift.answer),
                "both": shares.answer_reached(shift.answer, "SEQ"),
            }
            assert shift.share_after.value == expected[shift.kind].value
            assert (shift.error, shift.share_after.exact) == (0, True)


def test_those_on_which_most_hangs_come_first() -> None:
    words = weakest_words(plan_of(TOWNS, answers=[DEAL]))
    keys = [(len(word.turned), word.moved) for word in words]
    assert keys == sorted(keys, reverse=True)
    first = by_name(words)["Bruno Unter"]
    assert words[0] == first
    assert first.moved == pytest.approx(0.729)
    assert by_name(words)["gazette"].moved == 0  # both papers say the same


@pytest.mark.parametrize("design", ["monte-carlo", "latin-hypercube"])
def test_a_share_moves_because_of_the_word_and_not_by_chance(design: Design) -> None:
    plan = plan_of(TOWNS, answers=[DEAL], design=design, draws=400, seed=3)
    exact = {(w.kind, w.name): w for w in weakest_words(plan_of(TOWNS, answers=[DEAL]))}
    for word in weakest_words(plan, draws=400):
        for shift, true in zip(word.shifts, exact[word.kind, word.name].shifts, strict=True):
            assert shift.moved == pytest.approx(true.moved, abs=4 * shift.error + 1e-12)
            if not word.withdrawn.fallen:
                assert (shift.moved, shift.error) == (0, 0)
            bounded = bool(word.withdrawn.fallen) and shift.error == 0
            assert shift.bound == (3 / 400 if bounded else None)
    moved = by_name(weakest_words(plan))["Bruno Unter"].shifts[0]
    assert 0 < moved.error < 0.04


def test_only_so_many_readings_are_drawn() -> None:
    plan = plan_of(TOWNS, answers=[DEAL])
    assert {design(word) for word in weakest_words(plan)} == {("enumeration", count) for count in (8, 16, 32, 64)}
    assert {design(word) for word in weakest_words(plan, draws=20)} == {("monte-carlo", 20)}


def design(word: Word) -> tuple[str, int]:
    share: Share = word.shifts[0].share_after
    return share.design, share.draws


def test_a_line_that_does_not_vary_falls_as_well() -> None:
    order = Order(DmId("down"), (Fraction(3), Fraction(2), Fraction(1)))
    plan = plan_of(TOWNS, (order,), answers=[DEAL])
    word = by_name(weakest_words(plan))["Bruno Unter"]
    assert len(word.withdrawn.fallen) == 3
    assert [float(shift.share_after.value) for shift in word.shifts if shift.kind == "holds"] == [0]
    assert plan.varied == (order,)


def test_without_a_status_quo_only_what_holds_is_asked() -> None:
    words = weakest_words(plan_of(replace(WELL, status_quo=None), answers=ASKED))
    assert {shift.kind for word in words for shift in word.shifts} == {"holds"}


def test_a_model_without_sources_and_quotes_rests_on_no_word() -> None:
    assert weakest_words(plan_of(replace(WELL, sources=(), quotes=()), answers=ASKED)) == ()


READ_OTHERWISE = """\
readings:
  ann:
    weight: 2
    evidence: [q-ann]
    preferences: {b: [b.pay]}
  bob:
    preferences: {a: [{want: not a.dig, evidence: [q-bob]}, {want: b.pay, evidence: [q-ann, q-agency]}]}
"""


@pytest.mark.parametrize(
    ("readings", "left"),
    [
        (READ_OTHERWISE, {"Ann": [1, 1], "Bob": [1, 2, 1], "paper": [1, 1]}),
        (READ_OTHERWISE.partition("  bob")[0], {"Ann": [], "Bob": [1, 2], "paper": []}),
    ],
)
def test_other_readings_fall_as_well_with_all_or_some_of_their_lines(readings: str, left: dict[str, list[int]]) -> None:
    words = by_name(weakest_words(plan_of(parsed(WELL_TEXT + readings), answers=ASKED)))
    for name, weights in left.items():
        after = plan_of(words[name].withdrawn.conflict, answers=ASKED)
        shares = Shares(after, run(after))
        found = [shift.share_after.value for shift in words[name].shifts if shift.kind == "holds"]
        assert found == [shares.answer_holds(answer, "SEQ").value for answer in range(len(ASKED))]
        other = [one.shares for one in after.varied if isinstance(one, Alternative)]
        assert other == ([tuple(Fraction(weight, sum(weights)) for weight in weights)] if weights else [])


def test_progress_is_told_word_by_word() -> None:
    told: list[tuple[int, int]] = []
    weakest_words(plan_of(WELL, answers=ASKED), progress=lambda *done: told.append(done))
    assert told == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]
