"""``why`` and ``why-not``: for whom a state holds, with the witness that proves it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import DILEMMA, RING, asked, run, written

from detente.stability import CONCEPTS


@pytest.fixture
def dilemma(tmp_path: Path) -> Path:
    return written(tmp_path, DILEMMA)


def test_the_witness_names_improvement_and_sanction(dilemma: Path) -> None:
    told = asked("why", dilemma, "1")
    assert told["state"] == 1
    assert told["holds"]["SEQ"] == {"a": True, "b": True}
    assert told["witness"]["SEQ"] == {
        "a": [{"improvement": 2, "sanction": [2, 4]}],
        "b": [{"improvement": 3, "sanction": [3, 4]}],
    }
    assert told["holds"]["Nash"] == {"a": False, "b": False}
    assert told["witness"]["Nash"]["a"] == [{"improvement": 2, "unanswered": True}]
    assert tuple(told["holds"]) == CONCEPTS
    assert told["concept"] == "SEQ"
    assert any("Anna" in sentence for sentence in [*told["sentences"], *told["folded"]])


def test_what_holds_says_what_it_rests_on(dilemma: Path) -> None:
    told = asked("why", dilemma, "1")
    assert told["rests_on"] == ["a 1: not b.talk", "a 2: a.talk", "b 1: not a.talk", "b 2: b.talk"]
    assert any("4 statements" in sentence for sentence in told["sentences"])
    assert asked("why", dilemma, "4")["rests_on"] == []
    assert asked("why", dilemma, "2")["rests_on"] is None


def test_nothing_to_improve_has_an_empty_witness(dilemma: Path) -> None:
    told = asked("why", dilemma, "4", "--concept", "nash")
    assert told["holds"] == {"Nash": {"a": True, "b": True}}
    assert told["witness"] == {"Nash": {"a": [], "b": []}}


def test_one_decision_maker_alone(dilemma: Path) -> None:
    told = asked("why", dilemma, "1", "--dm", "b")
    assert told["holds"]["SEQ"] == {"b": True}
    ran = run("why", dilemma, "3", "--dm", "b")
    assert "it holds for: Ben" in ran.out
    assert "does not hold" not in ran.out


@pytest.mark.parametrize("state", ["2", "YN", "yn", "a.talk", " a.talk , "])
def test_a_state_by_number_letters_or_options(dilemma: Path, state: str) -> None:
    told = asked("why", dilemma, state)
    assert (told["state"], told["options"]) == (2, "YN")


def test_several_options_are_the_exact_set(dilemma: Path) -> None:
    assert asked("why", dilemma, "a.talk,b.talk")["state"] == 4


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("5", "no state 5"),
        ("0", "no state 0"),
        ("YNY", "3 letters; the model has 2 options"),
        ("a.tlk", "did you mean a.talk?"),
        ("talk", "a.talk or b.talk"),
        ("", "no state is given"),
    ],
)
def test_what_is_no_state_is_wrong_usage(dilemma: Path, state: str, said: str) -> None:
    ran = run("why", dilemma, state)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_of_a_condition_the_outcome_that_holds_is_explained_and_the_others_are_named(tmp_path: Path) -> None:
    model = written(tmp_path, DILEMMA + "conditions: {alike: a.talk iff b.talk, alone: a.talk and not b.talk}\n")
    told = asked("why", model, "alike")
    assert told["among"] == {"statement": "alike", "states": [1, 4], "holding": [1, 4]}
    assert told == asked("why", model, "1") | {"among": told["among"]}
    out = run("why", model, "alike").out
    assert out.startswith("“alike” is true in 2 outcomes, and 2 of them hold for everyone by SEQ.\n")
    assert "One that holds is “Alike (−\xa0a.talk, −\xa0b.talk)” (1).\n" in out
    assert "\n“Alike (+\xa0a.talk, +\xa0b.talk)” (4) holds as well.\n" in out
    assert "in 2 Ausgängen zu, und 2 davon halten" in run("why", model, "alike", "--lang", "de").out


def test_of_a_statement_that_holds_nowhere_the_outcome_nearest_to_holding_is_explained(tmp_path: Path) -> None:
    model = written(tmp_path, DILEMMA)
    told = asked("why-not", model, "not a.talk", "--concept", "nash")
    assert told["among"] == {"statement": "not a.talk", "states": [1, 3], "holding": []}
    assert (told["state"], told["holds"]) == (3, {"Nash": {"a": False, "b": True}})
    out = run("why-not", model, "not a.talk", "--concept", "nash").out
    assert "none of them holds" in out
    assert "Nearest to holding is “+\xa0b.talk” (3).\n“nobody does anything” (1) does not hold." in out


def test_what_is_true_in_one_outcome_or_in_none_is_said_so(dilemma: Path) -> None:
    out = run("why", dilemma, "a.talk and b.talk").out
    assert out.startswith("“Anna would talk and Ben would talk” is true in one outcome, and it holds for everyone")
    assert "outcome 4" not in out
    ran = run("why", dilemma, "a.talk and not a.talk")
    assert (ran.status, ran.out) == (2, "")
    assert "true in no feasible state: " in ran.err


def test_an_infeasible_state_names_the_constraint() -> None:
    ran = run("why", "two-towns", "YYN")
    assert ran.status == 2
    assert "never: up.release and up.dam (line " in ran.err
    assert "The dam holds the water." in ran.err


def test_unknown_decision_maker_is_met_with_the_known_ones(dilemma: Path) -> None:
    ran = run("why", dilemma, "1", "--dm", "c")
    assert ran.status == 2
    assert "it has a, b" in ran.err


def test_text_says_for_whom_and_why() -> None:
    out = run("why", "two-towns", "5").out
    assert out.startswith("+\xa0water (5) YNY\n")
    assert "By SEQ it does not hold for: Upstream." in out
    assert "Upstream would rather" in out
    assert "Nach SEQ hält er nicht für: Oberstadt." in run("why", "two-towns", "5", "--lang", "de").out


def test_why_not_is_the_same_answer(dilemma: Path) -> None:
    assert run("why-not", dilemma, "2").out == run("why", dilemma, "2").out
    assert asked("why-not", dilemma, "2") == asked("why", dilemma, "2")


def test_it_rests_on_the_quotes_of_its_witness() -> None:
    held = asked("why", "two-towns", "6")
    assert held["holds"]["SEQ"] == {"up": True, "down": True}
    assert held["quotes"] == ["q-dam-holds-en", "q-dam-holds-de", "q-drop-the-case-en", "q-drop-the-case-de"]
    # Downstream has something to gain in 5, and Upstream answers; asked of Upstream alone that answer is no matter.
    everyone, upstream = (asked("why", "two-towns", "5", *dm)["quotes"] for dm in ((), ("--dm", "up")))
    assert set(upstream) < set(everyone)
    assert {"q-drop-the-case-en", "q-drop-the-case-de"} <= set(everyone) - set(upstream)


def test_the_text_says_on_whose_word_only_if_asked(dilemma: Path) -> None:
    plain, more = run("why", "two-towns", "5").out, run("why", "two-towns", "5", "--evidence").out
    assert more.startswith(plain + "\nOn whose word:\n  - q-costs-nothing-en: Anna Ober, in The Gazette: ")
    assert "an official of the water board, unnamed, through River Agency, in The Gazette" in " ".join(more.split())
    assert more.count("\n  - ") == len(asked("why", "two-towns", "5")["quotes"])
    assert "ungenannt, durch River Agency" in run("why-not", "two-towns", "5", "--evidence", "--lang", "de").out
    assert run("why", dilemma, "1", "--evidence").out.endswith("the model names no quote for it.\n")
    assert asked("why", dilemma, "1")["quotes"] == []


def test_a_quote_without_a_speaker_is_listed_by_its_id(tmp_path: Path) -> None:
    talks = DILEMMA.replace("undo: keep silent}}", "undo: keep silent, evidence: [q1]}}", 1)
    model = written(tmp_path, talks + "quotes: {q1: Anna may talk}\n")
    assert run("why", model, "1", "--evidence").out.endswith("On whose word:\n  - q1\n")


def test_graph_form_goes_by_its_numbers(tmp_path: Path) -> None:
    ring = written(tmp_path, RING)
    told = asked("why", ring, "10", "--concept", "nash")
    assert told["options"] is None
    assert told["witness"]["Nash"]["one"] == [{"improvement": 20, "unanswered": True}]
    assert "the states are 10, 20, 30" in run("why", ring, "1").err
    assert run("why", ring, "start").out == run("why", ring, "10").out
    assert run("why", ring, "nowhere").status == 2
